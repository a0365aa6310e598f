package org.precis.workspace;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.precis.shaping.Kerning;

/** Writes the kerning of a part of a font as the feature {@code kern} of its table {@code GPOS}. */
final class KerningTable {

  private static final int PAIRS = 2;

  /** Offsets in a subtable are numbers of two bytes. */
  private static final int MOST_BYTES = 60_000;

  private KerningTable() {}

  /** Whether a character is kerned: letters, and signs that no line begins or ends at. */
  static boolean kerns(int c) {
    return c > ' ' && c < 0x2E80 && c != '\u00A0' && !(c >= '\u2000' && c <= '\u200F');
  }

  /**
   * The feature, with a lookup of pairs.
   *
   * @param kerning of the whole font
   * @param glyphs by their new numbers, from 0, what they are in the whole font; -1 if they are not
   *     kerned
   * @return null if none of them moves another
   */
  static LookupTable.Feature of(Kerning kerning, int[] glyphs) {
    List<ByteBuffer> subtables = new ArrayList<>();
    Pairs pairs = new Pairs();
    for (int left = 0; left < glyphs.length; left++) {
      short[] row = kerning.row(glyphs[left]);
      if (row.length == 0) {
        continue;
      }
      ByteBuffer set = set(row, glyphs);
      if (set.limit() > 2) {
        if (pairs.size + set.limit() > MOST_BYTES) {
          subtables.add(pairs.write());
          pairs = new Pairs();
        }
        pairs.add(left, set);
      }
    }
    if (!pairs.sets.isEmpty()) {
      subtables.add(pairs.write());
    }
    return subtables.isEmpty() ? null : new LookupTable.Feature("kern", PAIRS, subtables);
  }

  /** The second glyphs of pairs with a first, each with what it adds to the advance of that. */
  private static ByteBuffer set(short[] row, int[] glyphs) {
    ByteBuffer set = ByteBuffer.allocate(2 + 4 * glyphs.length).position(2);
    for (int right = 0; right < glyphs.length; right++) {
      int glyph = glyphs[right];
      if (glyph >= 0 && glyph < row.length && row[glyph] != 0) {
        set.putShort((short) right).putShort(row[glyph]);
      }
    }
    return set.putShort(0, (short) (set.position() / 4)).flip();
  }

  /** A subtable of pairs. */
  private static final class Pairs {

    private static final short ONLY_ADVANCE = 4;

    private final List<Integer> firsts = new ArrayList<>();
    private final List<ByteBuffer> sets = new ArrayList<>();
    private int size = 14;

    void add(int first, ByteBuffer set) {
      firsts.add(first);
      sets.add(set);
      size += 4 + set.limit();
    }

    ByteBuffer write() {
      int count = sets.size();
      int coverage = 10 + 2 * count;
      ByteBuffer out = ByteBuffer.allocate(size);
      out.putShort((short) 1).putShort((short) coverage);
      out.putShort(ONLY_ADVANCE).putShort((short) 0).putShort((short) count);
      int at = coverage + 4 + 2 * count;
      for (ByteBuffer set : sets) {
        out.putShort((short) at);
        at += set.limit();
      }
      out.putShort((short) 1).putShort((short) count);
      firsts.forEach(first -> out.putShort(first.shortValue()));
      sets.forEach(out::put);
      return out.flip();
    }
  }
}
