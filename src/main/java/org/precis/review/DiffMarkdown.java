package org.precis.review;

import java.util.List;
import java.util.stream.Collectors;
import org.precis.compare.Change;
import org.precis.compare.Entry;
import org.precis.compare.FieldChange;
import org.precis.compare.FieldValue;
import org.precis.compare.Part;
import org.precis.diagnostic.Glyphs;

/** Differences as GitHub-flavoured Markdown, for a comment on a pull request. */
public final class DiffMarkdown {

  private final StringBuilder out = new StringBuilder();

  private DiffMarkdown() {}

  /** The whole text. */
  public static String of(Differences differences) {
    DiffMarkdown markdown = new DiffMarkdown();
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
        row("", name, field.field(), before(field), after(field), remark(field));
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

  private static String numbers(Entry entry) {
    return entry.fields().stream()
        .map(field -> number(entry, field))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("<br>"));
  }

  private static String number(Entry entry, FieldChange field) {
    FieldValue said = field.current().or(field::old).orElseThrow();
    if (!(said instanceof FieldValue.Amount number)) {
      return "";
    }
    String value = escaped(DiffWords.of(number.value()));
    return DiffWords.hasOneNumber(entry) ? value : code(field.field()) + " " + value;
  }

  private static String before(FieldChange field) {
    if (DiffWords.reordered(field)) {
      return "";
    }
    return DiffWords.wordByWord(field)
        ? words(field, WordDiff.Of.OLD)
        : escaped(DiffWords.old(field));
  }

  private static String after(FieldChange field) {
    if (DiffWords.reordered(field)) {
      return "its blocks are in another order";
    }
    return DiffWords.wordByWord(field)
        ? words(field, WordDiff.Of.NEW)
        : escaped(DiffWords.current(field));
  }

  private static String words(FieldChange field, WordDiff.Of side) {
    return words(DiffWords.old(field), DiffWords.current(field), side);
  }

  private static String words(String old, String current, WordDiff.Of side) {
    String tag = side == WordDiff.Of.OLD ? "del" : "ins";
    return WordDiff.of(old, current).stream()
        .filter(run -> run.of() == WordDiff.Of.BOTH || run.of() == side)
        .map(run -> run.of() == side ? tagged(tag, run.text()) : escaped(run.text()))
        .collect(Collectors.joining());
  }

  private static String tagged(String tag, String text) {
    return "<" + tag + ">" + escaped(text) + "</" + tag + ">";
  }

  private static String remark(FieldChange field) {
    String difference = DiffWords.difference(field);
    return DiffWords.of(field.kind()) + (difference.isEmpty() ? "" : "; " + difference);
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
