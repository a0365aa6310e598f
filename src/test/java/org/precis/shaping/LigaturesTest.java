package org.precis.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.ByteBuffer;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.typeset.text.Face;
import org.precis.typeset.value.FontFace;
import org.precis.workspace.Fonts;

class LigaturesTest {

  private static final org.precis.workspace.Face SANS = org.precis.workspace.Face.SANS_REGULAR;

  private static Face face(byte[] file) {
    return Face.of(new FontFace("Test", 400, false, file, c -> true));
  }

  private static SortedSet<Integer> characters(String text) {
    return text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  /** Which letters of a text are one glyph. */
  private static String joined(Face face, String text) {
    StringBuilder joined = new StringBuilder();
    int[] glyphs = face.glyphs(text, true);
    for (int i = 0; i < glyphs.length; i++) {
      joined.append(i > 0 && glyphs[i] != Ligatures.PART ? "|" : "").append(text.charAt(i));
    }
    return joined.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "office, o|ffi|c|e",
    "shuffle, s|h|u|ffl|e",
    "fffi, ff|fi",
    "final, fi|n|a|l",
    "f-i, f|-|i",
    "f, f"
  })
  void theLongestLigatureIsTaken(String text, String expected) {
    assertEquals(expected, joined(face(Fonts.bundled().file(SANS)), text));
    assertEquals(expected, joined(face(Fonts.bundled().subset(SANS, characters(text))), text));
  }

  @Test
  void aSubsetHasOnlyTheLigaturesOfItsLetters() {
    Face part = face(Fonts.bundled().subset(SANS, characters("fl")));
    Face other = face(Fonts.bundled().subset(SANS, characters("flat")));
    assertEquals("ffl", joined(part, "ffl"));
    assertEquals(part.glyphs() + 2, other.glyphs());
  }

  @Test
  void textIsMeasuredWithLigaturesAsItIsSet() {
    Face face = face(Fonts.bundled().file(SANS));
    String text = "An officer’s shuffle of fifty files, off AVATAR";
    double width = 0;
    for (double advance : face.advances(face.glyphs(text, true), 1, 0, true, true)) {
      width += advance;
    }
    double loose = 0;
    for (double advance : face.advances(face.glyphs(text, false), 1, 0, true, true)) {
      loose += advance;
    }
    assertEquals(width, Fonts.bundled().width(SANS, text), 1e-9);
    assertNotEquals(width, loose);
  }

  @Test
  void aBrokenTableJoinsNothing() {
    ByteBuffer broken = ByteBuffer.allocate(12).putInt(0x00010000).putShort((short) 9);
    assertSame(Ligatures.NONE, Ligatures.of(broken.rewind(), 10));
    assertSame(Ligatures.NONE, Ligatures.of(null, 10));
  }
}
