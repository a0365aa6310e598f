package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

class PageNumbersTest {

  private static final double LEFT = 20;
  private static final double RIGHT = 190;

  private static final String STYLE =
      "@page { size: A4; margin: 25mm 20mm } body { margin: 0; font-size: 10pt; line-height: 14pt }"
          + " h1 { break-before: page; font-size: 10pt } li { list-style: none }"
          + " ul, h1 { margin: 0; padding: 0 }"
          + " a:after { content: \" \" leader(\".\") target-counter(attr(href), page) }";

  /** The second is the number of an element inside of a line. */
  @Test
  void numbersStandAtTheEdgeAndDotsLeadThere() {
    List<Run> runs = first("ltr", "One", "Twelve");
    assertEquals(RIGHT, of(runs, "2").right(), 0.1);
    assertEquals(RIGHT, of(runs, "13").right(), 0.1);
    Run dots = runs.stream().filter(run -> run.text().startsWith("....")).findFirst().orElseThrow();
    assertEquals(of(runs, "2").bottom(), dots.bottom(), 0.01);
    assertTrue(dots.left() > of(runs, "One").right(), "over the entry");
    assertTrue(dots.right() < of(runs, "2").left(), "over the number");
    assertFalse(dots.artifact().isEmpty());
  }

  @Test
  void fromRightToLeftTheyStandAtTheLeft() {
    List<Run> runs = first("rtl", "One", "Twelve");
    assertEquals(LEFT, of(runs, "2").left(), 0.1);
    assertEquals(LEFT, of(runs, "13").left(), 0.1);
    assertEquals(RIGHT, of(runs, "Twelve").right(), 0.1);
  }

  /** What leads to the number is not read, whatever it is; dots of the text are. */
  @Test
  void onlyTheTextIsRead() {
    String body = "<p><a href=\"#a\" id=\"a\">Entry</a></p><p>.....</p>";
    String style = " a:after { content: leader(solid) target-counter(attr(href), page) }";
    byte[] pdf = PdfWriter.write(Documents.of(style, body), "numbers", Documents.LIMITS).bytes();
    List<String> read =
        TaggedPdf.of(pdf).runs().stream()
            .filter(run -> run.artifact().isEmpty())
            .map(Run::text)
            .toList();
    assertEquals(List.of("Entry", "1", "....."), read);
  }

  /** Entries from one that has no room for a dot to one that has room for many. */
  @Test
  void fourDotsLeadAndThreeDoNot() {
    StringBuilder entries = new StringBuilder("<h1 id=\"One\">1</h1>");
    for (int width = 30; width < 60; width++) {
      entries.append("<p style=\"width: ").append(width);
      entries.append("pt\"><a href=\"#One\">Text</a></p>");
    }
    byte[] pdf =
        PdfWriter.write(Documents.of(STYLE, entries.toString()), "numbers", Documents.LIMITS)
            .bytes();
    List<Integer> dots =
        TaggedPdf.of(pdf).runs().stream()
            .filter(run -> !run.artifact().isEmpty() && run.text().startsWith("."))
            .map(run -> run.text().strip().length())
            .toList();
    assertEquals(4, Collections.min(dots));
  }

  @Test
  void anUnknownElementHasNoNumber() {
    List<Run> runs = first("ltr", "Nowhere");
    assertEquals(List.of("Nowhere"), runs.stream().map(run -> run.text().strip()).toList());
  }

  private static List<Run> first(String direction, String... entries) {
    StringBuilder body = new StringBuilder("<div dir=\"" + direction + "\"><ul>");
    for (String entry : entries) {
      body.append("<li><a href=\"#").append(entry).append("\">").append(entry).append("</a></li>");
    }
    body.append("</ul></div><h1 id=\"One\">1</h1>");
    body.append("<h1>-</h1>".repeat(10)).append("<h1><b id=\"Twelve\">2</b></h1>");
    String style = STYLE + " [dir=\"rtl\"] { direction: rtl }";
    byte[] pdf =
        PdfWriter.write(Documents.of(style, body.toString()), "numbers", Documents.LIMITS).bytes();
    return TaggedPdf.of(pdf).runs().stream().filter(run -> run.page() == 1).toList();
  }

  private static Run of(List<Run> runs, String text) {
    return runs.stream().filter(run -> run.text().strip().equals(text)).findFirst().orElseThrow();
  }
}
