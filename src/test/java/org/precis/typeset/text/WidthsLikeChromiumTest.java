package org.precis.typeset.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precis.golden.Chromium;
import org.precis.typeset.Typesetter;
import org.precis.typeset.box.Box;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.style.Styles;

/** Words and lines are as wide as a browser sets them with the same fonts. */
@Tag("slow")
class WidthsLikeChromiumTest {

  private static final List<String> TEXTS =
      List.of(
          "AVATAR, “To” Type. P. 1.5",
          "Τάξη ΑΥΤΟ",
          "Указ ГДР. ТА",
          "الإسلام والسلام",
          "قضيّة (net) 22,000 مُحَمَّد",
          "שָׁלוֹם עולם, (net).",
          "น้ำที่ปิ่นทำงาน ผู้ต้องสงสัย",
          "क्षत्रिय संदिग्धों हिन्दी",
          "Zu\u0308rich e\u0301te\u0301",
          "Office affairs ffl, fi, fl",
          "<i>f</i>ine, of<span>fi</span>ce");

  @Test
  void linesAreAsWide() {
    StringBuilder body = new StringBuilder();
    for (String text : TEXTS) {
      body.append("<div><b class='w' style='display:inline-block;font-weight:400;font-size:30pt'>");
      body.append(text).append("</b></div>");
    }
    String html = ScriptsTest.html(body.toString());
    HtmlDocument document = HtmlReader.read("document", html);
    Typesetter.Layout layout = Typesetter.layOut(document, Styles.of(document), () -> {});
    List<Double> ours = new ArrayList<>();
    collect(layout.galley(), ours);
    List<?> theirs;
    try (Chromium chromium = Chromium.start();
        Page page = chromium.page()) {
      page.setContent(html);
      page.evaluate("() => document.fonts.ready");
      theirs =
          (List<?>)
              page.evaluate(
                  "() => [...document.querySelectorAll('.w')]"
                      + ".map(e => e.getBoundingClientRect().width)");
    }
    assertEquals(TEXTS.size(), ours.size());
    for (int i = 0; i < TEXTS.size(); i++) {
      double their = ((Number) theirs.get(i)).doubleValue();
      assertEquals(their, ours.get(i) * 96 / 72, 0.5, TEXTS.get(i));
    }
  }

  private static void collect(Box box, List<Double> widths) {
    box.children.forEach(child -> collect(child, widths));
    box.lines.forEach(
        line ->
            line.pieces.forEach(
                piece -> {
                  if (piece instanceof Box inset) {
                    widths.add(inset.width);
                  }
                }));
  }
}
