package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.Publication;
import org.precis.fixture.Packs;

/** What a reader with a browser meets: with a phone, a keyboard, a screen reader, a magnifier. */
@Tag("slow")
class BrowserTest {

  private static final int PHONE = 320;

  /** The phone that the look is drawn for, and the smallest text on it. */
  private static final int USUAL_PHONE = 390;

  private static final int SMALLEST_PIXELS = 10;
  private static final int TABLET = 768;
  private static final int DESK = 1280;

  private static final int HEIGHT = 900;

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final Set<String> TABLE_ROLES =
      Set.of("table", "caption", "row", "cell", "columnheader", "rowheader");

  private static final String AXE = script("/browser/axe.js");
  private static final String TEXTS = script("/browser/texts.js");

  /** Titles and headnotes that end beyond the window, as those of a wide table did. */
  private static final String WIDE_CAPTIONS =
      "() => [...document.querySelectorAll('caption')]"
          + ".filter(c => c.getBoundingClientRect().width > innerWidth)"
          + ".map(c => c.textContent)";

  /** Numbers, short enough for a phone, of which not all digits stand on one line. */
  private static final String DIVIDED_NUMBERS =
      "() => [...document.querySelectorAll('b')]"
          + ".filter(b => /^[\\p{N}.,٫٬’]{1,14}$/u.test(b.textContent) && b.getClientRects().length > 1)"
          + ".map(b => b.textContent)";

  private static final String BEYOND_THE_EDGE = script("/browser/beyond-the-edge.js");
  private static final String SMALL_PRINT = script("/browser/small-print.js");
  private static final String NUMBER_STOPS = script("/browser/number-stops.js");

