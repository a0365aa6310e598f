package org.precis.typeset.flow;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.precis.text.JpegSegment;
import org.precis.typeset.document.Element;

/**
 * The size of an image in a {@code data:} address, in pixels: PNG (11.2.2 of its specification) or
 * JPEG (ISO/IEC 10918-1, B.2.2).
 */
final class ImageSize {

  private static final double[] DEFAULT = {300, 150};

  private static final String PNG = "data:image/png;base64,";
  private static final String JPEG = "data:image/jpeg;base64,";

  /** As many digits of base 64 as the head of a PNG file has. */
  private static final int HEAD = 32;

  private ImageSize() {}

  static double[] of(Element element) {
    String source = element.attribute("src");
    if (source != null && source.startsWith(PNG)) {
      String start = source.substring(PNG.length());
      return ofPng(ByteBuffer.wrap(decoded(start.substring(0, Math.min(HEAD, start.length())))));
    }
    return source != null && source.startsWith(JPEG)
        ? ofJpeg(decoded(source.substring(JPEG.length())))
        : DEFAULT;
  }

  private static byte[] decoded(String data) {
    return Base64.getMimeDecoder().decode(data);
  }

  private static double[] ofPng(ByteBuffer file) {
    return file.limit() < 24 ? DEFAULT : size(file.getInt(16), file.getInt(20));
  }

  /** That of the first frame. */
  private static double[] ofJpeg(byte[] file) {
    try {
      JpegSegment segment = JpegSegment.first(file);
      while (segment.isThere() && !segment.isFrame()) {
        segment = segment.next();
      }
      return segment.isThere() ? size(segment.width(), segment.height()) : DEFAULT;
    } catch (IndexOutOfBoundsException cutOff) {
      return DEFAULT;
    }
  }

  private static double[] size(int width, int height) {
    return width > 0 && height > 0 ? new double[] {width, height} : DEFAULT;
  }
}
