package org.precis.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.precis.claim.Difference;
import org.precis.compare.ChangeType;
import org.precis.compare.Entry;
import org.precis.compare.FieldChange;
import org.precis.compare.Part;
import org.precis.compare.ValueChange;
import org.precis.json.EnglishQuantity;
import org.precis.quantity.Interval;
import org.precis.quantity.Qualifier;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/** The wording of differences in all output formats. */
final class DiffWords {

  private static final Map<Part, String> PARTS =
      Map.ofEntries(
          Map.entry(Part.BRIEFING, "Briefing"),
          Map.entry(Part.STATISTIC, "Statistic"),
          Map.entry(Part.CASE, "Case"),
          Map.entry(Part.TABLE, "Table"),
          Map.entry(Part.COLUMN, "Table column"),
          Map.entry(Part.ROW, "Table row"),
          Map.entry(Part.GROUP, "Group"),
          Map.entry(Part.MEASURE, "Measure"),
          Map.entry(Part.FIGURE, "Figure"),
          Map.entry(Part.SECTION, "Section"),
          Map.entry(Part.SOURCE, "Source"),
          Map.entry(Part.NOT_ADDED, "Not to be added"),
          Map.entry(Part.CORRECTION, "Correction"),
          Map.entry(Part.TERM, "Glossary"),
          Map.entry(Part.TOTAL, "Total"));

  /** What may be counted in a summary, in its order. */
  private static final List<String> NOUNS =
      List.of(
          "edition",
          "statistic",
          "case",
          "table",
          "table column",
          "table row",
          "total",
          "text",
          "source or quote",
          "id or setting");

  /** What is said of a text that has the same paragraphs as before. */
  static final String IN_ANOTHER_ORDER = "the same paragraphs in another order";

  private DiffWords() {}

