package org.precis.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which characters a font has, and which it only says it has. */
class CharacterMapTest {

  /** A table of one group in the format of all characters (OpenType, cmap format 12). */
  private static ByteBuffer of(int first, int last, int glyph) {
    ByteBuffer cmap = ByteBuffer.allocate(12 + 28);
    cmap.putShort((short) 0).putShort((short) 1);
    cmap.putShort((short) 3).putShort((short) 10).putInt(12);
    cmap.putShort((short) 12).putShort((short) 0).putInt(28).putInt(0).putInt(1);
    cmap.putInt(first).putInt(last).putInt(glyph);
    return cmap.flip();
  }

  @Test
  void aGlyphThatTheFontDoesNotHaveIsOfNoCharacter() throws UnusableFontException {
    assertEquals(Map.of((int) 'A', 8, (int) 'B', 9), CharacterMap.read(of('A', 'C', 8), 10));
    assertEquals(Map.of((int) 'B', 1), CharacterMap.read(of('A', 'B', 0), 10));
  }
}
