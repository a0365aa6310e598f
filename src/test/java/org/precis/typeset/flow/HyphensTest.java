package org.precis.typeset.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Base64;
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
    String html =
        """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title><style>
        @font-face { font-family: Sans; src: url("data:font/ttf;base64,%s") }
        p { font: 10pt Sans; width: 40pt; hyphens: auto } i { hyphens: none }
        </style></head><body><p>%s</p></body></html>
        """
            .formatted(FONT, word);
    HtmlDocument document = HtmlReader.read("lines", html);
    Box galley = Typesetter.layOut(document, Styles.of(document), () -> {}).galley();
    assertEquals(lines, lines(galley));
  }

  private static int lines(Box box) {
    return box.lines.size() + box.children.stream().mapToInt(HyphensTest::lines).sum();
  }
}
