package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;
import org.precis.typeset.Typesetter;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Line;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.style.Styles;

/** Pages with names and sides of their own, and what stands in their margins. */
class PagesTest {

  private static final String STYLE =
      "@page { size: 100mm 150mm; margin: 10mm } body, p { margin: 0; font-size: 9pt } ";

  private static List<Page> pages(String css, String body) {
    HtmlDocument document = HtmlReader.read("pages", Documents.of(STYLE + css, body));
    Styles styles = Styles.of(document);
    assertEquals(List.of(), styles.problems());
    return Typesetter.layOut(document, styles, () -> {}).pages();
  }

  private static List<Run> runs(String css, String body) {
    String html = Documents.of(STYLE + css, body);
    return TaggedPdf.of(PdfWriter.write(html, "pages", Documents.LIMITS).bytes()).runs();
  }

  private static List<String> sizes(List<Page> pages) {
    List<String> sizes = new ArrayList<>();
    for (Page page : pages) {
      sizes.add(Math.round(page.width() / 72 * 25.4) + "x" + Math.round(page.height() / 72 * 25.4));
    }
    return sizes;
  }

  private static List<Boolean> filled(List<Page> pages) {
    List<Boolean> filled = new ArrayList<>();
    for (Page page : pages) {
      filled.add(page.regions().stream().anyMatch(region -> !region.repeated()));
    }
    return filled;
  }

  /** What stands at the top of each page. */
  private static List<String> atTop(String content, String css, String body) {
    String page = "@page { margin-top: 20mm; @top-left { content: " + content + " } } ";
    List<Run> runs = runs(page + css, body);
    List<String> heads = new ArrayList<>();
    for (int p = 1; p <= runs.get(runs.size() - 1).page(); p++) {
      int number = p;
      heads.add(
          runs.stream()
              .filter(run -> run.page() == number && run.bottom() < 20)
              .map(Run::text)
              .reduce("", String::concat)
              .strip());
    }
    return heads;
  }

  private static final String CHAPTERS =
      "<p>-</p><h1 class=\"n\">One</h1><p class=\"n\">-</p><h1>Two <b>A</b></h1><h1>Three</h1>"
          + "<p class=\"n\">-</p>";

  /** CSS GCPM 3, 1.1: the first of the page, or else the last of the pages before it. */
  @Test
  void namedStringsAreThoseOfTheirPage() {
    String css =
        ".n { break-before: page } h1 { string-set: head \"\u201C\" content() \"\u201D\" }";
    List<String> first = List.of("", "\u201COne\u201D", "\u201CTwo A\u201D", "\u201CThree\u201D");
    List<String> last = List.of("", "\u201COne\u201D", "\u201CThree\u201D", "\u201CThree\u201D");
    List<String> except = List.of("", "", "", "\u201CThree\u201D");
    assertEquals(first, atTop("string(head)", css, CHAPTERS));
    assertEquals(last, atTop("string(head, last)", css, CHAPTERS));
    assertEquals(except, atTop("string(head, first-except)", css, CHAPTERS));
  }

  @Test
  void runningElementsAreThoseOfTheirPage() {
    String css = ".n { break-before: page } .head { position: running(head) }";
    String body = CHAPTERS.replace("<h1>", "<h1 class=\"\">");
    body =
        body.replaceAll(
            "<h1 class=\"(.*?)\">(.*?)</h1>", "<div class='head'>$2</div><p class='$1'>-</p>");
    assertEquals(List.of("", "One", "Two A", "Three"), atTop("element(head)", css, body));
    assertEquals(List.of("", "One", "Three", "Three"), atTop("element(head, last)", css, body));
    // Where it is the last thing, it stands on the page of what is before it
    String end = "<p>-</p><div class=\"n\"><p>-</p><div class=\"head\">End</div></div>";
    assertEquals(List.of("", "End"), atTop("element(head)", css, end));
  }

