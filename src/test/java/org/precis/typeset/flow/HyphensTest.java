package org.precis.typeset.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.typeset.Typesetter;
import org.precis.typeset.box.Box;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.style.Styles;
import org.precis.workspace.Face;
import org.precis.workspace.Fonts;

/** Words are hyphenated by the rules of the element that they are in. */
@Tag("slow")
class HyphensTest {

  private static final String FONT =
      Base64.getEncoder().encodeToString(Fonts.bundled().file(Face.SANS_REGULAR));

  @ParameterizedTest
  @CsvSource({
    "antidisestablishmentarianism, 6",
    "anti<i>disestablishment</i>arianism, 1",
    "anti<b lang='de'>gesellschaftliche</b>arianism, 1",
    "antidisestablishmentarian<b>ism</b>, 1"
  })
  void wordsOfSeveralElementsAreNotHyphenated(String word, int lines) {
    assertEquals(lines, lines(word, "width: 40pt; hyphens: auto"));
  }

  /** How many lines a paragraph has. */
  private static int lines(String text, String style) {
    String html =
        """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title><style>
        @font-face { font-family: Sans; src: url("data:font/ttf;base64,%s") }
        p { font: 10pt Sans; %s } i { hyphens: none }
        </style></head><body><p>%s</p></body></html>
        """
            .formatted(FONT, style, text);
    HtmlDocument document = HtmlReader.read("lines", html);
    return lines(Typesetter.layOut(document, Styles.of(document), () -> {}).galley());
  }

  /** Each line asked all ligatures of the word, and all letters after it. */
  @Test
  @Timeout(10)
  void endlessWordsWithLigaturesTakeLittleTime() {
    assertTrue(lines("office".repeat(25_000), "overflow-wrap: anywhere; width: 300pt") > 1_000);
  }

  /** Each line asked for the hyphens of all that was left of the word. */
  @Test
  @Timeout(10)
  void endlessWordsWithHyphensTakeLittleTime() {
    assertTrue(
        lines("x".repeat(60_000), "hyphens: auto; overflow-wrap: break-word; width: 40pt") > 1_000);
  }

  private static int lines(Box box) {
    return box.lines.size() + box.children.stream().mapToInt(HyphensTest::lines).sum();
  }
}
