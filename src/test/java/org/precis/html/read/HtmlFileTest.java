package org.precis.html.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers find on a page, whoever wrote it. */
class HtmlFileTest {

  @Test
  void aLineBreakPartsWords() {
    List<HtmlBlock> blocks = HtmlFile.parse("<p>Reports<br>received</p>").blocks();
    assertEquals(List.of("Reports received"), blocks.stream().map(HtmlBlock::text).toList());
  }

  private static List<String> texts(String html) {
    return HtmlFile.parse(html).blocks().stream().map(HtmlBlock::text).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "li"})
  void anElementOfTextIsOneBlockWhateverIsInIt(String name) {
    String block = "<" + name + ">b<div>c</div>d</" + name + ">";
    List<String> expected =
        name.equals("p") ? List.of("a", "b", "c", "d", "e") : List.of("a", "b c d", "e");
    assertEquals(expected, texts("<div>a" + block + "e</div>"));
  }

  @Test
  void aRowIsOneBlockOfItsCells() {
    String table =
        "<table><caption>A <div>b</div></caption><tr><th>c<td>1<p>2</p><tr><td>d<td>3</table>";
    assertEquals(List.of("A b", "c | 1 2", "d | 3"), texts(table));
  }

  @ParameterizedTest
  @CsvSource({"ul, b c", "ol, 1. b c", "dl, b c"})
  void aListInAnItemHasBlocksOfItsOwn(String name, String item) {
    String inner = "<" + name + "><li>b<p>c</p></li></" + name + ">";
    assertEquals(List.of("a", item, "d"), texts("<ul><li>a" + inner + "d</li></ul>"));
  }

  @Test
  void anItemOfAnAuthorsListHasTheNumberThatPaperShows() {
    assertEquals(
        List.of("3. a", "4. b", "c"),
        texts("<ol start=3><li>a<li>b</ol><ol class=notes-list><li>c</ol>"));
  }

  @Test
  void aDrawingIsItsDescription() {
    assertEquals(
        List.of("a", "[A chart]", "b", "[An image]"),
        texts(
            "<p>a<svg aria-label='A chart'><text>1</text></svg>b<img alt='An image'><svg></svg>"));
  }

  @ParameterizedTest
  @CsvSource({"h1, A", "h2, A", "h3, ''", "h4, ''"})
  void aSectionBeginsWithItsHeading(String name, String section) {
    List<HtmlBlock> blocks = HtmlFile.parse("<" + name + ">A</" + name + "><p>b</p>").blocks();
    assertEquals(section, blocks.get(blocks.size() - 1).section());
  }

  @Test
  void anArticleMayHaveASmallerHeading() {
    assertEquals("A", HtmlFile.parse("<article><h3>A</h3><p>b").blocks().get(1).section());
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
