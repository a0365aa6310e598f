package org.precis.review;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.precis.compare.Change;
import org.precis.compare.Entry;
import org.precis.compare.FieldChange;
import org.precis.compare.FieldValue;
import org.precis.compare.Part;
import org.precis.pdf.diff.PagePair;

/** Differences as one self-contained page, side by side. */
public final class DiffHtml {

  private static final String STYLE =
      """
      :root { color-scheme: light; }
      body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.5rem 4rem; color: #16202A; background: #FFFFFF;
        font: 1rem/1.45 "Noto Sans", "Noto Sans SC", system-ui, sans-serif; overflow-wrap: break-word; }
      h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .4rem; }
      h2 { font-size: 1.2rem; margin: 2.4rem 0 .6rem; padding-top: .5rem; border-top: 4px solid #0E4A5B; }
      .summary { margin: 0 0 1rem; }
      table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .9rem; }
      th, td { text-align: left; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid #C6CDD3; }
      thead th { color: #46525D; font-weight: 600; }
      tbody th { font-weight: 600; }
      .what { width: 22%; } .field { width: 12%; } .remark { width: 16%; }
      .id, .remark, .field { color: #46525D; font-weight: 400; }
      .id { display: block; }
      del { background: #FBE3DF; color: #7A1B0C; text-decoration: line-through; }
      ins { background: #DFF1E4; color: #0B4A23; text-decoration: none; }
      .pages { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
      .pages figure { margin: 0; }
      .pages img { width: 100%; height: auto; border: 1px solid #C6CDD3; }
      figcaption { color: #46525D; font-size: .9rem; }
      @media (max-width: 44rem) {
        table, tbody, tr, th, td { display: block; border: 0; padding: .1rem 0; }
        thead { display: none; } tr { border-bottom: 1px solid #C6CDD3; padding: .4rem 0; }
        .what, .field, .remark { width: auto; }
        .pages { grid-template-columns: 1fr; }
      }
      """;

  private final StringBuilder out = new StringBuilder();

  private DiffHtml() {}

  /** The whole page. */
  public static String of(Differences differences, List<PagePair> pages) {
    DiffHtml page = new DiffHtml();
    page.head(differences);
    page.entries(differences.entries());
    page.template(differences);
    page.pages(pages);
    page.out.append("</main>\n</body>\n</html>\n");
    return page.out.toString();
  }

  private void head(Differences differences) {
    String title = "What changed: " + differences.current().title();
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
        .append(escaped(title))
        .append(
            "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n<h1>")
        .append(escaped(title))
        .append("</h1>\n<p class=\"summary\">Compared with ")
        .append(escaped(differences.old().title()))
        .append(": ")
        .append(escaped(DiffWords.summary(differences)))
        .append(".</p>\n");
    for (String note : DiffWords.notes(differences)) {
      out.append("<p class=\"summary\"><strong>").append(escaped(note)).append("</strong></p>\n");
    }
  }

  private void entries(List<Entry> entries) {
    Part part = null;
    for (Entry entry : DiffWords.told(entries)) {
      if (entry.part() != part) {
        endTable(part);
        part = entry.part();
        beginTable(DiffWords.of(part));
      }
      rows(entry);
    }
    endTable(part);
    String others = DiffWords.otherTotals(entries);
    if (!others.isEmpty()) {
      out.append("<p>").append(escaped(others)).append(".</p>\n");
    }
  }

  private void beginTable(String title) {
    out.append("<h2>")
        .append(escaped(title))
        .append("</h2>\n<table>\n<thead><tr><th scope=\"col\" class=\"what\">What</th>")
        .append("<th scope=\"col\" class=\"field\">Field</th><th scope=\"col\">Before</th>")
        .append(
            "<th scope=\"col\">After</th><th scope=\"col\" class=\"remark\">Kind</th></tr></thead>\n<tbody>\n");
  }

  private void endTable(Part part) {
    if (part != null) {
      out.append("</tbody>\n</table>\n");
    }
  }

  private void rows(Entry entry) {
    if (entry.change() != Change.CHANGED) {
      String numbers = numbers(entry);
      boolean fresh = entry.change() == Change.ADDED;
      String marked = numbers.isEmpty() ? "" : tagged(fresh ? "ins" : "del", numbers);
      String kind = DiffWords.of(entry.change());
      row(name(entry), 1, "", fresh ? "" : marked, fresh ? marked : "", kind);
      return;
    }
    String name = name(entry);
    for (FieldChange field : entry.fields()) {
      String difference = DiffWords.difference(field);
      String remark = DiffWords.of(field.kind()) + (difference.isEmpty() ? "" : "; " + difference);
      row(
          name,
          entry.fields().size(),
          escaped(field.field()),
          side(field, WordDiff.Of.OLD),
          side(field, WordDiff.Of.NEW),
          escaped(remark));
      name = "";
    }
  }

