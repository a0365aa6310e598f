package org.precis.typeset.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precis.golden.Chromium;
import org.precis.pdf.laws.VeraPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** Boxes have the colours of Debian's Chromium, but for the pixels at their edges. */
@Tag("slow")
class PaintedLikeChromiumTest {

  private static final int SIZE = 240;

  /** Colours are compared in squares of so many pixels. */
  private static final int CELL = 6;

  /** Of 255: how far the edge of a glyph or of a box may be off by a part of a pixel. */
  private static final int NEAR = 40;

  private static final float SCALE = 96f / 72;

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

  /** 80 by 40 pixels, each quarter in a colour of its own. */
  private static String picture() {
    BufferedImage image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_RGB);
    int[] colors = {0x1B4332, 0xE07A5F, 0x3D405B, 0xF2CC8F};
    for (int x = 0; x < 80; x++) {
      for (int y = 0; y < 40; y++) {
        image.setRGB(x, y, colors[x / 40 + y / 20 * 2]);
      }
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(file.toByteArray());
  }

  private static void assertPainted(List<String> bodies) throws Exception {
    List<BufferedImage> allOurs = ours(bodies);
    BufferedImage allTheirs = theirs(bodies);
    for (int i = 0; i < bodies.size(); i++) {
      String body = bodies.get(i);
      BufferedImage ours = allOurs.get(i);
      BufferedImage theirs = allTheirs.getSubimage(0, i * SIZE, SIZE, SIZE);
      List<String> different = new ArrayList<>();
      boolean any = false;
      for (int x = 0; x + CELL <= SIZE; x += CELL) {
        for (int y = 0; y + CELL <= SIZE; y += CELL) {
          int[] mine = mean(ours, x, y);
          int[] other = mean(theirs, x, y);
          any |= other[0] + other[1] + other[2] < 3 * 255;
          if (!isNear(ours, x, y, other)) {
            different.add(
                x
                    + ","
                    + y
                    + ": "
                    + List.of(mine[0], mine[1], mine[2])
                    + " not "
                    + List.of(other[0], other[1], other[2]));
          }
        }
      }
      String shown = body.replaceAll("data:[^\"]*", "");
      assertTrue(any, "nothing is painted of " + shown);
      assertEquals(List.of(), different, shown);
    }
  }

  /**
   * Whether a square of ours has a colour, if it is moved by at most a pixel: versions of Chromium
   * round the places of glyphs in different ways.
   */
  private static boolean isNear(BufferedImage ours, int left, int top, int[] colour) {
    for (int x = Math.max(0, left - 1); x <= Math.min(SIZE - CELL, left + 1); x++) {
      for (int y = Math.max(0, top - 1); y <= Math.min(SIZE - CELL, top + 1); y++) {
        int[] mine = mean(ours, x, y);
        int apart = 0;
        for (int c = 0; c < 3; c++) {
          apart = Math.max(apart, Math.abs(mine[c] - colour[c]));
        }
        if (apart <= NEAR) {
          return true;
        }
      }
    }
    return false;
  }

  private static int[] mean(BufferedImage image, int left, int top) {
    int[] sum = new int[3];
    for (int x = left; x < left + CELL; x++) {
      for (int y = top; y < top + CELL; y++) {
        int rgb = image.getRGB(x, y);
        sum[0] += rgb >> 16 & 0xFF;
        sum[1] += rgb >> 8 & 0xFF;
        sum[2] += rgb & 0xFF;
      }
    }
    for (int i = 0; i < 3; i++) {
      sum[i] /= CELL * CELL;
    }
    return sum;
  }

  /** A page for each body; in a browser they stand below one another. */
  private static String html(List<String> bodies) {
    String pages =
        bodies.stream()
            .map(body -> "<div class=\"page\">" + body + "</div>")
            .collect(Collectors.joining());
    return Documents.of(
        "@page { size: 180pt 180pt; margin: 0 } html { font-size: 15pt; line-height: 20pt }"
            + " body, p { margin: 0 } .page { height: 180pt; break-inside: avoid; position: relative; overflow: hidden }",
        pages);
  }

