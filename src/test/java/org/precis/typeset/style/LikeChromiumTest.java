package org.precis.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.golden.Chromium;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.value.GridAreas;
import org.precis.typeset.value.GridLine;
import org.precis.typeset.value.HyphenLimits;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Quotes;
import org.precis.typeset.value.TextWrap;
import org.precis.typeset.value.Track;
import org.precis.typeset.value.VerticalAlign;

/** Computed styles are those of Debian's Chromium when it prints. */
@Tag("slow")
class LikeChromiumTest {

  /** More are tried by hand, with {@code -Dseeds=}. */
  private static final int SEEDS = Integer.getInteger("seeds", 15);

  private static final Path TEMPLATE = Path.of("templates/standard");

  /** What a browser does not do by itself. */
  private static final String HEADINGS =
      "h1, h2, h3, h4, h5, h6 { break-after: avoid; break-inside: avoid }\n";

  private static final Path GOLDENS = Path.of("src/test/resources/golden");

  /** Properties whose values are compared otherwise, or mean something else in a browser. */
  private static final Set<Property> APART =
      Set.of(
          Property.ARRANGED,
          Property.RUNNING,
          Property.TEXT_OPACITY,
          Property.OPACITY,
          Property.BACKGROUND_IMAGE,
          Property.BACKGROUND_SIZE,
          Property.BACKGROUND_POSITION,
          Property.BACKGROUND_REPEAT,
          Property.ASPECT_RATIO,
          Property.OBJECT_POSITION,
          Property.CONTENT,
          Property.CONTINUED,
          Property.STRING_SET,
          Property.FOOTNOTE_DISPLAY,
          Property.FOOTNOTE_POLICY,
          Property.COUNTER_RESET,
          Property.COUNTER_INCREMENT,
          Property.COUNTER_SET,
          Property.TRANSFORM,
          Property.TEXT_DECORATION_LINE,
          Property.TEXT_DECORATION_STYLE,
          Property.TEXT_DECORATION_COLOR,
          Property.TEXT_DECORATION_THICKNESS,
          Property.TEXT_UNDERLINE_OFFSET,
          Property.BORDER_TOP_LEFT_RADIUS,
          Property.BORDER_TOP_RIGHT_RADIUS,
          Property.BORDER_BOTTOM_RIGHT_RADIUS,
          Property.BORDER_BOTTOM_LEFT_RADIUS,
          Property.BOX_SHADOW,
          Property.FONT_FAMILY);

  private static final List<Property> COMPARED =
      Arrays.stream(Property.values()).filter(p -> !APART.contains(p) && !p.isLogical()).toList();

  private static final String OF_ELEMENTS =
      """
      names => [...document.querySelectorAll('*')].map(element => {
        const style = element.computedStyleMap();
        return names.map(name => { const v = style.get(name); return v ? v.toString() : ''; });
      })""";

