package org.precis.workspace;

import static org.precis.workspace.CharacterMap.u16;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.precis.workspace.UnusableFont.Reason;

/**
 * A face that a pack brings along, for characters that no bundled face has.
 *
 * <p>It may come from anywhere: every table that is read is checked, and what is written holds
 * nothing of the file but these. Kerning, ligatures and variations are left out, so that browser,
 * PDF and {@link Fonts#width} agree; of a variable font that is its default instance.
 */
public final class PackFace {

  private static final List<String> NEEDED =
      List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp");

  /** Programs that fit a glyph to the pixels of a screen. */
  private static final List<String> HINTING = List.of("cvt ", "fpgm", "prep");

  private static final int MOST_GLYPHS = 0xFFFF;
  private static final int HEAD = 54;
  private static final int HHEA = 36;
  private static final int MAXP = 32;
  private static final int POST = 32;
  private static final int OS2_FIRST = 78;
  private static final int OS2_FOURTH = 96;

  private final Map<String, ByteBuffer> tables;
  private final SortedMap<Integer, Integer> glyphs;
  private final Outlines outlines;
  private final int wideMetrics;

  private PackFace(Map<String, ByteBuffer> tables) throws UnusableFont {
    this.tables = tables;
    int count = u16(table("maxp"), 4);
    wideMetrics = u16(table("hhea"), 34);
    if (count == 0 || wideMetrics == 0 || wideMetrics > count || unitsPerEm() < 16) {
      throw new UnusableFont(Reason.BROKEN, "its measures contradict one another");
    }
    atLeast("hmtx", 4 * wideMetrics);
    glyphs = CharacterMap.read(table("cmap"), count);
    glyphs.keySet().removeIf(c -> Scripts.refusal(c).isPresent());
    outlines = new Outlines(table("loca"), table("glyf"), u16(table("head"), 50) == 1, count);
  }

  /** Reads a TrueType file. */
  public static PackFace read(byte[] file) throws UnusableFont {
    Map<String, ByteBuffer> tables = FontTables.read(file);
    if (!tables.containsKey("glyf") && (tables.containsKey("CFF ") || tables.containsKey("CFF2"))) {
      throw new UnusableFont(Reason.FORMAT, "an OpenType font with PostScript outlines");
    }
    for (String tag : NEEDED) {
      if (!tables.containsKey(tag)) {
        throw new UnusableFont(Reason.BROKEN, "it has no table '" + tag + "'");
      }
    }
    try {
      return checked(tables);
    } catch (IndexOutOfBoundsException e) {
      throw new UnusableFont(
          Reason.BROKEN, "one of its tables is cut off or points outside itself");
    }
  }

  private static PackFace checked(Map<String, ByteBuffer> tables) throws UnusableFont {
    tables.get("head").get(HEAD - 1);
    tables.get("hhea").get(HHEA - 1);
    tables.get("maxp").get(MAXP - 1);
    tables.get("OS/2").get(OS2_FIRST - 1);
    checkAllowed(u16(tables.get("OS/2"), 8));
    return new PackFace(tables);
  }

  /** What the maker allows (OpenType 1.9, OS/2, fsType); the least of restrictions holds. */
  private static void checkAllowed(int type) throws UnusableFont {
    String forbidden =
        (type & 0xE) == 0x2
            ? "embedding it"
            : (type & 0x100) != 0
                ? "cutting it to the characters in use"
                : (type & 0x200) != 0 ? "embedding its outlines" : "";
    if (!forbidden.isEmpty()) {
      throw new UnusableFont(Reason.FORBIDDEN, forbidden);
    }
  }

  private ByteBuffer table(String tag) {
    return tables.get(tag);
  }

  private void atLeast(String tag, int length) {
    table(tag).get(length - 1);
  }

  private int unitsPerEm() {
    return u16(table("head"), 18);
  }

