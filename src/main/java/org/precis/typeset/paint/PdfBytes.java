package org.precis.typeset.paint;

import java.util.Arrays;

/**
 * Bytes in the syntax of PDF (ISO 32000-1, 7.2 and 7.3), as they are written. Numbers are in the
 * least digits that two decimals need; a separator stands only where two tokens would join.
 */
public final class PdfBytes {

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };

  /** In hundredths: what is farther away is on no page. */
  private static final long MOST = 2_000_000_000;

  private byte[] bytes;
  private int length;

  /** Whether the last token would join one that begins with a letter, digit or sign. */
  private boolean open;

  public PdfBytes(int capacity) {
    bytes = new byte[capacity];
  }

  /** The bytes, of which the first {@link #length()} are written; not to be changed. */
  public byte[] array() {
    return bytes;
  }

  public int length() {
    return length;
  }

  /** Begins again with nothing. */
  public void clear() {
    length = 0;
    open = false;
  }

  public byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  private void separate() {
    if (open) {
      bytes[length++] = ' ';
    }
  }

  /** A keyword or an operator; it ends its line where {@code end} is true. */
  private PdfBytes keyword(String word, boolean end) {
    room(word.length() + 2);
    separate();
    for (int i = 0; i < word.length(); i++) {
      bytes[length++] = (byte) word.charAt(i);
    }
    open = !end;
    if (end) {
      bytes[length++] = '\n';
    }
    return this;
  }

  /** An operator of a content stream, and the end of the line. */
  public PdfBytes operator(String operator) {
    return keyword(operator, true);
  }

  /** A keyword, such as {@code obj} or {@code true}. */
  public PdfBytes word(String keyword) {
    return keyword(keyword, false);
  }

  /** Syntax as it stands, of ASCII, whose first and last characters need no separator. */
  public PdfBytes raw(String syntax) {
    room(syntax.length());
    for (int i = 0; i < syntax.length(); i++) {
      bytes[length++] = (byte) syntax.charAt(i);
    }
    open = false;
    return this;
  }

  /** Syntax as {@link #raw}, after which a word or a number needs a separator. */
  public PdfBytes rawOpen(String syntax) {
    raw(syntax);
    open = true;
    return this;
  }

  public PdfBytes raw(byte[] data, int count) {
    room(count);
    System.arraycopy(data, 0, bytes, length, count);
    length += count;
    open = false;
    return this;
  }

  public PdfBytes integer(int value) {
    room(12);
    separate();
    int rest = value;
    if (rest < 0) {
      bytes[length++] = '-';
      rest = -rest;
    }
    digits(rest);
    open = true;
    return this;
  }

  /** A number of two decimals: 1250 is 12.5. */
  public PdfBytes hundredths(int value) {
    room(14);
    separate();
    int rest = value;
    if (rest < 0) {
      bytes[length++] = '-';
      rest = -rest;
    }
    int whole = rest / 100;
    int part = rest % 100;
    if (whole > 0 || part == 0) {
      digits(whole);
    }
    if (part > 0) {
      bytes[length++] = '.';
      bytes[length++] = (byte) ('0' + part / 10);
      if (part % 10 > 0) {
        bytes[length++] = (byte) ('0' + part % 10);
      }
    }
    open = true;
    return this;
  }

  /** A number to two decimals. */
  public PdfBytes number(double value) {
    return hundredths(round(value));
  }

  /** In hundredths, as {@link #number} writes it. */
  static int round(double value) {
    return (int) Math.max(-MOST, Math.min(MOST, Math.round(value * 100)));
  }

  private void digits(int value) {
    int size = 1;
    for (int rest = value; rest >= 10; rest /= 10) {
      size++;
    }
    int at = length + size;
    int rest = value;
    do {
      bytes[--at] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
    length += size;
  }

  /** A name, of characters that need no escape. */
  public PdfBytes name(String name) {
    room(name.length() + 1);
    bytes[length++] = '/';
    for (int i = 0; i < name.length(); i++) {
      bytes[length++] = (byte) name.charAt(i);
    }
    open = true;
    return this;
  }

  /** A reference to an object. */
  public PdfBytes reference(int number) {
    integer(number);
    return rawOpen(" 0 R");
  }

  /** Begins a string of glyphs or bytes. */
  PdfBytes beginString() {
    room(1);
    bytes[length++] = '(';
    return this;
  }

  /** Two bytes of a string (ISO 32000-1, 7.3.4.2). */
  void code(int code) {
    room(4);
    character(code >> 8 & 0xFF);
    character(code & 0xFF);
  }

  private void character(int value) {
    switch (value) {
      case '(', ')', '\\' -> {
        bytes[length++] = '\\';
        bytes[length++] = (byte) value;
      }
      // A carriage return would be read as a line feed
      case '\r' -> {
        bytes[length++] = '\\';
        bytes[length++] = 'r';
      }
      default -> bytes[length++] = (byte) value;
    }
  }

  PdfBytes endString() {
    room(1);
    bytes[length++] = ')';
    open = false;
    return this;
  }

  /**
   * A text string (ISO 32000-1, 7.9.2.2): in PDFDocEncoding (annex D.3), or else in UTF-16 with a
   * byte order mark.
   */
  public PdfBytes text(String text) {
    room(text.length() * 4 + 7);
    int start = length;
    bytes[length++] = '(';
    for (int i = 0; i < text.length(); i++) {
      int code = documentCode(text.charAt(i));
      if (code < 0) {
        length = start;
        return unicode(text);
      }
      character(code);
    }
    bytes[length++] = ')';
    open = false;
    return this;
  }

  /** The code of a character in PDFDocEncoding, or -1. */
  private static int documentCode(char c) {
    if (c >= ' ' && c <= '~' || c == '\n' || c == '\t' || c > '\u00A0' && c <= '\u00FF') {
      return c == '\u00AD' ? -1 : c;
    }
    return switch (c) {
      case '\u2022' -> 0x80;
      case '\u2026' -> 0x83;
      case '\u2014' -> 0x84;
      case '\u2013' -> 0x85;
      case '\u2212' -> 0x8A;
      case '\u201C' -> 0x8D;
      case '\u201D' -> 0x8E;
      case '\u2018' -> 0x8F;
      case '\u2019' -> 0x90;
      case '\u20AC' -> 0xA0;
      default -> -1;
    };
  }

  private PdfBytes unicode(String text) {
    raw("<FEFF");
    for (int i = 0; i < text.length(); i++) {
      hex(text.charAt(i));
    }
    return raw(">");
  }

  /** Four digits of hexadecimal. */
  public PdfBytes hex(int value) {
    room(4);
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[length++] = HEX[value >> shift & 0xF];
    }
    open = false;
    return this;
  }

  /** One byte as it is. */
  public PdfBytes octet(int value) {
    room(1);
    bytes[length++] = (byte) value;
    open = false;
    return this;
  }
}
