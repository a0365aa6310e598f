package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.pdf.laws.PdfTagTree;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** Columns of text go on over pages. */
class ColumnsTest {

  private static final String PAPER =
      """
      @page { size: 120mm 80mm; margin: 10mm }
      body { margin: 0; font-size: 10pt; line-height: 14pt }
      p { margin: 0 0 4pt; break-inside: avoid }
      .columns { columns: 2; column-gap: 4mm; column-rule: 1pt solid black }
      """;

  private static byte[] pdf(String style, String body) {
    return PdfWriter.write(Documents.of(PAPER + style, body), "columns", Documents.LIMITS).bytes();
  }

  private static List<Run> runs(String style, String body) {
    return TaggedPdf.of(pdf(style, body)).runs();
  }

  private static String items(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "<p>item " + i + ".</p>")
        .collect(Collectors.joining());
  }

  private static Set<Long> lefts(List<Run> runs, int page) {
    return runs.stream()
        .filter(run -> run.page() == page && run.text().startsWith("item"))
        .map(run -> Math.round(run.left()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> column(List<Run> runs, int page, boolean first) {
    return runs.stream()
        .filter(run -> run.page() == page && run.text().startsWith("item"))
        .filter(run -> run.left() < 60 == first)
        .map(Run::text)
        .collect(Collectors.toList());
  }

  @Test
  void onePageIsFilledAfterTheOtherInReadingOrder() {
    byte[] pdf = pdf("", "<p>before</p><div class='columns'>" + items(50) + "</div><p>after</p>");
    TaggedPdf read = TaggedPdf.of(pdf);
    String all =
        IntStream.range(0, 50).mapToObj(i -> "item " + i + ".").collect(Collectors.joining());
    assertEquals("before" + all + "after", read.text().replaceAll("(?<=[.e])\\s+", "").strip());
    List<Run> runs = read.runs();
    for (int page = 1; page <= 3; page++) {
      assertEquals(Set.of(10L, 62L), lefts(runs, page), "page " + page);
    }
    // Nine items of a page are above one another
    assertEquals("item 16.", column(runs, 2, true).get(0));
    assertEquals(
        List.of(9, 9), List.of(column(runs, 2, true).size(), column(runs, 2, false).size()));
  }

  /** A table that begins in the second column goes on in the first of the next page. */
  @ParameterizedTest
  @CsvSource({"ltr, 10, 62", "rtl, 110, 58"})
  void headsOfTablesStandOverTheColumnInWhichTheyGoOn(String direction, long first, long second) {
    String table =
        "<table><thead><tr><th scope=\"col\">head</th></tr></thead><tbody>"
            + "<tr><td>row</td></tr>".repeat(14)
            + "</tbody></table>";
    String style = "table { border-spacing: 0 } td, th { padding: 0; text-align: start }";
    List<Run> runs =
        runs(
            style + " html { direction: " + direction + " }",
            "<div class='columns'>" + items(9) + table + "</div>");
    List<Long> starts =
        runs.stream()
            .filter(run -> run.text().equals("head"))
            .map(run -> Math.round(direction.equals("ltr") ? run.left() : run.right()))
            .toList();
    assertEquals(List.of(second, first), starts);
  }

  @Test
  void columnsOfTheLastPageAreEquallyHighAndWhatFollowsIsBelow() {
    List<Run> runs = runs("", "<div class='columns'>" + items(44) + "</div><p>after</p>");
    assertEquals(List.of("item 36.", "item 37.", "item 38.", "item 39."), column(runs, 3, true));
    assertEquals(List.of("item 40.", "item 41.", "item 42.", "item 43."), column(runs, 3, false));
    Run after = runs.get(runs.size() - 1);
    assertTrue(
        runs.stream()
            .filter(run -> run.page() == 3 && !run.equals(after))
            .allMatch(r -> r.top() < after.top()));
  }

  /** A float of the same box does not stand beside all columns of that. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='float'>a</div><p class='below'>before</p>%s<p>after</p>",
        "<p><span class='float'>a</span>before</p>%s<p>after</p>",
        "<p>before</p>%s<p><span class='float'>a</span>after</p>",
        "<p>before</p>%s<div class='float'>a</div><p>after</p>"
      })
  void columnsAboveAndBelowFloatsGoOn(String body) {
    String style = ".float { float: right; width: 20mm } .below { clear: both }";
    String columns = "<div class='columns'>" + items(50) + "</div>";
    List<Run> runs = runs(style, body.formatted(columns));
    for (int page = 2; page <= 3; page++) {
      List<String> both = new ArrayList<>(column(runs, page, true));
      both.addAll(column(runs, page, false));
      int first = Integer.parseInt(both.get(0).replaceAll("\\D", ""));
      assertEquals(
          IntStream.range(first, first + both.size()).mapToObj(i -> "item " + i + ".").toList(),
          both);
    }
  }

  /** A block that is first in columns stands below a float all the same, also the second time. */
  @ParameterizedTest
  @ValueSource(strings = {"%s", "<div style='display: grid'><div><div>%s</div></div></div>"})
  void clearedBlocksInColumnsStandBelowFloats(String around) {
    String floating = "<div style='float: left; height: 12mm'>float</div>";
    String inside = floating + "<div style='clear: both; margin: 2mm 0'>cleared</div>";
    String columns = "<div style='columns: 1; height: 50%'>" + inside + "</div>";
    List<Run> runs = runs("", around.formatted(columns));
    assertEquals(12, runs.get(1).top() - runs.get(0).top(), 0.1);
  }

  /** A float that is higher than what it stands in is divided between columns, too. */
  @Test
  void floatsThatStickOutOfTheirBlockGoOnInTheNextColumn() {
    String body =
        "<div class='columns'><ul><li><div style='float: right; width: 20mm'>"
            + items(20)
            + "</div>text</li></ul></div><p>after</p>";
    List<Run> runs = runs("p { margin: 0 }", body);
    assertEquals(10, column(runs, 1, false).size(), "in the second column");
    Run after = runs.stream().filter(run -> run.text().equals("after")).findFirst().orElseThrow();
    assertTrue(
        runs.stream().allMatch(run -> run.equals(after) || run.bottom() <= after.top() + 0.1));
  }

  @Test
  void whatIsInTwoColumnsIsReadAsOne() {
    String words = "some words in a column ".repeat(40).strip();
    String body = "<div class='columns'><p>" + words + "</p>loose " + words + "</div>";
    byte[] pdf = pdf("p { break-inside: auto; border: 1pt solid black }", body);
    assertEquals(
        List.of("P", "P"),
        PdfTagTree.of(TaggedPdf.of(pdf))
            .lines()
            .map(line -> line.strip().replaceAll(" .*", ""))
            .filter("P"::equals)
            .toList());
  }

  @Test
  void whatIsAroundColumnsCountsOnce() {
    String style = ".columns { padding: 6mm 0; border: 1pt solid black }";
    for (int count = 1; count < 50; count++) {
      // What would not fit on its page is a fault
      List<Run> runs =
          runs(style, "<p>before</p><div class='columns'>" + items(count) + "</div><p>after</p>");
      Run after = runs.get(runs.size() - 1);
      double lowest =
          runs.stream()
              .filter(run -> run.page() == after.page() && run.text().startsWith("item"))
              .mapToDouble(Run::bottom)
              .max()
              .orElse(after.top() - 8);
      assertTrue(after.top() - lowest < 12, count + ": " + (after.top() - lowest));
    }
  }

  @ParameterizedTest
  @CsvSource({"'',2", "'break-inside: avoid',2", "'display: grid',2"})
  void whatIsAroundColumnsGrowsWithThem(String around, int most) {
    List<Run> runs =
        runs(
            ".around { padding: 2mm; border: 1pt solid black; " + around + " }",
            "<p>item before</p><div class='around'><div class='columns'>"
                + items(22)
                + "</div></div><p>item after</p>");
    assertTrue(runs.get(runs.size() - 1).page() >= most);
    assertEquals(24, runs.stream().filter(run -> run.text().startsWith("item")).count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"h1", "div"})
  void whatStandsAcrossColumnsPartsThem(String tag) {
    String across = "<" + tag + " style='column-span: all; margin: 0'>across</" + tag + ">";
    List<Run> runs = runs("", "<div class='columns'>" + items(4) + across + items(6) + "</div>");
    List<String> right =
        runs.stream().filter(run -> run.left() > 60).map(Run::text).collect(Collectors.toList());
    assertEquals(List.of("item 2.", "item 3.", "item 3.", "item 4.", "item 5."), right);
  }

  /** The margin above their first block is left out at the top of a page; the others have none. */
  @Test
  void columnsThatBeginAPageBeginAtOneHeight() {
    String columns = "<div class='columns'>" + items(4) + "</div>";
    String body = "<p>line</p>".repeat(11) + columns + "<p>line</p>".repeat(12);
    List<Run> runs = runs("p { margin: 3mm 0 } body > p { margin: 0 }", body);
    List<Run> items = runs.stream().filter(run -> run.text().startsWith("item")).toList();
    assertEquals(List.of(2, 2, 2, 2), items.stream().map(Run::page).toList());
    assertEquals(items.get(0).top(), items.get(2).top(), 0.1);
  }

  /** What is moved into columns is rounded another way than where pages begin. */
  @Test
  void noLineStaysOnThePageBefore() {
    String columns = "<div class='columns'><p>many words of a paragraph</p></div>";
    for (int tenths = 0; tenths < 40; tenths++) {
      String above = "<p style='height: " + (53 + tenths / 10.0) + "mm'>line</p>";
      List<Run> runs = runs(".columns p { margin: 1mm 0; width: 20mm }", above + columns);
      assertEquals(1, runs.stream().filter(run -> run.page() == 1).count(), above);
    }
  }

  /** Nor does one below columns; it would run into the margin, which is a fault. */
  @Test
  void noLineBelowColumnsStaysOnThePageBefore() {
    String css =
        """
        @page { size: 100mm 50mm; margin: 10mm }
        body { line-height: 5mm }
        p { margin: 3mm 0; break-inside: auto }
        section { border: 1pt solid; padding: 2mm }
        .columns { columns: 2; column-gap: 1em }
        """;
    for (int words = 1; words < 40; words++) {
      String columns = "<div class='columns'><p>" + "many words ".repeat(words) + "</p></div>";
      String section = "<section>" + columns + "<p>line</p></section>" + "<p>line</p>".repeat(3);
      List<Run> runs = runs(css, section.repeat(4));
      assertEquals(16, runs.stream().filter(run -> run.text().equals("line")).count());
    }
  }

  /** A heading in a section stands across the columns around that, and is read where it stands. */
  @Test
  void whatSpansColumnsFromWithinASectionIsReadInItsPlace() {
    String section =
        "<section style='border-left: 1pt solid; padding: 2mm'>%s<h1 class='a'>across</h1>%s"
            + "<div>%s<h2 class='a'>and again</h2></div></section>";
    String body =
        "<div class='columns'>"
            + section.formatted(items(3), items(14), items(2))
            + section.formatted("", items(9), items(4))
            + "</div>";
    TaggedPdf pdf = TaggedPdf.of(pdf(".a { column-span: all }", body));
    TaggedPdf plain = TaggedPdf.of(pdf(".columns { columns: auto }", body));
    assertEquals(PdfTagTree.of(plain), PdfTagTree.of(pdf));
    assertEquals(Set.of(10L), lefts(pdf, "across"));
    assertEquals(2, lefts(pdf, "item").size());
  }

  private static Set<Long> lefts(TaggedPdf pdf, String text) {
    return pdf.runs().stream()
        .filter(run -> run.text().startsWith(text))
        .map(run -> Math.round(run.left()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The box that ends the columns of a page is not seen on the next, not by a hair. */
  @Test
  void nothingOfABoxIsSeenOnTheNextPage() throws IOException {
    String style =
        "@page { size: 100mm 52mm; margin: 10mm } body { margin: 0; font-size: 9pt }"
            + " div { columns: 2 } p { margin: 0; line-height: 20pt }"
            + " .k { border: 2pt solid; break-inside: avoid }";
    String body = "<div>" + "<p>text</p><p class=\"k\">kept</p>".repeat(10) + "</div>";
    String html = Documents.of(style, body);
    try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(html, "x", Documents.LIMITS).bytes())) {
      List<Object> tokens = new PDFStreamParser(pdf.getPage(1)).parse();
      List<Float> heights = new ArrayList<>();
      for (int i = 4; i < tokens.size(); i++) {
        if (tokens.get(i) instanceof Operator operator && operator.getName().equals("re")) {
          heights.add(Math.abs(((COSNumber) tokens.get(i - 1)).floatValue()));
        }
      }
      assertEquals(16, heights.size(), "four sides of four boxes");
      assertEquals(2, Collections.min(heights), 0.01);
    }
  }
}
