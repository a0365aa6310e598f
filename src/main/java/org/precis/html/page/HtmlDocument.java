package org.precis.html.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.precis.text.Utf8;

/**
 * The canonical document: well-formed, self-contained HTML without scripts, shown by browsers and
 * input of the PDF.
 *
 * @param parts its markup, in parts that documents may share
 * @param lead the anchor of the figure that its front page ends with, or ""
 * @param noRoom the figures that it was made without room for
 */
public record HtmlDocument(List<Utf8> parts, String lead, NoRoom noRoom) {

  public HtmlDocument {
    parts = List.copyOf(parts);
  }

  /** The whole, made anew each time. */
  public String markup() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  /** The same as characters. */
  public char[] characters() {
    return Utf8.characters(parts);
  }

  /** The same in UTF-8. */
  public byte[] bytes() {
    return Utf8.bytes(parts);
  }
}
