package org.precis.input.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.NearestName;
import org.precis.input.field.Fields;
import org.precis.input.tree.Node;
import org.precis.input.tree.YamlTree;
import org.precis.model.Case;
import org.precis.model.Dimension;
import org.precis.model.Dimension.Level;

/**
 * Reads which dimensions a pack declares. A pack that declares none has the usual ones, which a
 * file beside this class declares.
 */
final class DimensionsReader {

  private static final String KEY = "dimensions";
  private static final String SHAPE = "write 'label: …'";
  private static final List<String> LEVELS = List.of("site", "near", "middle", "far");

  private static final String USUAL = "dimensions.yaml";

  /** Any other key of a place, among the usual ones. */
  private static final String OTHERS = "*";

  private final Fields briefing;
  private final Set<String> measures;

  /**
   * @param measures ids of the measures, which no dimension may have
   */
  DimensionsReader(Fields briefing, Collection<String> measures) {
    this.briefing = briefing;
    this.measures = new LinkedHashSet<>(measures);
  }

  Dimensions read() {
    return briefing.has(KEY) ? declared() : usual();
  }

  private Dimensions declared() {
    List<Dimension> declared = new ArrayList<>();
    SourcesReader.named(briefing, KEY, SHAPE)
        .forEach((id, fields) -> declared.add(dimension(id, fields)));
    return Dimensions.declared(declared, briefing.reading().machine());
  }

  private Dimension dimension(String id, Fields fields) {
    fields.only(List.of("level", "tiles", "other"), List.of("label"));
    if (!fields.reading().machine()) {
      fields.required("label", SHAPE);
      clash(id)
          .ifPresent(
              why ->
                  fields
                      .report()
                      .add(
                          Fault.DIMENSION_ID,
                          briefing.thing(KEY, SHAPE).orElseThrow().placeOfKey(id),
                          id,
                          why));
    }
    List<String> others =
        fields.scalars("other").stream().map(value -> value.text().strip()).toList();
    return new Dimension(id, fields.text("label"), level(fields), TilesReader.read(fields), others);
  }

  /** Reports values that are said to be residual groups, and that no case has. */
  static void checkOthers(Fields briefing, List<Case> cases, Map<String, String> names) {
    if (!briefing.has(KEY) || cases.isEmpty() || briefing.reading().slice().isPresent()) {
      return;
    }
    SourcesReader.named(briefing, KEY, SHAPE)
        .forEach((id, fields) -> checkOthers(id, fields, cases, names));
  }

  private static void checkOthers(
      String id, Fields fields, List<Case> cases, Map<String, String> names) {
    Set<String> values = new LinkedHashSet<>();
    for (Case one : cases) {
      values.add(one.dimension(id));
      values.add(names.getOrDefault(one.dimension(id), ""));
    }
    values.remove("");
    for (Node.Scalar other : fields.scalars("other")) {
      String value = other.text().strip();
      if (!values.contains(value)) {
        String hint = NearestName.hint(value, values);
        fields.report().add(Fault.UNKNOWN_VALUE, other.place(), id, value, hint);
      }
    }
  }

  /** What else an id means in a case or in a statistic. */
  private Optional<String> clash(String id) {
    if (id.equals(Dimension.MONTH)) {
      return Optional.of("it is always the month in which a case was opened");
    }
    if (measures.contains(id)) {
      return Optional.of("it is already the id of a measure");
    }
    return Dimensions.isKey(id)
        ? Optional.of("it is already a key of cases or statistics")
        : Optional.empty();
  }

  private static Level level(Fields fields) {
    String word = fields.word("level");
    if (!word.isEmpty() && !LEVELS.contains(word)) {
      String hint = NearestName.hint(word, LEVELS);
      fields.report().add(Fault.UNKNOWN_WORD, fields.placeOf("level"), word, "level", hint);
      // what was meant, if that is plain: cases with such a key would be told as well
      return NearestName.to(word, LEVELS).map(DimensionsReader::level).orElse(Level.NONE);
    }
    return word.isEmpty() ? Level.NONE : level(word);
  }

  private static Level level(String word) {
    return Level.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private Dimensions usual() {
    List<Dimension> usual =
        Usual.LEVELS.keySet().stream()
            .filter(id -> !id.equals(OTHERS) && !measures.contains(id))
            .map(id -> new Dimension(id, "", Usual.LEVELS.get(id)))
            .toList();
    return Dimensions.usual(usual, Usual.LEVELS.get(OTHERS));
  }

  /** The levels of the usual dimensions: read once, as each briefing of a burst asks for them. */
  private static final class Usual {

    static final Map<String, Level> LEVELS = levels();

    private static Map<String, Level> levels() {
      Map<String, Level> levels = new LinkedHashMap<>();
      YamlTree.bundled(DimensionsReader.class, USUAL)
          .entries()
          .forEach((id, entry) -> levels.put(id, level((Node.Mapping) entry.value())));
      return Collections.unmodifiableMap(levels);
    }

    private static Level level(Node.Mapping dimension) {
      return dimension.get("level") instanceof Node.Scalar level
          ? Level.valueOf(level.text().toUpperCase(Locale.ROOT))
          : Level.NONE;
    }
  }
}
