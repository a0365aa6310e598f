package org.precis.input.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
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
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.tree.Characters;
import org.precis.input.tree.Node;
import org.precis.input.tree.YamlTree;
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
    fields.only(List.of("level"), List.of("label"));
    if (!fields.reading().machine()) {
      fields.required("label", SHAPE);
      clash(id)
          .ifPresent(
              why ->
                  fields
                      .reading()
                      .report()
                      .add(
                          Fault.DIMENSION_ID,
                          briefing.thing(KEY, SHAPE).orElseThrow().placeOfKey(id),
                          id,
                          why));
    }
    return new Dimension(id, fields.text("label"), level(fields));
  }

  /** What else an id means in a case or in a statistic. */
  private Optional<String> clash(String id) {
    if (id.equals(Dimension.MONTH)) {
      return Optional.of("the month is that in which a case was opened");
    }
    if (measures.contains(id)) {
      return Optional.of("a measure has this id");
    }
    return Dimensions.isKey(id)
        ? Optional.of("it is a key that cases or statistics have")
        : Optional.empty();
  }

  private static Level level(Fields fields) {
    String word = fields.word("level");
    if (!word.isEmpty() && !LEVELS.contains(word)) {
      String hint = NearestName.hint(word, LEVELS);
      fields
          .reading()
          .report()
          .add(Fault.UNKNOWN_WORD, fields.placeOf("level"), word, "level", hint);
      return Level.NONE;
    }
    return word.isEmpty() ? Level.NONE : Level.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private Dimensions usual() {
    Fields file = usualFile();
    Map<String, Level> levels = new LinkedHashMap<>();
    file.keys().forEach(id -> levels.put(id, level(file.thing(id, SHAPE).orElseThrow())));
    Level others = levels.remove(OTHERS);
    levels.keySet().removeAll(measures);
    List<Dimension> usual =
        levels.keySet().stream().map(id -> new Dimension(id, "", levels.get(id))).toList();
    return Dimensions.usual(usual, others);
  }

  private Fields usualFile() {
    try (InputStream in = DimensionsReader.class.getResourceAsStream(USUAL)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Characters characters = briefing.reading().files().characters();
      Node tree =
          YamlTree.read(new SourceText(USUAL, text, false), characters, new Report()).orElseThrow();
      return new Fields((Node.Mapping) tree, briefing.reading());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
