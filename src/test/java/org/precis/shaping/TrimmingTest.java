package org.precis.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.ByteBuffer;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.typeset.text.Face;
import org.precis.typeset.value.FontFace;
import org.precis.workspace.Fonts;

class TrimmingTest {

  /** In thousandths of an em; those of Chromium 156. */
  @ParameterizedTest
  @CsvSource({
    "SC_REGULAR, ）（, -500",
    "SC_REGULAR, ）。, -500",
    "SC_REGULAR, 「『, -500",
    "SC_REGULAR, ：“, -500",
    "SC_REGULAR, ，”, -500",
    "SC_REGULAR, ·《, -500",
    "SC_REGULAR, 》·, -500",
    "SC_REGULAR, ）), -500",
    "SC_REGULAR, ((, 0",
    "SC_REGULAR, （), 0",
    "SC_REGULAR, ！《, 0",
    "SC_REGULAR, 》！, 0",
    "SC_REGULAR, 网（, 0",
    "TC_REGULAR, ，「, -500",
    "TC_REGULAR, ，」, 0",
    "TC_REGULAR, 」。, -500",
    "SANS_REGULAR, )“, 0"
  })
  void punctuationIsTrimmedBesideOther(org.precis.workspace.Face face, String pair, int expected) {
    byte[] whole = Fonts.bundled().file(face);
    byte[] part =
        Fonts.bundled()
            .subset(face, pair.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new)));
    for (byte[] file : new byte[][] {whole, part}) {
      Face set = Face.of(new FontFace("Test", 400, false, file, c -> true));
      int left = set.glyph(pair.charAt(0));
      int right = set.glyph(pair.charAt(1));
      assertEquals(expected, set.trimming().between(left, right));
    }
  }

  @Test
  void textIsMeasuredAsItIsTrimmed() {
    assertEquals(3.5, Fonts.bundled().width(org.precis.workspace.Face.SC_REGULAR, "网）。网"));
  }

  @Test
  void aBrokenTableTrimsNothing() {
    ByteBuffer broken = ByteBuffer.allocate(12).putInt(0x00010000).putShort((short) 9);
    assertSame(Trimming.NONE, Trimming.of(broken.rewind(), 10, c -> 0));
    assertSame(Trimming.NONE, Trimming.of(null, 10, c -> 0));
  }
}
