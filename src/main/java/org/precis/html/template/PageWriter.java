package org.precis.html.template;

import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Takes a page of any length, which is never copied to make room for more. */
final class PageWriter extends Writer {

  private static final int PART = 1 << 16;

  private final Deque<char[]> full = new ArrayDeque<>();
  private char[] last = new char[PART];
  private int used;

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
    if (used == PART) {
      full.add(last);
      last = new char[PART];
      used = 0;
    }
    return PART - used;
  }

  /** What was written, which it lets go. */
  char[] page() {
    char[] page = new char[full.size() * PART + used];
    int at = 0;
    while (!full.isEmpty()) {
      System.arraycopy(full.remove(), 0, page, at, PART);
      at += PART;
    }
    System.arraycopy(last, 0, page, at, used);
    used = 0;
    return page;
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
