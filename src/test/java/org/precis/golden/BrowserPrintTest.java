package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.precis.pdf.laws.GeometryLaws;
import org.precis.pdf.laws.TaggedPdf;

/** What a reader gets who prints the HTML from a browser: the same briefing as the PDF. */
@Tag("slow")
class BrowserPrintTest {

  private static final int DESK = 1280;

  private static Chromium chromium;

  static Set<String> packs() {
    return Packs.all().keySet();
  }

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
  @MethodSource("packs")
  void theBrowserPrintsWhatThePdfHas(String pack) throws IOException {
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      Page page = chromium.open(briefing.html().orElseThrow().markup(), DESK);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      String shown = bare((String) page.evaluate("document.querySelector('main').innerText"));
      byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setTagged(true));
      if (LawsTest.packs().contains(pack)) {
        assertEquals("", String.join("\n", GeometryLaws.ofAnotherRenderer(TaggedPdf.of(printed))));
      }
      assertSame(printed, shown, briefing.pdf().orElseThrow().bytes());
    }
  }

  private static void assertSame(byte[] printed, String shown, byte[] paper) throws IOException {
    try (PDDocument print = Loader.loadPDF(printed);
        PDDocument pdf = Loader.loadPDF(paper)) {
      int pages = print.getNumberOfPages();
      int expected = pdf.getNumberOfPages();
      assertTrue(Math.abs(pages - expected) <= 1 + expected / 10, pages + " for " + expected);
      Map<String, Integer> lost = lost(shown, text(print));
      // Where the lines below large cards are divided, the sign between their parts is cut off
      lost.remove("·");
      assertEquals(Map.of(), lost);
      String number = WrittenNumbers.plain(outerFoot(print.getPage(pages - 1)));
      assertEquals(bare(pages + " / " + pages), number);
    }
  }

  /** What stands in the right corner at the foot of a page, apart from the date at its left. */
  private static String outerFoot(PDPage page) throws IOException {
    PDRectangle size = page.getMediaBox();
    PDFTextStripperByArea stripper = new PDFTextStripperByArea();
    double top = size.getHeight() * 0.93;
    Rectangle2D corner =
        new Rectangle2D.Double(
            size.getWidth() * 0.75, top, size.getWidth() * 0.25, size.getHeight() - top);
    stripper.addRegion("corner", corner);
    stripper.extractRegions(page);
    return bare(stripper.getTextForRegion("corner"));
  }

  private static String text(PDDocument pdf) throws IOException {
    return bare(new PDFTextStripper().getText(pdf));
  }

  /**
   * Without blanks; of brackets and quotation marks, which are mirrored, only that they are there.
   */
  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "")
        .replace(']', '[')
        .replace(')', '(')
        .replace('»', '«');
  }

  /** The characters that one text has more often than the other, and how often. */
  private static Map<String, Integer> lost(String shown, String printed) {
    Map<String, Integer> lost = counts(shown);
    counts(printed).forEach((c, n) -> lost.merge(c, -n, Integer::sum));
    lost.values().removeIf(n -> n <= 0);
    return lost;
  }

  private static Map<String, Integer> counts(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    text.codePoints().forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
    return counts;
  }
}