  @Test
  void whatHasANameStandsOnPagesOfThatNameWithTheirWidth() {
    String css = "@page wide { size: 150mm 100mm } .w { page: wide } .w p { text-align: right }";
    String body = "<p>one</p><div class=\"w\"><p>two</p><p>three</p></div><p>four</p><p>five</p>";
    assertEquals(List.of("100x150", "150x100", "100x150"), sizes(pages(css, body)));
    List<Run> two = runs(css, body).stream().filter(run -> run.text().contains("two")).toList();
    assertEquals(1, two.size());
    assertEquals(140, two.get(0).right(), 0.5);
  }

  @Test
  void pagesOfOneNameAreOneAfterTheOther() {
    String css = "@page a { margin: 20mm } .a { page: a } .b { page: b }";
    String body =
        "<p class=\"a\">one</p><p class=\"a\">two</p><p class=\"b\">three</p><div class=\"a\">"
            + "<p>four</p><p class=\"b\">five</p><p>six</p></div>";
    assertEquals(5, pages(css, body).size());
  }

  @Test
  void whatBeginsOnASideHasABlankPageBeforeItWhereItMust() {
    String body = "<p>one</p><h1 class=\"x\">two</h1><p>three</p><h1 class=\"x\">four</h1>";
    assertEquals(
        List.of(true, false, true, false, true), filled(pages(".x { break-before: recto }", body)));
    assertEquals(
        List.of(true, true, false, true), filled(pages(".x { break-before: left }", body)));
    assertEquals(List.of(true, true, true), filled(pages(".x { break-before: page }", body)));
  }

  @Test
  void aBlankPageHasItsOwnMargins() {
    String css =
        ".x { break-before: right } @page { @bottom-left { content: 'foot' counter(page) } }"
            + " @page :blank { @bottom-left { content: none } @top-center { content: 'blank' } }";
    List<Page> pages = pages(css, "<p>one</p><p class=\"x\">two</p>");
    assertEquals(
        List.of("[bottom-left]", "[top-center]", "[bottom-left]"),
        pages.stream().map(page -> page.style().boxes().keySet().toString()).toList());
  }

  @Test
  void boxesStandBesideTheTextAndInTheCorners() {
    String css =
        "@page { @left-top { content: 'a' } @right-middle { content: 'b' } @left-bottom { content:"
            + " 'c' } @top-left-corner { content: 'd' } @bottom-right-corner { content: 'e' } }";
    Page page = pages(css, "<p>text</p>").get(0);
    List<String> places = new ArrayList<>();
    for (Region region : page.regions()) {
      if (region.repeated()) {
        Line line = region.box().lines.get(0);
        double middle = region.dy() + line.y + line.height / 2;
        places.add(
            (region.dx() < page.width() / 2 ? "left" : "right")
                + Math.round(middle / page.height() * 10));
      }
    }
    // Corners, then the upper third of the left, its lower end, and the middle of the right
    assertEquals(List.of("left0", "right10", "left1", "left9", "right5"), places);
  }

  /** The widths of the boxes at the upper edge, in tenths of that of the text, and their lines. */
  private static List<String> heads(String left, String center, String right) {
    StringBuilder css = new StringBuilder("@page { ");
    String[] names = {"left", "center", "right"};
    String[] boxes = {left, center, right};
    for (int i = 0; i < names.length; i++) {
      if (!boxes[i].isEmpty()) {
        css.append("@top-").append(names[i]).append(" { font-size: 9pt; ").append(boxes[i]);
        css.append(" } ");
      }
    }
    Page page = pages(css.append("}").toString(), "<p>text</p>").get(0);
    double text = page.width() - page.style().left() - page.style().right();
    return page.regions().stream()
        .filter(Region::repeated)
        .map(Region::box)
        .map(box -> Math.round(box.width / text * 10) + ": " + box.lines.size())
        .toList();
  }

