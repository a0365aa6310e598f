package org.precis.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value that a pack is built with, such as the month that it is about.
 *
 * @param label for readers; "" if there is none
 * @param value in the plain form of its type: digits, ISO 8601 or the text itself
 */
public record Parameter(String id, Type type, String label, String value) {

  /** What is before the id in a reference: {@code {{parameter.period}}}. */
  public static final String REFERENCE = "parameter.";

  /** A place for a value, such as {@code {period}}; group 1 is the id. */
  public static final Pattern PLACEHOLDER =
      Pattern.compile("(?<!\\{)\\{([a-z][a-z0-9_-]*+)\\}(?!\\})");

  public enum Type {
    TEXT,
    INTEGER,
    NUMBER,
    DATE,
    PERIOD,
    CHOICE
  }

  /**
   * The value as a part of a path or an id: an interval has two hyphens (ISO 8601-1, 5.5.1), and a
   * quarter a small letter.
   */
  public String inPath() {
    return type == Type.PERIOD ? value.replace("/", "--").toLowerCase(Locale.ROOT) : value;
  }

  /** A path with values in place of the placeholders; unknown ones stay. */
  public static String fill(String path, List<Parameter> parameters) {
    return PLACEHOLDER
        .matcher(path)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    parameters.stream()
                        .filter(parameter -> parameter.id().equals(found.group(1)))
                        .map(Parameter::inPath)
                        .findFirst()
                        .orElse(found.group())));
  }
}
