package org.precis.input.part;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.precis.text.JpegSegment;
import org.precis.text.PictureBytes;

/**
 * A picture that pages can have: PNG, or JPEG with three colours or grey.
 *
 * @param bytes the file without what cameras and programs say beside the picture, such as the place
 *     where it was taken
 * @param width in pixels
 * @param height in pixels
 * @param turned whether only what is left out says how to turn the picture upright
 */
record PictureFile(byte[] bytes, boolean png, long width, long height, boolean turned) {

  static final int MOST_PIXELS = 4_000_000;

  /** Where the first chunk of a PNG file is, and its size (PNG 3, 5.2 and 11.2.1). */
  private static final int FIRST_CHUNK = 8;

  private static final int WIDTH_AT = 16;
  private static final int HEIGHT_AT = 20;

  /** What a chunk has beside its data: length, type and check sum (PNG 3, 5.3). */
  private static final int AROUND_CHUNK = 12;

  /** Chunks that say how the picture looks. */
  private static final List<String> LOOK =
      List.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT");

  /** How the segment with what a camera says begins; a TIFF file follows (Exif 3, 4.5.4). */
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

  private static final int FIELDS_AT = 4;
  private static final int FIELD = 12;
  private static final int VALUE_IN_FIELD = 8;
  private static final int ORIENTATION = 0x112;
  private static final int UPRIGHT = 1;

  /** The picture in a file; empty if it is of another form. */
  static Optional<PictureFile> of(byte[] file) {
    try {
      return isPng(file) ? Optional.of(ofPng(file)) : ofJpeg(file);
    } catch (IndexOutOfBoundsException cutOff) {
      return Optional.empty();
    }
  }

  /** Whether a file is to be read as SVG: it is called so and is not a picture of another form. */
  static boolean isDrawing(String name, byte[] file) {
    return name.toLowerCase(Locale.ROOT).endsWith(".svg") && of(file).isEmpty();
  }

  private static boolean isPng(byte[] bytes) {
    return bytes.length > HEIGHT_AT + Integer.BYTES && PictureBytes.isPng(bytes);
  }

  private static PictureFile ofPng(byte[] file) {
    ByteBuffer in = ByteBuffer.wrap(file);
    ByteArrayOutputStream clean = new ByteArrayOutputStream(file.length);
    clean.write(file, 0, FIRST_CHUNK);
    int at = FIRST_CHUNK;
    while (at + AROUND_CHUNK <= file.length) {
      int length = in.getInt(at);
      String type = new String(file, at + Integer.BYTES, Integer.BYTES, StandardCharsets.US_ASCII);
      if (length < 0 || length > file.length - at - AROUND_CHUNK) {
        break;
      }
      if (LOOK.contains(type)) {
        clean.write(file, at, length + AROUND_CHUNK);
      }
      at += length + AROUND_CHUNK;
    }
    return new PictureFile(
        clean.toByteArray(), true, in.getInt(WIDTH_AT), in.getInt(HEIGHT_AT), false);
  }

  private static Optional<PictureFile> ofJpeg(byte[] file) {
    if (!JpegSegment.isMarker(file, 0, JpegSegment.START)) {
      return Optional.empty();
    }
    ByteArrayOutputStream clean = new ByteArrayOutputStream(file.length);
    JpegSegment segment = JpegSegment.first(file);
    clean.write(file, 0, segment.at());
    long width = 0;
    long height = 0;
    boolean turned = false;
    while (segment.isThere()) {
      int marker = segment.marker();
      if (segment.isCommonFrame()) {
        int colours = segment.colours();
        if (segment.bits() != Byte.SIZE || colours != 1 && colours != 3) {
          return Optional.empty();
        }
        height = segment.height();
        width = segment.width();
      }
      turned |= marker == JpegSegment.APP_1 && isTurned(file, segment.data());
      boolean said =
          marker >= JpegSegment.APP_1
              && marker <= JpegSegment.APP_15
              && marker != JpegSegment.APP_2
              && marker != JpegSegment.APP_14;
      if (!said && marker != JpegSegment.COMMENT) {
        clean.write(file, segment.at(), Math.min(segment.end(), file.length) - segment.at());
      }
      segment = segment.next();
    }
    clean.write(file, segment.at(), file.length - segment.at());
    return width == 0
        ? Optional.empty()
        : Optional.of(new PictureFile(clean.toByteArray(), false, width, height, turned));
  }

  /**
   * Whether a segment has the orientation of a camera that was not held upright (Exif 3, 4.6.4).
   */
  private static boolean isTurned(byte[] file, int segment) {
    int tiff = segment + EXIF.length;
    if (tiff > file.length || !Arrays.equals(EXIF, 0, EXIF.length, file, segment, tiff)) {
      return false;
    }
    try {
      ByteBuffer in = ByteBuffer.wrap(file, tiff, file.length - tiff).slice();
      in.order(in.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int fields = in.getInt(FIELDS_AT);
      int count = in.getShort(fields) & 0xFFFF;
      for (int i = 0; i < count; i++) {
        int field = fields + Short.BYTES + i * FIELD;
        if (in.getShort(field) == ORIENTATION) {
          return in.getShort(field + VALUE_IN_FIELD) > UPRIGHT;
        }
      }
      return false;
    } catch (IndexOutOfBoundsException damaged) {
      return false;
    }
  }

  /** Whether it has a size, and no more pixels than a page shows. */
  boolean isBounded() {
    return width > 0 && height > 0 && width <= MOST_PIXELS / height;
  }

  /** Whether all of it can be drawn. */
  boolean isWhole() {
    return PictureBytes.isWhole(bytes);
  }
}
