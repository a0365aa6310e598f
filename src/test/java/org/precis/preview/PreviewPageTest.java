package org.precis.preview;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.golden.Chromium;

/** The page of the preview in a browser. */
@Tag("slow")
class PreviewPageTest {

  @TempDir Path parent;
  private WrittenPack pack;
  private Chromium chromium;
  private Page page;
  private FrameLocator briefing;

  @BeforeEach
  void open() throws Exception {
    chromium = Chromium.start();
    pack = new WrittenPack(parent);
    pack.await(1, Shown::current);
    page = chromium.page();
    page.navigate(pack.server.address());
    briefing = page.frameLocator("#frame");
  }

  @AfterEach
  void close() {
    if (pack != null) {
      pack.close();
    }
    chromium.close();
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
    page.locator("[data-view='checks']").click();
    assertThat(page.locator("#coverage")).containsText("statistics");
    assertThat(page.locator("#archival")).containsText("PDF/A-3a");
  }

  @Test
  void axeFindsNothing() throws Exception {
    assertThat(thefts()).hasText("1,284");
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