  private static Chromium chromium;

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @BeforeAll
  static void start() {
    chromium = Chromium.withoutMotion();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"net-2018", "chinese", "hostile-text", "tables"})
  void axeFindsNothing(String pack) {
    List<String> found = new ArrayList<>();
    open(
        pack,
        page -> {
          page.evaluate(script("/axe.min.js"));
          for (int width : new int[] {PHONE, TABLET, DESK}) {
            page.setViewportSize(width, HEIGHT);
            found.addAll(violations(page, width + " px: "));
          }
          page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
          found.addAll(violations(page, "forced colours: "));
        });
    assertEquals("", String.join("\n", found));
  }

  private static List<String> violations(Page page, String where) {
    return lines(page, AXE, RULES).stream().map(where::concat).toList();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void everyReaderReachesTheWholePage(String pack) {
    open(
        pack,
        page ->
            assertAll(
                () -> theKeyboardGoesThroughItInItsOrder(page),
                () -> nothingIsLostOnANarrowScreen(page),
                () -> nothingIsTooSmallOnAPhone(page)));
  }

  /** The skip link is met first and leads past the contents; each stop can be seen. */
  private static void theKeyboardGoesThroughItInItsOrder(Page page) {
    int stops = (int) page.evaluate(NUMBER_STOPS);
    // held down again and again by one command: to ask for each and hear of it takes longer
    page.keyboard().press(String.join("+", Collections.nCopies(stops, "Tab")));
    List<String> inOrder = IntStream.range(0, stops).mapToObj(stop -> stop + " seen").toList();
    assertEquals(inOrder, page.evaluate("noteStop(), stopsMet"));
  }

  private static void nothingIsTooSmallOnAPhone(Page page) {
    page.setViewportSize(USUAL_PHONE, HEIGHT);
    assertEquals(List.of(), lines(page, SMALL_PRINT, SMALLEST_PIXELS));
  }

  /** Where the page changes its columns, on both sides of it, too. */
  @ParameterizedTest
  @ValueSource(strings = {"net-2018", "arabic", "tables", "house-above"})
  void noWindowScrollsSideways(String pack) {
    open(
        pack,
        page -> {
          for (int width : new int[] {500, 640, 641, TABLET, 1100, 1199, 1200, DESK}) {
            page.setViewportSize(width, HEIGHT);
            int across = (int) page.evaluate("document.scrollingElement.scrollWidth");
            assertTrue(across <= width, across + " px in a window of " + width);
          }
        });
  }

  /**
   * The look at 320 px is also that of a desk's screen at 400 %. Stacked or not, a table is one to
   * a screen reader, and each cell has its heads.
   */
  private static void nothingIsLostOnANarrowScreen(Page page) {
    page.setViewportSize(DESK, HEIGHT);
    List<String> lost = new ArrayList<>(lines(page, TEXTS, null));
    Map<String, Integer> wide = roles(page);
    page.setViewportSize(PHONE, 256);
    lines(page, TEXTS, null).forEach(lost::remove);
    assertAll(
        () -> assertEquals(List.of(), lost, "texts lost at 400 %"),
        () -> assertEquals(wide, roles(page)),
        () -> assertEquals(List.of(), lines(page, BEYOND_THE_EDGE, null), "beyond the right edge"),
        () -> assertEquals(List.of(), lines(page, DIVIDED_NUMBERS, null), "over several lines"),
        () -> assertEquals(List.of(), lines(page, WIDE_CAPTIONS, null), "wider than the window"),
        () ->
            assertTrue(
                (int) page.evaluate("document.scrollingElement.scrollWidth") <= PHONE,
                "the page scrolls sideways"));
  }

  /** How often each role of tables stands in the accessibility tree. */
  private static Map<String, Integer> roles(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    JsonObject tree = session.send("Accessibility.getFullAXTree");
    session.detach();
    Map<String, Integer> roles = new TreeMap<>();
    for (JsonElement node : tree.getAsJsonArray("nodes")) {
      JsonObject role = node.getAsJsonObject().getAsJsonObject("role");
      // Chromium writes some with capitals, such as "Caption"
      String name = role == null ? "" : role.get("value").getAsString().toLowerCase(Locale.ROOT);
      if (TABLE_ROLES.contains(name)) {
        roles.merge(name, 1, Integer::sum);
      }
    }
    return roles;
  }

  /** Nothing is lent by the machine: text is set in the fonts that the page holds. */
  @ParameterizedTest
  @ValueSource(strings = {"net-2018", "chinese", "russian", "georgian-and-armenian"})
  void allTextIsSetInTheFontsOfThePage(String pack) {
    open(
        pack,
        page -> {
          assertEquals(Set.of(), fontsOfTheMachine(page));
          // The height is asked for, so that the text is set before its fonts are
          page.evaluate(
              "(h1 => { h1.style.fontFamily = 'serif'; return h1.offsetHeight })"
                  + "(document.querySelector('h1'))");
          assertFalse(fontsOfTheMachine(page).isEmpty(), "one that is lent is noticed");
        });
  }

  private static Set<String> fontsOfTheMachine(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    session.send("DOM.enable");
    session.send("CSS.enable");
    int root = session.send("DOM.getDocument").getAsJsonObject("root").get("nodeId").getAsInt();
    JsonObject query = new JsonObject();
    query.addProperty("nodeId", root);
    query.addProperty("selector", "h1, h2, h3, th, td, b, p, text");
    Set<String> lent = new TreeSet<>();
    for (JsonElement node : session.send("DOM.querySelectorAll", query).getAsJsonArray("nodeIds")) {
      JsonObject asked = new JsonObject();
      asked.add("nodeId", node);
      JsonObject answer = session.send("CSS.getPlatformFontsForNode", asked);
      for (JsonElement font : answer.getAsJsonArray("fonts")) {
        if (!font.getAsJsonObject().get("isCustomFont").getAsBoolean()) {
          lent.add(font.getAsJsonObject().get("familyName").getAsString());
        }
      }
    }
    session.detach();
    return lent;
  }

  @Test
  void theSkipLinkLeadsToTheMainPoints() {
    open(
        "net-2018",
        page -> {
          page.keyboard().press("Tab");
          assertEquals("skip", page.evaluate("document.activeElement.className"));
          page.keyboard().press("Enter");
          page.keyboard().press("Tab");
          assertTrue(
              (boolean) page.evaluate("document.activeElement.closest('main') !== null"),
              "still before the main part");
        });
  }

  /** Running heads are for the PDF's margins; a browser would print them into the text. */
  @Test
  void theBrowserPrintsWhatIsShown() {
    open(
        "net-2018",
        page -> {
          List<String> shown = lines(page, TEXTS, null);
          page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
          List<String> more = new ArrayList<>(lines(page, TEXTS, null));
          shown.forEach(more::remove);
          assertEquals(List.of(), more);
        });
  }

  private static void open(String pack, Consumer<Page> look) {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      look.accept(chromium.open(briefing.html().orElseThrow().markup(), DESK));
    }
  }

  @SuppressWarnings("unchecked")
  private static List<String> lines(Page page, String script, Object argument) {
    return (List<String>) page.evaluate(script, argument);
  }

  private static String script(String resource) {
    try (InputStream in = BrowserTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
