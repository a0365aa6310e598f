package org.precis.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Text in UTF-8, half as large as a string of more than Latin. A long one is in several parts, so
 * that no second copy of the whole is needed on the way; those of a very long one are compressed,
 * as it waits while much else is made of it.
 */
public final class Utf8 {

  /** So many characters are coded at once. */
  private static final int PART = 1 << 20;

  /** Texts of more parts are compressed; for shorter ones memory matters less than time. */
  private static final int MOST_UNCOMPRESSED = 8;

  private static final int MOST_IN_ONE = 0x80;
  private static final int MOST_IN_TWO = 0x800;

  private final byte[] kept;

  /** How many bytes it has. */
  private final int size;

  /** How many characters they are. */
  private final int length;

  private Utf8(byte[] kept, int size, int length) {
    this.kept = kept;
    this.size = size;
    this.length = length;
  }

  public static Utf8 of(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return new Utf8(bytes, bytes.length, text.length());
  }

  private Utf8 compressed() {
    byte[] packed = new byte[size];
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try {
      deflater.setInput(kept);
      deflater.finish();
      int length = deflater.deflate(packed);
      return deflater.finished() && length < size
          ? new Utf8(Arrays.copyOf(packed, length), size, this.length)
          : this;
    } finally {
      deflater.end();
    }
  }

  /** How many bytes it takes in memory. */
  int kept() {
    return kept.length;
  }

  private byte[] bytes() {
    if (kept.length == size) {
      return kept;
    }
    byte[] bytes = new byte[size];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(kept);
      inflater.inflate(bytes);
      return bytes;
    } catch (DataFormatException e) {
      throw new IllegalStateException(e);
    } finally {
      inflater.end();
    }
  }

  /** The characters of a text between two places, in parts that divide none of them. */
  public static List<Utf8> parts(String text, int from, int to) {
    List<Utf8> parts = new ArrayList<>(1);
    boolean compressed = to - from > MOST_UNCOMPRESSED * PART;
    int at = from;
    while (at < to) {
      int end = Math.min(to, at + PART);
      if (end < to && Character.isLowSurrogate(text.charAt(end))) {
        end++;
      }
      Utf8 part = of(text.substring(at, end));
      parts.add(compressed ? part.compressed() : part);
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
    ByteBuffer all = ByteBuffer.allocate(parts.stream().mapToInt(part -> part.size).sum());
    parts.forEach(part -> all.put(part.bytes()));
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
    return other instanceof Utf8 text && Arrays.equals(bytes(), text.bytes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes());
  }

  @Override
  public String toString() {
    return new String(bytes(), UTF_8);
  }
}
