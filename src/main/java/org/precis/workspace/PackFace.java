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
import org.precis.workspace.GlyphBoxes.Box;
import org.precis.workspace.UnusableFontException.Reason;

/**
 * A face that a pack brings along, for characters that no bundled face has.
 *
 * <p>It may come from anywhere: every table that is read is checked, and what is written holds
 * nothing of the file but these. Kerning, ligatures, variations and the programs that move points
 * are left out, so that browser, PDF and {@link Fonts#width} agree; of a variable font that is its
 * default instance. A character that is drawn over others is not covered.
 */
public final class PackFace {

  private static final List<String> NEEDED =
      List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp");

  private static final int MOST_GLYPHS = 0xFFFF;
  private static final int LEAST_UNITS = 16;

  /** How far a character may be drawn beside its own width, in em. */
  private static final double MOST_BESIDE = 0.25;

  /** How far a character may be drawn below and above its line, in em. */
  private static final double MOST_BELOW = 0.6;

  private static final double MOST_ABOVE = 1.4;

  private final Map<String, ByteBuffer> tables;
  private final SortedMap<Integer, Integer> glyphs;
  private final Outlines outlines;
  private final Measures measures;
  private final Set<Integer> outside;

  private PackFace(Map<String, ByteBuffer> tables) throws UnusableFontException {
    this.tables = tables;
    int count = u16(table("maxp"), 4);
    int wide = u16(table("hhea"), 34);
    if (count == 0 || wide == 0 || wide > count || unitsPerEm() < LEAST_UNITS) {
      throw new UnusableFontException(Reason.BROKEN, "its metrics are inconsistent");
    }
    table("hmtx").get(4 * wide - 1);
    measures = new Measures(table("hmtx"), wide);
    glyphs = CharacterMap.read(table("cmap"), count);
    glyphs.keySet().removeIf(c -> Scripts.refusal(c).isPresent());
    outlines = new Outlines(table("loca"), table("glyf"), u16(table("head"), 50) == 1, count);
    outside = outside();
    glyphs.keySet().removeAll(outside);
  }

  /** Those of the characters that are drawn where others stand: a number could be made another. */
  private Set<Integer> outside() throws UnusableFontException {
    GlyphBoxes boxes = new GlyphBoxes(outlines);
    Set<Integer> found = new TreeSet<>();
    for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
      int glyph = entry.getValue();
      Box box = boxes.of(glyph);
      if (!box.isEmpty()) {
        // some programs draw a glyph where its head says, and some where its side bearing says
        Box shifted = box.movedBy(measures.bearing(glyph) - outlines.left(glyph));
        if (!isInPlace(glyph, box) || !isInPlace(glyph, shifted)) {
          found.add(entry.getKey());
        }
      }
    }
    return found;
  }

  private boolean isInPlace(int glyph, Box box) {
    double em = unitsPerEm();
    return box.left() >= -MOST_BESIDE * em
        && box.right() <= measures.advance(glyph) + MOST_BESIDE * em
        && box.bottom() >= -MOST_BELOW * em
        && box.top() <= MOST_ABOVE * em;
  }

  /** Reads a TrueType file. */
  public static PackFace read(byte[] file) throws UnusableFontException {
    Map<String, ByteBuffer> tables = FontTables.read(file);
    if (!tables.containsKey("glyf") && (tables.containsKey("CFF ") || tables.containsKey("CFF2"))) {
      throw new UnusableFontException(Reason.FORMAT, "an OpenType font with PostScript outlines");
    }
    for (String tag : NEEDED) {
      if (!tables.containsKey(tag)) {
        throw new UnusableFontException(Reason.BROKEN, "it has no table '" + tag + "'");
      }
    }
    try {
      return checked(tables);
    } catch (IndexOutOfBoundsException e) {
      throw new UnusableFontException(
          Reason.BROKEN, "one of its tables is truncated or refers outside itself");
    }
  }

  private static PackFace checked(Map<String, ByteBuffer> tables) throws UnusableFontException {
    tables.get("head").get(FontCut.HEAD - 1);
    tables.get("hhea").get(FontCut.HHEA - 1);
    tables.get("maxp").get(FontCut.MAXP - 1);
    tables.get("OS/2").get(FontCut.OS2_FIRST - 1);
    checkAllowed(u16(tables.get("OS/2"), 8));
    return new PackFace(tables);
  }

  /** What the maker allows (OpenType 1.9, OS/2, fsType); the least of restrictions holds. */
  private static void checkAllowed(int type) throws UnusableFontException {
    String forbidden =
        (type & 0xE) == 0x2
            ? "embedding"
            : (type & 0x100) != 0
                ? "subsetting"
                : (type & 0x200) != 0 ? "embedding its outlines" : "";
    if (!forbidden.isEmpty()) {
      throw new UnusableFontException(Reason.FORBIDDEN, forbidden);
    }
  }

  private ByteBuffer table(String tag) {
    return tables.get(tag);
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

  /**
   * Whether it has the character, and draws it so far outside the character's own width and line
   * that other characters are painted over: it is not used for that one.
   */
  public boolean drawsOutside(int codePoint) {
    return outside.contains(codePoint);
  }

  /** The width of a character that it has, in em. */
  double advance(int codePoint) {
    return (double) measures.advance(glyphs.get(codePoint)) / unitsPerEm();
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
    return new FontCut(tables, measures).write(kept, order, outlines.tables(order, numbers));
  }
}
