package org.precis.review;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.precis.compare.Entry;
import org.precis.compare.Part;

/**
 * What the fields of an item are called in a report of differences: the keys of a pack, in words.
 *
 * @param current the later edition
 * @param old the earlier one, for what only it has
 */
record FieldNames(EditionWords current, EditionWords old) {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("id", "Id"),
          Map.entry("title", "Title"),
          Map.entry("subtitle", "Subtitle"),
          Map.entry("kind", "Kind of document"),
          Map.entry("issuer", "Issuer"),
          Map.entry("area", "Area"),
          Map.entry("language", "Language"),
          Map.entry("period", "Period"),
          Map.entry("published", "Date of publication"),
          Map.entry("status", "Status"),
          Map.entry("contact", "Contact"),
          Map.entry("next", "Next edition"),
          Map.entry("edition", "Edition"),
          Map.entry("summary", "Main points"),
          Map.entry("quality", "Quality"),
          Map.entry("statistics-title", "Title of the statistics"),
          Map.entry("cases-title", "Title of the cases"),
          Map.entry("cases-text", "Introduction to the cases"),
          Map.entry("compare-with", "Previous edition"),
          Map.entry("template", "Template"),
          Map.entry("fonts", "Fonts"),
          Map.entry("style.accent", "Accent"),
          Map.entry("style.palette", "Palette"),
          Map.entry("style.page", "Page size"),
          Map.entry("style.margins", "Margins"),
          Map.entry("style.face", "Face"),
          Map.entry("style.logo", "Logo"),
          Map.entry("style.sections.order", "Order of sections"),
          Map.entry("style.figures", "Figures"),
          Map.entry("limits.pages", "Most pages"),
          Map.entry("limits.seconds", "Most seconds"),
          Map.entry("limits.megabytes", "Most megabytes"),
          Map.entry("slice.dimension", "One briefing for each"),
          Map.entry("slice.value", "Briefing about"),
          Map.entry("slice.slug", "Name in file names"),
          Map.entry("label", "Label"),
          Map.entry("short", "Short label"),
          Map.entry("group", "Group"),
          Map.entry("part_of", "Part of"),
          Map.entry("source", "Source"),
          Map.entry("quote", "Quoted words"),
          Map.entry("quote-place", "Place of the quote"),
          Map.entry("says", "Reading of the quote"),
          Map.entry("note", "Note"),
          Map.entry("position", "Position"),
          Map.entry("opened", "Opened"),
          Map.entry("closed", "Closed"),
          Map.entry("text", "Text"),
          Map.entry("chart", "Chart"),
          Map.entry("top", "Rows shown"),
          Map.entry("level", "Level of indentation"),
          Map.entry("total", "Total"),
          Map.entry("because", "Reason"),
          Map.entry("unit", "Unit"),
          Map.entry("add", "Added up"),
          Map.entry("of", "Of"),
          Map.entry("message", "Message"),
          Map.entry("publisher", "Publisher"),
          Map.entry("file", "File"),
          Map.entry("file-content", "Content of the file"),
          Map.entry("address", "Address"),
          Map.entry("before", "Place"),
          Map.entry("images", "Images"),
          Map.entry("order", "Order"),
          Map.entry("focus", "In full colour"),
          Map.entry("others", "Others added up"),
          Map.entry("what", "What"),
          Map.entry("why", "Why"),
          Map.entry("on", "Date"),
          Map.entry("meaning", "Meaning"),
          Map.entry("total.columns", "Columns with a total"),
          Map.entry("total.rounding", "Total may differ by rounding"),
          Map.entry("total.because", "Why the total differs"),
          Map.entry("total.label", "Label of the total"));

  /** The name of a field; "" for the number that an item is about. */
  String of(Entry entry, String field) {
    boolean number = entry.part() == Part.STATISTIC || entry.part() == Part.TOTAL;
    if (number && field.equals("value")) {
      return "";
    }
    return special(entry, field)
        .or(() -> Optional.ofNullable(NAMES.get(field)))
        .or(() -> prefixed(field))
        .or(() -> named(words -> words.dimension(field)))
        .orElseGet(() -> EditionWords.capital(field));
  }

  /** Names that depend on the item. */
  private Optional<String> special(Entry entry, String field) {
    return switch (entry.part()) {
      case CASE -> measure(field);
      case ROW -> named(words -> words.column(entry.within(), field));
      case TABLE -> totalOfTable(entry.id(), field);
      case TOTAL -> counted(entry.id(), field);
      case FIGURE -> field.equals("of") ? Optional.of("Shows") : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** A measure of a case, or what is said of it: {@code frozen.note}. */
  private Optional<String> measure(String field) {
    int point = field.lastIndexOf('.');
    String id = point < 0 ? field : field.substring(0, point);
    String about = point < 0 ? "" : NAMES.getOrDefault(field.substring(point + 1), "");
    return named(words -> words.measure(id))
        .map(label -> about.isEmpty() ? label : label + ": " + lower(about));
  }

  /** A cell of a total that a table states: {@code total.losses}, {@code total 1.losses}. */
  private Optional<String> totalOfTable(String table, String field) {
    int point = field.indexOf('.');
    if (!field.startsWith("total") || point < 0 || NAMES.containsKey(field)) {
      return Optional.empty();
    }
    String total = EditionWords.capital(field.substring(0, point));
    String column = field.substring(point + 1);
    return named(words -> words.column(table, column))
        .or(() -> Optional.of(lower(EditionWords.capital(column))))
        .map(label -> total + ": " + label);
  }

  private Optional<String> counted(String total, String field) {
    String figures = field.equals("stated") ? "giving a figure" : "giving none";
    return field.equals("value")
        ? Optional.empty()
        : named(words -> words.summed(total))
            .map(one -> EditionWords.capital(one) + "s " + figures);
  }

  private Optional<String> prefixed(String field) {
    if (field.startsWith("value@")) {
      return Optional.of("Value for " + current.date(field.substring("value@".length())));
    }
    int point = field.indexOf('.');
    int last = field.lastIndexOf('.');
    if (point < 0) {
      return Optional.empty();
    }
    String rest = field.substring(point + 1);
    String middle = last > point ? field.substring(point + 1, last) : rest;
    String end = last > point ? field.substring(last + 1) : "";
    return Optional.ofNullable(
        switch (field.substring(0, point)) {
          case "words" -> "Wording of “" + rest + "”";
          case "units" -> "Unit “" + middle + "”, form “" + end + "”";
          case "periods" -> "Label of " + current.date(rest);
          case "breaks" -> "Break in " + current.date(rest);
          case "annotations" -> "Annotation of “" + current.date(rest) + "”";
          case "colours" -> "Colour of “" + rest + "”";
          case "style" -> "Title of the section “" + end + "”";
          case "dimensions" -> "Dimension “" + middle + "”: " + end;
          case "parameters" -> "Parameter “" + middle + "”: " + end;
          case "was" ->
              "Former value of " + named(words -> words.statistic(rest)).orElse("“" + rest + "”");
          default -> null;
        });
  }

  private Optional<String> named(Function<EditionWords, Optional<String>> name) {
    return name.apply(current).or(() -> name.apply(old));
  }

  private static String lower(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
