package org.precis.workspace;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.precis.shaping.Trimming;
import org.precis.shaping.Trimming.Half;

/**
 * Writes what is left out of punctuation in a part of a font as the feature {@code halt} of its
 * table {@code GPOS} (OpenType 1.9, lookup type 1).
 */
final class TrimmingTable {

  private static final int SINGLE = 1;

  private static final int PLACEMENT_AND_ADVANCE = 5;

  private TrimmingTable() {}

  /**
   * The feature.
   *
   * @param numbers by the new number of each glyph, what it is in the whole font
   * @return null if nothing is left out of any
   */
  static LookupTable.Feature of(Trimming trimming, Map<Integer, Integer> numbers) {
    SortedMap<Integer, Half> halves = new TreeMap<>();
    numbers.forEach(
        (part, whole) -> {
          Half half = trimming.halves().get(whole);
          if (half != null) {
            halves.put(part, half);
          }
        });
    if (halves.isEmpty()) {
      return null;
    }
    int count = halves.size();
    int coverage = 8 + 4 * count;
    ByteBuffer out = ByteBuffer.allocate(coverage + 4 + 2 * count);
    out.putShort((short) 2).putShort((short) coverage).putShort((short) PLACEMENT_AND_ADVANCE);
    out.putShort((short) count);
    halves
        .values()
        .forEach(half -> out.putShort((short) half.shift()).putShort((short) half.advance()));
    out.putShort((short) 1).putShort((short) count);
    halves.keySet().forEach(glyph -> out.putShort(glyph.shortValue()));
    return new LookupTable.Feature("halt", SINGLE, List.of(out.flip()));
  }
}
