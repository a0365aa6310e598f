package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** What is repeated of a table on each of its pages, and what stands there alone. */
class ContinuationsTest {

  private static final String PAPER =
      "@page { size: 120mm 80mm; margin: 15mm 10mm 10mm 20mm; }"
          + " body { margin: 0; font-size: 10pt; line-height: 14pt; } p { margin: 0; }";

  private List<Integer> pagesThatSaySo(String style) {
    String row = "<tr><th scope=\"row\">row</th><td>1</td></tr>";
    String table =
        "<p>before</p><table><caption data-continued=\"Table 1 (continued)\">Table 1</caption>"
            + "<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Number</th></tr></thead>"
            + "<tbody>"
            + row.repeat(20)
            + "</tbody></table>";
    byte[] pdf = PdfWriter.write(Documents.of(PAPER + style, table), "x", Documents.LIMITS).bytes();
    return TaggedPdf.of(pdf).runs().stream()
        .filter(run -> run.text().contains("continued"))
        .map(Run::page)
        .toList();
  }

  @Test
  void onFurtherPages() {
    assertEquals(List.of(2, 3), pagesThatSaySo(""));
  }

  @Test
  void alsoWhereTheTableBeginsAtTheTopOfAPage() {
    assertEquals(List.of(3, 4), pagesThatSaySo(" caption { page-break-after: always; }"));
  }

  /** A style sheet may say it otherwise, and of any attribute. */
  @Test
  void inTheWordsOfTheSheet() {
    String style = "caption { -precis-continued: attr(data-continued) \", continued\" }";
    assertEquals(List.of(2, 3), pagesThatSaySo(style));
    assertEquals(List.of(), pagesThatSaySo("caption { -precis-continued: none }"));
  }

  /** The text of each page of a table. */
  private static List<String> pages(String style, int rows) {
    StringBuilder table =
        new StringBuilder("<p>before</p><table><thead><tr><th>Head</th></tr></thead>");
    table.append("<tbody>");
    for (int row = 1; row <= rows; row++) {
      table.append("<tr><td>").append(row).append("</td></tr>");
    }
    table.append("</tbody><tfoot><tr><td>Total</td></tr></tfoot></table><p>after</p>");
    String html =
        Documents.of(
            PAPER + " table { border-spacing: 0 } td, th { padding: 0 }" + style, table.toString());
    byte[] pdf = PdfWriter.write(html, "x", Documents.LIMITS).bytes();
    List<String> pages = new ArrayList<>();
    for (Run run : TaggedPdf.of(pdf).runs()) {
      while (pages.size() < run.page()) {
        pages.add("");
      }
      pages.set(run.page() - 1, (pages.get(run.page() - 1) + " " + run.text()).strip());
    }
    return pages;
  }

  /** CSS 2.2, 17.2. */
  @Test
  void theFootOfATableStandsOnEachOfItsPages() {
    assertEquals(
        List.of(
            "before Head 1 2 3 4 5 6 7 Total",
            "Head 8 9 10 11 12 13 14 15 16 Total",
            "Head 17 18 19 20 Total after"),
        pages("", 20));
  }

  /** No page has the head and the foot alone. */
  @Test
  void aRowStandsBeforeTheFoot() {
    for (int rows = 6; rows < 24; rows++) {
      for (String page : pages("", rows)) {
        assertEquals(
            0, page.replaceAll("(before )?Head [0-9 ]+ Total( after)?|after", "").length());
      }
    }
  }

  /** As in browsers; and a row that fills its page leaves it no room. */
  @Test
  void theFootOfATableIsNotRepeatedWhereItHasNoRoom() {
    String high = " tfoot td { height: 60pt }";
    assertEquals(1, count(pages(high, 20)));
    String filling = " thead { display: none } tbody td { height: 145pt }";
    assertEquals(1, count(pages(filling, 2)));
  }

  private static long count(List<String> pages) {
    return pages.stream().filter(page -> page.contains("Total")).count();
  }

  /** The first row on each page is as far from the head as on the first. */
  @Test
  void theSpaceBelowARepeatedHeadStays() {
    String row = "<tr><th scope=\"row\">row</th></tr>";
    String table =
        "<table><thead><tr><th scope=\"col\">Head</th></tr></thead><tbody>"
            + row.repeat(20)
            + "</tbody></table>";
    String style = PAPER + " table { border-spacing: 6pt } th { padding: 0 }";
    byte[] pdf = PdfWriter.write(Documents.of(style, table), "x", Documents.LIMITS).bytes();
    List<Run> runs = TaggedPdf.of(pdf).runs();
    List<Long> steps = new ArrayList<>();
    for (int i = 1; i < runs.size(); i++) {
      if (runs.get(i - 1).text().equals("Head")) {
        steps.add(Math.round((runs.get(i).bottom() - runs.get(i - 1).bottom()) / 25.4 * 72));
      }
    }
    assertEquals(List.of(20L, 20L, 20L), steps);
  }
}
