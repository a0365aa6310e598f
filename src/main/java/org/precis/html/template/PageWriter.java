package org.precis.html.template;

import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Takes a page of any length, which is never copied to make room for more. */
final class PageWriter extends Writer {

  private static final int PART = 1 << 16;

  private final Deque<char[]> full = new ArrayDeque<>();
  private char[] last;
  private int used;

  PageWriter() {
    this(PART);
  }

  /**
   * @param length about how many characters it will take
   */
  PageWriter(int length) {
    last = new char[Math.min(length, PART)];
  }

  @Override
  public void write(int character) {
    room();
    last[used++] = (char) character;
  }

  @Override
  public void write(char[] from, int offset, int length) {
    for (int done = 0; done < length; ) {
      int count = Math.min(room(), length - done);
      System.arraycopy(from, offset + done, last, used, count);
      used += count;
      done += count;
    }
  }

  @Override
  public void write(String from, int offset, int length) {
    for (int done = 0; done < length; ) {
      int count = Math.min(room(), length - done);
      from.getChars(offset + done, offset + done + count, last, used);
      used += count;
      done += count;
    }
  }

  /** How many characters the last part has room for: one at least. */
  private int room() {
    if (used == last.length) {
      full.add(last);
      last = new char[PART];
      used = 0;
    }
    return last.length - used;
  }

  /** What was written, which it lets go. */
  char[] page() {
    char[] page = new char[full.stream().mapToInt(part -> part.length).sum() + used];
    int at = 0;
    while (!full.isEmpty()) {
      char[] part = full.remove();
      System.arraycopy(part, 0, page, at, part.length);
      at += part.length;
    }
    System.arraycopy(last, 0, page, at, used);
    used = 0;
    return page;
  }

  /** The same as a text. */
  String text() {
    return new String(page());
  }

  @Override
  public void flush() {
    // All is written at once
  }

  @Override
  public void close() {
    // Nothing is open
  }
}
