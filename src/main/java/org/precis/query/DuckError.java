package org.precis.query;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An error of DuckDB, which is configured to report them as JSON.
 *
 * @param type such as {@code Binder}
 * @param message its first line
 * @param advice the rest, or ""
 * @param position byte offset in the query, or -1
 */
record DuckError(String type, String message, String advice, int position) {

  private static final String CSV = "CSV Error on Line: ";
  private static final String FILE = "file = ";

  static DuckError of(SQLException error) {
    String said = String.valueOf(error.getMessage());
    int json = said.indexOf('{');
    Map<String, String> fields = json < 0 ? Map.of() : fields(said.substring(json));
    return fields.containsKey("exception_message")
        ? of(fields.get("exception_type"), fields.get("exception_message"), fields.get("position"))
        : of("", said, null);
  }

  static DuckError of(String type, String said, String position) {
    String message = said.isBlank() ? "nothing" : said;
    List<String> lines =
        message.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    String advice = lines.size() < 2 || lines.get(1).endsWith(":") ? "" : lines.get(1);
    boolean csv = lines.get(0).startsWith(CSV);
    boolean located = position != null && position.matches("[0-9]{1,9}");
    return new DuckError(
        String.valueOf(type),
        csv ? ofFile(lines) : begun(lines.get(0)),
        csv ? "" : begun(advice),
        located ? Integer.parseInt(position) : -1);
  }

  /** The error in a line of a CSV file; the reader's settings follow. */
  private static String ofFile(List<String> lines) {
    String line = lines.get(0).substring(CSV.length());
    String what =
        lines.stream()
            .skip(1)
            .filter(said -> !said.startsWith("Original Line"))
            .findFirst()
            .orElse("");
    String file =
        lines.stream()
            .filter(said -> said.startsWith(FILE))
            .findFirst()
            .orElse(FILE)
            .substring(FILE.length());
    return "line " + line + " of '" + file + "': " + begun(what);
  }

  /** A sentence as part of another: in lower case unless it begins with a name. */
  private static String begun(String sentence) {
    String shown = sentence.replaceFirst("[.!]$", "");
    return shown.matches("[A-Z][a-z].*")
        ? shown.substring(0, 1).toLowerCase(Locale.ROOT) + shown.substring(1)
        : shown;
  }

  /** The texts of an object. */
  private static Map<String, String> fields(String json) {
    Map<String, String> fields = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          fields.putIfAbsent(parser.currentName(), parser.getString());
        }
      }
    } catch (JacksonException e) {
      // then the message is used as it is
      return Map.of();
    }
    return fields;
  }
}
