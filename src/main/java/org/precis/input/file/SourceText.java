package org.precis.input.file;

import java.util.Arrays;

/**
 * The text of one file of a pack, with its lines. A line ends at LF, CR or CR LF, as YAML 1.2 and
 * RFC 4180 readers count them.
 */
public final class SourceText {

  private final String file;
  private final String text;
  private final boolean damaged;
  private final int[] lineStarts;
  private int lastLine;
  private String lastText = "";

  /**
   * A file that has been decoded.
   *
   * @param file the path as the author would type it
   * @param damaged whether {@link Utf8#LOST} stands in the text for what has been refused
   */
  public SourceText(String file, String text, boolean damaged) {
    this.file = file;
    this.text = text;
    this.damaged = damaged;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (ends) {
        starts = count == starts.length ? Arrays.copyOf(starts, count * 2) : starts;
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  public boolean damaged() {
    return damaged;
  }

  public int lines() {
    return lineStarts.length;
  }

  /** Number, from 1, of the line in which the offset lies. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Offset at which a line, counted from 1, starts; the end of the text for lines after it. */
  public int startOf(int line) {
    return line <= lineStarts.length ? lineStarts[line - 1] : text.length();
  }

  /** Offset at which a line ends, before its line break. */
  public int endOf(int line) {
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > startOf(line) && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** A line without its break. Faults of one line share its text, however long it is. */
  public String line(int line) {
    if (line != lastLine) {
      lastText = text.substring(startOf(line), endOf(line));
      lastLine = line;
    }
    return lastText;
  }

  /** A text with every line ended as LF, as it is kept in the model whoever wrote the file. */
  public static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
