package org.precis.shaping;

import static org.precis.shaping.LayoutTable.u16;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.precis.shaping.LayoutTable.Subtable;

/**
 * By how much a font moves a glyph towards the one before it: the pairs of its feature {@code kern}
 * (OpenType 1.9, GPOS, lookup type 2) or, if it has none, of its table {@code kern}.
 *
 * <p>Safe for use by many threads; the pairs of a glyph are read when they are first asked for.
 * What a font says that is outside its tables counts as nothing said.
 */
public final class Kerning {

  private static final int PAIRS = 2;
  private static final int EXTENSION = 9;
  private static final int X_ADVANCE = 4;

  /** No two glyphs are kerned. */
  public static final Kerning NONE = new Kerning(List.of(), null, 0);

  private static final short[] NOTHING = {};

  /** The subtables of each lookup. */
  private final List<List<Pairs>> lookups;

  /** The table {@code kern}; null if the pairs are in lookups. */
  private final short[][] table;

  private final int glyphs;
  private final Row[] rows;

  /** As a record its row is whole for every thread that sees it. */
  private record Row(short[] bySecond) {}

  private Kerning(List<List<Pairs>> lookups, short[][] table, int glyphs) {
    this.lookups = lookups;
    this.table = table;
    this.glyphs = glyphs;
    this.rows = new Row[table == null ? glyphs : 0];
  }

  /**
   * The kerning of a font.
   *
   * @param gpos its table of that name; null if it has none
   * @param kern its table of that name; null if it has none
   * @param glyphs how many it has
   */
  public static Kerning of(ByteBuffer gpos, ByteBuffer kern, int glyphs) {
    try {
      List<List<Pairs>> lookups = gpos == null ? null : lookups(gpos, glyphs);
      if (lookups != null) {
        return new Kerning(lookups, null, glyphs);
      }
      return kern == null ? NONE : new Kerning(List.of(), table(kern, glyphs), glyphs);
    } catch (IndexOutOfBoundsException e) {
      return NONE;
    }
  }

  /** What is added to the advance of a glyph before another, in units of the font. */
  public int between(int left, int right) {
    short[] row = row(left);
    return right < row.length ? row[right] : 0;
  }

  /** By second glyph what is added to the advance of the first; the last of them may be missing. */
  public short[] row(int left) {
    if (left < 0 || left >= glyphs) {
      return NOTHING;
    }
    if (table != null) {
      return table[left] == null ? NOTHING : table[left];
    }
    Row row = rows[left];
    if (row == null) {
      row = new Row(read(left));
      rows[left] = row;
    }
    return row.bySecond();
  }

  private short[] read(int left) {
    short[] row = null;
    try {
      for (List<Pairs> lookup : lookups) {
        boolean[] done = null;
        for (Pairs pairs : lookup) {
          int covered = pairs.covered(left);
          if (covered >= 0) {
            row = row == null ? new short[glyphs] : row;
            done = done == null ? new boolean[glyphs] : done;
            pairs.add(left, covered, row, done);
          }
        }
      }
    } catch (IndexOutOfBoundsException e) {
      return NOTHING;
    }
    if (row == null) {
      return NOTHING;
    }
    int end = row.length;
    while (end > 0 && row[end - 1] == 0) {
      end--;
    }
    return end == 0 ? NOTHING : Arrays.copyOf(row, end);
  }

  // ------------------------------------------------------------------ table kern

  /** The pairs of the horizontal subtables of format 0, each glyph's by the second glyph. */
  private static short[][] table(ByteBuffer kern, int glyphs) {
    short[][] rows = new short[glyphs][];
    int at = 4;
    int tables = u16(kern, 0) == 0 ? u16(kern, 2) : 0;
    for (int i = 0; i < tables; i++) {
      int length = u16(kern, at + 2);
      int coverage = u16(kern, at + 4);
      // Bits 0 to 3: horizontal, minimum, cross-stream, override; the format is in the high byte
      if ((coverage & 0xFF07) == 1) {
        int count = u16(kern, at + 6);
        for (int pair = at + 14; count > 0; pair += 6, count--) {
          int left = u16(kern, pair);
          int right = u16(kern, pair + 2);
          if (left < glyphs && right < glyphs) {
            short[] row = rows[left];
            if (row == null || right >= row.length) {
              row = row == null ? new short[right + 16] : Arrays.copyOf(row, right + 16);
              rows[left] = row;
            }
            row[right] = kern.getShort(pair + 4);
          }
        }
      }
      at += length;
    }
    return rows;
  }

