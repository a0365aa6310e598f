package org.precis.typeset.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class HtmlDocumentTest {

  private static final HtmlDocument WHOLE =
      HtmlReader.read(
          "x",
          "<html><body><div>a<p id=\"b\">b <b>c</b> d</p> e<p>f</p></div><p>g</p></body></html>");

  @Test
  void endsWithTheElement() {
    HtmlDocument part = WHOLE.upTo("b");
    assertEquals("ab c d", part.root().text());
    assertEquals(5, part.elements().size());
    Element last = part.elements().get(3);
    assertEquals("b", last.attribute("id"));
    assertNull(last.next());
    assertEquals(3, last.index());
  }

  @Test
  void isWholeWithoutTheElement() {
    assertEquals(WHOLE.root().text(), WHOLE.upTo("z").root().text());
  }
}
