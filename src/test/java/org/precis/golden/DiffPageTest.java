package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.precis.pdf.diff.PagePair;
import org.precis.pdf.diff.PagesDiff;
import org.precis.pdf.read.PdfFile;
import org.precis.review.DiffHtml;
import org.precis.review.DiffInput;
import org.precis.review.Differences;

/** The page of differences is as valid and as accessible as a briefing. */
@Tag("slow")
class DiffPageTest {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static String page(String old, String current, boolean withPages) {
    Differences differences = Differences.between(side(old), side(current));
    List<PagePair> pages = withPages ? pages(old, current) : List.of();
    return DiffHtml.of(differences, pages, Packs.WORKSPACE);
  }

  private static DiffInput side(String pack) {
    return DiffInput.ofPack(pack, Packs.read(Packs.all().get(pack)));
  }

  private static List<PagePair> pages(String old, String current) {
    try (PdfFile then = pdf(old);
        PdfFile now = pdf(current)) {
      return PagesDiff.between(then, now);
    }
  }

  private static PdfFile pdf(String pack) {
    Publication briefing = Briefings.of(Packs.all().get(pack)).values().iterator().next();
    return PdfFile.open(pack, briefing.pdf().orElseThrow().bytes());
  }

  @Test
  void nuFindsNothing() throws Exception {
    for (String[] pair :
        new String[][] {
          {"net-2018-april", "net-2018"}, {"tables", "hostile-text"}, {"net-2018", "net-2018"}
        }) {
      String page = page(pair[0], pair[1], false);
      assertEquals("", String.join("\n", NuValidator.faults(page)), pair[1]);
    }
  }

  @Test
  void axeFindsNothing() throws Exception {
    String script;
    try (var in = DiffPageTest.class.getResourceAsStream("/browser/axe.js")) {
      script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String axe;
    try (var in = DiffPageTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String html = page("net-2018-april", "net-2018", true);
    assertTrue(html.contains("<img "), "no page is shown");
    try (Chromium chromium = Chromium.start()) {
      var page = chromium.open(html, 1280);
      page.evaluate(axe);
      List<String> found = new ArrayList<>();
      for (int width : new int[] {320, 1280}) {
        page.setViewportSize(width, 900);
        ((List<?>) page.evaluate(script, RULES)).forEach(fault -> found.add(fault.toString()));
      }
      assertEquals("", String.join("\n", found));
    }
  }
}