  private static List<BufferedImage> ours(List<String> bodies) throws Exception {
    byte[] pdf = PdfWriter.write(html(bodies), "page", Documents.LIMITS).bytes();
    assertEquals(List.of(), VeraPdf.faults(pdf));
    List<BufferedImage> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(bodies.size(), document.getNumberOfPages());
      for (int i = 0; i < bodies.size(); i++) {
        pages.add(new PDFRenderer(document).renderImage(i, SCALE));
      }
    }
    return pages;
  }

  private static BufferedImage theirs(List<String> bodies) throws Exception {
    String html = html(bodies);
    try (Page page = chromium.page()) {
      page.setViewportSize(SIZE, SIZE * bodies.size());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.route(
          "**/*",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("application/xhtml+xml; charset=utf-8")
                      .setBody(html)));
      page.navigate("https://painted.example/page.xhtml");
      // A page laid out before its fonts are there can keep widths of its first lines from then
      page.evaluate(
          "() => Promise.all([...document.fonts].map(face => face.load())).then(() => {"
              + " const root = document.documentElement; root.style.display = 'none';"
              + " const none = root.offsetHeight; root.style.display = ''; return none; })");
      return ImageIO.read(new ByteArrayInputStream(page.screenshot()));
    }
  }

  @Test
  void imagesAreFittedAsInChromium() throws Exception {
    List<String> bodies = new ArrayList<>();
    for (String fit : List.of("fill", "contain", "cover", "none", "scale-down")) {
      for (String size : List.of("width: 120pt; height: 120pt", "width: 30pt; height: 60pt")) {
        for (String place : List.of("", "object-position: left top", "object-position: 25% 6pt")) {
          bodies.add(
              "<p><img alt=\"a\" src=\""
                  + picture()
                  + "\" style=\"display: block; object-fit: "
                  + fit
                  + "; "
                  + size
                  + "; "
                  + place
                  + "\"/></p>");
        }
      }
    }
    assertPainted(bodies);
  }

  /** A box and all in it are seen as one: what it covers does not shine through twice. */
  @Test
  void partsOfBoxesAreSeenAsInChromium() throws Exception {
    String inner =
        "<p style=\"background: #1B4332; color: #F2CC8F; margin: 6pt\">words <b style=\"background:"
            + " #E07A5F\">in</b></p>";
    String big = "width: 90pt; height: 90pt; background: #E07A5F; border: 6pt solid #3D405B";
    List<String> bodies = new ArrayList<>();
    for (String opacity : List.of("0.1", "0.4", "75%", "1", "3")) {
      String own = "opacity: " + opacity;
      bodies.add("<div style=\"" + big + "; " + own + "\">" + inner + "</div>");
      bodies.add(
          "<div style=\""
              + big
              + "\"><div style=\""
              + own
              + "; margin: -9pt 30pt\">"
              + inner
              + "</div></div>");
      bodies.add(
          "<div style=\""
              + big
              + "; "
              + own
              + "; transform: rotate(15deg); overflow: hidden\"><div style=\""
              + own
              + "\">"
              + inner
              + "</div></div>");
      bodies.add(
          "<p style=\"color: #3D405B\">one <span style=\""
              + own
              + "\">two <b>three</b></span> <img alt=\"a\" src=\""
              + picture()
              + "\" style=\""
              + own
              + "\"/></p>");
      bodies.add(
          "<p style=\"color: #3D405B\"><span style=\"opacity: 0.5\">one <span style=\"display: inline-block;"
              + " background: #E07A5F; "
              + own
              + "\">two</span></span> <u>three</u></p>");
      bodies.add(
          "<div style=\"position: absolute; left: 30pt; top: 30pt; "
              + big
              + "; "
              + own
              + "\">"
              + inner
              + "</div>"
              + "<p>under it</p>");
    }
    assertPainted(bodies);
  }

  /** What does not fit is cut on all sides, or on two. */
  /** What is behind words ends before their margins, also where these run the other way. */
  @Test
  void backgroundsOfWordsAreThoseOfChromium() throws Exception {
    List<String> bodies = new ArrayList<>();
    for (String own :
        List.of("", "unicode-bidi: isolate", "unicode-bidi: isolate; direction: rtl")) {
      bodies.add(
          "<p style=\"color: transparent\">words <b style=\"background: #1B4332; margin: 0 30pt 0 12pt;"
              + " padding: 0 9pt 0 3pt; "
              + own
              + "\">in</b> <u style=\"background: #E07A5F\">a</u></p>");
    }
    assertPainted(bodies);
  }

  @Test
  void overflowIsCutAsByChromium() throws Exception {
    List<String> bodies = new ArrayList<>();
    for (String overflow : List.of("hidden", "clip", "clip visible", "visible clip")) {
      bodies.add(
          "<div style=\"margin: 30pt; width: 60pt; height: 60pt; background: #F2CC8F; border-radius: 9pt;"
              + " overflow: "
              + overflow
              + "\"><div style=\"margin: -12pt; width: 84pt; height: 84pt; background: #1B4332\"></div></div>");
    }
    assertPainted(bodies);
  }

  /** Corners of any roundness, borders that differ around them, and shadows. */
  @Test
  void edgesArePaintedAsByChromium() throws Exception {
    List<String> bodies = new ArrayList<>();
    for (String style :
        List.of(
            "border-radius: 50%",
            "border-radius: 60px 0",
            "border-radius: 20px 40px 60px / 10px",
            "border-radius: 999px; outline: 4px solid #c33; outline-offset: 6px",
            "border-top-left-radius: 40px 80px",
            "direction: rtl; border-start-start-radius: 50px",
            "border: 12px solid #369; border-radius: 50px / 30px",
            "border-left: 24px solid #c33; border-radius: 40px",
            "border-top: 18px solid #c33; border-radius: 30px 30px 0 0",
            "border: 10px solid #369; border-bottom: 30px solid #c90; border-radius: 50px",
            "border-block: 16px solid #369; border-inline-start: 8px solid #c33",
            "overflow: hidden; border: 20px solid #369; border-radius: 50px; border-right-width: 6px",
            "overflow: hidden; border: 10px solid #369",
            "overflow: hidden; border-radius: 40px; box-shadow: 12px 18px 0 #369",
            "box-shadow: 0 0 30px 6px #000",
            "width: 4px; box-shadow: 0 0 30px #000",
            "width: 20px; height: 12px; box-shadow: 0 0 24px 2px #000",
            "border-radius: 40px; box-shadow: 0 14px 24px rgb(0 0 0 / 50%)",
            "border-radius: 20px; box-shadow: 0 0 0 8px #c33, 0 0 0 20px #369",
            "background: oklch(0.6 0.15 250); box-shadow: 10px 10px color-mix(in oklch, red, white)")) {
      bodies.add(
          "<div style=\"margin: 40px; width: 160px; height: 130px; box-sizing: border-box;"
              + " background: #cde; %s\"><div style=\"%s\"></div></div>"
                  .formatted(
                      style,
                      style.startsWith("overflow") ? "height: 200px; background: #fc0" : ""));
    }
    assertPainted(bodies);
  }

  /** The shadow of a box on several pages stays around it. */
  @Test
  void marginsOfPagesHaveNoShadow() throws Exception {
    String html =
        Documents.of(
            "@page { size: 180pt; margin: 30pt } div { height: 300pt; box-shadow: 0 0 6pt red }",
            "<div></div>");
    byte[] pdf = PdfWriter.write(html, "page", Documents.LIMITS).bytes();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        BufferedImage page = new PDFRenderer(document).renderImage(i);
        assertEquals(-1, page.getRGB(90, 10));
        assertEquals(-1, page.getRGB(90, 170));
      }
    }
  }

  /** Pictures behind a box, placed and repeated. */
  @Test
  void picturesBehindBoxesArePaintedAsByChromium() throws Exception {
    List<String> bodies = new ArrayList<>();
    String url = "url(" + picture() + ")";
    for (String ground :
        List.of(
            url,
            url + " no-repeat",
            url + " no-repeat center",
            url + " no-repeat right 12px bottom 24px #cde",
            url + " no-repeat bottom",
            url + " center left repeat-y",
            url + " 25% 75% / 30px 30px no-repeat, " + url + " 0 0 / 90px 60px",
            url + " center / cover",
            url + " left top / contain no-repeat",
            url + " 0 0 / 60px repeat-x",
            url + " 0 0 / auto 50% space",
            url + " 0 0 / 42px auto round",
            url + " 6px 0 / 24px 24px",
            url + " no-repeat, " + url + " right bottom no-repeat")) {
      for (String box :
          List.of(
              "width: 210px; height: 150px",
              "width: 120px; height: 160px; border: 12px solid #3D405B; padding: 12px; border-radius: 30px")) {
        bodies.add("<div style=\"" + box + "; background: " + ground + "\"></div>");
      }
    }
    bodies.add("<div style='height: 200px; background: " + url + " 0 0 / 100% 36px'></div>");
    bodies.add(
        "<div style=\"height: 200px; background-image: "
            + url
            + ", "
            + url
            + "; background-size: 60px 30px, 30px; background-repeat:"
            + " no-repeat; background-position: 30px 60px, right\"></div>");
    assertPainted(bodies);
  }

  /** First letters and lines, with their backgrounds, borders and lines under them. */
  @Test
  void openingsArePaintedAsByChromium() throws Exception {
    List<String> bodies = new ArrayList<>();
    for (String style :
        List.of(
            "::first-letter { float: left; font-size: 90px; line-height: 80px; color: #c33 }",
            "::first-letter { float: left; font-size: 60px; line-height: 1; color: #fff;"
                + " background: #369; padding: 6px; margin-right: 12px; border-radius: 12px }",
            "::first-letter { font-size: 60px; border: 6px solid #c33; margin: 0 12px }",
            "::first-line { background: #369; color: #fff; text-transform: uppercase }",
            "::first-line { text-decoration: underline 6px #c33; font-size: 40px }")) {
      String name = "x" + bodies.size();
      bodies.add(
          "<style>.%1$s%2$s</style><p class=\"%1$s\" style=\"width: 120px\">xm <b>XM</b> xm xm xm xm xm xm xm xm xm</p>"
              .formatted(name, style));
    }
    assertPainted(bodies);
  }

  /** Lines under text, in a colour, width and place of their own. */
  @Test
  void linesAtTextArePaintedAsByChromium() throws Exception {
    List<String> bodies = new ArrayList<>();
    for (String style :
        List.of(
            "text-decoration: underline 6px #c33",
            "text-decoration: underline; text-underline-offset: 12px; text-decoration-thickness: 5px",
            "text-decoration: underline #c33 6px; color: #369",
            "text-decoration: underline overline 6px #c33",
            "text-decoration: overline double 4px line-through underline",
            "text-decoration: underline 0",
            "text-decoration: underline dotted 0")) {
      bodies.add(
          "<p style=\"margin: 30px; font-size: 40px; line-height: 1.6; %s\">xx <b style=\"color: green\">xx</b> xx</p>"
              .formatted(style));
    }
    assertPainted(bodies);
  }
}
