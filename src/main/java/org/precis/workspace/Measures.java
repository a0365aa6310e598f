package org.precis.workspace;

import static org.precis.workspace.CharacterMap.u16;

import java.nio.ByteBuffer;

/**
 * How wide the glyphs of a font are, in its units: its table {@code hmtx}.
 *
 * @param wide how many glyphs have an advance of their own; the others have that of the last
 */
record Measures(ByteBuffer hmtx, int wide) {

  int advance(int glyph) {
    return u16(hmtx, 4 * Math.min(glyph, wide - 1));
  }

  short bearing(int glyph) {
    int at = glyph < wide ? 4 * glyph + 2 : 2 * wide + 2 * glyph;
    return at + 2 > hmtx.limit() ? 0 : hmtx.getShort(at);
  }
}
