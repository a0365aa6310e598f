package org.precis.typeset.style;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;
import org.precis.typeset.value.TextAlign;
import org.precis.typeset.value.UnicodeBidi;
import org.precis.typeset.value.VerticalAlign;

/** Styles of what browsers do not print, and the sharing of styles. */
class StylesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          none                                             | null
          "a" attr(data-x) "b"                             | [Literal[text=a], Attribute[name=data-x], Literal[text=b]]
          "\\201c\\a0 \\"" '\\'' "\\41 1"                  | [Literal[text=“\u00a0"], Literal[text='], Literal[text=A1]]
          counter(page) " / " counter(pages)               | [Counter[name=page, style=DECIMAL], Literal[text= / ], Counter[name=pages, style=DECIMAL]]
          counter(page, arabic-indic)                      | [Counter[name=page, style=ARABIC_INDIC]]
          leader(".") target-counter(attr(href), page)     | [Leader[pattern=.], TargetPage[attribute=href, style=DECIMAL]]
          leader(dotted) target-counter(attr(href url), page) | [Leader[pattern=. ], TargetPage[attribute=href, style=DECIMAL]]
          element(header)                                  | [Running[name=header, which=FIRST]]
          "a" / "said"                                     | [Literal[text=a]]
          """)
  void contentHasParts(String css, String parts) {
    Styles styles = styles("<p/>", "p { content: " + css + " }");
    assertEquals("[]", styles.problems().toString());
    assertEquals(parts, String.valueOf(first(styles, "p").content()));
  }

  @ParameterizedTest
  @CsvSource({"7500pt, 7500", "7501pt, 7500", "900000em, 7500", "calc(8000pt - 600pt), 7400"})
  void noFontIsLargerThanInBrowsers(String css, double points) {
    Styles styles = styles("<p/>", "p { font-size: " + css + " }");
    assertEquals(points, first(styles, "p").fontSize());
  }

  /**
   * The nearest that fails tells nothing of those around it: another of them may have the parent.
   */
  @ParameterizedTest
  @ValueSource(strings = {".x > .y .z", ".x > .y .y .z", ".x > .y > .y > .z", ".x .x > .y .z"})
  void allAncestorsAreTried(String selector) {
    String html = "<p class='z'/>";
    for (String name : List.of("y", "y", "x", "x")) {
      html = "<div class='" + name + "'>" + html + "</div>";
    }
    Styles styles = styles(html, selector + " { color: red }");
    assertEquals(0xFFFF0000, first(styles, "p").color());
  }

  /** Elements that are alike have one style, unless what they are in tells them apart. */
  @ParameterizedTest
  @ValueSource(strings = {"#a p", "#a > section > p", "section#a p", "html #a section p"})
  void anIdTellsWhatIsInItApart(String selector) {
    String css = selector + " { color: red }";
    String section = "<section id='%s'><section><p class='%s'/></section></section>";
    String a = section.formatted("a", "x");
    String b = section.formatted("b", "x");
    for (String html : List.of(a + b, b + a)) {
      Styles styles = styles(html, css);
      List<Integer> colors =
          styles.document().elements().stream()
              .filter(element -> element.name().equals("p"))
              .map(p -> styles.of(p).color())
              .toList();
      assertEquals(
          html.startsWith(a) ? List.of(0xFFFF0000, 0xFF000000) : List.of(0xFF000000, 0xFFFF0000),
          colors);
    }
  }

  /** Media Queries 4, 3.1: of a list one is enough, and what is unknown is none. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          print, screen               | true
          screen, print               | true
          screen, speech              | false
          screen, (min-width: 1px)    | true
          not print, screen           | false
          """)
  void ofAListOfMediaOneIsEnough(String media, boolean applies) {
    Styles styles = styles("<p/>", "@media " + media + " { p { color: red } }");
    assertEquals(List.of(), styles.problems());
    assertEquals(applies, first(styles, "p").color() == 0xFFFF0000);
  }

  @Test
  void runningElementsHaveAName() {
    Styles styles = styles("<p/>", "p { position: running(head) }");
    assertSame(Position.RUNNING, first(styles, "p").position());
    assertEquals("head", first(styles, "p").running());
    assertNull(first(styles, "html").running());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          size: A4                             | 595 x 842
          size: a4 landscape                   | 842 x 595
          size: landscape                      | 842 x 595
          size: landscape letter               | 792 x 612
          size: 100mm 50mm                     | 283 x 142
          size: 10cm                           | 283 x 283
          margin: 0                            | 595 x 842
          """)
  void pagesHaveASize(String css, String size) {
    PageStyle page = styles("<p/>", "@page { " + css + " }").page(3);
    assertEquals(size, Math.round(page.width()) + " x " + Math.round(page.height()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @page { margin: 10pt 20pt } @page :first { margin-top: 30pt }       | 30 20, 10 20, 10 20
          @page :first { margin-top: 30pt } @page { margin: 10pt 20pt }       | 30 20, 10 20, 10 20
          @page { margin: 9pt } @page :left { margin-right: 8pt }             | 9 9, 9 8, 9 9
          @page { margin: 9pt } @page :right { margin-right: 8pt }            | 9 8, 9 9, 9 8
          @page { size: 100pt 200pt; margin: 10% 5% }                         | 20 5, 20 5, 20 5
          @page { margin: 9pt !important } @page :first { margin: 1pt }       | 9 9, 9 9, 9 9
          @media print { @page { margin: 9pt } } @media screen { @page { margin: 1pt } } | 9 9, 9 9, 9 9
          @page { margin: 1em } html { font-size: 7pt }                       | 7 7, 7 7, 7 7
          """)
  void firstLeftAndRightPagesDiffer(String css, String margins) {
    Styles styles = styles("<p/>", css);
    assertEquals(
        margins,
        List.of(1, 2, 3).stream()
            .map(styles::page)
            .map(page -> Math.round(page.top()) + " " + Math.round(page.right()))
            .collect(Collectors.joining(", ")));
  }

  @Test
  void marginBoxesWithContentInheritFromTheRoot() {
    Styles styles =
        styles(
            "<p/>",
            """
            html { color: red; font-size: 7pt }
            @page { font-size: 8pt; @top-left { content: "a"; } @top-right { color: blue } }
            @page :first { @top-left { content: none } @bottom-center { content: "b" } }""");
    PageStyle second = styles.page(2);
    assertEquals("[top-left]", second.boxes().keySet().toString());
    assertEquals("[bottom-center]", styles.page(1).boxes().keySet().toString());
    Style box = second.boxes().get("top-left");
    assertEquals(0xFFFF0000, box.color());
    assertEquals(8, box.fontSize());
    assertEquals(VerticalAlign.To.MIDDLE, box.verticalAlign().to());
    assertSame(TextAlign.CENTER, styles.page(1).boxes().get("bottom-center").textAlign());
  }

  @ParameterizedTest
  @CsvSource({
    "print and (min-width: 200mm), true",
    "(width < 200mm), false",
    "(width >= 210mm), false",
    "(orientation: portrait), true",
    "not screen, true",
    "'screen, print', true",
    "only screen and (min-width: 1px), false",
    "not (min-width: 300mm), true",
    "(min-width: 1mm) and (max-height: 100mm), false",
    "(min-width: 1mm) or (max-height: 100mm), true"
  })
  void conditionsAskForThePage(String condition, boolean applies) {
    String css = "@page { size: 209mm 297mm } @media " + condition + " { p { color: red } }";
    assertEquals(applies, first(styles("<p/>", css), "p").color() == 0xFFFF0000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          (display: grid)                              | true
          (display: grid) and (position: running(a))   | true
          not (display: grid)                          | false
          (display: ruby) or (gap: 1px)                | true
          (float: footnote) or (not (colr: red))       | true
          selector(p:nth-child(2))                     | true
          selector(p:has(> b, + i b))                  | true
          selector(p:has(:has(b)))                     | false
          (width: calc(1px + 2%))                      | true
          """)
  void supportedIsWhatIsAccepted(String condition, boolean supported) {
    Styles styles = styles("<p/>", "@supports " + condition + " { p { color: red } }");
    assertEquals(supported, first(styles, "p").color() == 0xFFFF0000);
    assertEquals("[]", styles.problems().toString());
  }

  @Test
  void textUnderALineRunsOn() {
    Styles styles =
        styles(
            "<a><b/><i/><u/></a>",
            "a, u { text-decoration: underline } i { display: inline-block } u { float: left }");
    assertEquals(true, first(styles, "b").underlined());
    assertEquals(false, first(styles, "i").underlined());
    assertEquals(true, first(styles, "u").underlined());
  }

  /** HTML, 15.3.8: rows without a tbody, which XML does not add. */
  @Test
  void whatIsInRowsStandsInTheMiddleOfThem() {
    assertEquals(
        first(styles("<table><tbody><tr><td/></tr></tbody></table>", ""), "td").verticalAlign(),
        first(styles("<table><tr><td/></tr></table>", ""), "td").verticalAlign());
  }

  @Test
  void anOverrideOfTheDirectionIsOneWithADirectionToo() {
    Styles styles = styles("<p dir=\"rtl\"><bdo/></p>", "");
    assertSame(UnicodeBidi.BIDI_OVERRIDE, first(styles, "bdo").unicodeBidi());
    assertSame(UnicodeBidi.ISOLATE, first(styles, "p").unicodeBidi());
    Styles turned = styles("<bdo dir=\"rtl\"/>", "");
    assertSame(UnicodeBidi.BIDI_OVERRIDE, first(turned, "bdo").unicodeBidi());
  }

  @ParameterizedTest
  @CsvSource({
    "'min(10pt, 5%)', 100, 5",
    "'min(10pt, 5%)', 400, 10",
    "'max(10pt, 5%)', 400, 20",
    "'clamp(10pt, 5%, 15pt)', 400, 15",
    "'calc(100% - 4pt)', 50, 46",
    "'calc((100% + 2pt) / 2 - 1em)', 50, 14",
    "'calc(2 * min(10pt, 5%) - 1pt)', 100, 9",
    "'calc(-1 * min(10pt, 5%) + 100%)', 100, 95",
    "'calc(min(2, 3) * 1pt)', 0, 2",
    "1in, 0, 72",
    "4q, 0, 2.834645669291339",
    "2ch, 0, 12",
    "1pc, 0, 12"
  })
  void lengthsAreCalculated(String css, double base, double points) {
    Styles styles = styles("<p/>", "p { margin-left: " + css + " }");
    assertEquals(points, first(styles, "p").margin(Side.LEFT).of(base), 1e-9);
  }

  @Test
  void aCustomPropertyHoldsAColour() {
    Styles styles = styles("<p/>", "p { --a: #16202A; color: var(--a) }");
    assertEquals(0xFF16202A, first(styles, "p").color());
  }

  /** As Chromium paints them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          oklch(70% 50% 0.1turn / 40%)                     | 66ff6439
          oklch(90% 0.4 140)                               | ff00ff00
          oklab(0.5 0.1 -0.1)                              | ff81459a
          oklch(0.5 -0.2 20)                               | ff636363
          lab(150 20 20)                                   | fffff0d9
          oklch(150% 0.1 20)                               | ffffe5e3
          lch(-10 20 20)                                   | ff220000
          rgb(none 128 none)                               | ff008000
          hsl(none 50% 50%)                                | ffbf4040
          hsl(120 none 50%)                                | ff808080
          oklab(50% none 20%)                              | ff756128
          lab(50% 20 -40)                                  | ff7c6dbc
          lab(5% 10 10)                                    | ff220a00
          lch(60% 40 90deg)                                | ffa18f48
          hwb(120 10% 20%)                                 | ff1acc1a
          hwb(30deg 60% 70%)                               | ff767676
          color(srgb 1 0.5 0)                              | ffff8000
          color(srgb-linear 0.2 0.5 10%)                   | ff7cbc59
          color(display-p3 0.2 0.8 0.4)                    | ff00d058
          color-mix(in srgb, red 30%, white)               | ffffb3b3
          color-mix(in srgb, red, blue 20%)                | ffcc0033
          color-mix(in srgb, rgb(255 0 0 / 50%), blue)     | bf5500aa
          color-mix(in srgb, navy 15%, transparent)        | 26000080
          color-mix(in srgb, red 20%, blue 20%)            | 66800080
          color-mix(in oklch, red, blue 20%)               | ffef006b
          color-mix(in oklch longer hue, red, blue)        | ff009300
          color-mix(in oklab, #336699 60%, black)          | ff142f4a
          color-mix(in lab, teal, orange)                  | ffa29556
          color-mix(in lch, teal, white)                   | ff93bebd
          color-mix(in hsl, teal, orange 70%)              | ff8cd900
          color-mix(in hsl decreasing hue, teal, orange)   | ff22bf00
          color-mix(in hwb, teal, orange)                  | ff22bf00
          color-mix(in srgb-linear, teal, orange)          | ffbc945c
          color-mix(in srgb, currentColor 20%, white)      | ffcce6cc
          light-dark(#123456, white)                       | ff123456
          color-mix(in oklab, color-mix(in srgb, red, lime) 25%, oklch(0.7 0.1 200)) | ff59a694
          oklch(0.6 0.15 250)                              | ff2784d5
          """)
  void coloursAreThoseOfSrgb(String css, String digits) {
    Styles styles = styles("<p/>", "html { color: green } p { color: " + css + " }");
    assertEquals("[]", styles.problems().toString());
    int color = first(styles, "p").color();
    int expected = Integer.parseUnsignedInt(digits, 16);
    // Chromium multiplies by the opacity before it rounds
    int near = expected >>> 24 < 0xFF ? 3 : 1;
    for (int shift = 0; shift < 32; shift += 8) {
      int off = Math.abs((color >>> shift & 0xFF) - (expected >>> shift & 0xFF));
      assertTrue(off <= near, css + ": " + Integer.toHexString(color));
    }
  }

  @Test
  void customPropertiesThatReferToOneAnotherHaveNoValue() {
    Styles styles =
        styles(
            "<p/>",
            "p { --a: var(--b); --b: var(--a); --c: var(--d, 3pt); --d: var(--a);"
                + " margin-left: var(--a, 2pt); padding-left: var(--c); width: var(--b) }");
    Style style = first(styles, "p");
    assertEquals(2, style.margin(Side.LEFT).of(0));
    assertEquals(3, style.padding(Side.LEFT).of(0));
    assertEquals(true, style.width().isAuto());
  }

  @Test
  void customPropertiesThatDoubleThemselvesEnd() {
    StringBuilder css = new StringBuilder("p { --a0: 1234567890;");
    for (int i = 1; i < 60; i++) {
      css.append("--a").append(i).append(": var(--a").append(i - 1).append(") var(--a");
      css.append(i - 1).append(");");
    }
    Styles styles = styles("<p/>", css + "width: var(--a59, 1pt) }");
    assertEquals(1, first(styles, "p").width().of(0));
  }

  @Test
  void elementsThatNoRuleTellsApartHaveOneStyle() {
    String rows = "<tr><td class='a'>1</td><td>2</td></tr>".repeat(50);
    HtmlDocument document = document("<table>" + rows + "</table>");
    Styles styles =
        Styles.of(document, "tr:nth-child(2n) td { color: red } .a + td { color: blue }");
    assertEquals(
        "1 3",
        List.of("tr", "td").stream()
            .map(name -> document.elements().stream().filter(e -> e.name().equals(name)))
            .map(elements -> String.valueOf(elements.map(styles::of).distinct().count()))
            .collect(Collectors.joining(" ")));
  }

  @Test
  void keptRulesGiveTheStylesOfTheNextDocument() {
    RulesCache cache = new RulesCache(2);
    String css = "<style>.b { margin: 2rem; font-size: 10pt } .small { font-size: 5pt }</style>";
    HtmlDocument large = document(css + "<p class='b'/>");
    HtmlDocument small =
        HtmlReader.read("b.html", "<html class='small'>" + css + "<p class='b'/></html>");
    for (int i = 0; i < 2; i++) {
      assertEquals(24, first(cache.styles(large), large, "p").margin(Side.TOP).of(0));
      assertEquals(10, first(cache.styles(small), small, "p").margin(Side.TOP).of(0));
    }
    assertSame(first(cache.styles(large), large, "p"), first(cache.styles(large), large, "p"));
  }

  @Test
  void keptRulesHaveTheFontsAndProblemsOfTheirDocument() {
    RulesCache cache = new RulesCache(2);
    String face =
        "<style>@font-face { font-family: A; font-weight: 600; src: url(\"data:font/ttf;base64,%s\");"
            + " unicode-range: U+41-5A, U+4E??,\nU+20 } p { colr: red }</style><p/>";
    Styles one = cache.styles(document(face.formatted("AAAA")));
    Styles other =
        cache.styles(HtmlReader.read("c.html", "<html>" + face.formatted("AQID") + "</html>"));
    assertArrayEquals(new byte[3], one.fontFaces().get(0).file());
    assertArrayEquals(new byte[] {1, 2, 3}, other.fontFaces().get(0).file());
    assertEquals(600, other.fontFaces().get(0).weight());
    assertEquals(
        "true false true true",
        List.of(0x41, 0x40, 0x4EFF, 0x20).stream()
            .map(c -> String.valueOf(other.fontFaces().get(0).characters().test(c)))
            .collect(Collectors.joining(" ")));
    String problem = ":2:12: unknown property 'colr' (did you mean 'color'?)";
    assertEquals("[a.html" + problem + "]", one.problems().toString());
    assertEquals("[c.html" + problem + "]", other.problems().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"p { color: red", "@media print { p { color: red", "p { color: red; b"})
  void sheetsThatEndTooEarlyKeepWhatTheySaid(String css) {
    assertEquals(0xFFFF0000, first(styles("<p/>", css), "p").color());
  }

  @Test
  void unlikeParentsGiveUnlikeStyles() {
    Styles styles = styles("<div><p/></div><p/>", "div { color: red } p { color: inherit }");
    List<Style> both =
        document("<div><p/></div><p/>").elements().stream()
            .filter(e -> e.name().equals("p"))
            .map(styles::of)
            .toList();
    assertNotSame(both.get(0), both.get(1));
  }

  private static HtmlDocument document(String body) {
    return HtmlReader.read("a.html", "<html>" + body + "</html>");
  }

  private static Styles styles(String body, String css) {
    return Styles.of(document(body), css);
  }

  private static Style first(Styles styles, String name) {
    return first(styles, styles.document(), name);
  }

  private static Style first(Styles styles, HtmlDocument document, String name) {
    for (Element element : document.elements()) {
      if (element.name().equals(name)) {
        return styles.of(element);
      }
    }
    throw new AssertionError(name);
  }
}
