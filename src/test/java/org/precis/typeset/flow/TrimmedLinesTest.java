package org.precis.typeset.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.typeset.Typesetter;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Glyphs;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.style.Styles;
import org.precis.workspace.Face;
import org.precis.workspace.Fonts;

/** A line of Chinese ends with half a sign if it fits only so (CSS Text 4, 8.2). */
class TrimmedLinesTest {

  private static final String FONT =
      Base64.getEncoder().encodeToString(Fonts.bundled().file(Face.SC_REGULAR));

  /** Widths are in em, one of which is a character. */
  @ParameterizedTest
  @CsvSource({
    "4.5, normal, 公安机关。侦破, 公安机关。|侦破",
    "4.4, normal, 公安机关。侦破, 公安机|关。侦破",
    "4.5, space-all, 公安机关。侦破, 公安机|关。侦破",
    "4.5, normal, 公安机关（侦破, 公安机关|（侦破",
    "4.5, normal, 公安机关！侦破, 公安机|关！侦破"
  })
  void theLastSignIsTrimmedToFit(double width, String trim, String text, String expected) {
    String html =
        """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="zh"><head><title>x</title><style>
        @font-face { font-family: Han; src: url("data:font/ttf;base64,%s") }
        p { font: 10pt Han; width: %sem; text-spacing-trim: %s }
        </style></head><body><p>%s</p></body></html>
        """
            .formatted(FONT, width, trim, text);
    HtmlDocument document = HtmlReader.read("lines", html);
    Styles styles = Styles.of(document);
    assertEquals(List.of(), styles.problems());
    List<String> lines = new ArrayList<>();
    collect(Typesetter.layOut(document, styles, () -> {}).galley(), lines);
    assertEquals(expected, String.join("|", lines));
  }

  private static void collect(Box box, List<String> lines) {
    box.lines.forEach(
        line ->
            lines.add(
                line.pieces.stream()
                    .map(piece -> ((Glyphs) piece).text)
                    .collect(Collectors.joining())));
    box.children.forEach(child -> collect(child, lines));
  }
}
