package org.precis.typeset.cut;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.pdf.write.Documents;
import org.precis.typeset.Typesetter;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.style.Styles;

/** Where a galley may be cut, and what each cut costs. */
class StripsTest {

  private static final String STYLE =
      "@page { size: 100mm 200mm; margin: 10mm } body, p { margin: 0; font-size: 10pt;"
          + " line-height: 12pt } table { border-spacing: 0 } td { padding: 0 } ";

  /** As high as the text of a page, in points. */
  private static final double HIGH = 500;

  private static final double LOW = 60;

  /** What a break before each strip costs. */
  private static List<Long> costs(double pageHeight, String css, String body) {
    HtmlDocument document = HtmlReader.read("strips", Documents.of(STYLE + css, body));
    Styles styles = Styles.of(document);
    assertEquals(List.of(), styles.problems());
    return Strips.of(Typesetter.layOut(document, styles, () -> {}).galley(), pageHeight).stream()
        .map(strip -> Math.round(strip.cost()))
        .toList();
  }

  private static String rows(int count) {
    return "<tr><td>-</td></tr>".repeat(count);
  }

  @Test
  void orphansAndWidowsAreCountedToTheLine() {
    String lines = "<p>1<br/>2<br/>3<br/>4<br/>5<br/>6<br/>7</p>";
    assertEquals(
        List.of(0L, 2000L, 20L, 20L, 20L, 2000L, 2000L),
        costs(HIGH, "p { orphans: 2; widows: 3 }", lines));
    assertEquals(
        List.of(0L, 2000L, 2000L, 20L, 20L, 20L, 2000L),
        costs(HIGH, "p { orphans: 3; widows: 2 }", lines));
  }

  @Test
  void eachRowThatIsMissingCostsMoreThanTheOneBefore() {
    String table = "<table>" + rows(10) + "</table>";
    assertEquals(
        List.of(0L, 1110L, 690L, 390L, 210L, 150L, 210L, 390L, 690L, 1110L),
        costs(HIGH, "", table));
    assertEquals(
        List.of(0L, 990L, 570L, 270L, 90L, 30L, 90L, 270L, 570L, 990L), costs(LOW, "", table));
  }

  @Test
  void betweenGroupsFewerRowsSuffice() {
    String table =
        "<table><tbody>" + rows(2) + "</tbody><tbody>" + rows(1) + "</tbody><tbody>" + rows(3);
    assertEquals(
        List.of(0L, 1110L, 210L, 150L, 690L, 1110L), costs(HIGH, "", table + "</tbody></table>"));
  }

  @Test
  void aCellOfSeveralRowsIsPartedOnlyWhereItHasNoText() {
    String first = "<table><tr><td rowspan=\"3\">%s</td><td>-</td></tr>" + rows(2) + "</table>";
    assertEquals(List.of(0L, 1110L, 1110L), costs(HIGH, "", first.formatted("1<br/>2<br/>3")));
    String css = "td[rowspan] { vertical-align: middle; line-height: 20pt }";
    assertEquals(List.of(0L, 100_000L, 100_000L), costs(HIGH, css, first.formatted("1")));
  }
}
