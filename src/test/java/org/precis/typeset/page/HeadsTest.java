package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.pdf.laws.GeometryLaws;
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
