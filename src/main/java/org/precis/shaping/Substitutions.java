package org.precis.shaping;

import static org.precis.shaping.LayoutTable.u16;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.precis.shaping.LayoutTable.Subtable;

/**
 * Which glyphs of a font stand for others under features that a text asks for (OpenType 1.9, GSUB).
 * One for one, such as old-style figures, they are found here; where several are replaced, or the
 * glyphs around have a say, as in fractions, the word has to be shaped.
 *
 * <p>What a font says that is outside its tables counts as nothing said.
 */
public final class Substitutions {

  private static final int SINGLE = 1;
  private static final int CONTEXT = 5;
  private static final int CHAINED_CONTEXT = 6;
  private static final int EXTENSION = 7;

  private final NavigableMap<Integer, Integer> single;
  private final BitSet shaped;

  private Substitutions(NavigableMap<Integer, Integer> single, BitSet shaped) {
    this.single = single;
    this.shaped = shaped;
  }

  /**
   * What features do.
   *
   * @param gsub the table of that name of a font; null if it has none
   * @param glyphs how many it has
   * @param features by their tags
   * @return null if they do nothing in the font
   */
  public static Substitutions of(ByteBuffer gsub, int glyphs, List<String> features) {
    if (gsub == null || features.isEmpty()) {
      return null;
    }
    NavigableMap<Integer, Integer> single = new TreeMap<>();
    BitSet shaped = new BitSet();
    try {
      List<List<Subtable>> lookups = LayoutTable.lookups(gsub, features, EXTENSION);
      for (List<Subtable> lookup : lookups == null ? List.<List<Subtable>>of() : lookups) {
        NavigableMap<Integer, Integer> own = new TreeMap<>();
        for (Subtable subtable : lookup) {
          if (subtable.type() == SINGLE) {
            read(subtable.bytes(), glyphs, own);
          } else {
            LayoutTable.glyphs(LayoutTable.from(subtable.bytes(), coverage(subtable)))
                .forEach(shaped::set);
          }
        }
        // Lookups follow one another: what the first puts in may be replaced by the next
        single.replaceAll((from, to) -> own.getOrDefault(to, to));
        own.forEach(single::putIfAbsent);
      }
    } catch (IndexOutOfBoundsException e) {
      return null;
    }
    return single.isEmpty() && shaped.isEmpty() ? null : new Substitutions(single, shaped);
  }

  /** Whether a font has a feature. */
  public static boolean has(ByteBuffer gsub, String feature) {
    try {
      return gsub != null && LayoutTable.lookups(gsub, List.of(feature), EXTENSION) != null;
    } catch (IndexOutOfBoundsException e) {
      return false;
    }
  }

  private static void read(ByteBuffer table, int glyphs, NavigableMap<Integer, Integer> to) {
    boolean shifted = u16(table, 0) == 1;
    int at = 6;
    for (int glyph : LayoutTable.glyphs(LayoutTable.from(table, u16(table, 2)))) {
      int other = shifted ? glyph + table.getShort(4) & 0xFFFF : u16(table, at);
      at += 2;
      if (glyph < glyphs && other < glyphs) {
        to.putIfAbsent(glyph, other);
      }
    }
  }

  /** Where a subtable says which glyphs it begins with. */
  private static int coverage(Subtable subtable) {
    ByteBuffer table = subtable.bytes();
    boolean listed = u16(table, 0) == 3;
    if (listed && subtable.type() == CONTEXT) {
      return u16(table, 6);
    }
    if (listed && subtable.type() == CHAINED_CONTEXT) {
      return u16(table, 6 + 2 * u16(table, 2));
    }
    return u16(table, 2);
  }

  /** The glyph that stands for a glyph: itself unless a feature replaces it. */
  public int of(int glyph) {
    return single.getOrDefault(glyph, glyph);
  }

  /** Whether a word with this glyph has to be shaped. */
  public boolean shapes(int glyph) {
    return shaped.get(glyph);
  }
}
