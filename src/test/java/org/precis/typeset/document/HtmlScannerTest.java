package org.precis.typeset.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.FaultyInputException;

/** The scanner reads a document as the JDK's XML parser does, or gives up. */
class HtmlScannerTest {

  /** More are tried by hand, with {@code -Dseeds=}. */
  private static final int SEEDS = Integer.getInteger("seeds", 4000);

  private static final Path GOLDENS = Path.of("src/test/resources/golden");

  private static final String SMALL =
      """
      <!DOCTYPE html>
      <!-- a - b -->
      <html xmlns="http://www.w3.org/1999/xhtml" lang='en' xml:lang="en">
      <head><style>p &gt; b { color: red }</style><meta charset="utf-8" /></head>
      <body class=" a  b "><p id="x" title="a&quot;&#233;&#x1F600; \t
        'b'">one<!-- c
        --> &amp; two ]] &lt;三\uD83D\uDE00</p
      ><br/><svg viewBox="0 0 1 1" xmlns="http://www.w3.org/2000/svg"><linearGradient
      /></svg></body></html>
      <!-- end -->
      """;

  /** What mistakes are made of. */
  private static final List<String> SIGNS =
      List.of(
          "<",
          ">",
          "/",
          "&",
          ";",
          "\"",
          "'",
          "=",
          " ",
          "\n",
          "\t",
          "-",
          "--",
          "]]>",
          "<!--",
          "-->",
          "&amp;",
          "&#0;",
          "&#10;",
          "&#xD800;",
          "&#x110000;",
          "&nbsp;",
          "\u0001",
          "\uFFFE",
          "\uD83D",
          "\uDE00",
          "\r",
          "\u0085",
          "a",
          "A",
          "1",
          ":",
          "x:",
          "xml:",
          "xmlns",
          "xmlns=\"\"",
          "<a>",
          "</a>",
          "<a/>",
          "<p>",
          "</p>",
          " id='y'",
          " a=\"<\"",
          "<?a b?>",
          "<![CDATA[a]]>",
          "é",
          "_",
          "<!DOCTYPE html>",
          "<1>",
          "< a>",
          "<a b>",
          "<a b=c>");

  @ParameterizedTest
  @ValueSource(strings = {"net-2018/expected/en", "chinese/expected", "hostile-text/expected"})
  void pagesAreReadWithoutTheParser(String golden) throws IOException {
    String html = Files.readString(GOLDENS.resolve(golden).resolve("page.html"));
    List<Element> elements = HtmlScanner.read(html.toCharArray());
    assertNotNull(elements);
    assertEquals(shown(HtmlReader.parsed("", html.toCharArray())), shown(elements));
  }

  @Test
  void mistakesAreLeftToTheParser() {
    assertEquals(
        shown(HtmlReader.parsed("", SMALL.toCharArray())),
        shown(HtmlScanner.read(SMALL.toCharArray())));
    int read = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      StringBuilder html = new StringBuilder(SMALL);
      for (int i = 0; i <= random.nextInt(3); i++) {
        int from = random.nextInt(html.length());
        int to = Math.min(html.length(), from + random.nextInt(3) * random.nextInt(4));
        html.replace(from, to, SIGNS.get(random.nextInt(SIGNS.size())));
      }
      List<Element> scanned = HtmlScanner.read(html.toString().toCharArray());
      if (scanned != null) {
        assertEquals(parsed(html.toString()), shown(scanned), "seed " + seed + ": " + html);
        read++;
      }
    }
    assertEquals(true, read > SEEDS / 20, read + " were read");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "<", "<a", "<a b", "<a b=", "<a b='", "<a>", "<a></", "<!DOCTYPE html"})
  void whatEndsTooEarlyIsLeftToTheParser(String html) {
    assertNull(HtmlScanner.read(html.toCharArray()));
  }

  private static String parsed(String html) {
    try {
      return shown(HtmlReader.parsed("", html.toCharArray()));
    } catch (FaultyInputException e) {
      return e.diagnostics().get(0).message();
    }
  }

  private static String shown(List<Element> elements) {
    StringBuilder shown = new StringBuilder();
    for (Element element : elements) {
      shown
          .append(element.line())
          .append(':')
          .append(element.column())
          .append(' ')
          .append(element.parent() == null ? -1 : element.parent().index())
          .append(" <")
          .append(element.name())
          .append('>')
          .append(element.attributes())
          .append(element.classes());
      for (Node child : element.children()) {
        shown.append(child instanceof Text text ? "[" + text.data() + "]" : "<>");
      }
      shown.append('\n');
    }
    return shown.toString();
  }
}
