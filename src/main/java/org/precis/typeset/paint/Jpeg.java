package org.precis.typeset.paint;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A JPEG file that a PDF can hold as it is (ISO 32000-1, 7.4.8), so that nothing of it is lost and
 * it does not become many times as large.
 *
 * @param colours 1 for grey, 3 for red, green and blue
 * @param profile the ICC profile of its colours; null if it has none
 */
record Jpeg(byte[] file, int width, int height, int colours, byte[] profile) {

  /** Markers (ISO/IEC 10918-1, B.1.1.3). */
  private static final int START = 0xD8;

  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int APP_2 = 0xE2;
  private static final int APP_14 = 0xEE;

  /** Baseline, extended and progressive frames, which all readers know. */
  private static final Set<Integer> FRAMES = Set.of(0xC0, 0xC1, 0xC2);

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

  /** The JPEG in a file; empty if it is none, or one that readers might not show rightly. */
  static Optional<Jpeg> of(byte[] file) {
    try {
      return read(file);
    } catch (IndexOutOfBoundsException cutOff) {
      return Optional.empty();
    }
  }

  private static Optional<Jpeg> read(byte[] file) {
    if (!isMarker(file, 0, START) || !isMarker(file, file.length - 2, END)) {
      return Optional.empty();
    }
    ByteArrayOutputStream profile = new ByteArrayOutputStream();
    int profiles = 0;
    int frame = 0;
    int at = 2;
    while (at(file, at) == 0xFF && at(file, at + 1) != SCAN) {
      int marker = at(file, at + 1);
      int length = number(file, at + 2);
      int data = at + 4;
      if (FRAMES.contains(marker) && frame == 0) {
        frame = data;
      } else if (marker == APP_2 && begins(file, data, PROFILE)) {
        if (at(file, data + PROFILE.length()) != ++profiles) {
          return Optional.empty();
        }
        int from = data + PROFILE.length() + 2;
        profile.write(file, from, at + 2 + length - from);
      } else if (marker == APP_14 && begins(file, data, ADOBE)) {
        if (at(file, data + CODING_AT) != LUMINANCE) {
          return Optional.empty();
        }
      }
      at += 2 + length;
    }
    if (frame == 0 || at(file, frame) != Byte.SIZE || at(file, at) != 0xFF) {
      return Optional.empty();
    }
    int colours = at(file, frame + 5);
    boolean plain = colours == 1 || colours == 3 && isLuminance(file, frame);
    byte[] own = profiles == 0 ? null : profile.toByteArray();
    return plain && (own == null || isArchival(own, colours))
        ? Optional.of(
            new Jpeg(file, number(file, frame + 3), number(file, frame + 1), colours, own))
        : Optional.empty();
  }

  /** Whether the components are named as those of luminance and colour are, and not R, G and B. */
  private static boolean isLuminance(byte[] file, int frame) {
    return at(file, frame + 6) != 'R';
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

  private static boolean isMarker(byte[] file, int at, int marker) {
    return at >= 0 && at(file, at) == 0xFF && at(file, at + 1) == marker;
  }

  private static int number(byte[] file, int at) {
    return at(file, at) << 8 | at(file, at + 1);
  }

  private static int at(byte[] file, int index) {
    return file[index] & 0xFF;
  }
}
