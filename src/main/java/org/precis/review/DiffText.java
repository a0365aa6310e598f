package org.precis.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.precis.compare.ChangeType;
import org.precis.diagnostic.Glyphs;
import org.precis.review.DiffReport.Item;
import org.precis.review.DiffReport.Items;
import org.precis.review.DiffReport.Row;
import org.precis.review.DiffReport.Section;
import org.precis.review.WrappedLines.Part;
import org.precis.workspace.Workspace;

/** Differences for a terminal: removed words in [-…-], added ones in {+…+}. */
public final class DiffText {

  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String BOLD = "\u001b[1m";
  private static final String NONE = "";

  private static final int OF_ITEM = 2;
  private static final int OF_ROW = 6;
  private static final int OF_TEXT = 8;

  /** Two values that are longer together stand on lines of their own. */
  private static final int SHORT = 60;

  private final WrappedLines out;

  private DiffText(WrappedLines out) {
    this.out = out;
  }

  /**
   * The whole text.
   *
   * @param workspace with the templates of the two
   * @param columns to which lines are wrapped; 0 for none
   * @param colour whether to use colour
   */
  public static String of(
      Differences differences, Workspace workspace, int columns, boolean colour) {
    DiffText text = new DiffText(new WrappedLines(columns, colour));
    text.write(differences, DiffReport.of(differences, workspace));
    return text.out.toString();
  }

  private void write(Differences differences, DiffReport report) {
    out.line(OF_TEXT, List.of(new Part("--- " + named(differences.old()), RED)));
    out.line(OF_TEXT, List.of(new Part("+++ " + named(differences.current()), GREEN)));
    out.line(0, List.of(new Part(report.summary(), BOLD)));
    report.notes().forEach(out::line);
    report.sections().forEach(this::section);
  }

  private static String named(DiffInput side) {
    return side.name() + "  " + side.title();
  }

  private void section(Section section) {
    String counts = section.lists().stream().map(Items::count).collect(Collectors.joining(", "));
    String title = counts.isEmpty() ? section.title() : section.title() + ": " + counts;
    out.line("");
    out.line(0, List.of(new Part(title, BOLD)));
    for (Items items : section.lists()) {
      items.items().forEach(item -> item(items.change(), item, section.numbers()));
    }
    if (!section.rest().isEmpty()) {
      out.line(OF_ITEM, List.of(Part.plain("  " + section.rest())));
    }
  }

  private void item(ChangeType change, Item item, boolean numbers) {
    String id = item.id().isEmpty() ? "" : " (" + item.id() + ")";
    String note = item.note().isEmpty() ? "" : " (" + item.note() + ")";
    List<Part> head = new ArrayList<>();
    head.add(new Part("  " + sign(change) + " " + item.name() + id, paint(change)));
    head.add(Part.plain(note));
    Row only = item.rows().get(0);
    boolean alone =
        item.rows().size() == 1 && only.field().isEmpty() && !isApart(change, only, numbers);
    if (alone) {
      List<Part> value = value(change, only);
      head.add(Part.plain(value.isEmpty() ? "" : ": "));
      head.addAll(value);
    }
    out.line(OF_ROW, head);
    if (!alone) {
      item.rows().forEach(row -> row(change, row, numbers));
    }
  }

  private void row(ChangeType change, Row row, boolean numbers) {
    List<Part> line = new ArrayList<>();
    String field = row.field().isEmpty() ? "" : row.field() + ": ";
    line.add(Part.plain(" ".repeat(OF_ROW) + field));
    if (!isApart(change, row, numbers)) {
      line.addAll(value(change, row));
      out.line(OF_TEXT, line);
      return;
    }
    if (!row.field().isEmpty() || !row.remark().isEmpty()) {
      line.add(Part.plain(remark(row)));
      out.line(OF_TEXT, line);
    }
    apart("- ", row.before(), RED);
    apart("+ ", row.after(), GREEN);
  }

  private void apart(String sign, String text, String paint) {
    if (!text.isEmpty()) {
      String indent = " ".repeat(OF_TEXT);
      out.line(OF_TEXT + sign.length(), List.of(new Part(indent + sign + text, paint)));
    }
  }

  /** Whether the two texts of a row stand on lines of their own. */
  private static boolean isApart(ChangeType change, Row row, boolean numbers) {
    int length = Glyphs.width(row.before()) + Glyphs.width(row.after());
    boolean oneSided = row.before().isEmpty() || row.after().isEmpty();
    boolean texts = change == ChangeType.CHANGED && !numbers && !row.mixed() && length > 0;
    return texts && (oneSided || length > SHORT);
  }

  /** What a row says on one line; nothing if it says nothing. */
  private static List<Part> value(ChangeType change, Row row) {
    List<Part> parts = new ArrayList<>();
    if (row.mixed()) {
      row.runs().forEach(run -> parts.add(run(run)));
    } else if (change != ChangeType.CHANGED) {
      parts.add(new Part(row.before(), RED));
      parts.add(new Part(row.after(), GREEN));
    } else if (!row.before().isEmpty() || !row.after().isEmpty()) {
      parts.add(row.before().isEmpty() ? Part.plain("none") : new Part(row.before(), RED));
      parts.add(Part.plain(" → "));
      parts.add(row.after().isEmpty() ? Part.plain("none") : new Part(row.after(), GREEN));
    }
    boolean said = parts.stream().anyMatch(part -> !part.text().isEmpty());
    parts.add(Part.plain((said && !row.remark().isEmpty() ? "  " : "") + remark(row)));
    return parts.stream().filter(part -> !part.text().isEmpty()).toList();
  }

  private static String remark(Row row) {
    return row.remark().isEmpty() ? "" : "(" + row.remark() + ")";
  }

  private static Part run(WordDiff.Run run) {
    return switch (run.of()) {
      case BOTH -> Part.plain(run.text());
      case OLD -> new Part("[-" + run.text() + "-]", RED);
      case NEW -> new Part("{+" + run.text() + "+}", GREEN);
    };
  }

  private static String sign(ChangeType change) {
    return switch (change) {
      case ADDED -> "+";
      case REMOVED -> "-";
      case CHANGED -> "~";
      case UNCHANGED -> " ";
    };
  }

  private static String paint(ChangeType change) {
    return switch (change) {
      case ADDED -> GREEN;
      case REMOVED -> RED;
      case CHANGED, UNCHANGED -> NONE;
    };
  }
}
