package org.precis.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Text in UTF-8, half as large as a string of more than Latin. A long one is in several parts, so
 * that no second copy of the whole is needed on the way.
 */
public final class Utf8 {

  /** So many characters are coded at once. */
  private static final int PART = 1 << 20;

  private static final int MOST_IN_ONE = 0x80;
  private static final int MOST_IN_TWO = 0x800;

  private final byte[] bytes;

  /** How many characters they are. */
  private final int length;

  private Utf8(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  public static Utf8 of(String text) {
    return new Utf8(text.getBytes(UTF_8), text.length());
  }

  /** The characters of a text between two places, in parts that divide none of them. */
  public static List<Utf8> parts(String text, int from, int to) {
    List<Utf8> parts = new ArrayList<>(1);
    int at = from;
    while (at < to) {
      int end = Math.min(to, at + PART);
      if (end < to && Character.isLowSurrogate(text.charAt(end))) {
        end++;
      }
      parts.add(of(text.substring(at, end)));
      at = end;
    }
    return parts;
  }

  /** How many bytes characters take. */
  public static long length(char[] characters) {
    long length = 0;
    for (char c : characters) {
      // Each half of a pair counts for two of its four
      length += c < MOST_IN_ONE ? 1 : c < MOST_IN_TWO || Character.isSurrogate(c) ? 2 : 3;
    }
    return length;
  }

  /** The bytes of all parts, one after the other. */
  public static byte[] bytes(List<Utf8> parts) {
    ByteBuffer all = ByteBuffer.allocate(parts.stream().mapToInt(part -> part.bytes.length).sum());
    parts.forEach(part -> all.put(part.bytes));
    return all.array();
  }

  /** The characters of all parts. */
  public static char[] characters(List<Utf8> parts) {
    char[] characters = new char[parts.stream().mapToInt(part -> part.length).sum()];
    int at = 0;
    for (Utf8 part : parts) {
      String text = part.toString();
      text.getChars(0, text.length(), characters, at);
      at += text.length();
    }
    return characters;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Utf8 text && Arrays.equals(bytes, text.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return new String(bytes, UTF_8);
  }
}
