package org.precis.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.precis.diagnostic.Glyphs;
import org.precis.review.DiffReport.Columns;
import org.precis.review.DiffReport.Item;
import org.precis.review.DiffReport.Items;
import org.precis.review.DiffReport.Row;
import org.precis.review.DiffReport.Section;
import org.precis.review.WordDiff.Of;
import org.precis.review.WordDiff.Run;
import org.precis.workspace.Workspace;

/** Differences as GitHub-flavoured Markdown, for a comment on a pull request. */
public final class DiffMarkdown {

  private final StringBuilder out = new StringBuilder();

  private DiffMarkdown() {}

  /** The whole text. */
  public static String of(Differences differences, Workspace workspace) {
    DiffMarkdown markdown = new DiffMarkdown();
    markdown.write(DiffReport.of(differences, workspace));
    return markdown.out.toString();
  }

  private void write(DiffReport report) {
    line("## " + escaped(report.title()));
    line("");
    line("Compared with " + escaped(report.earlier()) + ": " + report.summary() + ".");
    for (String note : report.notes()) {
      line("");
      line(escaped(note));
    }
    report.sections().forEach(this::section);
  }

  private void section(Section section) {
    line("");
    line("### " + section.title());
    for (Items items : section.lists()) {
      table(items, section.numbers() ? "difference" : "remark");
    }
    if (!section.rest().isEmpty()) {
      line("");
      line(section.rest());
    }
  }

  /** A table with the columns that have something in them. */
  private void table(Items items, String remarks) {
    line("");
    line("**" + items.count() + "**");
    line("");
    Columns columns = items.columns();
    List<String> heads = cells(columns, "what", "field", "before", "after", remarks);
    row(heads);
    row(heads.stream().map(head -> "---").toList());
    for (Item item : items.items()) {
      String name = name(item);
      for (Row row : item.rows()) {
        row(
            cells(
                columns,
                name,
                escaped(row.field()),
                side(row.earlierRuns()),
                side(row.laterRuns()),
                escaped(row.remark())));
        name = "";
      }
    }
  }

  private static List<String> cells(
      Columns columns, String name, String field, String before, String after, String remark) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    if (columns.fields()) {
      cells.add(field);
    }
    if (columns.before()) {
      cells.add(before);
    }
    if (columns.after()) {
      cells.add(after);
    }
    if (columns.remarks()) {
      cells.add(remark);
    }
    return cells;
  }

  private static String name(Item item) {
    String id = item.id().isEmpty() ? "" : " <code>" + escaped(item.id()) + "</code>";
    return escaped(item.name()) + id + (item.note().isEmpty() ? "" : "; " + escaped(item.note()));
  }

  private static String side(List<Run> runs) {
    return runs.stream().map(DiffMarkdown::run).collect(Collectors.joining());
  }

  private static String run(Run run) {
    if (!run.differs()) {
      return escaped(run.text());
    }
    String tag = run.of() == Of.OLD ? "del" : "ins";
    return "<" + tag + ">" + escaped(run.text()) + "</" + tag + ">";
  }

  private void row(List<String> cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  /** A text, escaped for a table cell. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replaceAll("([\\\\`*_{}\\[\\]|~#@!])", "\\\\$1")
        .replaceAll("\\R", "<br>")
        .transform(Glyphs::shown);
  }
}
