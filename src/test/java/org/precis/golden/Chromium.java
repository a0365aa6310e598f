package org.precis.golden;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Debian's Chromium, in which briefings are opened as a strict site would serve them. */
public final class Chromium implements AutoCloseable {

  /**
   * The one without windows comes first: it takes three quarters of the time. {@code
   * -Dchromium=PATH} takes another.
   */
  private static final List<Path> PLACES =
      Stream.of(
              System.getProperty("chromium", "/usr/bin/chromium-headless-shell"),
              "/usr/bin/chromium")
          .map(Path::of)
          .toList();

  /** Nobody looks: drawing a screen by the processor would take a third of the time. */
  private static final List<String> WITHOUT_GRAPHICS =
      List.of("--disable-gpu", "--disable-software-rasterizer", "--font-render-hinting=none");

  /** Pages that only scripts and keys act on need no thread that draws what moves. */
  private static final String WITHOUT_MOTION = "--disable-threaded-compositing";

  private static final String ADDRESS = "https://briefing.example/";

  /** All that a briefing needs: its own style, fonts and pictures, and nothing from elsewhere. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

  private final Playwright playwright;
  private final Browser browser;

  /** Where briefings are opened one after another: a page of its own is a process of its own. */
  private Page page;

  private String html;

  private Chromium(Path program, List<String> options) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(program)
                    .setChromiumSandbox(false)
                    .setArgs(options));
  }

  /** Where there is none, the test fails under CI and is left out elsewhere. */
  public static Chromium start() {
    return start(WITHOUT_GRAPHICS);
  }

  /** The same for pages on which nothing moves or is clicked. */
  static Chromium withoutMotion() {
    List<String> options = new ArrayList<>(WITHOUT_GRAPHICS);
    options.add(WITHOUT_MOTION);
    return start(options);
  }

  private static Chromium start(List<String> options) {
    Optional<Path> program = PLACES.stream().filter(Files::isExecutable).findFirst();
    if (program.isEmpty()) {
      String missing = "no Chromium in /usr/bin: apt-get install chromium-headless-shell";
      Assertions.assertNull(System.getenv("CI"), missing);
      Assumptions.abort(missing);
    }
    return new Chromium(program.get(), options);
  }

  /** An empty page. */
  public Page page() {
    return browser.newPage();
  }

  /**
   * A briefing on a screen of this width in CSS pixels, in place of the one that was opened before;
   * what it asks from elsewhere fails.
   */
  Page open(String briefing, int width) {
    html = briefing;
    if (page == null) {
      page = browser.newPage();
      page.route("**/*", this::serve);
    }
    page.setViewportSize(width, 900);
    page.emulateMedia(
        new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setForcedColors(ForcedColors.NONE));
    page.navigate(ADDRESS);
    return page;
  }

  private void serve(Route route) {
    if (!route.request().url().equals(ADDRESS)) {
      route.abort();
      return;
    }
    route.fulfill(
        new Route.FulfillOptions()
            .setContentType("text/html; charset=utf-8")
            .setHeaders(
                Map.of(
                    "Content-Security-Policy", POLICY, "Content-Type", "text/html; charset=utf-8"))
            .setBody(html));
  }

  @Override
  public void close() {
    playwright.close();
  }
}
