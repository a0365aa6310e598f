package org.precis.pdf.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** Each law of what stands where is broken by a page that breaks it. */
class PageLawsTest {

  private static final String PAPER =
      "@page { size: A4; margin: 20mm; } body { margin: 0; font-size: 9pt; line-height: 13pt; }"
          + " h1 { font-size: 9pt; } p, h1, table, td { margin: 0; padding: 0; } .next { page-break-before: always; }"
          + " p { orphans: 1; widows: 1; }";

  private static final String WORDS = "caught in operations that lasted for weeks and weeks ";

  @Test
  void aGoodPageBreaksNone() {
    String body = "<h1>Head</h1><p>" + WORDS.repeat(20) + "</p>" + table("", "");
    assertEquals(List.of(), KeptWholeLaws.broken(read(body)));
    assertEquals(List.of(), EdgeLaws.broken(read(body)));
    assertEquals(List.of(), lines(body));
    assertEquals(List.of(), FootRules.broken(read(body), Paint.of(bytes(body))));
  }

  @Test
  void aCaseOverTwoPages() {
    assertBroken(
        "Art on pages",
        KeptWholeLaws.broken(read("<article><p>a</p><p class=\"next\">b</p></article>")));
  }

  @Test
  void aTableWithoutItsHeadOnTheNextPage() {
    String rows = "<tr><th scope=\"row\">row</th><td>1</td></tr>".repeat(90);
    String table =
        "<table><thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Number</th></tr></thead>"
            + "<tbody>"
            + rows
            + "</tbody></table>";
    assertBroken(
        "no head on page 2",
        KeptWholeLaws.broken(read("<style>thead { display: table-row-group; }</style>" + table)));
    assertEquals(List.of(), KeptWholeLaws.broken(read(table)));
  }

  @Test
  void aLineAloneAtTheHeadOfAPage() {
    String filled = "<div style=\"height: 244mm\">x</div>";
    assertBroken(
        "a line alone", KeptWholeLaws.broken(read(filled + "<p>" + WORDS.repeat(6) + "</p>")));
  }

  @Test
  void textOffTheGrid() {
    assertBroken(
        "P begins at 31.0 mm", EdgeLaws.broken(read("<p style=\"margin-left: 11mm\">off</p>")));
  }

  @Test
  void aColumnThatIsNotAligned() {
    assertBroken(
        "is not aligned", EdgeLaws.broken(read(table("text-align: right", "padding-right: 8mm"))));
  }

  @Test
  void aRowOfTwoBaselines() {
    assertBroken(
        "several baselines",
        EdgeLaws.broken(read(table("vertical-align: top; font-size: 6pt", ""))));
  }

  @Test
  void aQuantityOverTwoLines() {
    assertBroken("inside a quantity", lines("<p>caught more than<br/>22,000 people</p>"));
    assertBroken("inside a quantity", lines("<p>froze more than CNY<br/>22 million</p>"));
    assertBroken("inside a quantity", lines("<p>froze 22<br/>million</p>"));
  }

  @Test
  void linesTooLongToBeFollowed() {
    String wide = "<style>@page { size: 270mm 297mm; }</style>";
    String text = "<p style=\"margin-left: 58mm\">" + WORDS.repeat(20) + "</p>";
    assertBroken("characters", lines(wide + text));
  }

  @Test
  void aRuleAloneAtTheFoot() {
    String body = "<p>last</p><div style=\"border-top: 1pt solid black; margin-top: 9mm\"></div>";
    assertBroken("a rule at", FootRules.broken(read(body), Paint.of(bytes(body))));
  }

  private static String table(String oneStyle, String otherStyle) {
    String row = "<tr><th scope=\"row\">row</th><td style=\"%s\">%s</td></tr>";
    return "<style>td { width: 60mm; } th, td { vertical-align: baseline; }</style><table>"
        + "<thead><tr><th scope=\"col\">Name</th><th scope=\"col\"></th></tr></thead><tbody>"
        + row.formatted(oneStyle, "1")
        + row.formatted(oneStyle + ";" + otherStyle, "22,000,000")
        + "</tbody></table>";
  }

  private static List<String> lines(String body) {
    return QuantityLines.broken(read(body), Set.of("more than", "CNY"), Set.of("million", "%"));
  }

  private static void assertBroken(String law, List<String> broken) {
    assertTrue(broken.stream().anyMatch(line -> line.contains(law)), law + " in " + broken);
  }

  private static TaggedPdf read(String body) {
    return TaggedPdf.of(bytes(body));
  }

  private static byte[] bytes(String body) {
    String style = body.startsWith("<style>") ? body.substring(7, body.indexOf("</style>")) : "";
    String html = Documents.of(PAPER + style, body.replaceFirst("<style>.*?</style>", ""));
    return PdfWriter.write(html, "laws", Documents.LIMITS).bytes();
  }
}