  static String of(Part part) {
    return PARTS.get(part);
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

  /** Whether a field is a text or a title, and not a name, a date or a choice. */
  static boolean isText(FieldChange field) {
    return switch (field.kind()) {
      case REWORDED, RELABELLED, RESOURCED -> true;
      case MOVED -> !field.field().equals("position") && !field.field().equals("group");
      case CHANGED, REQUALIFIED, UNIT, MARKED, RENAMED, TEMPLATE -> false;
    };
  }

  /** A name, a date or a choice as a reader knows it. */
  static String choice(String field, String text, EditionWords side) {
    return switch (field) {
      case "period", "published", "opened", "closed", "on" -> side.date(text);
      case "add", "total", "total.rounding" ->
          text.equals("true") ? "yes" : text.equals("false") ? "no" : text;
      default -> text;
    };
  }

  static String of(Value value) {
    boolean counted = value.stated() && !value.unit().isEmpty();
    String unit = counted ? " " + value.unit() : "";
    String letters = value.marks().isEmpty() ? "" : " " + marks(value);
    String number = of(value.quantity());
    return (value.unit().startsWith("%") ? uncounted(number) : number) + unit + letters;
  }

  private static String uncounted(String quantity) {
    return quantity.replace("fewer than", "less than");
  }

  static String of(Quantity quantity) {
    return EnglishQuantity.inText(quantity);
  }

  /** How a number differs: by how much, and in what else. */
  static String remark(List<FieldChange> kinds) {
    List<String> remarks = new ArrayList<>();
    for (FieldChange field : kinds) {
      String remark =
          switch (field.kind()) {
            case CHANGED -> difference(field);
            case REQUALIFIED -> "same figure, stated differently";
            case UNIT -> "unit changed";
            case MARKED -> "marks changed";
            case RELABELLED, REWORDED, MOVED, RESOURCED, RENAMED, TEMPLATE -> "";
          };
      if (!remark.isEmpty()) {
        remarks.add(remark);
      }
    }
    return String.join("; ", remarks);
  }

  private static String difference(FieldChange field) {
    if (field.old().isEmpty() || field.current().isEmpty()) {
      return "";
    }
    return field.value().map(DiffWords::of).orElse("");
  }

  /** The difference between two numbers with its sign, or why there is none. */
  static String of(ValueChange change) {
    return of(change.difference(), isPercent(change.current().orElseThrow()));
  }

  private static boolean isPercent(Value value) {
    return value.unit().equals("%") || value.unit().startsWith("% ");
  }

  /** As the pages print it. */
  private static String of(Difference difference, boolean points) {
    return switch (difference.reason()) {
      case NONE -> formed(difference) + (points ? " percentage points" : "");
      case TWO_LOWER_BOUNDS -> "not known (two minimums)";
      case TWO_UPPER_BOUNDS -> "not known (two maximums)";
      case DIRECTION_OPEN, NOT_PROVEN -> "not known (a rise or a fall)";
      case ESTIMATE -> "not known (estimate)";
      case NOT_APPLICABLE -> "not applicable";
      case CONFIDENTIAL -> "confidential";
      case UNITS_DIFFER -> "not comparable (units differ)";
      case NOT_ONE_SERIES, TYPE_UNSAID, PERIODS_DIFFER -> "not comparable";
      // one of the two numbers beside it says so
      case NOT_STATED, NEW, NO_LONGER_REPORTED -> "";
    };
  }

  private static String formed(Difference difference) {
    Interval amount = difference.amount().orElseThrow();
    String sign = difference.direction() == Difference.Direction.FALL ? "−" : "+";
    if (difference.direction() == Difference.Direction.NONE) {
      return "unchanged";
    }
    if (!difference.saysHowMuch()) {
      return difference.isCertain() ? "not known" : "not known (a rise or a fall)";
    }
    if (amount.qualifier() == Qualifier.BETWEEN) {
      boolean either = difference.direction() == Difference.Direction.EITHER;
      String ends = end(amount.lower(), either) + " and " + end(amount.upper(), either);
      return (either ? "" : sign + " ") + "between " + ends;
    }
    String words = uncounted(EnglishQuantity.of(amount));
    return amount.exact() ? sign + words : sign + " " + words;
  }

  private static String end(BigDecimal number, boolean signed) {
    String sign = number.signum() < 0 ? "−" : signed && number.signum() > 0 ? "+" : "";
    return sign + EnglishQuantity.of(Quantity.exactly(number.abs()));
  }

  /** What is said instead of a summary if the pages are what differs, or nothing is. */
  static Optional<String> summaryOfPages(Differences differences) {
    if (differences.isEmpty()) {
      return Optional.of(
          differences.unproven().isEmpty()
              ? "no differences"
              : "no differences in the embedded data");
    }
    if (differences.templateOnly()) {
      return Optional.of(
          differences.printsOtherNumbers()
              ? "the embedded data is the same, but the pages print different numbers"
              : "only the template or a setting differs; the embedded data is the same");
    }
    return differences.content() + differences.follows() == 0
        ? Optional.of("the embedded data is the same, but the pages differ")
        : Optional.empty();
  }

  /**
   * How much changed: "6 statistics changed, 17 new, 1 no longer published; 3 texts changed".
   *
   * @param counted by noun, what changed, came and went
   */
  static String summary(Map<String, Map<ChangeType, Set<Object>>> counted) {
    return NOUNS.stream()
        .filter(counted::containsKey)
        .map(noun -> summary(noun, counted.get(noun)))
        .collect(Collectors.joining("; "));
  }

  private static String summary(String noun, Map<ChangeType, Set<Object>> counts) {
    boolean text = List.of("text", "source or quote", "id or setting").contains(noun);
    List<String> words = new ArrayList<>();
    counts.forEach(
        (change, items) -> {
          String of = words.isEmpty() ? " " + plural(items.size(), noun) : "";
          words.add(
              switch (change) {
                case CHANGED -> items.size() + of + " changed";
                case ADDED -> items.size() + " new" + of;
                case REMOVED -> items.size() + of + (text ? " removed" : " no longer published");
                case UNCHANGED -> throw new IllegalStateException("nothing to be told");
              });
        });
    return String.join(", ", words);
  }

  private static String plural(int count, String noun) {
    return count == 1 ? noun : noun.replace(" or ", "s or ") + "s";
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
              + "' is compared: another version of Precis or of its template built the pages.");
    }
    return notes;
  }

  /** How many totals came and went with what they add, which are not listed; "" if none. */
  static String otherTotals(List<Entry> entries) {
    List<String> words = new ArrayList<>();
    long fresh = totals(entries, ChangeType.ADDED);
    long gone = totals(entries, ChangeType.REMOVED);
    if (fresh > 0) {
      words.add(count(fresh, "new total") + " of what is new");
    }
    if (gone > 0) {
      words.add(count(gone, "total") + " of what is no longer published");
    }
    return words.isEmpty() ? "" : "Not listed: " + String.join(", ", words) + ".";
  }

  private static long totals(List<Entry> entries, ChangeType change) {
    return entries.stream().filter(entry -> entry.follows() && entry.change() == change).count();
  }

  static String count(long count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
