package org.precis.review;

import java.util.List;
import java.util.function.Predicate;
import org.precis.compare.ChangeType;
import org.precis.review.WordDiff.Of;
import org.precis.review.WordDiff.Run;
import org.precis.workspace.Workspace;

/**
 * The differences between two briefings as a reviewer reads them: numbers first, then texts,
 * sources and settings, all in the words of the page.
 *
 * @param title of the later briefing
 * @param earlier title of the earlier one
 * @param summary how much changed, in a sentence without a full stop
 * @param notes on the pages of the two, as sentences
 */
public record DiffReport(
    String title, String earlier, String summary, List<String> notes, List<Section> sections) {

  public DiffReport {
    notes = List.copyOf(notes);
    sections = List.copyOf(sections);
  }

  /** The report on two briefings. */
  public static DiffReport of(Differences differences, Workspace workspace) {
    return new DiffReporter(differences, workspace).report();
  }

  /**
   * Differences of one kind.
   *
   * @param title in the plural
   * @param numbers whether its remarks are differences between numbers
   * @param lists what changed, what is new, and what is gone; without empty ones
   * @param rest what is not listed, as a sentence, or ""
   */
  public record Section(String title, boolean numbers, List<Items> lists, String rest) {
    public Section {
      lists = List.copyOf(lists);
    }
  }

  /**
   * The items that changed, that are new or that are gone; they have columns in common.
   *
   * @param title what became of them
   * @param byFields whether it is their fields that are counted
   */
  public record Items(ChangeType change, String title, boolean byFields, List<Item> items) {
    public Items {
      items = List.copyOf(items);
    }

    /** How many there are, and what became of them; texts and settings are counted one by one. */
    public String count() {
      int count = items.stream().mapToInt(item -> byFields ? item.fields() : 1).sum();
      return count + " " + title;
    }

    /** Which columns a table of them has: those that have something in them. */
    public Columns columns() {
      return new Columns(
          items.stream().anyMatch(item -> !item.name().isEmpty()),
          any(row -> !row.field().isEmpty()),
          any(row -> !row.before().isEmpty()),
          any(row -> !row.after().isEmpty()),
          any(row -> !row.remark().isEmpty()));
    }

    private boolean any(Predicate<Row> test) {
      return items.stream().anyMatch(item -> item.rows().stream().anyMatch(test));
    }
  }

  /** The columns of a table of items, each whether it is there. */
  public record Columns(
      boolean names, boolean fields, boolean before, boolean after, boolean remarks) {}

  /**
   * A thing that differs.
   *
   * @param name as readers know it
   * @param id that {@code explain} and packs know it by, or ""
   * @param note the only language in which it differs, or how it was matched, or ""
   * @param rows at least one
   */
  public record Item(String name, String id, String note, List<Row> rows) {
    public Item {
      rows = rows.isEmpty() ? List.of(new Row("", "", "", "", List.of())) : List.copyOf(rows);
    }

    /** How many fields of it differ; a row without a name goes on with the one above it. */
    int fields() {
      return Math.max(1, (int) rows.stream().filter(row -> !row.field().isEmpty()).count());
    }
  }

  /**
   * A field of an item before and after.
   *
   * @param field its name, or "" if the item or the row above says it
   * @param remark on the difference, or ""
   * @param runs the texts word by word, if they are compared so
   */
  public record Row(String field, String before, String after, String remark, List<Run> runs) {
    public Row {
      runs = List.copyOf(runs);
    }

    /** Whether the two texts have words in common, which are shown once. */
    public boolean mixed() {
      return runs.stream().anyMatch(run -> !run.differs());
    }

    /** The earlier text, with the words that only it has. */
    public List<Run> earlierRuns() {
      return side(before, Of.OLD);
    }

    /** The later text, with the words that only it has. */
    public List<Run> laterRuns() {
      return side(after, Of.NEW);
    }

    private List<Run> side(String whole, Of own) {
      return mixed()
          ? runs.stream().filter(run -> run.of() == Of.BOTH || run.of() == own).toList()
          : List.of(new Run(Of.BOTH, whole));
    }
  }
}
