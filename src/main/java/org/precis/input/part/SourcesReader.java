package org.precis.input.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.input.field.Fields;
import org.precis.input.field.Ids;
import org.precis.input.field.MachineKeys;
import org.precis.input.field.Placed;
import org.precis.input.quote.SourceTexts;
import org.precis.input.source.SourceFile;
import org.precis.input.value.Dates;
import org.precis.model.Source;

/** Reads the sources. */
final class SourcesReader {

  private static final List<String> KEYS = List.of("published", "file", "address");

  /** The machine form has a hash of the text. */
  private static final List<String> MACHINE_KEYS =
      List.of("published", "file", "address", MachineKeys.SHA256);

  private static final List<String> TEXTS = List.of("title", "publisher", "note");

  private SourcesReader() {}

  static List<Placed<Source>> read(Fields briefing) {
    List<Placed<Source>> sources = new ArrayList<>();
    named(briefing, "sources", "write its id and below it 'title: …'")
        .forEach((id, fields) -> sources.add(new Placed<>(source(id, fields), fields)));
    return sources;
  }

  /** Entries by their id. */
  static Map<String, Fields> named(Fields briefing, String key, String hint) {
    Map<String, Fields> named = new LinkedHashMap<>();
    Fields things = briefing.byId(key, hint).orElse(null);
    if (things != null) {
      Ids ids = new Ids(briefing.report());
      for (String id : things.keys()) {
        ids.take(id, things.placeOfKey(id));
        things.thing(id, hint).ifPresent(fields -> named.put(id, fields));
        if (!things.filled(id)) {
          things.requiredWord(id, hint);
        }
      }
    }
    return named;
  }

  private static Source source(String id, Fields fields) {
    boolean machine = fields.reading().machine();
    fields.only(machine ? MACHINE_KEYS : KEYS, TEXTS);
    fields.required("title", "write 'title: …'");
    return new Source(
        id,
        fields.text("title"),
        fields.text("publisher"),
        new Dates(fields.report()).date(fields, "published"),
        fields.word("file"),
        machine
            ? fields.word(MachineKeys.SHA256)
            : SourceTexts.file(fields).map(SourceFile::sha256).orElse(""),
        fields.word("address"),
        fields.text("note"));
  }
}
