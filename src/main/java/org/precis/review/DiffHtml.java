package org.precis.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.precis.compare.Change;
import org.precis.compare.Entry;
import org.precis.compare.FieldChange;
import org.precis.compare.Part;
import org.precis.pdf.diff.PagePair;
import org.precis.review.Differences.LineChange;

/** Differences as one self-contained page, side by side. */
public final class DiffHtml {

  private final DiffValues values;
  private final StringBuilder out = new StringBuilder();

  private DiffHtml(DiffValues values) {
    this.values = values;
  }

  /** The whole page. */
  public static String of(Differences differences, List<PagePair> pages) {
    DiffHtml page = new DiffHtml(new DiffValues(differences));
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
        .append(style())
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

  private static String style() {
    try (InputStream css = DiffHtml.class.getResourceAsStream("diff.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
      row(
          name,
          entry.fields().size(),
          escaped(field.field()),
          side(field, WordDiff.Of.OLD),
          side(field, WordDiff.Of.NEW),
          escaped(DiffWords.remark(field)));
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

  private String numbers(Entry entry) {
    return String.join(
        "; ", values.numbers(entry, (name, number) -> (name + " " + number).strip()));
  }

  private String side(FieldChange field, WordDiff.Of side) {
    boolean old = side == WordDiff.Of.OLD;
    if (DiffWords.reordered(field)) {
      return old ? "" : DiffWords.IN_ANOTHER_ORDER;
    }
    if (DiffWords.wordByWord(field)) {
      return words(values.old(field), values.current(field), side);
    }
    String text = old ? values.old(field) : values.current(field);
    return text.isEmpty() ? "" : tagged(old ? "del" : "ins", text);
  }

  private static String words(String old, String current, WordDiff.Of side) {
    String tag = side == WordDiff.Of.OLD ? "del" : "ins";
    return WordDiff.of(old, current, side, text -> tagged(tag, text), DiffHtml::escaped);
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
