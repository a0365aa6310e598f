package org.precis.workspace;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.precis.shaping.Kerning;

/**
 * Writes the kerning of a part of a font as its table {@code kern} (OpenType 1.9), which browsers
 * read where a font has no GPOS.
 */
final class KerningTable {

  /** The most pairs of a subtable, whose length is a number of two bytes. */
  private static final int MOST_PAIRS = 10_920;

  private static final int HEADER = 14;
  private static final int PAIR = 6;
  private static final short HORIZONTAL = 1;

  private KerningTable() {}

  /** Whether a character is kerned: letters, and signs that no line begins or ends at. */
  static boolean kerns(int c) {
    return c > ' ' && c < 0x2E80 && c != '\u00A0' && !(c >= '\u2000' && c <= '\u200F');
  }

  /**
   * The table.
   *
   * @param kerning of the whole font
   * @param glyphs by their new numbers, from 0, what they are in the whole font; -1 if they are not
   *     kerned
   * @return null if none of them moves another
   */
  static byte[] of(Kerning kerning, int[] glyphs) {
    long[] pairs = new long[256];
    int count = 0;
    for (int left = 0; left < glyphs.length; left++) {
      short[] row = kerning.row(glyphs[left]);
      for (int right = 0; row.length > 0 && right < glyphs.length; right++) {
        int glyph = glyphs[right];
        if (glyph >= 0 && glyph < row.length && row[glyph] != 0) {
          pairs = count == pairs.length ? Arrays.copyOf(pairs, 2 * count) : pairs;
          pairs[count++] = (long) left << 32 | (long) right << 16 | row[glyph] & 0xFFFF;
        }
      }
    }
    return count == 0 ? null : write(pairs, count);
  }

  private static byte[] write(long[] pairs, int count) {
    int tables = (count + MOST_PAIRS - 1) / MOST_PAIRS;
    ByteBuffer out = ByteBuffer.allocate(4 + tables * HEADER + count * PAIR);
    out.putShort((short) 0).putShort((short) tables);
    for (int start = 0; start < count; start += MOST_PAIRS) {
      int size = Math.min(MOST_PAIRS, count - start);
      int power = Integer.highestOneBit(size);
      out.putShort((short) 0).putShort((short) (HEADER + size * PAIR)).putShort(HORIZONTAL);
      out.putShort((short) size).putShort((short) (power * PAIR));
      out.putShort((short) Integer.numberOfTrailingZeros(power));
      out.putShort((short) ((size - power) * PAIR));
      for (int i = start; i < start + size; i++) {
        out.putShort((short) (pairs[i] >> 32)).putInt((int) pairs[i]);
      }
    }
    return out.array();
  }
}
