package org.precis.html.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.precis.claim.Totals;
import org.precis.fixture.Editions;
import org.precis.fixture.Looks;
import org.precis.html.content.ContentHtml;
import org.precis.html.words.Words;
import org.precis.model.Edition;
import org.precis.quantity.Quantity;

/** Authors' Markdown on the page. */
class ProseTest {

  private static Prose prose;

  @BeforeAll
  static void prepare() throws IOException {
    Path file = Path.of("templates/standard/words_en.properties");
    Words english = Words.parse("en", file.toString(), Files.readString(file));
    Quantity many = Quantity.moreThan(BigDecimal.valueOf(20));
    Edition edition = new Editions().statistic("caught", many, "people").edition();
    prose = new RenderContext(edition, Totals.of(edition), english, Looks.ENGLISH).prose;
  }

  private static String blocks(String markdown) {
    return ContentHtml.of(prose.blocks(markdown));
  }

  private static String inline(String markdown) {
    return ContentHtml.of(prose.inline(markdown));
  }

  @Test
  void nothingOfATextIsMarkupOrALink() {
    assertEquals(
        "<p>&lt;i&gt;a&lt;/i&gt; &amp; b (http://x.y), http://x.z, a picture</p>\n"
            + "<p>&lt;hr&gt;\n&lt;p&gt;</p>",
        blocks("<i>a</i> & [b](http://x.y), <http://x.z>, ![a *picture*](p.png)\n\n<hr>\n<p>")
            .replace("<em>", "")
            .replace("</em>", ""));
  }

  @Test
  void aReferenceIsANumberThatBeginsASentenceWithACapital() {
    String number = "<b class=\"q\" data-ref=\"caught\">%sore\u00a0than\u00a020</b>";
    assertEquals(
        "<p>" + number.formatted("M") + ". Police caught " + number.formatted("m") + ".</p>",
        blocks("{{caught}}. Police caught {{caught}}."));
    assertEquals(List.of("caught"), prose.inline("**{{caught}} people**").ids());
  }

  @Test
  void anAbbreviationHasTheFullStopOfItsSentence() {
    assertEquals("<p>5\u00a0руб. 3\u00a0руб., a</p>", blocks("{{=5 руб.}}. {{=3 руб.}}, a"));
    assertEquals("5 руб. a", prose.plain("{{=5 руб.}}. a"));
    assertEquals("5 руб.... a", prose.plain("{{=5 руб.}}... a"));
  }

  @Test
  void aHeadingIsAStrongLine() {
    assertEquals("<p><strong>a <em>b</em></strong></p>\n<p>c</p>", blocks("## a *b*\n\nc"));
  }

  @Test
  void onlyTheItemsOfALooseListHaveParagraphs() {
    assertEquals(
        "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n<ol start=\"3\">\n<li>c</li>\n</ol>",
        blocks("- a\n  - b\n\n3. c"));
    assertEquals("<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>", blocks("- a\n\n- b"));
  }

  @Test
  void aLineEndsWhereItsAuthorSaysSo() {
    assertEquals("<p>a<br />\nb\nc 12\u00a0people</p>", blocks("a  \nb\nc 12\npeople"));
  }

  @Test
  void aLineHasTheTextOfAllBlocks() {
    assertEquals(
        "a <strong>b</strong> c d &lt;e&gt;",
        inline("# a\n\n> **b**\n\n- c\n\n```\nd\n```\n\n    <e>\n\n---"));
    assertEquals("a b", inline("\u3000a\u3000\n\nb\u3000"));
  }

  @Test
  void eachItemOfAListIsAMainPoint() {
    assertEquals(
        List.of("a", "<p>b</p>\n<ul>\n<li>c</li>\n</ul>", "d"),
        prose.items("- a\n- b\n  - c\n\nd").stream().map(ContentHtml::of).toList());
  }
}
