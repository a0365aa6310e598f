package org.precis.workspace;

import static org.precis.workspace.CharacterMap.u16;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Writes a part of a font as a font of its own, with the tables that browsers and PDFs need. */
record FontCut(Map<String, ByteBuffer> tables, Measures measures) {

  static final int HEAD = 54;
  static final int HHEA = 36;
  static final int MAXP = 32;
  static final int OS2_FIRST = 78;

  private static final int OS2_FOURTH = 96;
  private static final int POST = 32;

  private ByteBuffer table(String tag) {
    return tables.get(tag);
  }

  /**
   * The font.
   *
   * @param kept new number of the glyph of each character
   * @param order the glyphs by their new numbers
   * @param cut the tables of their outlines
   */
  byte[] write(
      SortedMap<Integer, Integer> kept, List<Integer> order, SortedMap<String, byte[]> cut) {
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
      metrics.putShort((short) measures.advance(glyph)).putShort(measures.bearing(glyph));
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

  private ByteBuffer copy(String tag, int length) {
    byte[] copy = new byte[length];
    table(tag).get(0, copy);
    return ByteBuffer.wrap(copy);
  }
}