  @Test
  void boxesAtAnEdgeAreAsWideAsTheirContentAsks() {
    String word = "content: 'x'";
    String half = "content: 'as long as half of the page or more'";
    String more = "content: 'as long as half of the page, or longer, in any case'";
    assertEquals(List.of("10: 1"), heads(more, "", ""));
    assertEquals(List.of("10: 1"), heads("", word, ""));
    assertEquals(List.of("10: 1", "0: 1"), heads(more, "", word));
    assertEquals(List.of("5: 1", "5: 1"), heads(word, "", word));
    assertEquals(List.of("5: 3", "5: 3"), heads(more, "", more));
    assertEquals(List.of("3: 3", "7: 1"), heads("width: 30%; " + half, "", word));
    assertEquals(List.of("7: 1", "3: 3"), heads(word, "", "width: 30%; " + half));
    assertEquals(List.of("3: 3", "4: 1"), heads("width: 30%; " + half, "", "width: 40%; " + word));
    // One in the middle stands there, whatever is beside it
    assertEquals(List.of("0: 1", "0: 1", "9: 1"), heads(word, half, word));
    assertEquals(List.of("3: 1", "3: 1", "3: 1"), heads(word, word, word));
    assertEquals(List.of("3: 1", "3: 2", "3: 2"), heads(word, half, half));
  }

  /**
   * Boxes fill their part of the margin, but for their own margins; one that is smaller stands
   * beside the text. The rectangles are those of Chromium, in millimetres.
   */
  @Test
  void boxesFillTheMargin() {
    String css =
        """
        @page { size: 200mm 100mm; margin: 20mm 30mm;
          @top-left { content: 'a'; padding: 2mm }
          @bottom-center { content: 'b'; height: 5mm; margin: 0 10mm 3mm 5mm }
          @left-middle { content: 'c'; width: 12mm; margin-right: 2mm }
          @right-top { content: 'd'; height: 15mm }
          @right-bottom { content: 'e'; margin: 3mm }
          @bottom-left-corner { content: 'f' } }
        """;
    Page page = pages(css, "<p>text</p>").get(0);
    List<String> boxes = new ArrayList<>();
    for (Region region : page.regions()) {
      if (region.repeated()) {
        Box box = region.box();
        double[] sides = {region.dx() + box.x, region.dy() + box.y, box.width, box.height};
        boxes.add(
            box.style.content().get(0)
                + Arrays.stream(sides)
                    .mapToObj(side -> " " + Math.round(side / 72 * 25.4))
                    .collect(Collectors.joining()));
      }
    }
    assertEquals(
        List.of(
            "Literal[text=a] 30 0 140 20",
            "Literal[text=b] 35 80 125 5",
            "Literal[text=f] 0 80 30 20",
            "Literal[text=c] 16 20 12 60",
            "Literal[text=d] 170 20 30 15",
            "Literal[text=e] 173 38 24 39"),
        boxes);
  }

  /** How far the text of each page begins below the upper margin of the page, in points. */
  private static List<Long> tops(String css, String body) {
    List<Long> tops = new ArrayList<>();
    for (Page page : pages("p { line-height: 12pt } " + css, body)) {
      double top = Double.POSITIVE_INFINITY;
      for (Region region : page.regions()) {
        for (Line line : lines(region.box())) {
          if (line.y >= region.from() - 0.01 && line.y < region.to()) {
            top = Math.min(top, line.y + region.dy() - page.style().top());
          }
        }
      }
      tops.add(Math.round(top));
    }
    return tops;
  }

  private static List<Line> lines(Box box) {
    List<Line> lines = new ArrayList<>(box.lines);
    box.children.forEach(child -> lines.addAll(lines(child)));
    return lines;
  }

