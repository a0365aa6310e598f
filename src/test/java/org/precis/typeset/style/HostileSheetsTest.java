package org.precis.typeset.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.value.Side;

/** No sheet, however broken, stops a document from having styles. */
@Tag("slow")
class HostileSheetsTest {

  private static final HtmlDocument DOCUMENT =
      HtmlReader.read("a.html", "<html><body><p class='a'>a<b>b</b></p></body></html>");

  @Test
  void sheetsWithMistakesAreReadToTheirEnd() throws IOException {
    String sheet =
        Files.readString(Path.of("templates/standard/tokens.css"))
            + Files.readString(Path.of("templates/standard/base.css"))
            + Files.readString(Path.of("templates/standard/print.css"));
    String signs = "{}()[];:,.#@\"'\\/*!-+ \n<>%0a\u00e9";
    for (int seed = 0; seed < 150; seed++) {
      Random random = new Random(seed);
      StringBuilder css = new StringBuilder(sheet);
      for (int i = 0; i < 60; i++) {
        int at = random.nextInt(css.length());
        switch (random.nextInt(3)) {
          case 0 -> css.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
          case 1 -> css.insert(at, signs.charAt(random.nextInt(signs.length())));
          default -> css.delete(at, Math.min(css.length(), at + random.nextInt(30)));
        }
      }
      // What ends everything that may be open: the last rule stands for itself. It is important, as
      // rules after one that was not closed are in that, and more specific by it
      css.append("*/\n\"'\n").append(")]}".repeat(100));
      css.append("; } .a { margin-left: 3pt !important }");
      Styles styles = Styles.of(DOCUMENT, css.toString());
      assertEquals(
          3, styles.of(DOCUMENT.elements().get(2)).margin(Side.LEFT).of(0), "seed " + seed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "p { width: calc(",
        "p { width: min(",
        "p:is(",
        "p:not(:is(",
        "@media (",
        "@media (not (",
        "@supports (",
        "@supports (not (",
        "@media print {",
        "p { --a: {",
        "p { width: var(--a, ",
        "p { b {",
        "@page { @top-left {",
        "p > ",
        "p + p, ",
        "p { grid-template-columns: repeat(2, ",
        "/*",
        "p { content: \"\\",
        "@font-face { src: url(",
        "((([[[{{{"
      })
  void whatNestsWithoutEndEnds(String css) {
    Styles styles = Styles.of(DOCUMENT, css.repeat(20_000));
    assertNotNull(styles.of(DOCUMENT.root()).display());
  }

  @Test
  void longSelectorsAreNotTriedInAllWays() {
    String nested = "<html>" + "<div>".repeat(99) + "</div>".repeat(99) + "</html>";
    HtmlDocument document = HtmlReader.read("a.html", nested);
    for (String combinator : new String[] {" ", " > * ", " ~ div "}) {
      String css = "p " + ("div" + combinator).repeat(70) + "div { color: red }";
      assertNotNull(Styles.of(document, css).of(document.root()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "& & & &",
        ":is(&, &, &) &",
        "&:has(& &)",
        ":nth-child(n of & &) &",
        "b, &, & div"
      })
  void rulesInRulesAreNotTriedInAllWays(String inner) {
    String nested = "<html>" + "<div>".repeat(60) + "</div>".repeat(60) + "</html>";
    HtmlDocument document = HtmlReader.read("a.html", nested);
    String css = "div {" + (inner + " {").repeat(30) + "color: red" + "}".repeat(31);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> Styles.of(document, css).of(document.elements().get(60)));
  }

  @Test
  void longChainsAreRefused() {
    String chain = "x ".repeat(20_000);
    for (String css :
        new String[] {
          "p { " + chain + " { } }",
          "p:is(" + chain + ") { }",
          "@layer a" + ".a".repeat(20_000) + ";",
        }) {
      assertEquals(1, Styles.of(DOCUMENT, css).problems().size());
    }
  }

  @Test
  void chainsOfReferencesEnd() {
    StringBuilder css = new StringBuilder("p { --a0: 1pt;");
    for (int i = 1; i < 20_000; i++) {
      css.append("--a").append(i).append(": var(--a").append(i - 1).append(");");
    }
    Styles styles = Styles.of(DOCUMENT, css + "width: var(--a19999, 2pt) }");
    assertNotNull(styles.of(DOCUMENT.elements().get(2)).width());
  }
}
