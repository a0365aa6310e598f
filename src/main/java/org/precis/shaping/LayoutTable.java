package org.precis.shaping;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the tables {@code GSUB} and {@code GPOS} have in common (OpenType 1.9, OpenType Layout
 * Common Table Formats). Its methods throw {@link IndexOutOfBoundsException} where a table refers
 * outside itself.
 */
final class LayoutTable {

  private static final int[] SCRIPTS = {
    tag("latn"), tag("DFLT"), tag("grek"), tag("cyrl"), tag("hani")
  };

  private static final int NO_FEATURE = 0xFFFF;

  private LayoutTable() {}

  /** A subtable of a lookup, and what kind of lookup that is. */
  record Subtable(int type, ByteBuffer bytes) {}

  /**
   * The subtables of each lookup of features for Latin, else of any script that is set one glyph
   * after the other, in the order in which they apply; null if none has any.
   *
   * @param extension the kind of lookup whose subtables only say where others stand
   */
  static List<List<Subtable>> lookups(ByteBuffer table, List<String> names, int extension) {
    ByteBuffer features = from(table, u16(table, 6));
    TreeSet<Integer> numbers = new TreeSet<>();
    boolean found = false;
    Set<Integer> wanted = new TreeSet<>();
    names.forEach(name -> wanted.add(tag(name)));
    for (int feature : features(from(table, u16(table, 4)))) {
      if (feature < u16(features, 0) && wanted.contains(features.getInt(2 + 6 * feature))) {
        found = true;
        ByteBuffer own = from(features, u16(features, 6 + 6 * feature));
        for (int i = 0; i < u16(own, 2); i++) {
          numbers.add(u16(own, 4 + 2 * i));
        }
      }
    }
    if (!found) {
      return null;
    }
    ByteBuffer list = from(table, u16(table, 8));
    List<List<Subtable>> lookups = new ArrayList<>();
    for (int number : numbers) {
      ByteBuffer lookup = from(list, u16(list, 2 + 2 * number));
      int type = u16(lookup, 0);
      List<Subtable> subtables = new ArrayList<>();
      for (int i = 0; i < u16(lookup, 4); i++) {
        ByteBuffer subtable = from(lookup, u16(lookup, 6 + 2 * i));
        int kind = type;
        if (type == extension) {
          kind = u16(subtable, 2);
          subtable = from(subtable, subtable.getInt(4));
        }
        subtables.add(new Subtable(kind, subtable));
      }
      lookups.add(subtables);
    }
    return lookups;
  }

  /** The features of the script that letters are looked up in. */
  private static int[] features(ByteBuffer scripts) {
    for (int wanted : SCRIPTS) {
      for (int i = 0; i < u16(scripts, 0); i++) {
        if (scripts.getInt(2 + 6 * i) == wanted) {
          ByteBuffer script = from(scripts, u16(scripts, 6 + 6 * i));
          if (u16(script, 0) != 0) {
            return features(script, u16(script, 0));
          }
        }
      }
    }
    return new int[0];
  }

  private static int[] features(ByteBuffer script, int offset) {
    ByteBuffer language = from(script, offset);
    int required = u16(language, 2);
    int[] features = new int[u16(language, 4) + (required == NO_FEATURE ? 0 : 1)];
    for (int i = 0; i < u16(language, 4); i++) {
      features[i] = u16(language, 6 + 2 * i);
    }
    if (required != NO_FEATURE) {
      features[features.length - 1] = required;
    }
    return features;
  }

  /** The number of a glyph among those of a coverage table; negative if it is none of them. */
  static int covered(ByteBuffer coverage, int glyph) {
    boolean ranges = u16(coverage, 0) == 2;
    int size = ranges ? 6 : 2;
    int low = 0;
    int high = u16(coverage, 2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = 4 + size * middle;
      int start = u16(coverage, at);
      if (glyph < start) {
        high = middle - 1;
      } else if (glyph > (ranges ? u16(coverage, at + 2) : start)) {
        low = middle + 1;
      } else {
        return ranges ? u16(coverage, at + 4) + glyph - start : middle;
      }
    }
    return -1;
  }

  /** The glyphs of a coverage table, in their order. */
  static List<Integer> glyphs(ByteBuffer coverage) {
    List<Integer> glyphs = new ArrayList<>();
    boolean ranges = u16(coverage, 0) == 2;
    for (int i = 0; i < u16(coverage, 2); i++) {
      int at = 4 + (ranges ? 6 : 2) * i;
      int last = ranges ? u16(coverage, at + 2) : u16(coverage, at);
      for (int glyph = u16(coverage, at); glyph <= last; glyph++) {
        glyphs.add(glyph);
      }
    }
    return glyphs;
  }

  static ByteBuffer from(ByteBuffer table, int offset) {
    return table.slice(offset, table.limit() - offset);
  }

  static int u16(ByteBuffer table, int at) {
    return Short.toUnsignedInt(table.getShort(at));
  }

  private static int tag(String name) {
    int tag = 0;
    for (int i = 0; i < 4; i++) {
      tag = tag << 8 | name.charAt(i);
    }
    return tag;
  }
}
