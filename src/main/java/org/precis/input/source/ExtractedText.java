package org.precis.input.source;

import java.util.Arrays;

/**
 * Text extracted piece by piece from a file with markup, with the original offset of each piece.
 * Blocks are separated by an empty line.
 */
final class ExtractedText {

  private final String file;
  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[64];
  private int[] origins = new int[64];
  private int count;

  /**
   * No text yet.
   *
   * @param file the file with its markup
   */
  ExtractedText(String file) {
    this.file = file;
  }

  /**
   * Adds a piece.
   *
   * @param origin its offset in the file
   */
  void add(String piece, int origin) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      origins = Arrays.copyOf(origins, 2 * count);
    }
    starts[count] = text.length();
    origins[count++] = origin;
    text.append(piece.replace('\n', ' ').replace('\r', ' ').replace('\f', ' '));
  }

  /** Adds a space that is displayed but not in the file. */
  void space() {
    text.append(' ');
  }

  /** Ends a block. */
  void block() {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append("\n\n");
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** The offset in the file of a character of the text. */
  int origin(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    int piece = Math.max(0, found >= 0 ? found : -found - 2);
    if (count == 0) {
      return 0;
    }
    int at = origins[piece];
    for (int i = starts[piece]; i < offset && at < file.length(); i++) {
      at = afterCharacter(at);
    }
    return at;
  }

  /** One character of the text may be a character reference in the file. */
  private int afterCharacter(int at) {
    int end = file.charAt(at) == '&' ? file.indexOf(';', at) : -1;
    return end > 0 && end - at <= 10 && file.indexOf(' ', at) > end ? end + 1 : at + 1;
  }
}
