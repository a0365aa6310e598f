package org.precis.workspace;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.precis.workspace.UnusableFontException.Reason;

/** Which glyph a font has for a character: its table {@code cmap}. */
final class CharacterMap {

  private static final int WINDOWS = 3;
  private static final int WINDOWS_FULL = 10;
  private static final int LAST_CHARACTER = 0x10FFFF;

  /** A font has at most half as many glyphs; several characters may share one. */
  private static final int MOST_CHARACTERS = 0x20000;

  private CharacterMap() {}

  /** Glyph by character, of characters that have one. Each character is looked at once at most. */
  static SortedMap<Integer, Integer> read(ByteBuffer cmap, int glyphs)
      throws UnusableFontException {
    ByteBuffer full = table(cmap, 12);
    ByteBuffer basic = full == null ? table(cmap, 4) : null;
    if (full == null && basic == null) {
      throw new UnusableFontException(Reason.BROKEN, "it has no Unicode character map");
    }
    return full == null ? segments(basic, glyphs) : groups(full, glyphs);
  }

  /** The last Unicode table in a format; null if there is none. */
  static ByteBuffer table(ByteBuffer cmap, int format) {
    ByteBuffer found = null;
    for (int i = 0; i < u16(cmap, 2); i++) {
      int platform = u16(cmap, 4 + 8 * i);
      int encoding = u16(cmap, 6 + 8 * i);
      if (platform == 0 || platform == WINDOWS && (encoding == 1 || encoding == WINDOWS_FULL)) {
        int offset = cmap.getInt(8 + 8 * i);
        ByteBuffer table = cmap.slice(offset, cmap.limit() - offset);
        found = u16(table, 0) == format ? table : found;
      }
    }
    return found;
  }

  /**
   * The glyph of one character, which spares reading the others; 0 if it has none.
   *
   * @param table of segments (format 4), as all bundled faces have it
   */
  static int glyph(ByteBuffer table, int c) {
    int size = u16(table, 6);
    int low = 0;
    int high = size / 2;
    while (low < high) {
      int middle = (low + high) / 2;
      if (u16(table, 14 + 2 * middle) < c) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean within = 2 * low < size && u16(table, 16 + size + 2 * low) <= c;
    return within ? glyph(table, size, 2 * low, c) : 0;
  }

  /** Notes the glyph of a character, where the font has that glyph. */
  private static void put(SortedMap<Integer, Integer> map, int c, int glyph, int glyphs) {
    if (glyph > 0 && glyph < glyphs) {
      map.put(c, glyph);
    }
    if (map.size() > MOST_CHARACTERS) {
      throw new IndexOutOfBoundsException("more characters than glyphs");
    }
  }

  private static SortedMap<Integer, Integer> groups(ByteBuffer table, int glyphs) {
    SortedMap<Integer, Integer> map = new TreeMap<>();
    long count = Integer.toUnsignedLong(table.getInt(12));
    int next = 0;
    for (int i = 0; i < count; i++) {
      int at = 16 + 12 * i;
      int start = table.getInt(at);
      int end = table.getInt(at + 4);
      int glyph = table.getInt(at + 8);
      if (start < next || end < start || end > LAST_CHARACTER) {
        throw new IndexOutOfBoundsException("groups of characters overlap");
      }
      for (int c = start; c <= end; c++) {
        put(map, c, glyph + c - start, glyphs);
      }
      next = end + 1;
    }
    return map;
  }

  private static SortedMap<Integer, Integer> segments(ByteBuffer table, int glyphs) {
    SortedMap<Integer, Integer> map = new TreeMap<>();
    int size = u16(table, 6);
    int next = 0;
    for (int i = 0; i < size; i += 2) {
      int end = u16(table, 14 + i);
      int start = Math.max(next, u16(table, 16 + size + i));
      for (int c = start; c <= end; c++) {
        put(map, c, glyph(table, size, i, c), glyphs);
      }
      next = Math.max(next, end + 1);
    }
    return map;
  }

  private static int glyph(ByteBuffer table, int size, int segment, int c) {
    int delta = u16(table, 16 + 2 * size + segment);
    int rangeAt = 16 + 3 * size + segment;
    int range = u16(table, rangeAt);
    if (range == 0) {
      return c + delta & 0xFFFF;
    }
    int at = rangeAt + range + 2 * (c - u16(table, 16 + size + segment));
    // the last segment, of the character FFFF alone, points nowhere in some fonts
    int glyph = at + 2 > table.limit() && c == 0xFFFF ? 0 : u16(table, at);
    return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
  }

  static int u16(ByteBuffer table, int at) {
    return Short.toUnsignedInt(table.getShort(at));
  }

  /** The table in the form that has room for every character (format 12). */
  static byte[] write(SortedMap<Integer, Integer> map) {
    List<int[]> groups = new ArrayList<>();
    for (Map.Entry<Integer, Integer> entry : map.entrySet()) {
      int c = entry.getKey();
      int[] last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
      if (last != null && last[1] == c - 1 && last[2] + c - last[0] == entry.getValue()) {
        last[1] = c;
      } else {
        groups.add(new int[] {c, c, entry.getValue()});
      }
    }
    int length = 16 + 12 * groups.size();
    ByteBuffer out = ByteBuffer.allocate(12 + length);
    out.putShort((short) 0).putShort((short) 1);
    out.putShort((short) WINDOWS).putShort((short) WINDOWS_FULL).putInt(12);
    out.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(groups.size());
    groups.forEach(group -> out.putInt(group[0]).putInt(group[1]).putInt(group[2]));
    return out.array();
  }
}
