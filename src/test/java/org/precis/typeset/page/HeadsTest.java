package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.pdf.laws.GeometryLaws;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

class HeadsTest {

  private static final String STYLE =
      "@page { size: A4; margin: 25mm 20mm 20mm 20mm; } @page :first { margin-top: 16mm; }"
          + " body, p, h1, h2 { margin: 0; font-size: 9pt; line-height: 13pt; }"
          + " table { width: 170mm; -fs-table-paginate: paginate; } tr { page-break-inside: avoid; }";

  /** Whatever stands before it, each part of a table meets the foot of the page at some length. */
  @Test
  void noHeadIsTheLastOfItsPage() {
    for (int lines = 40; lines < 58; lines++) {
      String body = "<p>line</p>".repeat(lines) + "<h1>Section</h1>" + table() + "<h2>Text</h2>";
      String html = Documents.of(STYLE, body + "<p>line</p>".repeat(70));
      byte[] pdf = PdfWriter.write(html, "heads", Documents.LIMITS).bytes();
      List<String> broken =
          GeometryLaws.broken(TaggedPdf.of(pdf)).stream()
              .filter(line -> line.contains("ends with"))
              .toList();
      assertEquals(List.of(), broken, lines + " lines before");
    }
  }

  /** The page has room for five of eight rows; after the third a group of them ends. */
  @Test
  void aTableIsSplitBetweenItsGroupsOfRowsIfItCan() {
    String row = "<tr><th scope=\"row\">row</th></tr>";
    String style =
        "@page { size: 120mm 80mm; margin: 10mm } body { margin: 0; font-size: 10pt; line-height: 14pt }"
            + " p { margin: 0 0 10pt 0 } table { border-spacing: 0 } th { padding: 2pt 0 }";
    String body =
        "<p>block</p>".repeat(3)
            + "<table><tbody>"
            + row.repeat(3)
            + "</tbody><tbody>"
            + row.repeat(5)
            + "</tbody></table>";
    byte[] pdf = PdfWriter.write(Documents.of(style, body), "heads", Documents.LIMITS).bytes();
    long onFirst =
        TaggedPdf.of(pdf).runs().stream()
            .filter(run -> run.text().equals("row") && run.page() == 1)
            .count();
    assertEquals(3, onFirst);
  }

  /** A page has room for ten rows; what a cell says of its rows is read beside all of them. */
  @Test
  void aTableIsSplitBetweenRowsThatNoCellStandsBeside() {
    String style =
        "@page { size: 120mm 80mm; margin: 10mm } body { margin: 0; font-size: 10pt; line-height: 14pt }"
            + " table { border-spacing: 0 } th, td { padding: 1pt 0 }";
    StringBuilder rows = new StringBuilder();
    for (int group = 1; group < 9; group++) {
      rows.append("<tr><th scope=\"rowgroup\" rowspan=\"3\">g").append(group);
      rows.append("</th><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr>");
    }
    String html = Documents.of(style, "<table><tbody>" + rows + "</tbody></table>");
    byte[] pdf = PdfWriter.write(html, "heads", Documents.LIMITS).bytes();
    List<Run> runs = TaggedPdf.of(pdf).runs();
    for (int i = 1; i < runs.size(); i++) {
      boolean begins = runs.get(i).page() > runs.get(i - 1).page();
      assertEquals(begins, begins && runs.get(i).text().startsWith("g"), runs.get(i)::text);
    }
  }

  /** It stands in the middle of four rows that fill two pages, across the edge of two of them. */
  @Test
  void noBreakCutsTheTextOfACell() {
    String style =
        "@page { size: 120mm 80mm; margin: 10mm } body { margin: 0; font-size: 10pt; line-height: 14pt }"
            + " table { border-spacing: 0 } th, td { padding: 0; height: 80pt }";
    String rows =
        "<tr><th scope=\"rowgroup\" rowspan=\"4\">middle</th><td>a</td></tr>"
            + "<tr><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr>";
    String html = Documents.of(style, "<table><tbody>" + rows + "</tbody></table>");
    List<Integer> pages = new ArrayList<>();
    for (Run run : TaggedPdf.of(PdfWriter.write(html, "heads", Documents.LIMITS).bytes()).runs()) {
      pages.add(run.page());
    }
    assertEquals(List.of(1, 2, 2, 2, 3), pages);
  }

  private static String table() {
    StringBuilder table = new StringBuilder("<table><caption>Table 1</caption>");
    table.append("<thead><tr><th>Name</th><th>Number</th></tr></thead>");
    for (int group = 1; group < 6; group++) {
      table.append("<tbody><tr><th colspan=\"2\">Group ").append(group).append("</th></tr>");
      for (int row = 1; row < 4; row++) {
        table.append("<tr><th scope=\"row\">Row ").append(row).append("</th><td>12</td></tr>");
      }
      table.append("</tbody>");
    }
    return table.append("</table>").toString();
  }
}
