package org.precis.sheet;

import java.math.BigDecimal;
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

  /** White, in which a number is not seen. */
  private static final Pattern WHITE = Pattern.compile("(?i)#f{6}");

  private static final int MOST_PARENTS = 10;
  private static final Pattern CONDITION =
      Pattern.compile("value\\(\\)\\s*([<>]=?|!?=)\\s*(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)");
  private static final Pattern LENGTH = Pattern.compile("([0-9]{0,4}\\.?[0-9]{1,6})(cm|mm|in|pt)");
  private static final Map<String, Double> CENTIMETRES =
      Map.of("cm", 1.0, "mm", 0.1, "in", 2.54, "pt", 2.54 / 72);
  private static final double CENTIMETRES_OF_LEVEL = 0.353;
  private static final double TOLERANCE = 0.1;

  private final Map<String, NumberFormat> formats = new LinkedHashMap<>();

  /** Other formats that a format has for some numbers, by their conditions. */
  private final Map<String, Map<String, String>> conditions = new LinkedHashMap<>();

  private final Map<String, String> formatOfStyle = new LinkedHashMap<>();
  private final Map<String, String> parentOfStyle = new LinkedHashMap<>();
  private final Map<String, Integer> indentOfStyle = new LinkedHashMap<>();
  private final Set<String> struck = new LinkedHashSet<>();
  private final Set<String> white = new LinkedHashSet<>();

  /** The styles that have a ground of another colour. */
  private final Set<String> grounds = new LinkedHashSet<>();

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
    } else if (xml.starts("text-properties") && !cell.isEmpty()) {
      if (!xml.attribute("text-line-through-style").matches("|none")) {
        struck.add(cell);
      }
      if (WHITE.matcher(xml.attribute("color")).matches()) {
        white.add(cell);
      }
    } else if (xml.starts("table-cell-properties") && !cell.isEmpty()) {
      if (!xml.attribute("background-color").matches("(?i)|transparent|" + WHITE)) {
        grounds.add(cell);
      }
    } else {
      for (String kind : DATA_STYLES) {
        if (xml.starts(kind)) {
          String name = xml.attribute("style:", "name");
          formats.put(name, format(kind, name, xml));
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
  private NumberFormat format(String kind, String name, Xml xml)
      throws UnreadableWorkbookException {
    Set<String> fields = new LinkedHashSet<>();
    int decimals = -1;
    int zeros = 0;
    String currency = "";
    boolean shows = false;
    boolean scaled = false;
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    while (xml.next() && !xml.ends(kind)) {
      if (xml.starts("text")) {
        String text = xml.text();
        (shows ? after : before).append(text);
        currency = text.strip().matches("\\p{Sc}") ? text.strip() : currency;
      }
      shows |= xml.starts("number") || xml.starts("scientific-number") || xml.starts("fraction");
      if (xml.starts("map")) {
        conditions
            .computeIfAbsent(name, unused -> new LinkedHashMap<>())
            .put(xml.attribute("condition"), xml.attribute("apply-style-name"));
      }
      if (xml.starts("currency-symbol")) {
        currency = xml.text().strip();
      }
      if (xml.starts("number")) {
        scaled = !xml.attribute("display-factor").isEmpty();
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
          new NumberFormat(NumberFormat.Kind.NUMBER, decimals, Math.max(zeros, 0))
              .with(currency, NumberFormat.section(before, after, shows, scaled))
              .scaled(scaled);
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

  /** Whether a condition holds of a number, as in {@code value()>=0}. */
  private static boolean holds(String condition, BigDecimal number) {
    Matcher matcher = CONDITION.matcher(condition);
    if (!matcher.matches()) {
      return false;
    }
    int order = number.compareTo(new BigDecimal(matcher.group(2)));
    return switch (matcher.group(1)) {
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case "=" -> order == 0;
      default -> order != 0;
    };
  }

  boolean isHidden(String style) {
    return hidden.contains(style);
  }

  /** How the numbers of a style look, as it says or those it inherits from. */
  Cell.Look look(String style) {
    String own = style;
    for (int depth = 0; depth < MOST_PARENTS && !own.isEmpty(); depth++) {
      if (struck.contains(own)) {
        return Cell.Look.STRUCK;
      }
      if (white.contains(own)) {
        return grounds.contains(own) ? Cell.Look.PLAIN : Cell.Look.UNSEEN;
      }
      own = parentOfStyle.getOrDefault(own, "");
    }
    return Cell.Look.PLAIN;
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

  /** The format that a style, or one that it inherits from, has for a number. */
  Optional<NumberFormat> format(String style, BigDecimal number) {
    String own = style;
    for (int depth = 0; depth < MOST_PARENTS && !own.isEmpty(); depth++) {
      String name = formatOfStyle.getOrDefault(own, "");
      if (formats.containsKey(name)) {
        String applied =
            conditions.getOrDefault(name, Map.of()).entrySet().stream()
                .filter(condition -> holds(condition.getKey(), number))
                .map(Map.Entry::getValue)
                .filter(formats::containsKey)
                .findFirst()
                .orElse(name);
        return Optional.of(formats.get(applied));
      }
      own = parentOfStyle.getOrDefault(own, "");
    }
    return Optional.empty();
  }
}
