package org.precis.input.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.field.Placed;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.value.NonAdditiveKind;
import org.precis.input.value.UnitReader;
import org.precis.model.Adding;
import org.precis.model.Dimension;
import org.precis.model.Measure;

/** Reads the measures of cases. */
final class MeasuresReader {

  private static final String KEY = "measures";
  private static final String SHAPE = "write 'label: …' and 'unit: …'";

  private MeasuresReader() {}

  static List<Placed<Measure>> read(Fields briefing) {
    List<Placed<Measure>> measures = new ArrayList<>();
    SourcesReader.named(briefing, KEY, SHAPE)
        .forEach(
            (id, fields) -> {
              measures.add(new Placed<>(measure(id, fields), fields));
              clash(id).ifPresent(why -> report(briefing, id, why));
            });
    return measures;
  }

  /** What else an id means in a case. */
  private static Optional<String> clash(String id) {
    if (id.equals(Dimension.MONTH)) {
      return Optional.of("it is always the month in which a case was opened");
    }
    return Dimensions.isKeyOfCases(id)
        ? Optional.of("it is already a key of cases")
        : Optional.empty();
  }

  private static void report(Fields briefing, String id, String why) {
    if (!briefing.reading().machine()) {
      Place place = briefing.thing(KEY, SHAPE).orElseThrow().placeOfKey(id);
      briefing.report().add(Fault.MEASURE_ID, place, id, why);
    }
  }

  private static Measure measure(String id, Fields fields) {
    List<String> known = new ArrayList<>(List.of("add"));
    known.addAll(UnitReader.machineKeys(fields.reading()));
    fields.only(known, List.of("label", "short", "unit", "note"));
    fields.required("label", "write 'label: …'");
    String label = fields.text("label", id);
    AskedAdding add = AskedAdding.of(fields, "add");
    return new Measure(
        id,
        label,
        fields.shortText("short", "label", label),
        UnitReader.of(fields),
        fields.text("note"),
        adding(id, add, fields),
        add.because());
  }

  /**
   * Whether a measure is added up: as the author declares, or else not if its name rules it out.
   */
  private static Adding adding(String id, AskedAdding add, Fields fields) {
    List<String> texts = new ArrayList<>(fields.inEveryLanguage("label"));
    texts.addAll(fields.inEveryLanguage("unit"));
    Optional<NonAdditiveKind> kind = NonAdditiveKind.of(texts, fields.reading().languages());
    Report report = fields.report();
    if (kind.isPresent() && add.said() == Adding.AS_USUAL) {
      if (isPercent(fields.inEveryLanguage("unit"))) {
        return Adding.AS_USUAL;
      }
      String key = kind.get().certain() ? "add: {because: …}" : "add: true";
      report.add(Fault.SEEMS_NOT_ADDITIVE, fields.placeOf("label"), id, kind.get().singular(), key);
      return Adding.NO;
    }
    if (add.said() == Adding.YES && add.because().isEmpty()) {
      kind.filter(NonAdditiveKind::certain)
          .ifPresent(
              one ->
                  report.addHinted(
                      Fault.NOT_ADDITIVE,
                      fields.placeOf("add"),
                      "write 'add: false', or say why it can be added up: 'add: {because: …}'",
                      id,
                      one.singular(),
                      one.plural()));
    }
    return add.said();
  }

  /** Percentages are never added, which needs no declaration. */
  private static boolean isPercent(List<String> units) {
    return !units.isEmpty() && units.stream().allMatch(unit -> unit.startsWith("%"));
  }
}