  private static String name(Entry entry) {
    String name = DiffWords.name(entry);
    String language = entry.language().isEmpty() ? "" : " (" + entry.language() + ")";
    String match = DiffWords.match(entry);
    String id = name + language + (match.isEmpty() ? "" : "; " + match);
    return escaped(entry.title())
        + (id.isBlank() ? "" : " <span class=\"id\">" + escaped(id.strip()) + "</span>");
  }

  /** A row; if the name is "", that of the row above applies. */
  private void row(
      String name, int span, String field, String before, String after, String remark) {
    out.append("<tr>");
    if (!name.isEmpty()) {
      out.append("<th scope=\"rowgroup\" class=\"what\" rowspan=\"")
          .append(span)
          .append("\">")
          .append(name)
          .append("</th>");
    }
    out.append("<td class=\"field\">").append(field).append("</td><td>");
    out.append(before).append("</td><td>").append(after);
    out.append("</td><td class=\"remark\">").append(remark).append("</td></tr>\n");
  }

  private static String numbers(Entry entry) {
    return entry.fields().stream()
        .map(field -> number(entry, field))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private static String number(Entry entry, FieldChange field) {
    FieldValue said = field.current().or(field::old).orElseThrow();
    if (!(said instanceof FieldValue.Amount number)) {
      return "";
    }
    String value = DiffWords.of(number.value());
    return DiffWords.hasOneNumber(entry) ? value : field.field() + " " + value;
  }

  private static String side(FieldChange field, WordDiff.Of side) {
    boolean old = side == WordDiff.Of.OLD;
    if (DiffWords.reordered(field)) {
      return old ? "" : "its blocks are in another order";
    }
    if (DiffWords.wordByWord(field)) {
      return words(DiffWords.old(field), DiffWords.current(field), side);
    }
    String text = old ? DiffWords.old(field) : DiffWords.current(field);
    return text.isEmpty() ? "" : tagged(old ? "del" : "ins", text);
  }

  private static String words(String old, String current, WordDiff.Of side) {
    String tag = side == WordDiff.Of.OLD ? "del" : "ins";
    return WordDiff.of(old, current).stream()
        .filter(run -> run.of() == WordDiff.Of.BOTH || run.of() == side)
        .map(run -> run.of() == side ? tagged(tag, run.text()) : escaped(run.text()))
        .collect(Collectors.joining());
  }

  private void template(Differences differences) {
    if (differences.templates().isEmpty() && differences.lines().isEmpty()) {
      return;
    }
    beginTable("Template");
    if (!differences.templates().isEmpty()) {
      String then = tagged("del", differences.templates().get(0));
      row(
          "Template",
          1,
          "",
          then,
          tagged("ins", differences.templates().get(1)),
          "template changed");
    }
    for (LineChange change : differences.lines()) {
      String then = words(change.old(), change.current(), WordDiff.Of.OLD);
      String now = words(change.old(), change.current(), WordDiff.Of.NEW);
      row("Text", 1, "", then, now, "template changed");
    }
    endTable(Part.BRIEFING);
  }

  private void pages(List<PagePair> pages) {
    if (pages.isEmpty()) {
      return;
    }
    out.append("<h2>Pages</h2>\n");
    for (PagePair pair : pages) {
      out.append("<h3>").append(title(pair)).append("</h3>\n<div class=\"pages\">\n");
      image("before", pair.before(), pair.old());
      image("after", pair.after(), pair.current());
      out.append("</div>\n");
    }
  }

  private static String title(PagePair pair) {
    return switch (pair.change()) {
      case ADDED -> "Page " + pair.current() + " is new";
      case REMOVED -> "Page " + pair.old() + " was removed";
      case MOVED -> "Page " + pair.old() + " is now page " + pair.current();
      case CHANGED ->
          pair.old() == pair.current()
              ? "Page " + pair.current()
              : "Page " + pair.current() + ", previously page " + pair.old();
    };
  }

  private void image(String when, Optional<byte[]> png, int page) {
    if (png.isEmpty()) {
      out.append("<p>No such page ").append(when).append(".</p>\n");
      return;
    }
    out.append("<figure><img alt=\"Page ")
        .append(page)
        .append(' ')
        .append(when)
        .append(", differences in red boxes\" src=\"data:image/png;base64,")
        .append(Base64.getEncoder().encodeToString(png.get()))
        .append("\"><figcaption>Page ")
        .append(page)
        .append(' ')
        .append(when)
        .append("</figcaption></figure>\n");
  }

  private static String tagged(String tag, String text) {
    return "<" + tag + ">" + escaped(text) + "</" + tag + ">";
  }

  private static String escaped(String text) {
    return text.replaceAll("[[\\p{Cc}\\p{Cf}]&&[^\\r\\n\\t]]", "\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replaceAll("\\R", "<br>");
  }
}
