package org.precis.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.html.data.CsvField;
import org.precis.html.data.CsvFile;
import org.precis.html.data.DataTable;
import org.precis.html.data.PageData;
import org.precis.text.JsonWriter;

/**
 * The metadata of a CSV file, under the name by which readers of CSV on the Web find it (Metadata
 * Vocabulary for Tabular Data, W3C Recommendation of 17 December 2015; its place: Model for Tabular
 * Data, 5.3).
 */
final class CsvMetadata {

  private static final String CONTEXT = "http://www.w3.org/ns/csvw";

  /** Of titles that are the same in every language: those of a file must be in the file's own. */
  private static final String ANY = "und";

  private CsvMetadata() {}

  /**
   * A column.
   *
   * @param title in the first line of the file, in this language
   */
  private record Column(String name, String title, String language, String datatype) {

    void write(JsonWriter json) {
      json.string("name", name);
      json.object("titles", () -> json.string(language, title));
      json.string("datatype", datatype);
    }
  }

  /**
   * @param file the name of the CSV file beside it
   */
  static String of(String file, DataTable table, PageData data) {
    List<Column> columns = columns(table, data.language());
    return JsonWriter.indented(
        json -> {
          json.name("@context");
          json.values(
              List.of("", data.language()),
              entry -> {
                if (entry.isEmpty()) {
                  json.value(CONTEXT);
                } else {
                  json.object(() -> json.string("@language", entry));
                }
              });
          json.string("url", escaped(file));
          json.string("lang", data.language());
          json.string("dc:title", titled(table));
          json.optional("dc:description", described(table));
          json.optional("dc:publisher", data.issuer());
          json.string("dc:isPartOf", data.title());
          json.string("dc:language", data.language());
          json.object(
              "tableSchema", () -> json.array("columns", columns, column -> column.write(json)));
        });
  }

  private static List<Column> columns(DataTable table, String language) {
    List<Column> columns = new ArrayList<>();
    List<CsvField> fields = CsvField.of(table);
    for (CsvField field : fields) {
      columns.add(new Column(field.title(), field.title(), ANY, field.datatype()));
    }
    for (String head : CsvFile.heads(table)) {
      String name = "text" + (columns.size() + 1 - fields.size());
      columns.add(new Column(name, head, language, "string"));
    }
    return columns;
  }

  private static String titled(DataTable table) {
    return table.number().isEmpty() ? table.title() : table.number() + ". " + table.title();
  }

  private static String described(DataTable table) {
    return Stream.of(table.headnote(), table.note())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** A file name as a relative URL (RFC 3986): bytes of UTF-8 that are no unreserved characters. */
  private static String escaped(String file) {
    StringBuilder url = new StringBuilder();
    for (byte b : file.getBytes(UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
      if (plain) {
        url.append(c);
      } else {
        url.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
        url.append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
      }
    }
    return url.toString();
  }
}
