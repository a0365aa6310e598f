package org.precis.workspace;

import static org.precis.workspace.CharacterMap.u16;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a font is called in the PDF: of its table {@code name} nothing else is kept. */
final class FontName {

  private static final String NAMELESS = "PackFont";
  private static final int POSTSCRIPT = 6;
  private static final int LONGEST = 63;
  private static final int RECORD = 12;
  private static final int ENGLISH = 0x409;

  /** Family, style, full name, PostScript name. */
  private static final List<Integer> WRITTEN = List.of(1, 2, 4, POSTSCRIPT);

  private FontName() {}

  /** The table with a name that every reader can spell. */
  static byte[] of(ByteBuffer table) {
    byte[] name = (table == null ? NAMELESS : read(table)).getBytes(StandardCharsets.UTF_16BE);
    int head = 6 + RECORD * WRITTEN.size();
    ByteBuffer out = ByteBuffer.allocate(head + name.length);
    out.putShort((short) 0).putShort((short) WRITTEN.size()).putShort((short) head);
    for (int id : WRITTEN) {
      out.putShort((short) 3).putShort((short) 1).putShort((short) ENGLISH);
      out.putShort((short) id).putShort((short) name.length).putShort((short) 0);
    }
    return out.put(name).array();
  }

  private static String read(ByteBuffer table) {
    try {
      int strings = u16(table, 4);
      for (int i = 0; i < u16(table, 2); i++) {
        int record = 6 + RECORD * i;
        if (u16(table, record) == 3 && u16(table, record + 6) == POSTSCRIPT) {
          byte[] text = new byte[Math.min(u16(table, record + 8), 2 * LONGEST)];
          table.get(strings + u16(table, record + 10), text);
          return spelt(new String(text, StandardCharsets.UTF_16BE));
        }
      }
    } catch (IndexOutOfBoundsException e) {
      // a name is not worth a fault
      return NAMELESS;
    }
    return NAMELESS;
  }

  private static String spelt(String name) {
    String spelt = name.replaceAll("[^A-Za-z0-9-]", "");
    return spelt.isEmpty() ? NAMELESS : spelt;
  }
}
