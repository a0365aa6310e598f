package org.precis.typeset.paint;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.precis.text.JpegSegment;

/**
 * A JPEG file that a PDF can hold as it is (ISO 32000-1, 7.4.8), so that nothing of it is lost and
 * it does not become many times as large.
 *
 * @param colours 1 for grey, 3 for red, green and blue
 * @param profile the ICC profile of its colours; null if it has none
 */
record Jpeg(byte[] file, int width, int height, int colours, byte[] profile) {

  /**
   * How the segments begin that hold a profile (ICC.1, B.4), and what follows: number and count.
   */
  private static final String PROFILE = "ICC_PROFILE\0";

  private static final String ADOBE = "Adobe";

  /** Where Adobe's segment says how colours are coded, and what it says of the usual way. */
  private static final int CODING_AT = 11;

  private static final int LUMINANCE = 1;

  /** What a profile may be of in archival files (ISO 19005-3, 6.2.4.2). */
  private static final Set<String> CLASSES = Set.of("scnr", "mntr", "prtr", "spac");

  private static final int HEAD_OF_PROFILE = 128;

  /** The markers of start and end. */
  private static final int LEAST = 4;

  /** The JPEG in a file; empty if it is none, or one that readers might not show rightly. */
  static Optional<Jpeg> of(byte[] file) {
    try {
      return read(file);
    } catch (IndexOutOfBoundsException cutOff) {
      return Optional.empty();
    }
  }

  private static Optional<Jpeg> read(byte[] file) {
    if (file.length < LEAST
        || !JpegSegment.isMarker(file, 0, JpegSegment.START)
        || !JpegSegment.isMarker(file, file.length - 2, JpegSegment.END)) {
      return Optional.empty();
    }
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    int profiles = 0;
    JpegSegment frame = null;
    JpegSegment segment = JpegSegment.first(file);
    while (segment.isThere()) {
      int data = segment.data();
      if (segment.isCommonFrame() && frame == null) {
        frame = segment;
      } else if (segment.marker() == JpegSegment.APP_2 && begins(file, data, PROFILE)) {
        if ((file[data + PROFILE.length()] & 0xFF) != ++profiles) {
          return Optional.empty();
        }
        int from = data + PROFILE.length() + 2;
        profile.write(file, from, segment.end() - from);
      } else if (segment.marker() == JpegSegment.APP_14 && begins(file, data, ADOBE)) {
        if (file[data + CODING_AT] != LUMINANCE) {
          return Optional.empty();
        }
      }
      segment = segment.next();
    }
    if (frame == null || frame.bits() != Byte.SIZE || !segment.isPixels()) {
      return Optional.empty();
    }
    int colours = frame.colours();
    // luminance and colour, not components that are called R, G and B
    boolean plain = colours == 1 || colours == 3 && frame.firstColour() != 'R';
    byte[] own = profiles == 0 ? null : profile.toByteArray();
    return plain && (own == null || isArchival(own, colours))
        ? Optional.of(new Jpeg(file, frame.width(), frame.height(), colours, own))
        : Optional.empty();
  }

  private static boolean isArchival(byte[] profile, int colours) {
    return profile.length > HEAD_OF_PROFILE
        && profile[8] <= 4
        && CLASSES.contains(text(profile, 12, 4))
        && text(profile, 16, 4).equals(colours == 1 ? "GRAY" : "RGB ")
        && text(profile, 36, 4).equals("acsp");
  }

  private static boolean begins(byte[] file, int at, String text) {
    return Arrays.equals(
        file, at, at + text.length(), text.getBytes(StandardCharsets.ISO_8859_1), 0, text.length());
  }

  private static String text(byte[] bytes, int at, int length) {
    return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
  }
}
