package org.precis.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** The bytes of a picture file, PNG or JPEG. */
public final class PictureBytes {

  /** How a PNG file begins (PNG 3, 5.2). */
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private PictureBytes() {}

  public static boolean isPng(byte[] file) {
    int length = Math.min(file.length, PNG.length);
    return Arrays.equals(file, 0, length, PNG, 0, PNG.length);
  }

  public static boolean isJpeg(byte[] file) {
    return file.length > 1 && JpegSegment.isMarker(file, 0, JpegSegment.START);
  }

  /**
   * Whether all of a PNG or JPEG file is there and can be drawn. Of files that are cut off or
   * damaged the JDK's reader draws what is left.
   */
  public static boolean isWhole(byte[] file) {
    try {
      boolean ends = isPng(file) ? endsAsPng(file) : endsAsJpeg(file);
      return ends && ImageIO.read(new ByteArrayInputStream(file)) != null;
    } catch (IOException | RuntimeException damaged) {
      // it fails in many ways on damaged files
      return false;
    }
  }

  /** Whether a PNG file has all its chunks, with their check sums (PNG 3, 5.3). */
  private static boolean endsAsPng(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    String type = "";
    int at = PNG.length;
    while (!type.equals("IEND")) {
      int data = at + 2 * Integer.BYTES;
      int end = data + in.getInt(at);
      type = new String(file, at + Integer.BYTES, Integer.BYTES, StandardCharsets.US_ASCII);
      CRC32 sum = new CRC32();
      sum.update(file, at + Integer.BYTES, end - at - Integer.BYTES);
      if (end < data || (int) sum.getValue() != in.getInt(end)) {
        return false;
      }
      at = end + Integer.BYTES;
    }
    return true;
  }

  /** Whether a JPEG file ends after its pixels; the small picture of a camera is before them. */
  private static boolean endsAsJpeg(byte[] file) {
    JpegSegment segment = JpegSegment.first(file);
    while (segment.isThere()) {
      segment = segment.next();
    }
    int at = file.length - 2;
    while (at > segment.at() && !JpegSegment.isMarker(file, at, JpegSegment.END)) {
      at--;
    }
    return at > segment.at();
  }
}
