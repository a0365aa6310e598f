package org.precis.input.file;

import java.util.Arrays;

/**
 * The decoded text of one file, with its lines. A line ends at LF, CR or CR LF, as in YAML 1.2 and
 * RFC 4180.
 */
public final class SourceText {

  private final String file;
  private final String text;
  private final boolean damaged;
  private final int[] lineStarts;
  private int lastLine;
  private String lastText = "";

  /**
   * A decoded file.
   *
   * @param file the path as the user would type it
   * @param damaged whether {@link Utf8#LOST} replaces characters that have been rejected
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

  /** The number of the line at an offset, from 1. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** Start offset of a line, counted from 1; the end of the text for lines after the last. */
  public int startOf(int line) {
    return line <= lineStarts.length ? lineStarts[line - 1] : text.length();
  }

  /** End offset of a line, without its line break. */
  public int endOf(int line) {
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > startOf(line) && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** A line without its line break. Cached, so that many faults on one long line share its text. */
  public String line(int line) {
    if (line != lastLine) {
      lastText = text.substring(startOf(line), endOf(line));
      lastLine = line;
    }
    return lastText;
  }

  /** A text with LF line ends, the form in which the model keeps it. */
  public static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The same text with LF line ends. */
  public SourceText withLineFeeds() {
    return new SourceText(file, withLineFeeds(text), damaged);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
