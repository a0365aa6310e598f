package org.precis.input.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An encoding in which programs save texts that should be in UTF-8.
 *
 * @param name as its readers know it
 */
record OtherEncoding(String name, Charset charset) {

  private static final int HIGH = 0x80;
  private static final int FEWEST_ZEROS = 2;

  /** The first bytes of the commonest thousands of Chinese characters (GB 2312, level 1). */
  private static final int FIRST_COMMON = 0xB0;

  private static final int LAST_COMMON = 0xD7;
  private static final int FIRST_OF_PAIR = 0xA1;

  /** UTF-16, if a file says so in its first bytes, or is in Latin letters of two bytes each. */
  static Optional<OtherEncoding> utf16(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    if (first == 0xFFFE || hasZerosAt(1, bytes)) {
      return decodable("UTF-16", StandardCharsets.UTF_16LE, bytes);
    }
    return first == 0xFEFF || hasZerosAt(0, bytes)
        ? decodable("UTF-16", StandardCharsets.UTF_16BE, bytes)
        : Optional.empty();
  }

  /**
   * The encoding by bytes that a file that is not UTF-8 seems to be in; empty if none that is known
   * here is likely.
   */
  static Optional<OtherEncoding> ofBytes(byte[] bytes) {
    Runs runs = Runs.of(bytes);
    if (runs.common * 2 > runs.pairs) {
      return decodable("GB18030", Charset.forName("GB18030"), bytes);
    }
    return runs.alone * 2 > runs.all
        ? decodable("Windows-1252", Charset.forName("windows-1252"), bytes)
        : Optional.empty();
  }

  /** Whether every second byte of a text in Latin letters is zero. */
  private static boolean hasZerosAt(int first, byte[] bytes) {
    int zeros = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0 && i % 2 != first) {
        return false;
      }
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros >= FEWEST_ZEROS && zeros * 4 > bytes.length;
  }

  private static Optional<OtherEncoding> decodable(String name, Charset charset, byte[] bytes) {
    try {
      charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return Optional.of(new OtherEncoding(name, charset));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The text of a file, without a byte order mark. */
  String decode(byte[] bytes) {
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /**
   * The bytes beyond ASCII that stand beside one another.
   *
   * @param all how many such runs there are
   * @param alone how many are one byte: among Latin letters, most of those with accents are
   * @param pairs how many pairs of bytes the runs have, as Chinese characters are
   * @param common how many of these are common Chinese characters
   */
  private record Runs(int all, int alone, int pairs, int common) {

    static Runs of(byte[] bytes) {
      int all = 0;
      int alone = 0;
      int pairs = 0;
      int common = 0;
      for (int i = 0; i < bytes.length; i++) {
        int end = i;
        while (end < bytes.length && (bytes[end] & 0xFF) >= HIGH) {
          end++;
        }
        all += end > i ? 1 : 0;
        alone += end == i + 1 ? 1 : 0;
        for (; i + 1 < end; i += 2) {
          pairs++;
          int lead = bytes[i] & 0xFF;
          boolean pair = (bytes[i + 1] & 0xFF) >= FIRST_OF_PAIR;
          common += pair && FIRST_COMMON <= lead && lead <= LAST_COMMON ? 1 : 0;
        }
        i = Math.max(i, end);
      }
      return new Runs(all, alone, pairs, common);
    }
  }
}
