package org.precis.sheet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The styles of an OpenDocument file: how cells show their numbers, and which sheets are hidden.
 */
final class OdsStyles {

  /** The elements that define how a number is shown (ODF 1.3 part 3, 16.29). */
  private static final Set<String> DATA_STYLES =
      Set.of(
          "number-style",
          "percentage-style",
          "currency-style",
          "date-style",
          "time-style",
          "text-style",
          "boolean-style");

  private static final int MOST_PARENTS = 10;
  private static final Pattern LENGTH = Pattern.compile("([0-9]{0,4}\\.?[0-9]{1,6})(cm|mm|in|pt)");
  private static final Map<String, Double> CENTIMETRES =
      Map.of("cm", 1.0, "mm", 0.1, "in", 2.54, "pt", 2.54 / 72);
  private static final double CENTIMETRES_OF_LEVEL = 0.353;
  private static final double TOLERANCE = 0.1;

  private final Map<String, NumberFormat> formats = new LinkedHashMap<>();
  private final Map<String, String> formatOfStyle = new LinkedHashMap<>();
  private final Map<String, String> parentOfStyle = new LinkedHashMap<>();
  private final Map<String, Integer> indentOfStyle = new LinkedHashMap<>();
  private final Set<String> hidden = new LinkedHashSet<>();
  private String table = "";
  private String cell = "";

  /** Takes the element that has been started, if it is one of a style. */
  void take(Xml xml) throws UnreadableWorkbookException {
    if (xml.starts("style")) {
      String name = xml.attribute("style:", "name");
      if (xml.attribute("family").equals("table")) {
        table = name;
      }
      cell = xml.attribute("family").equals("table-cell") ? name : "";
      formatOfStyle.put(name, xml.attribute("data-style-name"));
      parentOfStyle.put(name, xml.attribute("parent-style-name"));
    } else if (xml.starts("table-properties") && xml.attribute("display").equals("false")) {
      hidden.add(table);
    } else if (xml.starts("paragraph-properties") && !cell.isEmpty()) {
      indentOfStyle.put(cell, levels(xml.attribute("margin-left")));
    } else {
      for (String kind : DATA_STYLES) {
        if (xml.starts(kind)) {
          String name = xml.attribute("style:", "name");
          formats.put(name, format(kind, xml));
          return;
        }
      }
    }
  }

  /** The margin of a text that is indented by so many levels. */
  static String margin(int levels) {
    return String.format(Locale.ROOT, "%.3fcm", levels * CENTIMETRES_OF_LEVEL);
  }

  /** How many levels a margin is: spreadsheet programs write a third of a centimetre for each. */
  private static int levels(String margin) {
    Matcher length = LENGTH.matcher(margin);
    if (!length.matches()) {
      return 0;
    }
    double centimetres =
        Double.parseDouble(length.group(1)) * CENTIMETRES.getOrDefault(length.group(2), 0.0);
    return (int) Math.ceil(centimetres / CENTIMETRES_OF_LEVEL - TOLERANCE);
  }

  /** The format of a data style that has been started; goes on to its end. */
  private static NumberFormat format(String kind, Xml xml) throws UnreadableWorkbookException {
    Set<String> fields = new LinkedHashSet<>();
    int decimals = -1;
    int zeros = 0;
    String currency = "";
    while (xml.next() && !xml.ends(kind)) {
      if (xml.starts("currency-symbol")) {
        currency = xml.text().strip();
      }
      if (xml.starts("number")) {
        boolean scaled = !xml.attribute("display-factor").isEmpty();
        decimals = scaled ? -1 : xml.number("decimal-places", 0);
        boolean dashes = !xml.attribute("decimal-replacement").isEmpty();
        zeros = scaled || dashes ? 0 : xml.number("min-decimal-places", decimals);
      }
      for (String field : Set.of("day", "month", "year", "hours", "minutes", "seconds")) {
        if (xml.starts(field)) {
          fields.add(field);
        }
      }
    }
    return switch (kind) {
      case "number-style", "currency-style" ->
          new NumberFormat(NumberFormat.Kind.NUMBER, decimals, Math.max(zeros, 0), currency);
      case "percentage-style" ->
          new NumberFormat(NumberFormat.Kind.PERCENT, decimals, Math.max(zeros, 0));
      case "date-style" -> new NumberFormat(date(fields), -1, 0);
      case "time-style" -> new NumberFormat(NumberFormat.Kind.TIME, -1, 0);
      default -> NumberFormat.GENERAL;
    };
  }

  private static NumberFormat.Kind date(Set<String> fields) {
    if (fields.contains("hours") || fields.contains("minutes")) {
      return NumberFormat.Kind.DAY_AND_TIME;
    }
    if (fields.contains("day") || !fields.contains("year")) {
      return NumberFormat.Kind.DAY;
    }
    return fields.contains("month") ? NumberFormat.Kind.MONTH : NumberFormat.Kind.YEAR;
  }

  boolean isHidden(String style) {
    return hidden.contains(style);
  }

  /** By how many levels the texts of a style are indented, as it says or those it inherits from. */
  int indent(String style) {
    String own = style;
    for (int depth = 0; depth < MOST_PARENTS && !own.isEmpty(); depth++) {
      if (indentOfStyle.containsKey(own)) {
        return indentOfStyle.get(own);
      }
      own = parentOfStyle.getOrDefault(own, "");
    }
    return 0;
  }

  /** The format of a style or of the styles that it inherits from. */
  Optional<NumberFormat> format(String style) {
    String own = style;
    for (int depth = 0; depth < MOST_PARENTS && !own.isEmpty(); depth++) {
      NumberFormat format = formats.get(formatOfStyle.getOrDefault(own, ""));
      if (format != null) {
        return Optional.of(format);
      }
      own = parentOfStyle.getOrDefault(own, "");
    }
    return Optional.empty();
  }
}
