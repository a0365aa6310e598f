package org.precis.html.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.html.content.Content.BulletList;
import org.precis.html.content.Content.Code;
import org.precis.html.content.Content.CodeBlock;
import org.precis.html.content.Content.Digits;
import org.precis.html.content.Content.Emphasis;
import org.precis.html.content.Content.Heading;
import org.precis.html.content.Content.LineBreak;
import org.precis.html.content.Content.OrderedList;
import org.precis.html.content.Content.Paragraph;
import org.precis.html.content.Content.Quotation;

/** Content in HTML. */
class ContentHtmlTest {

  @Test
  void aTextIsNoMarkup() {
    String text = "<b> & \"c\" 'd'";
    String escaped = "&lt;b&gt; &amp; &quot;c&quot; 'd'";
    assertEquals(escaped, ContentHtml.of(Phrase.of(text)));
    assertEquals(
        "<abbr title=\"" + escaped + "\">" + escaped + "</abbr>",
        ContentHtml.of(new Content.Mark(text, text)));
    assertEquals("<code>" + escaped + "</code>", ContentHtml.of(new Code(text)));
  }

  @Test
  void aLetterAndItsMarkAreOneCharacter() {
    assertEquals("à", ContentHtml.of(Phrase.of("a\u0300")));
  }

  @Test
  void anElementNamesEachNumberOnce() {
    assertEquals(
        "<span data-ref=\"a b&amp;c\">7</span>",
        ContentHtml.of(new Phrase("7", List.of("a", "b&c", "a"))));
    assertEquals("<b data-ref=\"a b\">7</b>", ContentHtml.of(new Digits("7", "a b")));
    assertEquals("<b>7</b>", ContentHtml.of(new Digits("7", "")));
  }

  @Test
  void contentKnowsItsNumbersAndWords() {
    Content content =
        new Paragraph(
            Content.of(
                Phrase.of("<"),
                new Emphasis(new Digits("7", "a b")),
                new LineBreak(true),
                new Phrase("of 8", List.of("c"))));
    assertEquals(List.of("a", "b", "c"), content.ids());
    assertEquals("<7\nof 8\n", content.text());
  }

  @Test
  void whatIsEmptyIsLeftOut() {
    Content one = Phrase.of("one");
    assertEquals(one, Content.of(Phrase.NONE, one, Phrase.of("")));
    assertEquals(Phrase.NONE, Content.of(Phrase.of(""), Content.of()));
  }

  @Test
  void eachBlockBeginsALine() {
    Content list =
        new OrderedList(
            List.of(
                Content.of(Phrase.of("one"), new BulletList(List.of(Phrase.of("in one")))),
                new Paragraph(Phrase.of("two"))),
            3);
    Content quotation = new Quotation(new Paragraph(Phrase.of("three")));
    assertEquals(
        """
        <p><strong>Head</strong></p>
        <ol start="3">
        <li>one
        <ul>
        <li>in one</li>
        </ul>
        </li>
        <li>
        <p>two</p>
        </li>
        </ol>
        <blockquote>
        <p>three</p>
        </blockquote>
        <pre><code class="language-sql">select 1
        </code></pre>""",
        ContentHtml.of(
            Content.of(
                new Heading(Phrase.of("Head"), false),
                list,
                quotation,
                new CodeBlock("select 1\n", "sql"))));
  }
}
