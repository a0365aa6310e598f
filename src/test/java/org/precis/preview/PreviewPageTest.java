package org.precis.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.golden.Chromium;

/** The page of the preview in a browser. */
@Tag("slow")
class PreviewPageTest {

  private static Chromium chromium;

  @TempDir Path parent;
  private WrittenPack pack;
  private Page page;
  private FrameLocator briefing;

  @BeforeAll
  static void start() {
    // what is waited for is built first, which takes long on a busy machine
    PlaywrightAssertions.setDefaultAssertionTimeout(WrittenPack.PATIENCE_MILLIS);
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    pack = new WrittenPack(parent);
    pack.await(1, Shown::current);
    page = chromium.page();
    page.setDefaultTimeout(WrittenPack.PATIENCE_MILLIS);
    page.navigate(pack.server.address());
    briefing = page.frameLocator("#frame");
  }

  @AfterEach
  void close() {
    if (pack != null) {
      pack.close();
    }
    if (page != null) {
      page.close();
    }
  }

  private Locator thefts() {
    return briefing.locator("[data-ref='thefts']").first();
  }

  @Test
  void aChangedNumberLightsUpWhereTheReaderIs() throws Exception {
    assertThat(thefts()).hasText("1,284");
    page.evaluate("document.getElementById('frame').contentWindow.scrollTo(0, 300)");
    pack.save(
        "statistics.csv", "\"1,284\",thefts,,report,\"recorded 1,284 thefts\"", "7777,thefts,,,");
    assertThat(briefing.locator("[data-changed]").first()).hasText("7,777");
    assertEquals(300, page.evaluate("document.getElementById('frame').contentWindow.scrollY"));
    // a number that is printed with its qualifier and without has not changed
    assertThat(briefing.locator("[data-changed]:not([data-ref=thefts])")).hasCount(0);
  }

  /** An editor that writes a file in two steps is seen to save twice. */
  @Test
  void aNumberLightsUpOnWhenTheNextSaveFollowsAtOnce() throws Exception {
    assertThat(thefts()).hasText("1,284");
    pack.save(
        "statistics.csv", "\"1,284\",thefts,,report,\"recorded 1,284 thefts\"", "7777,thefts,,,");
    assertThat(briefing.locator("[data-changed]").first()).hasText("7,777");
    String title = briefing.locator("h1").textContent();
    pack.save("briefing.yaml", title, title + ", again");
    assertThat(briefing.locator("h1")).containsText("again");
    assertThat(briefing.locator("[data-changed]").first()).hasText("7,777");
  }

  @Test
  void theLanguageThatIsLookedAtLightsUpToo() throws Exception {
    pack.save("briefing.yaml", "language: en", "languages: [en, fr]");
    page.locator("#briefings button[lang='fr']").click();
    assertThat(briefing.locator("html")).hasAttribute("lang", "fr");
    assertThat(thefts()).containsText("284");
    pack.await(3, shown -> shown.briefings().size() == 2);
    Shown before = pack.preview.shown();
    pack.save(
        "statistics.csv", "\"1,284\",thefts,,report,\"recorded 1,284 thefts\"", "7777,thefts,,,");
    assertThat(briefing.locator("[data-changed]").first()).containsText("777");
    assertThat(briefing.locator("html")).hasAttribute("lang", "fr");
    pack.await(before.number() + 1, Shown::current);
    Shown first =
        pack.screen.stream()
            .filter(shown -> shown.number() > before.number())
            .findFirst()
            .orElseThrow();
    assertTrue(first.briefings().get(1).build() > first.briefings().get(0).build());
    page.locator("#briefings button[lang='en']").click();
    assertThat(thefts()).hasText("7,777");
  }

