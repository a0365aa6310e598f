package org.precis.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.precis.compare.Change;
import org.precis.compare.Entry;
import org.precis.compare.FieldChange;
import org.precis.compare.Kind;
import org.precis.compare.Part;
import org.precis.json.EnglishQuantity;
import org.precis.model.Quantity;
import org.precis.model.Value;
import org.precis.totals.Difference;

/** The wording of differences in all output formats. */
final class DiffWords {

  private static final Map<Part, String> PARTS =
      Map.ofEntries(
          Map.entry(Part.BRIEFING, "Briefing"),
          Map.entry(Part.STATISTIC, "Statistics"),
          Map.entry(Part.CASE, "Cases"),
          Map.entry(Part.TABLE, "Tables"),
          Map.entry(Part.COLUMN, "Table columns"),
          Map.entry(Part.ROW, "Table rows"),
          Map.entry(Part.GROUP, "Groups"),
          Map.entry(Part.MEASURE, "Measures"),
          Map.entry(Part.FIGURE, "Figures"),
          Map.entry(Part.SOURCE, "Sources"),
          Map.entry(Part.NOT_ADDED, "Counts not added"),
          Map.entry(Part.CORRECTION, "Corrections"),
          Map.entry(Part.TERM, "Glossary"),
          Map.entry(Part.TOTAL, "Resulting totals"));

  /** What is said of a text that {@link #reordered} holds for. */
  static final String IN_ANOTHER_ORDER = "its blocks are in another order";

  private DiffWords() {}

  static String of(Part part) {
    return PARTS.get(part);
  }

  static String of(Kind kind) {
    return switch (kind) {
      case CHANGED -> "changed";
      case REQUALIFIED -> "qualifier changed";
      case UNIT -> "unit changed";
      case MARKED -> "marks changed";
      case RELABELLED -> "relabelled";
      case REWORDED -> "reworded";
      case MOVED -> "moved";
      case RESOURCED -> "source changed";
      case RENAMED -> "id changed";
      case TEMPLATE -> "template changed";
    };
  }

  static String of(Change change) {
    return switch (change) {
      case ADDED -> "new";
      case REMOVED -> "removed";
      case CHANGED -> "changed";
      case UNCHANGED -> "unchanged";
    };
  }

  /** The name of an item: its id, and the table that it is in. */
  static String name(Entry entry) {
    String id = entry.id();
    return entry.within().isEmpty() ? id : entry.within() + " / " + id;
  }

  /** How the two were matched, if not by id. */
  static String match(Entry entry) {
    return switch (entry.match()) {
      case ID, ORDER -> "";
      case TITLE_AND_PLACE -> "matched by title and place";
      case VALUES -> "matched by numbers";
    };
  }

  static String marks(Value value) {
    List<String> letters = value.marks().stream().map(mark -> "[" + mark.letters() + "]").toList();
    return letters.isEmpty() ? "no marks" : String.join(" ", letters);
  }

  /** Whether the texts are compared word by word. */
  static boolean wordByWord(FieldChange field) {
    boolean text =
        switch (field.kind()) {
          case REWORDED, RELABELLED, RESOURCED -> true;
          default -> false;
        };
    return text && field.old().isPresent() && field.current().isPresent();
  }

  /** Whether a text has the same blocks in another order. */
  static boolean reordered(FieldChange field) {
    return field.kind() == Kind.MOVED
        && !field.field().equals("position")
        && !field.field().equals("group");
  }

  static String of(Value value) {
    String unit = value.unit().isEmpty() ? "" : " " + value.unit();
    String letters = value.marks().isEmpty() ? "" : " " + marks(value);
    return of(value.quantity()) + unit + letters;
  }

  static String of(Quantity quantity) {
    return EnglishQuantity.inText(quantity);
  }

  /** The difference between two numbers, or why there is none; "" for anything else. */
  private static String difference(FieldChange field) {
    if (field.kind() != Kind.CHANGED || field.old().isEmpty() || field.current().isEmpty()) {
      return "";
    }
    return field.value().map(value -> of(value.difference())).orElse("");
  }

  /** What kind of change it is, and by how much. */
  static String remark(FieldChange field) {
    String difference = difference(field);
    return of(field.kind()) + (difference.isEmpty() ? "" : "; " + difference);
  }

  private static String of(Difference difference) {
    String amount = difference.amount().map(EnglishQuantity::of).orElse("");
    return switch (difference.reason()) {
      case FORMED -> formed(difference.direction(), amount);
      case TWO_LOWER_BOUNDS -> none("both are lower bounds");
      case TWO_UPPER_BOUNDS -> none("both are upper bounds");
      case DIRECTION_OPEN -> none("either a rise or a fall");
      case ESTIMATE -> none("an estimate has no bounds");
      case NOT_STATED -> none("not stated in one or both");
      case NOT_APPLICABLE -> none("not applicable in one or both");
      case CONFIDENTIAL -> none("confidential");
      case UNITS_DIFFER -> none("the units differ");
      case NOT_ONE_SERIES -> none("not the same series");
      case NEW, NO_LONGER_REPORTED -> "";
    };
  }

  private static String formed(Difference.Direction direction, String amount) {
    return switch (direction) {
      case RISE -> "up by " + amount;
      case FALL -> "down by " + amount;
      case NONE -> "no difference";
      case EITHER -> "difference " + amount;
    };
  }

  private static String none(String why) {
    return "difference unknown: " + why;
  }

  /** A one-sentence summary. */
  static String summary(Differences differences) {
    if (differences.isEmpty()) {
      return differences.unproven().isEmpty()
          ? "no differences"
          : "no differences in the embedded data";
    }
    if (differences.templateOnly()) {
      return differences.printsOtherNumbers()
          ? "the embedded data is the same, but the pages print different numbers"
          : "only the template or a setting differs; the embedded data is the same";
    }
    if (differences.content() + differences.follows() == 0) {
      return "the embedded data is the same, but the pages differ";
    }
    String content = count(differences.content(), "difference");
    long follows = differences.follows();
    return follows == 0 ? content : content + " and " + count(follows, "resulting total");
  }

  /** Notes on the pages of the two, as sentences. */
  static List<String> notes(Differences differences) {
    List<String> notes = new ArrayList<>();
    for (DiffInput side : differences.unlike()) {
      notes.add(
          "Only the embedded data of '"
              + side.name()
              + "' is compared: its pages differ from what that data gives (see 'precis verify').");
    }
    for (DiffInput side : differences.unproven()) {
      notes.add(
          "Only the embedded data of '"
              + side.name()
              + "' is compared: its pages cannot be rebuilt here (see 'precis verify').");
    }
    return notes;
  }

  /** The differences listed individually: not the totals that come or go with their cases. */
  static List<Entry> told(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> !entry.follows() || entry.change() == Change.CHANGED)
        .toList();
  }

  /** How many totals were added or removed, which are not listed individually; "" if none. */
  static String otherTotals(List<Entry> entries) {
    long fresh = totals(entries, Change.ADDED);
    long gone = totals(entries, Change.REMOVED);
    return fresh + gone == 0 ? "" : "Totals: " + fresh + " new, " + gone + " removed";
  }

  private static long totals(List<Entry> entries, Change change) {
    return entries.stream().filter(entry -> entry.follows() && entry.change() == change).count();
  }

  static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