  /** CSS Fragmentation 3, 5.2: margins before a forced break end there, those after it stay. */
  @Test
  void theMarginAfterAForcedBreakStays() {
    String css =
        "@page wide { margin: 10mm } .x { break-before: page } .y { break-after: page;"
            + " margin-bottom: 20pt } .m { margin-top: 30pt } .s { margin-top: 10pt }"
            + " .w { page: wide } .k { break-inside: avoid; background: #eee }"
            + " .f { display: flex } .r { display: flow-root }";
    String one = "<p>one</p>";
    assertEquals(List.of(0L, 30L), tops(css, one + "<p class=\"x m\">two</p>"));
    assertEquals(List.of(0L, 30L), tops(css, "<p class=\"y\">one</p><p class=\"m\">two</p>"));
    assertEquals(List.of(0L, 0L), tops(css, "<p class=\"y\">one</p><p>two</p>"));
    assertEquals(List.of(0L, 30L), tops(css, one + "<p class=\"w m\">two</p>"));
    String inner = "<p class=\"x m\">two</p><p>three</p>";
    assertEquals(List.of(0L, 30L), tops(css, one + "<div class=\"s\">" + inner + "</div>"));
    assertEquals(List.of(0L, 30L), tops(css, one + "<div class=\"s k\">" + inner + "</div>"));
    assertEquals(List.of(0L, 40L), tops(css, one + "<div class=\"s r\">" + inner + "</div>"));
    assertEquals(
        List.of(0L, 40L), tops(css, one + "<div class=\"x s f\"><p class=\"m\">two</p></div>"));
    assertEquals(
        List.of(0L, 30L), tops(css, one + "<div class=\"x\"></div><p class=\"m\">two</p>"));
    assertEquals(List.of(0L, 0L), tops(css, one + "<div class=\"m\"></div><p class=\"x\">two</p>"));
  }

  /** It takes room from its page, as that above the first strip of all does. */
  @Test
  void theMarginAfterAForcedBreakTakesRoom() {
    String css = "p { orphans: 1; widows: 1 } .x { break-before: page; margin-top: 200pt }";
    String body = "<p>one</p><p class=\"x\">two</p>" + "<p>more</p>".repeat(20);
    assertEquals(List.of(0L, 200L, 0L), tops(css, body));
  }

  @Test
  void theMarginAfterAnyOtherBreakIsDropped() {
    String body = "<p>one</p>".repeat(20) + "<p class=\"x\">two</p>".repeat(20);
    assertEquals(List.of(0L, 0L), tops(".x { margin-top: 12pt; }", body).subList(0, 2));
  }

  /** CSS Fragmentation 3, 3.1 and 4.1: it parts what should stay whole. */
  @Test
  void aBreakThatIsDemandedIsTaken() {
    String css =
        ".k { break-inside: avoid; background: #eee } .x { break-before: page }"
            + " .y { break-after: page }";
    String three = "<p>one</p><p>two</p><p>three</p>";
    String after = "<p>one</p><p class=\"y\">two</p><p>three</p>";
    for (String kept : new String[] {"k", "k r", "k i"}) {
      String box = "<p>zero</p><div class=\"" + kept + "\">%s</div><p>four</p>";
      css += " .r { display: flow-root } .i { padding: 0 4pt; background: none }";
      assertEquals(1, pages(css, box.replace("%s", three)).size());
      String first = three.replaceFirst("<p>", "<p class=\"x\">");
      assertEquals(List.of(0L, 0L), tops(css, box.replace("%s", first)));
      assertEquals(List.of(0L, 0L), tops(css, box.replace("%s", after)));
      String last = three.replaceFirst("<p>three", "<p class=\"y\">three");
      assertEquals(List.of(0L, 0L), tops(css, box.replace("%s", "<div>" + last + "</div>")));
    }
  }

  /** Their edges stay with what is in them, whatever margin that has. */
  @Test
  void itemsBeginOnThePageOfTheirContent() {
    String css =
        ".g { display: grid; grid-template-columns: 1fr 1fr } .f { display: flex }"
            + " .g > div, .f > div { padding: 6pt; background: #eee } .m { margin-top: 10pt }";
    String above = "<p>above</p>".repeat(29);
    String item = "<div><p class=\"m\">item</p><p>more</p></div>";
    String nested = "<div><div><p class=\"m\">item</p></div></div>";
    for (String container : new String[] {"g", "f"}) {
      String items = "<div class=\"" + container + "\">" + item + nested + "</div>";
      assertEquals(
          List.of(0L, 16L), tops(css, above + items + "<p>below</p>".repeat(20)), container);
    }
  }
}
