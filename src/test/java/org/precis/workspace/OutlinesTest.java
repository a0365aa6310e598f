package org.precis.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.precis.workspace.GlyphBoxes.Box;

/** Outlines of glyphs in a table that is written by hand. */
class OutlinesTest {

  private static final int WORDS = 0x0001;
  private static final int OFFSETS = 0x0002;
  private static final int SCALE = 0x0008;

  /** One contour of three points: (10, 0), (110, 0), (60, 50). */
  private static ByteBuffer triangle() {
    ByteBuffer glyph = ByteBuffer.allocate(32);
    glyph.putShort((short) 1).putLong(0);
    glyph.putShort((short) 2).putShort((short) 0);
    glyph.put(new byte[] {0, 0, 0});
    glyph.putShort((short) 10).putShort((short) 100).putShort((short) -50);
    glyph.putShort((short) 0).putShort((short) 0).putShort((short) 50);
    return glyph.flip();
  }

  private static ByteBuffer part(int flags, int of, int x, int y, int... factors) {
    ByteBuffer glyph = ByteBuffer.allocate(18 + 2 * factors.length);
    glyph.putShort((short) -1).putLong(0);
    glyph.putShort((short) flags).putShort((short) of);
    glyph.putShort((short) x).putShort((short) y);
    for (int factor : factors) {
      glyph.putShort((short) factor);
    }
    return glyph.flip();
  }

  private static Outlines outlines(List<ByteBuffer> glyphs) throws UnusableFontException {
    ByteBuffer places = ByteBuffer.allocate(4 * glyphs.size() + 4);
    ByteBuffer all = ByteBuffer.allocate(glyphs.stream().mapToInt(ByteBuffer::limit).sum());
    for (ByteBuffer glyph : glyphs) {
      places.putInt(all.position());
      all.put(glyph);
    }
    places.putInt(all.position());
    return new Outlines(places.flip(), all.flip(), true, glyphs.size());
  }

  /** The first a triangle, each other the one before it moved by a step to the right. */
  private static Outlines chain(int length) throws UnusableFontException {
    Stream<ByteBuffer> moved =
        IntStream.rangeClosed(1, length).mapToObj(i -> part(WORDS | OFFSETS, i - 1, 1, 0));
    return outlines(Stream.concat(Stream.of(triangle()), moved).collect(Collectors.toList()));
  }

  @Test
  void aBoxSurroundsThePoints() throws Exception {
    assertEquals(new Box(10, 0, 110, 50), new GlyphBoxes(chain(0)).of(0));
  }

  @Test
  void partsAreTenDeepAtMost() throws Exception {
    assertEquals(new Box(20, 0, 120, 50), new GlyphBoxes(chain(10)).of(10));
    Outlines deeper = chain(11);
    assertThrows(UnusableFontException.class, () -> new GlyphBoxes(deeper).of(11));
  }

  @Test
  void aPartIsMovedAndScaled() throws Exception {
    Outlines half =
        outlines(List.of(triangle(), part(WORDS | OFFSETS | SCALE, 0, 100, -20, 1 << 13)));
    assertEquals(new Box(105, -20, 155, 5), new GlyphBoxes(half).of(1));
  }

  @Test
  void aGlyphWithoutContoursIsEmptyAndOnlyItsHeadIsCut() throws Exception {
    ByteBuffer empty = ByteBuffer.allocate(14).putShort(12, (short) 7);
    Outlines outlines = outlines(List.of(empty));
    assertTrue(new GlyphBoxes(outlines).of(0).isEmpty());
    assertEquals(12, outlines.tables(List.of(0), Map.of(0, 0)).get("glyf").length);
  }
}
