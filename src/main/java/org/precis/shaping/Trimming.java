package org.precis.shaping;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.precis.shaping.LayoutTable.Subtable;

/**
 * How much of the blank in punctuation of full width, as in Chinese, is left out beside other
 * punctuation and at the ends of lines: what the font's feature {@code halt} takes from a sign
 * (OpenType 1.9, GPOS, lookup type 1), where CSS Text 4, 8.2 trims it.
 */
public final class Trimming {

  /** Nothing is left out. */
  public static final Trimming NONE = new Trimming(new byte[0], new TreeMap<>());

  private static final String OPENING = "〈《「『【〔〖〘〚〝（［｛｟";
  private static final String CLOSING = "〉》」』】〕〗〙〛〞〟）］｝｠";

  /** Signs that are opening or closing where the font gives them full width. */
  private static final String OPENING_QUOTES = "‘“";

  private static final String CLOSING_QUOTES = "’”";

  /** Signs that stand at the left of their room, like closing ones, or in its middle. */
  private static final String DOTS = "、。，．：；";

  private static final String MIDDLE_DOTS = "·‧・\u3000";
  private static final String NARROW_OPENING = "([{";
  private static final String NARROW_CLOSING = ")]}";

  private static final byte OTHER = 0;
  private static final byte OPEN = 1;
  private static final byte CLOSE = 2;
  private static final byte MIDDLE = 3;
  private static final byte NARROW_OPEN = 4;
  private static final byte NARROW_CLOSE = 5;

  private static final int SINGLE = 1;
  private static final int EXTENSION = 9;
  private static final int X_PLACEMENT = 1;
  private static final int X_ADVANCE = 4;

  /** By glyph, as far as any is not OTHER. */
  private final byte[] kinds;

  private final SortedMap<Integer, Half> halves;

  /**
   * What the feature does to a glyph, in units of the font.
   *
   * @param shift to the right; negative if the blank is at the left
   * @param advance what is added; negative
   */
  public record Half(int shift, int advance) {}

  private Trimming(byte[] kinds, SortedMap<Integer, Half> halves) {
    this.kinds = kinds;
    this.halves = Collections.unmodifiableSortedMap(halves);
  }

  /**
   * The trimming of a font.
   *
   * @param gpos its table of that name; null if it has none
   * @param glyphs how many it has
   * @param glyphOf the glyph of a character; 0 if it has none
   */
  public static Trimming of(ByteBuffer gpos, int glyphs, IntUnaryOperator glyphOf) {
    if (gpos == null) {
      return NONE;
    }
    SortedMap<Integer, Half> halves = new TreeMap<>();
    try {
      List<List<Subtable>> lookups = LayoutTable.lookups(gpos, List.of("halt"), EXTENSION);
      if (lookups == null) {
        return NONE;
      }
      for (List<Subtable> lookup : lookups) {
        for (Subtable subtable : lookup) {
          if (subtable.type() == SINGLE) {
            read(subtable.bytes(), glyphs, halves);
          }
        }
      }
    } catch (IndexOutOfBoundsException e) {
      return NONE;
    }
    byte[] kinds = new byte[glyphs];
    Trimming trimming = new Trimming(kinds, halves);
    trimming.put(NARROW_OPENING, glyphOf, NARROW_OPEN, NARROW_OPEN);
    trimming.put(NARROW_CLOSING, glyphOf, NARROW_CLOSE, NARROW_CLOSE);
    trimming.put(OPENING_QUOTES, glyphOf, OPEN, NARROW_OPEN);
    trimming.put(CLOSING_QUOTES, glyphOf, CLOSE, NARROW_CLOSE);
    trimming.put(OPENING, glyphOf, OPEN, OTHER);
    trimming.put(CLOSING, glyphOf, CLOSE, OTHER);
    trimming.put(DOTS, glyphOf, CLOSE, OTHER);
    trimming.put(MIDDLE_DOTS, glyphOf, MIDDLE, MIDDLE);
    return trimming;
  }

  private static void read(ByteBuffer table, int glyphs, SortedMap<Integer, Half> halves) {
    boolean one = LayoutTable.u16(table, 0) == 1;
    int format = LayoutTable.u16(table, 4);
    int size = one ? 0 : 2 * Integer.bitCount(format);
    int advanceAt = 2 * Integer.bitCount(format & (X_ADVANCE - 1));
    int at = one ? 6 : 8;
    for (int glyph : LayoutTable.glyphs(LayoutTable.from(table, LayoutTable.u16(table, 2)))) {
      int shift = (format & X_PLACEMENT) == 0 ? 0 : table.getShort(at);
      int advance = (format & X_ADVANCE) == 0 ? 0 : table.getShort(at + advanceAt);
      if (glyph < glyphs && advance < 0) {
        halves.putIfAbsent(glyph, new Half(shift, advance));
      }
      at += size;
    }
  }

  private void put(String signs, IntUnaryOperator glyphOf, byte kind, byte withoutHalf) {
    for (int i = 0; i < signs.length(); i++) {
      int glyph = glyphOf.applyAsInt(signs.charAt(i));
      if (glyph == 0) {
        continue;
      }
      Half half = halves.get(glyph);
      if (half == null) {
        kinds[glyph] = withoutHalf;
      } else if (kind == MIDDLE || half.shift() != (kind == OPEN ? half.advance() : 0)) {
        kinds[glyph] = MIDDLE;
      } else {
        kinds[glyph] = kind;
      }
    }
  }

  /** What the feature does, by glyph. */
  public SortedMap<Integer, Half> halves() {
    return halves;
  }

  private int kind(int glyph) {
    return glyph < 0 || glyph >= kinds.length ? OTHER : kinds[glyph];
  }

  /** What is added to the advance of a glyph before another, in units of the font; 0 or less. */
  public int between(int left, int right) {
    return kinds.length == 0 ? 0 : between(this, left, this, right);
  }

  /** The same of glyphs of two fonts. */
  public static int between(Trimming fontLeft, int left, Trimming fontRight, int right) {
    int before = fontLeft.kind(left);
    int after = fontRight.kind(right);
    if (after == OPEN && before != OTHER && before != NARROW_CLOSE) {
      return fontRight.halves.get(right).advance();
    }
    if (before == CLOSE && (after == CLOSE || after == MIDDLE || after == NARROW_CLOSE)) {
      return fontLeft.halves.get(left).advance();
    }
    return 0;
  }

  /** The blank in opening punctuation, at its left, in units of the font; 0 of other glyphs. */
  public int opening(int glyph) {
    return kind(glyph) == OPEN ? -halves.get(glyph).advance() : 0;
  }

  /** The blank in closing punctuation, at its right, in units of the font; 0 of other glyphs. */
  public int closing(int glyph) {
    return kind(glyph) == CLOSE ? -halves.get(glyph).advance() : 0;
  }
}