  // ------------------------------------------------------------------------ GPOS

  /** The lookups of the feature; null if no script has it. */
  private static List<List<Pairs>> lookups(ByteBuffer gpos, int glyphs) {
    List<List<Subtable>> found = LayoutTable.lookups(gpos, List.of("kern"), EXTENSION);
    if (found == null) {
      return null;
    }
    List<List<Pairs>> lookups = new ArrayList<>();
    for (List<Subtable> lookup : found) {
      List<Pairs> pairs = new ArrayList<>();
      for (Subtable subtable : lookup) {
        if (subtable.type() == PAIRS) {
          pairs.add(new Pairs(subtable.bytes(), glyphs));
        }
      }
      lookups.add(pairs);
    }
    return lookups;
  }

  /** A subtable of pair adjustment. */
  private static final class Pairs {

    private final ByteBuffer table;
    private final ByteBuffer coverage;
    private final int valueSize;
    private final int recordSize;

    /** Where in a value the advance of the first glyph stands; negative if it does not. */
    private final int advance;

    /** In format 2, by glyph. */
    private final char[] firstClass;

    private final char[] secondClass;

    Pairs(ByteBuffer table, int glyphs) {
      this.table = table;
      coverage = LayoutTable.from(table, u16(table, 2));
      int first = u16(table, 4);
      valueSize = 2 * Integer.bitCount(first);
      recordSize = valueSize + 2 * Integer.bitCount(u16(table, 6));
      advance = (first & X_ADVANCE) == 0 ? -1 : 2 * Integer.bitCount(first & (X_ADVANCE - 1));
      boolean classes = u16(table, 0) == 2;
      firstClass = classes ? classes(LayoutTable.from(table, u16(table, 8)), glyphs) : null;
      secondClass = classes ? classes(LayoutTable.from(table, u16(table, 10)), glyphs) : null;
    }

    /** The number of a glyph among those that may be the first; negative if it is none. */
    private int covered(int glyph) {
      if (advance < 0) {
        return -1;
      }
      return LayoutTable.covered(coverage, glyph);
    }

    /** Adds the pairs of a first glyph to those that no subtable before had. */
    private void add(int left, int covered, short[] row, boolean[] done) {
      if (firstClass == null) {
        ByteBuffer set = LayoutTable.from(table, u16(table, 10 + 2 * covered));
        int at = 2;
        for (int count = u16(set, 0); count > 0; count--, at += 2 + recordSize) {
          put(u16(set, at), set.getShort(at + 2 + advance), row, done);
        }
        return;
      }
      int columns = u16(table, 14);
      int start = 16 + firstClass[left] * columns * recordSize + advance;
      for (int right = 0; right < secondClass.length; right++) {
        int column = secondClass[right];
        if (column > 0 && column < columns) {
          put(right, table.getShort(start + column * recordSize), row, done);
        }
      }
    }

    private static void put(int right, short value, short[] row, boolean[] done) {
      if (right < row.length && !done[right]) {
        row[right] += value;
        done[right] = true;
      }
    }

    private static char[] classes(ByteBuffer table, int glyphs) {
      char[] classes = new char[glyphs];
      if (u16(table, 0) == 1) {
        int start = u16(table, 2);
        for (int i = 0; i < u16(table, 4) && start + i < glyphs; i++) {
          classes[start + i] = (char) u16(table, 6 + 2 * i);
        }
        return classes;
      }
      for (int i = 0; i < u16(table, 2); i++) {
        int end = Math.min(u16(table, 6 + 6 * i), glyphs - 1);
        for (int glyph = u16(table, 4 + 6 * i); glyph <= end; glyph++) {
          classes[glyph] = (char) u16(table, 8 + 6 * i);
        }
      }
      return classes;
    }
  }
}