  @Test
  void aLanguageThatIsStillBeingBuiltIsNotSaidToBeBuilt() throws Exception {
    pack.save("briefing.yaml", "language: en", "languages: [en, fr]");
    pack.await(3, shown -> shown.briefings().size() == 2);
    String built = pack.get("state.json").body();
    assertTrue(built.contains("\"build\":2"), built);
    page.route(
        "**/state.json",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setBody(built.replaceFirst("\"build\":2", "\"build\":1"))));
    page.reload();
    assertThat(page.locator("#state")).hasText("building … this is the last build");
    page.locator("#briefings button[lang='fr']").click();
    assertThat(page.locator("#state")).containsText("built in");
  }

  @Test
  void errorsAreShownOverTheLastGoodPage() throws Exception {
    pack.save("briefing.yaml", "title:", "titel:");
    assertThat(page.locator("#faults")).containsText("unknown key 'titel'");
    assertThat(thefts()).hasText("1,284");
    pack.save("briefing.yaml", "titel:", "title:");
    assertThat(page.locator("#faults")).isHidden();
  }

  @Test
  void aClickOnANumberExplainsIt() {
    thefts().click();
    assertThat(page.locator("#card-text")).containsText("recorded 1,284 thefts");
    page.keyboard().press("Escape");
    assertThat(page.locator("#card")).isHidden();
  }

  @Test
  void aClickOnATextSaysWhereItWasWritten() {
    briefing.locator("h1").click();
    assertThat(page.locator("#card-text")).containsText("briefing.yaml:");
  }

  @Test
  void checksSayHowManyNumbersAreProven() {
    page.locator("[data-view='pdf']").click();
    assertThat(page.locator("#pdf-pages")).isVisible();
    page.locator("[data-view='checks']").click();
    assertThat(page.locator("#pdf-pages")).isHidden();
    assertThat(page.locator("#coverage")).containsText("statistics");
    assertThat(page.locator("#archival")).containsText("PDF/A-3a");
    assertThat(page.locator("#archival")).containsText("Nothing is cut off");
  }

  @Test
  void checksNameTheMarksOfThePage() throws Exception {
    page.locator("[data-view='checks']").click();
    assertThat(page.locator("#marks")).hasText("No marks.");
    pack.save(
        "statistics.csv",
        "\"1,284\",thefts,,report,\"recorded 1,284 thefts\"",
        "7777 [p],thefts,,,");
    assertThat(page.locator("#marks")).containsText("[p] provisional");
  }

  @Test
  void linksToElsewhereOpenBesideThePreview() throws Exception {
    pack.save("briefing.yaml", "status:", "contact: https://example.org/office\nstatus:");
    Locator link = briefing.locator("a[href='https://example.org/office']").first();
    assertThat(link).hasAttribute("rel", "noopener noreferrer");
    page.context().route("https://example.org/**", route -> route.fulfill());
    Page other = page.waitForPopup(link::click);
    assertEquals(true, other.evaluate("opener === null"));
    assertThat(thefts()).hasText("1,284");
  }

  @Test
  void thePagesOfThePdfAreShownAndKeepTheirPlace() throws Exception {
    page.locator("[data-view='pdf']").click();
    Locator sheets = page.locator("#sheets img");
    int pages = pack.preview.shown().briefings().get(0).made().pdf().orElseThrow().pages();
    assertThat(sheets).hasCount(pages);
    assertThat(page.locator("#thumbnails a")).hasCount(pages);
    page.locator("#thumbnails a").nth(1).press("Enter");
    assertThat(page.locator("#thumbnails a").nth(1)).hasAttribute("aria-current", "true");
    page.waitForCondition(() -> isDrawn(drawn(sheets.first())));
    String first = drawn(sheets.first());
    Object top = page.evaluate("document.getElementById('sheets').scrollTop");
    pack.save("briefing.yaml", "title: \"Bicycle", "title: \"Motorcycle");
    page.waitForCondition(
        () -> {
          String now = drawn(sheets.first());
          return isDrawn(now) && !now.equals(first);
        });
    assertEquals(top, page.evaluate("document.getElementById('sheets').scrollTop"));
  }

  /** What a picture shows; a word where it is not there yet, or about to be another. */
  private static String drawn(Locator picture) {
    return picture
        .evaluate(
            "async image => { try { await image.decode() } catch { return 'changing' };"
                + " if (image.naturalWidth < 800) return 'small';"
                + " const canvas = document.createElement('canvas'); canvas.width = 200; canvas.height = 283;"
                + " canvas.getContext('2d').drawImage(image, 0, 0, 200, 283); return canvas.toDataURL(); }")
        .toString();
  }

  private static boolean isDrawn(String picture) {
    return picture.startsWith("data:image/png");
  }

  @Test
  void aNumberIsExplainedWithoutAPointer() {
    assertThat(thefts()).hasText("1,284");
    page.locator("#asked").focus();
    assertThat(page.locator("#ids option[value='thefts']")).hasCount(1);
    page.keyboard().type("thefts");
    page.keyboard().press("Enter");
    assertThat(page.locator("#card-text")).containsText("recorded 1,284 thefts");
    assertThat(page.locator("#card")).isFocused();
    page.keyboard().press("Escape");
    assertThat(page.locator("#asked")).isFocused();
    page.keyboard().press("Control+A");
    page.keyboard().type("nothing of the kind");
    page.keyboard().press("Enter");
    assertThat(page.locator("#card-text")).containsText("nothing of the kind");
  }

  @Test
  void axeFindsNothing() throws Exception {
    assertThat(thefts()).hasText("1,284");
    assertEquals(List.of(), faults());
    for (String view : List.of("pdf", "checks", "page")) {
      page.locator("[data-view='" + view + "']").click();
      assertEquals(List.of(), faults(), view);
    }
    thefts().click();
    assertThat(page.locator("#card")).isVisible();
    assertEquals(List.of(), faults());
    pack.save("briefing.yaml", "title:", "titel:");
    assertThat(page.locator("#faults")).isVisible();
    assertEquals(List.of(), faults());
  }

  private Object faults() throws Exception {
    try (var in = PreviewPageTest.class.getResourceAsStream("/axe.min.js")) {
      page.evaluate(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
    }
    return page.evaluate(
        "axe.run({exclude: ['iframe']}).then(found => found.violations.map(one => one.id))");
  }
}
