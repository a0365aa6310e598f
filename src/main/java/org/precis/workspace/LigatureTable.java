package org.precis.workspace;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.precis.shaping.Ligatures.Ligature;

/**
 * Writes the ligatures of a part of a font as the feature {@code liga} of its table {@code GSUB}
 * (OpenType 1.9, lookup type 4).
 */
final class LigatureTable {

  private static final int LIGATURES = 4;

  private LigatureTable() {}

  /**
   * The feature.
   *
   * @param ligatures by the glyphs of the whole font
   * @param numbers by the new number of each glyph, what it is in the whole font
   */
  static LookupTable.Feature of(List<Ligature> ligatures, Map<Integer, Integer> numbers) {
    Map<Integer, Integer> part = new TreeMap<>();
    numbers.forEach((own, whole) -> part.put(whole, own));
    SortedMap<Integer, List<Ligature>> byFirst = new TreeMap<>();
    for (Ligature ligature : ligatures) {
      int first = part.get(ligature.parts().get(0));
      byFirst.computeIfAbsent(first, f -> new ArrayList<>()).add(ligature);
    }
    List<ByteBuffer> sets = new ArrayList<>();
    byFirst.values().forEach(set -> sets.add(set(set, part)));
    int count = sets.size();
    int coverage = 6 + 2 * count;
    int at = coverage + 4 + 2 * count;
    ByteBuffer out = ByteBuffer.allocate(at + sets.stream().mapToInt(ByteBuffer::limit).sum());
    out.putShort((short) 1).putShort((short) coverage).putShort((short) count);
    for (ByteBuffer set : sets) {
      out.putShort((short) at);
      at += set.limit();
    }
    out.putShort((short) 1).putShort((short) count);
    byFirst.keySet().forEach(first -> out.putShort(first.shortValue()));
    sets.forEach(out::put);
    return new LookupTable.Feature("liga", LIGATURES, List.of(out.flip()));
  }

  /** The ligatures that begin with one glyph. */
  private static ByteBuffer set(List<Ligature> ligatures, Map<Integer, Integer> part) {
    int size = 2 + 2 * ligatures.size();
    for (Ligature ligature : ligatures) {
      size += 2 + 2 * ligature.parts().size();
    }
    ByteBuffer set = ByteBuffer.allocate(size).putShort((short) ligatures.size());
    int at = 2 + 2 * ligatures.size();
    for (Ligature ligature : ligatures) {
      set.putShort((short) at);
      at += 2 + 2 * ligature.parts().size();
    }
    for (Ligature ligature : ligatures) {
      List<Integer> parts = ligature.parts();
      set.putShort(part.get(ligature.glyph()).shortValue()).putShort((short) parts.size());
      parts.subList(1, parts.size()).forEach(glyph -> set.putShort(part.get(glyph).shortValue()));
    }
    return set.flip();
  }
}
