package org.precis.review;

import java.util.List;
import org.precis.compare.Change;
import org.precis.compare.Entry;
import org.precis.compare.FieldChange;
import org.precis.compare.Part;
import org.precis.diagnostic.Glyphs;
import org.precis.review.Differences.LineChange;

/** Differences as GitHub-flavoured Markdown, for a comment on a pull request. */
public final class DiffMarkdown {

  private final DiffValues values;
  private final StringBuilder out = new StringBuilder();

  private DiffMarkdown(DiffValues values) {
    this.values = values;
  }

  /** The whole text. */
  public static String of(Differences differences) {
    DiffMarkdown markdown = new DiffMarkdown(new DiffValues(differences));
    markdown.head(differences);
    markdown.entries(differences.entries());
    markdown.page(differences);
    return markdown.out.toString();
  }

  private void head(Differences differences) {
    line("## " + escaped(differences.current().title()));
    line("");
    line(
        "Compared with "
            + escaped(differences.old().title())
            + ": "
            + DiffWords.summary(differences)
            + ".");
    for (String note : DiffWords.notes(differences)) {
      line("");
      line(escaped(note));
    }
  }

  private void entries(List<Entry> entries) {
    Part part = null;
    for (Entry entry : DiffWords.told(entries)) {
      if (entry.part() != part) {
        part = entry.part();
        line("");
        line("### " + DiffWords.of(part));
        line("");
        line("| status | what | field | before | after | kind |");
        line("|---|---|---|---|---|---|");
      }
      rows(entry);
    }
    String others = DiffWords.otherTotals(entries);
    if (!others.isEmpty()) {
      line("");
      line(others + ".");
    }
  }

  private void rows(Entry entry) {
    if (entry.change() == Change.CHANGED) {
      String name = name(entry);
      for (FieldChange field : entry.fields()) {
        row(
            "",
            name,
            field.field(),
            side(field, WordDiff.Of.OLD),
            side(field, WordDiff.Of.NEW),
            DiffWords.remark(field));
        name = "";
      }
      return;
    }
    String numbers = numbers(entry);
    boolean fresh = entry.change() == Change.ADDED;
    row(
        DiffWords.of(entry.change()),
        name(entry),
        "",
        fresh ? "" : numbers,
        fresh ? numbers : "",
        "");
  }

  private static String name(Entry entry) {
    String name = DiffWords.name(entry);
    String code = name.isEmpty() ? "" : code(name) + " ";
    String title = entry.title().equals(name) ? "" : escaped(entry.title());
    String language = entry.language().isEmpty() ? "" : " (" + escaped(entry.language()) + ")";
    String match = DiffWords.match(entry);
    return (code + title + language + (match.isEmpty() ? "" : "; " + match)).strip();
  }

  private String numbers(Entry entry) {
    return String.join(
        "<br>",
        values.numbers(
            entry, (name, number) -> (name.isEmpty() ? "" : code(name) + " ") + escaped(number)));
  }

  private String side(FieldChange field, WordDiff.Of side) {
    String old = values.old(field);
    String current = values.current(field);
    if (DiffWords.reordered(field)) {
      return side == WordDiff.Of.OLD ? "" : DiffWords.IN_ANOTHER_ORDER;
    }
    return DiffWords.wordByWord(field)
        ? words(old, current, side)
        : escaped(side == WordDiff.Of.OLD ? old : current);
  }

  private static String words(String old, String current, WordDiff.Of side) {
    String tag = side == WordDiff.Of.OLD ? "del" : "ins";
    return WordDiff.of(old, current, side, text -> tagged(tag, text), DiffMarkdown::escaped);
  }

  private static String tagged(String tag, String text) {
    return "<" + tag + ">" + escaped(text) + "</" + tag + ">";
  }

  private void page(Differences differences) {
    if (!differences.templates().isEmpty()) {
      line("");
      line("Template: " + escaped(String.join(" → ", differences.templates())) + ".");
    }
    if (!differences.lines().isEmpty()) {
      line("");
      line("### Different text on the pages");
      line("");
      line("| before | after |");
      line("|---|---|");
      for (LineChange change : differences.lines()) {
        String before = words(change.old(), change.current(), WordDiff.Of.OLD);
        String after = words(change.old(), change.current(), WordDiff.Of.NEW);
        line("| " + before + " | " + after + " |");
      }
    }
  }

  private void row(String... cells) {
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

  private static String code(String text) {
    return "<code>" + escaped(text) + "</code>";
  }
}
