package org.precis.query;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An error of DuckDB, which is told to write them as JSON.
 *
 * @param type such as {@code Binder}
 * @param message its first line
 * @param advice what follows it, or ""
 * @param position byte of the query that is meant, from 0, or -1
 */
record DuckError(String type, String message, String advice, int position) {

  static DuckError of(SQLException complaint) {
    String said = String.valueOf(complaint.getMessage());
    int json = said.indexOf('{');
    Map<String, String> fields = json < 0 ? Map.of() : fields(said.substring(json));
    return fields.containsKey("exception_message")
        ? of(fields.get("exception_type"), fields.get("exception_message"), fields.get("position"))
        : of("", said, null);
  }

  static DuckError of(String type, String message, String position) {
    String[] lines = message.strip().split("\\R", 2);
    String advice = lines.length < 2 ? "" : lines[1].strip().split("\\R", 2)[0];
    boolean located = position != null && position.matches("[0-9]{1,9}");
    return new DuckError(
        String.valueOf(type),
        begun(lines[0].strip()),
        begun(advice),
        located ? Integer.parseInt(position) : -1);
  }

  /** A sentence as a part of another: unless it begins with a name, in lower case. */
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
      // then the message is told as it is
      return Map.of();
    }
    return fields;
  }
}
