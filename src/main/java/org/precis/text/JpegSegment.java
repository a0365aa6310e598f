package org.precis.text;

/**
 * A segment of a JPEG file, of those before its pixels (ISO/IEC 10918-1, B.1.1.4). Where the file
 * is cut off, questions throw an {@link IndexOutOfBoundsException}.
 *
 * @param at where its marker is
 */
public record JpegSegment(byte[] file, int at) {

  /** Markers (B.1.1.3): of the file, of its pixels, and of what programs and cameras add. */
  public static final int START = 0xD8;

  public static final int END = 0xD9;
  public static final int COMMENT = 0xFE;
  public static final int APP_1 = 0xE1;
  public static final int APP_2 = 0xE2;
  public static final int APP_14 = 0xEE;
  public static final int APP_15 = 0xEF;

  private static final int SCAN = 0xDA;
  private static final int FIRST_FRAME = 0xC0;
  private static final int LAST_FRAME = 0xCF;
  private static final int PROGRESSIVE = 0xC2;
  private static final int MARKER = 2;

  /** The first, after the marker that begins the file. */
  public static JpegSegment first(byte[] file) {
    return new JpegSegment(file, MARKER);
  }

  /** Whether a marker is there. */
  public static boolean isMarker(byte[] file, int at, int marker) {
    return (file[at] & 0xFF) == 0xFF && (file[at + 1] & 0xFF) == marker;
  }

  /** The one after it, or the place of the pixels. */
  public JpegSegment next() {
    return new JpegSegment(file, end());
  }

  /** Whether it is one, and not yet the pixels. */
  public boolean isThere() {
    return octet(at) == 0xFF && marker() != SCAN;
  }

  /** Whether the pixels are there. */
  public boolean isPixels() {
    return isMarker(file, at, SCAN);
  }

  public int marker() {
    return octet(at + 1);
  }

  /** Where its data begins. */
  public int data() {
    return at + 2 * MARKER;
  }

  /** Where it ends. */
  public int end() {
    return at + MARKER + number(at + MARKER);
  }

  /** Whether it has the size of the picture: markers C0 to CF, but for C4, C8 and CC. */
  public boolean isFrame() {
    int marker = marker();
    return marker == FIRST_FRAME || marker > FIRST_FRAME && marker <= LAST_FRAME && marker % 4 != 0;
  }

  /** Whether all browsers and viewers know such a frame: baseline, extended and progressive. */
  public boolean isCommonFrame() {
    return marker() >= FIRST_FRAME && marker() <= PROGRESSIVE;
  }

  /** The bits of a colour, in a frame. */
  public int bits() {
    return octet(data());
  }

  public int height() {
    return number(data() + 1);
  }

  public int width() {
    return number(data() + 3);
  }

  /** How many colours a frame has: 1 for grey. */
  public int colours() {
    return octet(data() + 5);
  }

  /** The name of its first colour. */
  public int firstColour() {
    return octet(data() + 6);
  }

  private int octet(int index) {
    return file[index] & 0xFF;
  }

  private int number(int index) {
    return octet(index) << 8 | octet(index + 1);
  }
}
