package org.precis.typeset.flow;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.precis.typeset.document.Element;

/**
 * The size of an image in a {@code data:} address, in pixels: PNG (11.2.2 of its specification).
 */
final class ImageSize {

  private static final double[] DEFAULT = {300, 150};

  private ImageSize() {}

  static double[] of(Element element) {
    String source = element.attribute("src");
    if (source == null || !source.startsWith("data:image/png;base64,")) {
      return DEFAULT;
    }
    String start = source.substring("data:image/png;base64,".length());
    byte[] head = Base64.getMimeDecoder().decode(start.substring(0, Math.min(32, start.length())));
    if (head.length < 24) {
      return DEFAULT;
    }
    ByteBuffer buffer = ByteBuffer.wrap(head);
    int width = buffer.getInt(16);
    int height = buffer.getInt(20);
    return width > 0 && height > 0 ? new double[] {width, height} : DEFAULT;
  }
}
