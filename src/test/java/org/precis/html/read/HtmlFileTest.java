package org.precis.html.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers find on a page, whoever wrote it. */
class HtmlFileTest {

  @Test
  void aLineBreakPartsWords() {
    List<HtmlBlock> blocks = HtmlFile.parse("<p>Reports<br>received</p>").blocks();
    assertEquals(List.of("Reports received"), blocks.stream().map(HtmlBlock::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@media print { p { display: none } }    | ''",
        "@media print { p { display: none; } }   | ''",
        "@media screen { p { display: none } }   | p",
        "@media print { p::after { display: none } } | p",
        "@media print { { display: none } }      | p",
        "@media print { p[ { display: none } }   | p",
        "@media print { } p { display: none }    | p",
        "@media print { b {} p { display: none } | ''"
      })
  void whatAStyleSheetHidesInPrintIsNoText(String css, String text) {
    String page = "<style>" + css + "</style><p>p</p>";
    List<HtmlBlock> blocks = HtmlFile.parse(page).blocks();
    assertEquals(text, String.join("", blocks.stream().map(HtmlBlock::text).toList()));
  }
}