  private static final String GENERATED =
      """
      pseudo => [...document.querySelectorAll('*')].map(element => {
        const style = getComputedStyle(element, pseudo);
        const none = style.content === 'none' || style.content === 'normal' || style.display === 'none';
        return none ? '' : style.display + ' ' + style.color + ' ' + style.fontWeight;
      })""";

  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"net-2018/expected/en", "chinese/expected", "every-quantity/expected"})
  void pagesOfTheTemplateHaveTheStylesOfChromium(String golden) throws IOException {
    StringBuilder css = new StringBuilder(HEADINGS);
    for (String sheet : List.of("tokens.css", "base.css", "print.css", "screen.css")) {
      css.append(Files.readString(TEMPLATE.resolve(sheet)));
    }
    String page = Files.readString(GOLDENS.resolve(golden).resolve("page.html"));
    String style = "<style>" + css.toString().replace("<", "&lt;") + "</style></head>";
    List<String> differences = new ArrayList<>();
    compare(golden, page.replaceFirst("</head>", Matcher.quoteReplacement(style)), differences);
    assertEquals("", String.join("\n", differences));
  }

  @Test
  void rulesThatMatchAreThoseOfChromium() {
    List<String> differences = new ArrayList<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Documents documents = new Documents(new Random(seed));
      compare("seed " + seed, documents.document(), differences);
    }
    assertEquals("", String.join("\n", differences));
  }

  /** Each sheet of its own, with the same elements. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@layer a, b; @layer b { p { color: red; orphans: 3 } } @layer a { p.x { color: blue; widows: 4 } } b { color: green }",
        "@layer a { p { color: red !important } } @layer b { p { color: blue !important } } p { color: green !important }",
        "@layer a { p { color: red !important; widows: 5 } } p { color: green; widows: 7 }",
        "p { color: green !important } @layer a { p { color: red !important } }",
        "@layer a.b { p { color: red } } @layer a { p { color: blue } @layer c { p { color: green; widows: 3 } } }",
        "@layer { p { color: red } } @layer { p { color: blue } } @layer a { p { widows: 3 } } @layer { p { widows: 4 } }",
        "@layer b { p { color: red } } @media print { @layer c { p { color: blue } } @layer b { p { color: green } } }",
        "@layer a { @media print { p { color: red } } @supports (color: red) { .x { color: blue } } }",
        ".c { color: red; p { color: blue } & > p.x { color: green } > b { color: teal } }",
        ".c { p & { color: red } div & { color: blue } & + & { color: green } + p { widows: 4 } ~ .x { widows: 5 } }",
        "p { &.x { color: red } &:first-child { widows: 3 } :is(div) > & { orphans: 4 } b, & i { color: blue } }",
        "p { color: red; b { color: green } color: blue; .x& { widows: 3 } b:hover { color: teal } }",
        "p { @media print { color: red; & b { color: blue } .x { color: green } } @media screen { color: teal } }",
        "p, div.c { & b { color: red } } div p b { color: blue } #i, p { b { color: green } }",
        ".c { .x { b { color: red } &:not(.y) { color: blue; @supports (color: red) { i { color: teal } } } } }",
        "div { > p { > b { color: red } } & & { color: blue } p:has(> b) { widows: 6 } i { color: red } }",
        "a, b, i, p, div { & .x { color: red } .x & { color: blue } } .x { color: teal }",
        ".c { --k: {a:b}; color: red; p::before { content: 'a'; color: blue } &::after { content: 'b' } }",
        ".c { @media all { color: red; & { color: blue } widows: 3 } } p { @media all { orphans: 4; &.x { orphans: 5 } orphans: 6 } }",
        "p::before { content: 'a'; @media all { color: red } b { color: blue } font-weight: 700 }",
        "#zz, .y { @media all { color: red } } .y.x { color: blue } #zz, .c { b { color: red } orphans: 4 } div.c { orphans: 5 }",
        ".c { & & { color: red; & & { widows: 4 } } p &, & p { & b { color: blue } :is(&, i) & { color: green } } &:has(& b) { orphans: 5; &:has(&) { orphans: 6 } } }",
        ".c { a:hover { color: red } p:nth-child(2) { color: blue } unknown { color: red } @layer z { i { color: red } } i { color: green } }"
      })
  void layersAndRulesInRulesApplyAsInChromium(String css) {
    String html =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\"><head><title>T</title><style><![CDATA["
            + css
            + "]]></style></head><body><div class=\"c\"><p>a <b>b</b></p><p class=\"x\" id=\"i\">c <b class=\"x\">d</b>"
            + " <i>e</i></p><b>f</b><div class=\"c x\"><p class=\"x y\"><i>g</i></p></div></div>"
            + "<div class=\"c\"><i>h</i></div><p>i</p><p class=\"x\">j</p></body></html>";
    List<String> differences = new ArrayList<>();
    compare("page", html, differences);
    assertEquals("", String.join("\n", differences));
  }

  private static void compare(String name, String html, List<String> differences) {
    Page page = chromium.page();
    HtmlDocument document = HtmlReader.read(name, html);
    Styles styles = Styles.of(document);
    List<List<String>> theirs;
    List<String> before;
    List<String> after;
    try {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.route("**/*", route -> serve(route, html));
      page.navigate("https://styles.example/page.xhtml");
      page.mouse().move(-1, -1); // a window that nobody sees has it in its corner
      theirs = strings(page.evaluate(OF_ELEMENTS, COMPARED.stream().map(Property::css).toList()));
      before = texts(page.evaluate(GENERATED, "::before"));
      after = texts(page.evaluate(GENERATED, "::after"));
    } finally {
      page.close();
    }
    assertEquals(theirs.size(), document.elements().size(), name);
    for (Element element : document.elements()) {
      Style style = styles.of(element);
      for (int i = 0; i < COMPARED.size() && isCompared(element); i++) {
        Property property = COMPARED.get(i);
        String their = theirs.get(element.index()).get(i);
        String mine = shown(property, style);
        boolean same =
            their.startsWith("min(")
                ? isLeast((Length) style.value(property), their)
                : isEqual(property, mine, repeated(their));
        if (!same) {
          differences.add(
              name + " " + element + " " + property.css() + ": " + mine + ", not " + their);
        }
      }
      same(
          name + " before " + element,
          styles.before(element),
          before.get(element.index()),
          differences);
      same(
          name + " after " + element,
          styles.after(element),
          after.get(element.index()),
          differences);
    }
  }

  private static void same(String what, Style style, String their, List<String> differences) {
    String mine =
        style == null
            ? ""
            : shown(Property.DISPLAY, style)
                + " "
                + color(style.color())
                + " "
                + style.fontWeight();
    if (!mine.equals(their)) {
      differences.add(what + ": " + mine + ", not " + their);
    }
  }

  /** Chromium draws SVG with styles that have no meaning here. */
  private static boolean isCompared(Element element) {
    return element.closest("svg") == null && element.closest("head") == null;
  }

  private static void serve(com.microsoft.playwright.Route route, String html) {
    if (!route.request().url().endsWith("page.xhtml")) {
      route.abort();
      return;
    }
    route.fulfill(
        new com.microsoft.playwright.Route.FulfillOptions()
            .setContentType("application/xhtml+xml; charset=utf-8")
            .setBody(html));
  }

  @SuppressWarnings("unchecked")
  private static List<List<String>> strings(Object value) {
    return (List<List<String>>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(Object value) {
    return (List<String>) value;
  }

  private static String shown(Property property, Style style) {
    Object value = style.value(property);
    if (property == Property.TEXT_ALIGN_LAST && value == null || value == TextWrap.WRAP) {
      return "auto";
    }
    if (value == null) {
      return color(style.color());
    }
    if (value instanceof Integer number) {
      if (property == Property.COLUMN_COUNT && number == 0) {
        return "auto";
      }
      boolean color = property == Property.COLOR || property.css().endsWith("-color");
      return color ? color(number) : number.toString();
    }
    if (value instanceof String word) {
      return word;
    }
    if (value instanceof Enum<?> word) {
      return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    if (value instanceof Double number) {
      boolean plain = property == Property.FLEX_GROW || property == Property.FLEX_SHRINK;
      return Double.isNaN(number) ? "normal" : plain ? number.toString() : pixels(number);
    }
    if (value instanceof TextGrammar.Multiple multiple) {
      return String.valueOf(multiple.factor());
    }
    if (value instanceof Length length) {
      return length(property, length);
    }
    if (value instanceof VerticalAlign align) {
      return align.to() == VerticalAlign.To.LENGTH
          ? pixels(align.raise())
          : align.to().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    if (value instanceof GridLine line) {
      return line.span() > 0
          ? "span " + line.span()
          : line.number() == 0 ? "auto" : String.valueOf(line.number());
    }
    if (value instanceof Tracks tracks) {
      String empty = tracks.subgrid() ? "subgrid" : "none";
      return tracks.sizes().isEmpty() ? empty : tracks(tracks.sizes());
    }
    if (Quotes.AUTO.equals(value)) {
      return "auto";
    }
    if (value instanceof HyphenLimits limits) {
      return limits.equals(HyphenLimits.AUTO)
          ? "auto"
          : limits.word() + " " + limits.before() + " " + limits.after();
    }
    if (value instanceof List<?> list) {
      return tracks(list);
    }
    if (value instanceof GridAreas) {
      return "none";
    }
    if (value instanceof GridGrammar.AutoFlow) {
      return "row";
    }
    return value.toString();
  }

  private static String tracks(List<?> list) {
    return list.stream().map(LikeChromiumTest::track).collect(Collectors.joining(" "));
  }

  private static String track(Object value) {
    Track track = (Track) value;
    String min = size(track.min());
    String max = track.fraction() > 0 ? number(track.fraction()) + "fr" : size(track.max());
    boolean simple = min.equals(max) || (track.fraction() > 0 && min.equals("auto"));
    return simple ? max : "minmax(" + min + ", " + max + ")";
  }

  private static String size(Length length) {
    boolean word = length.isAuto() || length == Track.MIN_CONTENT || length == Track.MAX_CONTENT;
    return word ? length.toString() : simple(length);
  }

  private static String length(Property property, Length length) {
    if (length.isAuto()) {
      return property == Property.MAX_WIDTH || property == Property.MAX_HEIGHT ? "none" : "auto";
    }
    return simple(length);
  }

  private static String simple(Length length) {
    double points = length.of(0);
    double percent = (length.of(1000) - points) / 10;
    return percent == 0
        ? pixels(points)
        : points == 0
            ? number(percent) + "%"
            : "calc("
                + number(percent)
                + "% "
                + (points < 0 ? "- " : "+ ")
                + pixels(Math.abs(points))
                + ")";
  }

  private static String pixels(double points) {
    return number(points / 0.75) + "px";
  }

  private static String number(double number) {
    return String.valueOf(number);
  }

  private static String color(int argb) {
    int alpha = argb >>> 24;
    String rgb = (argb >> 16 & 255) + ", " + (argb >> 8 & 255) + ", " + (argb & 255);
    return alpha == 255 ? "rgb(" + rgb + ")" : "rgba(" + rgb + ", " + opacity(alpha) + ")";
  }

  /** With two decimals where they suffice (CSS Color 4, 15.1). */
  private static double opacity(int alpha) {
    double two = Math.round(alpha / 2.55) / 100.0;
    return Math.round(two * 255) == alpha ? two : Math.round(alpha / 0.255) / 1000.0;
  }

  private static boolean isEqual(Property property, String mine, String their) {
    String expected = their;
    if (property.css().matches("(border-.*|column-rule)-width")) {
      // Chromium rounds lines to whole pixels of the screen
      return Math.abs(pixelsOf(mine) - pixelsOf(their)) < 1;
    }
    switch (property) {
      case FLEX_BASIS -> expected = their.equals("0%") ? "0px" : their;
      case HYPHENATE_LIMIT_CHARS -> expected = their.replaceFirst("^(\\d+ (\\d+))$", "$1 $2");
      case PAGE -> expected = their.equals("auto") ? "" : their;
      case LETTER_SPACING -> expected = their.equals("normal") ? "0px" : their;
      case ROW_GAP, COLUMN_GAP -> expected = their.equals("normal") ? "auto" : their;
      case OVERFLOW_X, OVERFLOW_Y -> expected = their.matches("auto|scroll") ? "hidden" : their;
      default -> {
        // As it is
      }
    }
    if (mine.equals(expected)) {
      return true;
    }
    String[] a = mine.split("(?<=[^\\d.eE-])(?=[\\d.-])|(?<=\\d)(?=[^\\d.eE-])");
    String[] b = expected.split("(?<=[^\\d.eE-])(?=[\\d.-])|(?<=\\d)(?=[^\\d.eE-])");
    if (a.length != b.length) {
      return false;
    }
    for (int i = 0; i < a.length; i++) {
      if (!a[i].equals(b[i]) && !isNear(a[i], b[i])) {
        return false;
      }
    }
    return true;
  }

  /** Tracks without {@code repeat()}, as they are computed here. */
  private static String repeated(String tracks) {
    return Pattern.compile("repeat\\((\\d), ((?:minmax\\(.*?\\)|[^()]*))\\)")
        .matcher(tracks)
        .replaceAll(
            found ->
                String.join(
                    " ", Collections.nCopies(Integer.parseInt(found.group(1)), found.group(2))));
  }

  private static boolean isLeast(Length mine, String their) {
    Matcher least = Pattern.compile("min\\(([\\d.]+)px, ([\\d.]+)%\\)").matcher(their);
    if (!least.matches()) {
      return false;
    }
    double points = Double.parseDouble(least.group(1)) * 0.75;
    double share = Double.parseDouble(least.group(2)) / 100;
    return IntStream.of(0, 100, 200, 1000)
        .allMatch(base -> Math.abs(mine.of(base) - Math.min(points, share * base)) < 0.01);
  }

  private static double pixelsOf(String size) {
    return Double.parseDouble(size.replace("px", ""));
  }

  private static boolean isNear(String a, String b) {
    try {
      return Math.abs(Double.parseDouble(a) - Double.parseDouble(b)) < 0.01;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
