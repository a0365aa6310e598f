package org.precis.input.quote;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.input.field.Fields;
import org.precis.input.field.Placed;
import org.precis.input.source.SourceFile;
import org.precis.model.Source;

/** The available texts of an edition's sources. */
public final class SourceTexts {

  private final Map<String, SourceFile> files = new LinkedHashMap<>();

  /** Sources whose text is not in the machine form. */
  private final Set<String> elsewhere = new LinkedHashSet<>();

  SourceTexts(List<Placed<Source>> sources) {
    for (Placed<Source> placed : sources) {
      String id = placed.value().id();
      Optional<SourceFile> file = file(placed.fields()).filter(read -> !read.text().isEmpty());
      if (file.isPresent()) {
        files.put(id, file.get());
      } else if (!placed.value().sha256().isEmpty()) {
        elsewhere.add(id);
      }
    }
  }

  /**
   * The text of a source; null if there is none. If no source is named and only one has a text,
   * that one.
   */
  SourceFile of(String source) {
    return source.isEmpty() && files.size() == 1
        ? files.values().iterator().next()
        : files.get(source);
  }

  /** Whether the text of a source is not in the machine form, which has only its hash. */
  boolean isElsewhere(String source) {
    return source.isEmpty() ? elsewhere.size() == 1 : elsewhere.contains(source);
  }

  /** Another source in which the words occur. */
  Optional<Map.Entry<String, SourceFile>> other(String words, SourceFile than) {
    return files.entrySet().stream()
        .filter(one -> !one.getValue().equals(than) && one.getValue().words().find(words) >= 0)
        .findFirst();
  }

  /** The text of a source; the machine form has none. */
  public static Optional<SourceFile> file(Fields source) {
    String name = source.word("file");
    return name.isEmpty() || source.reading().machine()
        ? Optional.empty()
        : source.reading().files().source(name, source.placeOf("file"));
  }
}
