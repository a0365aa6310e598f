package org.precis.input.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.field.Placed;
import org.precis.input.file.Place;
import org.precis.input.value.TypeReader;
import org.precis.input.value.UnitObjections;
import org.precis.input.value.UnitReader;
import org.precis.model.Dimension;
import org.precis.model.Measure;
import org.precis.quantity.NumberType;
import org.precis.quantity.Unit;

/** Reads the measures of cases. */
final class MeasuresReader {

  private static final String KEY = "measures";
  private static final String SHAPE = "write 'label: …' and 'unit: …'";

  private MeasuresReader() {}

  static List<Placed<Measure>> read(Fields briefing) {
    List<Placed<Measure>> measures = new ArrayList<>();
    NumberType usual = TypeReader.ofPack(briefing);
    SourcesReader.named(briefing, KEY, SHAPE)
        .forEach(
            (id, fields) -> {
              measures.add(new Placed<>(measure(id, fields, usual), fields));
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

  private static Measure measure(String id, Fields fields, NumberType usual) {
    List<String> known = new ArrayList<>(List.of("add", TypeReader.KEY));
    known.addAll(UnitReader.machineKeys(fields.reading()));
    fields.only(known, List.of("label", "short", "unit", "note"));
    fields.required("label", "write 'label: …'");
    String label = fields.text("label", id);
    Unit unit = UnitReader.of(fields);
    List<String> names = new ArrayList<>(fields.inEveryLanguage("label"));
    names.addAll(fields.inEveryLanguage("unit"));
    List<String> labels = fields.inEveryLanguage("label");
    new UnitObjections(fields.reading()).label(labels, unit.text(), fields.placeOf("label"));
    NumberType type =
        TypeReader.of(
            Optional.of(fields),
            usual,
            unit.text(),
            names,
            fields.placeOf("label"),
            fields.reading());
    if (!type.isSaid() && usual.isAdded()) {
      TypeReader.suggest(fields, names);
    }
    AskedAdding add = AskedAdding.of(fields, "add");
    return new Measure(
        id,
        label,
        fields.shortText("short", "label", label),
        unit,
        fields.text("note"),
        type,
        add.of(type),
        add.because());
  }
}
