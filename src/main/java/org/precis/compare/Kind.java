package org.precis.compare;

import java.util.Set;

/** How a field differs between two editions. */
public enum Kind {
  /** Another number, date, name or choice. */
  CHANGED,
  /** The same number with another qualifier, such as "more than 33,000" and "33,000". */
  REQUALIFIED,
  /** The number in another unit. */
  UNIT,
  /** Other status marks. */
  MARKED,
  /** Another title or label. */
  RELABELLED,
  /** Another text. */
  REWORDED,
  /** Another position, or another group. */
  MOVED,
  /** Another source, or other quoted words. */
  RESOURCED,
  /** Another id: the item was matched by its content. */
  RENAMED,
  /** Layout, not content. */
  TEMPLATE;

  private static final Set<String> LABELS = Set.of("label", "short", "title", "term");
  private static final Set<String> TEXTS =
      Set.of(
          "note",
          "text",
          "summary",
          "quality",
          "message",
          "subtitle",
          "cases-text",
          "what",
          "why",
          "meaning",
          "cases-title",
          "statistics-title",
          "kind",
          "contact");
  private static final Set<String> SOURCES =
      Set.of(
          "source", "quote", "quote-place", "says", "publisher", "file", "file-content", "address");

  /** The kind of difference of a field. */
  static Kind of(Part part, String field) {
    String last = field.substring(field.lastIndexOf('.') + 1);
    if (field.equals("template")
        || field.equals("fonts")
        || field.startsWith("limits.")
        || field.startsWith("style.")) {
      return TEMPLATE;
    }
    if (field.startsWith("periods.") || field.startsWith("units.") || field.startsWith("words.")) {
      return RELABELLED;
    }
    if (field.startsWith("breaks.")) {
      return REWORDED;
    }
    if (field.equals("unit")) {
      return UNIT;
    }
    if (field.equals("id")) {
      return RENAMED;
    }
    if (SOURCES.contains(last) || part == Part.SOURCE && !TEXTS.contains(last) && !isLabel(last)) {
      return RESOURCED;
    }
    if (field.equals("group") || field.equals("position")) {
      return MOVED;
    }
    return isLabel(last) ? RELABELLED : TEXTS.contains(last) ? REWORDED : CHANGED;
  }

  private static boolean isLabel(String field) {
    return LABELS.contains(field);
  }
}
