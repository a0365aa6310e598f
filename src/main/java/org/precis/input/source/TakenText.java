package org.precis.input.source;

import java.util.Arrays;

/**
 * The text that is taken out of a marked-up file, piece by piece, with the place of each piece.
 * Blocks are parted by an empty line.
 */
final class TakenText {

  private final String file;
  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[64];
  private int[] origins = new int[64];
  private int count;

  /**
   * @param file the file as it is written
   */
  TakenText(String file) {
    this.file = file;
  }

  /**
   * A piece of the text.
   *
   * @param origin where it begins in the file
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

  /** A space that the file does not write but shows. */
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

  /** Where in the file a character of the text stands. */
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

  /** One character of the text may be written as an entity. */
  private int afterCharacter(int at) {
    int end = file.charAt(at) == '&' ? file.indexOf(';', at) : -1;
    return end > 0 && end - at <= 10 && file.indexOf(' ', at) > end ? end + 1 : at + 1;
  }
}
