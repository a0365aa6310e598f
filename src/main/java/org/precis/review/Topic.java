package org.precis.review;

import java.util.Set;
import org.precis.compare.ChangeType;
import org.precis.compare.Entry;
import org.precis.compare.FieldChange;
import org.precis.compare.FieldValue;
import org.precis.compare.Kind;
import org.precis.compare.Part;

/** What a difference is about, in the order of a {@link DiffReport}. */
enum Topic {
  EDITIONS("Editions", "edition"),
  STATISTICS("Statistics", "statistic"),
  CASES("Cases", "case"),
  TABLES("Tables", "table row"),
  TOTALS("Totals", "total"),
  TEXTS("Texts", "text"),
  SOURCES("Sources and quotes", "source or quote"),
  SETTINGS("Ids and settings", "id or setting"),
  PAGES("Template and pages", "page");

  private static final Set<String> SETTING =
      Set.of(
          "language",
          "compare-with",
          "template",
          "fonts",
          "dimensions",
          "parameters",
          "figures",
          "part_of",
          "chart",
          "top",
          "before",
          "order",
          "focus",
          "others",
          "total",
          "total.columns",
          "total.rounding",
          "add",
          "of");

  private static final Set<String> SETTING_GROUPS =
      Set.of("limits", "style", "slice", "dimensions", "parameters", "words", "units", "colours");

  private final String title;
  private final String noun;

  Topic(String title, String noun) {
    this.title = title;
    this.noun = noun;
  }

  String title() {
    return title;
  }

  /** What one of its items is called in a sentence. */
  String noun(Part part) {
    if (this != TABLES) {
      return noun;
    }
    return part == Part.TABLE ? "table" : part == Part.COLUMN ? "table column" : noun;
  }

  /** Whether its differences are those between numbers. */
  boolean isOfNumbers() {
    return switch (this) {
      case STATISTICS, CASES, TABLES, TOTALS -> true;
      case EDITIONS, TEXTS, SOURCES, SETTINGS, PAGES -> false;
    };
  }

  /** Whether its items are of several parts of a briefing, which their names say. */
  boolean namesParts() {
    return switch (this) {
      case TEXTS, SOURCES, SETTINGS -> true;
      case EDITIONS, STATISTICS, CASES, TABLES, TOTALS, PAGES -> false;
    };
  }

  String word(ChangeType change) {
    return switch (change) {
      case CHANGED -> "changed";
      case ADDED -> "new";
      case REMOVED -> isOfNumbers() || this == EDITIONS ? "no longer published" : "removed";
      case UNCHANGED -> "unchanged";
    };
  }

  /** Of an item that only one of the two briefings has. */
  static Topic of(Entry entry) {
    return switch (entry.part()) {
      case BRIEFING -> EDITIONS;
      case STATISTIC -> STATISTICS;
      case CASE -> CASES;
      case TABLE, COLUMN, ROW -> TABLES;
      case TOTAL -> TOTALS;
      case SOURCE -> SOURCES;
      case GROUP, MEASURE, FIGURE, SECTION, NOT_ADDED, CORRECTION, TERM -> TEXTS;
    };
  }

  /** Of a field of an item that both have. */
  static Topic of(Entry entry, FieldChange field) {
    Topic whole = of(entry);
    boolean number = field.current().or(field::old).orElseThrow() instanceof FieldValue.Amount;
    if (whole == TOTALS || number && whole.isOfNumbers()) {
      return whole;
    }
    if (isSetting(field)) {
      return SETTINGS;
    }
    return entry.part() == Part.SOURCE || field.kind() == Kind.RESOURCED ? SOURCES : TEXTS;
  }

  private static boolean isSetting(FieldChange field) {
    String name = field.field();
    boolean moved = name.equals("position") || name.equals("group");
    int point = name.indexOf('.');
    return field.kind() == Kind.RENAMED
        || field.kind() == Kind.TEMPLATE
        || moved
        || SETTING.contains(name)
        || point > 0 && SETTING_GROUPS.contains(name.substring(0, point));
  }
}
