package org.precis.html.page;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The canonical document: well-formed, self-contained HTML without scripts, shown by browsers and
 * input of the PDF.
 *
 * @param parts its markup in parts, which documents may share
 * @param lead the anchor of the figure that its front page ends with, or ""
 * @param noRoom the figures that it was made without room for
 */
public record HtmlDocument(List<String> parts, String lead, NoRoom noRoom) {

  public HtmlDocument {
    parts = List.copyOf(parts);
  }

  /** The whole, made anew each time. */
  public String markup() {
    return String.join("", parts);
  }

  /** The same in UTF-8. */
  public byte[] bytes() {
    List<byte[]> encoded =
        parts.stream().map(part -> part.getBytes(StandardCharsets.UTF_8)).toList();
    ByteBuffer all = ByteBuffer.allocate(encoded.stream().mapToInt(part -> part.length).sum());
    encoded.forEach(all::put);
    return all.array();
  }
}