  /** How heavy it says it is, as CSS numbers it. */
  public int weight() {
    return u16(table("OS/2"), 4);
  }

  /** Whether it has the character, and the character can be set (see {@link Scripts}). */
  public boolean covers(int codePoint) {
    return glyphs.containsKey(codePoint);
  }

  /** The width of a character that it has, in em. */
  double advance(int codePoint) {
    return (double) advanceOf(glyphs.get(codePoint)) / unitsPerEm();
  }

  private int advanceOf(int glyph) {
    return u16(table("hmtx"), 4 * Math.min(glyph, wideMetrics - 1));
  }

  private short bearingOf(int glyph) {
    int at = glyph < wideMetrics ? 4 * glyph + 2 : 2 * wideMetrics + 2 * glyph;
    return at + 2 > table("hmtx").limit() ? 0 : table("hmtx").getShort(at);
  }

  /**
   * A TrueType font with the glyphs of these characters only, one for each, so that a PDF gives the
   * very characters back. Cut again to the same characters it stays as it is, byte for byte.
   */
  public byte[] cut(SortedSet<Integer> characters) {
    SortedMap<Integer, Integer> kept = new TreeMap<>(glyphs);
    kept.keySet().retainAll(characters);
    List<Integer> order = new ArrayList<>(outlines.closure(kept.values()));
    SortedMap<Integer, Integer> numbers = new TreeMap<>();
    order.forEach(glyph -> numbers.put(glyph, numbers.size()));
    Set<Integer> taken = new TreeSet<>();
    for (Map.Entry<Integer, Integer> entry : kept.entrySet()) {
      int glyph = entry.getValue();
      boolean shared = !taken.add(glyph) && order.size() < MOST_GLYPHS;
      entry.setValue(shared ? order.size() : numbers.get(glyph));
      if (shared) {
        order.add(glyph);
      }
    }
    return write(kept, order, outlines.tables(order, numbers));
  }

  private byte[] write(
      SortedMap<Integer, Integer> kept, List<Integer> order, SortedMap<String, byte[]> cut) {
    HINTING.stream().filter(tables::containsKey).forEach(tag -> cut.put(tag, copy(tag).array()));
    cut.put("cmap", CharacterMap.write(kept));
    cut.put("hmtx", metrics(order));
    cut.put("head", copy("head", HEAD).putInt(8, 0).putShort(50, (short) 1).array());
    cut.put("hhea", copy("hhea", HHEA).putShort(34, (short) order.size()).array());
    cut.put("maxp", copy("maxp", MAXP).putShort(4, (short) order.size()).array());
    cut.put("OS/2", os2());
    cut.put("post", names(order.size()));
    cut.put("name", FontName.of(table("name")));
    return FontTables.write(cut);
  }

  private byte[] metrics(List<Integer> order) {
    ByteBuffer metrics = ByteBuffer.allocate(4 * order.size());
    for (int glyph : order) {
      metrics.putShort((short) advanceOf(glyph)).putShort(bearingOf(glyph));
    }
    return metrics.array();
  }

  private byte[] os2() {
    boolean fourth = u16(table("OS/2"), 0) >= 4 && table("OS/2").limit() >= OS2_FOURTH;
    int version = fourth ? 4 : 0;
    return copy("OS/2", fourth ? OS2_FOURTH : OS2_FIRST).putShort(0, (short) version).array();
  }

  /** A list of glyph names, without which no subset is made; all say the same, as none is read. */
  private byte[] names(int count) {
    ByteBuffer names = ByteBuffer.allocate(POST + 2 + 2 * count);
    names.putInt(0, 0x00020000).putShort(POST, (short) count);
    return names.array();
  }

  private ByteBuffer copy(String tag) {
    return copy(tag, table(tag).limit());
  }

  private ByteBuffer copy(String tag, int length) {
    byte[] copy = new byte[length];
    table(tag).get(0, copy);
    return ByteBuffer.wrap(copy);
  }
}
