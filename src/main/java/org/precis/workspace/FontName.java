package org.precis.workspace;

import static org.precis.workspace.CharacterMap.u16;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a font is called: its family, for programs that write texts anew, and its name in the PDF.
 * Of its table {@code name} nothing else is kept.
 */
final class FontName {

  private static final String NAMELESS = "PackFont";
  private static final int FAMILY = 1;
  private static final int POSTSCRIPT = 6;

  /** Without the weight, where the family is of four faces. */
  private static final int WHOLE_FAMILY = 16;

  private static final int LONGEST = 63;
  private static final int RECORD = 12;
  private static final int ENGLISH = 0x409;

  /** Family, style, full name, PostScript name. */
  private static final List<Integer> WRITTEN = List.of(FAMILY, 2, 4, POSTSCRIPT);

  private FontName() {}

  /** The table with names that every reader can spell. */
  static byte[] of(ByteBuffer table) {
    String name = read(table, POSTSCRIPT, "[^A-Za-z0-9-]").orElse(NAMELESS);
    String beyondWords = "[^\\p{L}\\p{N} ._-]";
    String family =
        read(table, WHOLE_FAMILY, beyondWords)
            .or(() -> read(table, FAMILY, beyondWords))
            .orElse(name);
    byte[] both = (name + family).getBytes(StandardCharsets.UTF_16BE);
    int split = 2 * name.length();
    int head = 6 + RECORD * WRITTEN.size();
    ByteBuffer out = ByteBuffer.allocate(head + both.length);
    out.putShort((short) 0).putShort((short) WRITTEN.size()).putShort((short) head);
    for (int id : WRITTEN) {
      out.putShort((short) 3).putShort((short) 1).putShort((short) ENGLISH);
      out.putShort((short) id);
      out.putShort((short) (id == FAMILY ? both.length - split : split));
      out.putShort((short) (id == FAMILY ? split : 0));
    }
    return out.put(both).array();
  }

  /** A name in English, else in the language that is first; empty if there is none. */
  private static Optional<String> read(ByteBuffer table, int id, String unspelt) {
    Optional<String> found = Optional.empty();
    try {
      int strings = table == null ? 0 : u16(table, 4);
      for (int i = 0; table != null && i < u16(table, 2); i++) {
        int record = 6 + RECORD * i;
        boolean english = u16(table, record + 4) == ENGLISH;
        if (u16(table, record) == 3
            && u16(table, record + 6) == id
            && (english || found.isEmpty())) {
          byte[] text = new byte[Math.min(u16(table, record + 8), 2 * LONGEST)];
          table.get(strings + u16(table, record + 10), text);
          String name = new String(text, StandardCharsets.UTF_16BE);
          found = Optional.of(name.replaceAll(unspelt, "").strip());
        }
      }
    } catch (IndexOutOfBoundsException e) {
      // a name is not worth a fault
    }
    return found.filter(name -> !name.isEmpty());
  }
}
