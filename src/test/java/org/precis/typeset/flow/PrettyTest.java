package org.precis.typeset.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
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

/** {@code text-wrap: pretty}: a paragraph does not end in a line of one word. */
class PrettyTest {

  @ParameterizedTest
  @CsvSource({
    "auto, 90, one two three four / five",
    "pretty, 90, one two three / four five",
    "pretty, 200, one two three four five",
    // Half of the line would be left white
    "pretty, 27, one / two / three / four / five"
  })
  void theLastLineHasTwoWords(String wrap, int points, String lines) {
    assertEquals(lines, lines(Face.SANS_REGULAR, wrap, points, "one two three four five"));
  }

  @ParameterizedTest
  @CsvSource({"auto, 50, 打击网络犯 / 罪。", "pretty, 50, 打击网络 / 犯罪。"})
  void norDoesAChineseOneEndInOneCharacter(String wrap, int points, String lines) {
    String text = lines.replace(" / ", "");
    assertEquals(lines, lines(Face.SC_REGULAR, wrap, points, text));
  }

  /** Words of a title stay whole where it has no more lines by that. */
  @ParameterizedTest
  @CsvSource({
    "balance, 80, 侦破网络案件 / 九倍以上",
    "auto, 80, 侦破网络案件九倍 / 以上",
    "balance, 20, 侦破 / 网络 / 案件 / 九倍 / 以上",
    "balance, 10, 侦 / 破 / 网 / 络 / 案 / 件 / 九 / 倍 / 以 / 上"
  })
  void chineseWordsOfTitlesStayWhole(String wrap, int points, String lines) {
    assertEquals(lines, lines(Face.SC_REGULAR, wrap, points, lines.replace(" / ", "")));
  }

  /** As elsewhere, unless the float reaches down to the paragraph. */
  @ParameterizedTest
  @CsvSource({
    "pretty, 9, one two three / four five",
    "balance, 9, one two three / four five",
    "pretty, 11, one two three four / five",
  })
  void floatsThatEndAboveAParagraphDoNotMatter(String wrap, int high, String lines) {
    String floating = "<i style=\"float: right; height: " + high + "pt\"></i>";
    String above = floating + "<p style=\"height: 10pt\"></p>";
    assertEquals(lines, lines(Face.SANS_REGULAR, wrap, 90, "one two three four five", above));
  }

  private static String lines(Face face, String wrap, int points, String text) {
    return lines(face, wrap, points, text, "");
  }

  private static String lines(Face face, String wrap, int points, String text, String above) {
    byte[] font =
        Fonts.bundled()
            .subset(face, text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new)));
    String html =
        """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>x</title><style>
        @font-face { font-family: Sans; src: url("data:font/ttf;base64,%s") }
        p { margin: 0; font: 10pt/1.2 Sans; width: %dpt; text-wrap: %s }
        </style></head><body>%s<p>%s</p></body></html>
        """
            .formatted(Base64.getEncoder().encodeToString(font), points, wrap, above, text);
    HtmlDocument page = HtmlReader.read("page.xhtml", html);
    List<String> lines = new ArrayList<>();
    collect(Typesetter.layOut(page, Styles.of(page), () -> {}).galley(), lines);
    return String.join(" / ", lines);
  }

  private static void collect(Box box, List<String> lines) {
    box.lines.forEach(
        line ->
            lines.add(
                line.pieces.stream()
                    .map(piece -> piece instanceof Glyphs glyphs ? glyphs.text : "")
                    .collect(Collectors.joining())
                    .strip()));
    box.children.forEach(child -> collect(child, lines));
  }
}
