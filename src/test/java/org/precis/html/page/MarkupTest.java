package org.precis.html.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts of an author in HTML. */
class MarkupTest {

  @Test
  void aTextIsNoMarkup() {
    assertEquals("&lt;b&gt; &amp; &quot;c&quot; 'd'", Markup.escape("<b> & \"c\" 'd'").html());
  }

  @Test
  void aLetterAndItsMarkAreOneCharacter() {
    assertEquals("à", Markup.escape("a\u0300").html());
    assertEquals("ÿ", Nfc.of("ÿ"));
  }

  @Test
  void anElementNamesEachNumberOnce() {
    Markup cell = new Markup("<td" + Markup.refs(List.of("a", "", "b&c", "a")) + "><b>7</b></td>");
    assertEquals("<td data-ref=\"a b&amp;c\"><b>7</b></td>", cell.html());
    assertEquals(List.of("a b&amp;c"), cell.refs());
    assertEquals("7", cell.text());
    assertEquals("", Markup.refs(List.of("")));
  }
}
