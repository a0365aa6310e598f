package org.precis.typeset.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.pdf.write.Documents;
import org.precis.typeset.Typesetter;
import org.precis.typeset.box.Box;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.style.Styles;

/** How a table that is higher than its rows gives them the rest. */
class TableHeightsTest {

  private static final String STYLE =
      "table { border-spacing: 0; height: 120pt } td { padding: 0 } body { font-size: 10pt;"
          + " line-height: 12pt } ";

  /** Groups of one row and of three, each 12 points high; by the same shares as in browsers. */
  @ParameterizedTest
  @CsvSource({
    "tbody, tbody, 30 90",
    "thead, tbody, 12 108",
    "tbody, tfoot, 84 36",
    "thead, tfoot, 30 90"
  })
  void groupsShareItInProportionAndHeadAndFootTakeNoneBesideABody(
      String first, String second, String heights) {
    String row = "<tr><td>-</td></tr>";
    String body =
        "<table><%s>%s</%s><%s>%s</%s></table>"
            .formatted(first, row, first, second, row.repeat(3), second);
    HtmlDocument document = HtmlReader.read("table", Documents.of(STYLE, body));
    Box box = Typesetter.layOut(document, Styles.of(document), () -> {}).galley();
    while (!box.isTable()) {
      box = box.children.get(box.children.size() - 1);
    }
    List<String> found =
        box.children.stream().map(group -> String.valueOf(Math.round(group.height))).toList();
    assertEquals(heights, String.join(" ", found));
  }
}
