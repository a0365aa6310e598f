package org.precis.html.page;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The canonical document: well-formed, self-contained HTML without scripts, shown by browsers and
 * input of the PDF.
 *
 * @param parts its markup in parts, which documents may share
 */
public record HtmlDocument(List<String> parts) {

  public HtmlDocument {
    parts = List.copyOf(parts);
  }

  /** The whole, made anew each time. */
  public String markup() {
    StringBuilder markup = new StringBuilder(length());
    parts.forEach(markup::append);
    return markup.toString();
  }

  /** The same in UTF-8. */
  public byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(length());
    parts.forEach(part -> bytes.writeBytes(part.getBytes(StandardCharsets.UTF_8)));
    return bytes.toByteArray();
  }

  private int length() {
    return parts.stream().mapToInt(String::length).sum();
  }
}
