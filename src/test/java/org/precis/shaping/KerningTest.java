package org.precis.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.precis.typeset.text.Face;
import org.precis.typeset.value.FontFace;
import org.precis.workspace.Fonts;

class KerningTest {

  private static Face face(byte[] file) {
    return Face.of(new FontFace("Test", 400, false, file, c -> true));
  }

  private static Face bundled(org.precis.workspace.Face face) {
    return face(Fonts.bundled().file(face));
  }

  private static List<Long> advances(Face face, String text) {
    int[] glyphs = text.codePoints().map(face::glyph).toArray();
    List<Long> advances = new java.util.ArrayList<>();
    for (int i = 0; i < glyphs.length; i++) {
      double kern = i + 1 < glyphs.length ? face.kerning(glyphs[i], glyphs[i + 1]) : 0;
      advances.add(Math.round((face.advance(glyphs[i]) + kern) * 1000));
    }
    return advances;
  }

  /** The advances are those of hb-shape (HarfBuzz 10.2) with the bundled files. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SANS_REGULAR|AVATAR Type|599 560 569 486 639 622 260 536 510 615 564",
        "SANS_REGULAR|Τάξη ΑΥΤΟ|486 603 490 608 260 579 566 536 781",
        "SANS_REGULAR|Указ ГДР. ТА|606 511 556 488 260 484 729 475 268 260 486 638",
        "SANS_REGULAR|1.171 P. 11|572 268 572 572 572 260 475 268 260 572 572",
        "SC_SEMIBOLD|AVATAR Type|609 583 556 568 632 669 226 581 559 637 573",
        "SC_SEMIBOLD|Указ ГДР. ТА|566 575 583 527 226 456 726 515 311 226 568 632",
        "SC_SEMIBOLD|1.171 P. 11|580 311 580 580 580 226 515 311 226 580 580"
      })
  void theAdvancesAreThoseOfHarfBuzz(org.precis.workspace.Face face, String text, String expected) {
    List<Long> wanted = Arrays.stream(expected.split(" ")).map(Long::valueOf).toList();
    assertEquals(wanted, advances(bundled(face), text));
  }

  @ParameterizedTest
  @EnumSource(org.precis.workspace.Face.class)
  void aSubsetIsKernedLikeTheWholeFaceAndAsTextIsMeasured(org.precis.workspace.Face face) {
    String text = "AVATAR Type, “To” Wa. Ly’ 11.7 P. f‘ Указ ГДР. Τάξη ΑΥΤΟ";
    SortedSet<Integer> characters =
        text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
    Face part = face(Fonts.bundled().subset(face, characters));
    List<Long> whole = advances(bundled(face), text);
    assertEquals(whole, advances(part, text));
    double sum = whole.stream().mapToLong(Long::longValue).sum() / 1000.0;
    String covered =
        text.codePoints()
            .filter(c -> Fonts.bundled().covers(face, c))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    if (covered.equals(text)) {
      assertEquals(sum, Fonts.bundled().width(face, text), 1e-9);
    }
  }

  @Test
  void aSubsetWithMorePairsThanASubtableTakesHasThemAll() {
    SortedSet<Integer> characters = new TreeSet<>();
    for (int c = 0x20; c < 0x520; c++) {
      characters.add(c);
    }
    org.precis.workspace.Face sans = org.precis.workspace.Face.SANS_REGULAR;
    Face part = face(Fonts.bundled().subset(sans, characters));
    Face whole = bundled(sans);
    int pairs = 0;
    for (int left = 0x21; left < 0x520; left++) {
      for (int right = 0x21; right < 0x520; right++) {
        if (left != 0xA0 && right != 0xA0) {
          double kern = whole.kerning(whole.glyph(left), whole.glyph(right));
          assertEquals(kern, part.kerning(part.glyph(left), part.glyph(right)), 1e-9);
          pairs += kern == 0 ? 0 : 1;
        }
      }
    }
    assertTrue(4 * pairs > 0xF000, pairs + " pairs");
  }

  /** Of a lookup the first subtable that has a pair counts (OpenType, GPOS); others add to it. */
  @Test
  void laterSubtablesOfALookupAddNothing() {
    int[] table = {
      1,
      0,
      10,
      30,
      44, // version, and where scripts, features and lookups are
      1,
      'D' << 8 | 'F',
      'L' << 8 | 'T',
      8,
      4,
      0,
      0,
      0xFFFF,
      1,
      0, // one script with one feature
      1,
      'k' << 8 | 'e',
      'r' << 8 | 'n',
      8,
      0,
      1,
      0, // which has one lookup
      1,
      4,
      2,
      0,
      2,
      10,
      36, // of two subtables of pairs
      1,
      12,
      4,
      0,
      1,
      18,
      1,
      1,
      3,
      1,
      4,
      0xFFF6,
      0, // glyphs 3 and 4: 10 nearer
      1,
      12,
      4,
      0,
      1,
      18,
      1,
      1,
      3,
      2,
      4,
      0xFFF9,
      5,
      0xFFF8 // and 7; glyphs 3 and 5: 8 nearer
    };
    ByteBuffer gpos = ByteBuffer.allocate(2 * table.length);
    for (int word : table) {
      gpos.putShort((short) word);
    }
    Kerning kerning = Kerning.of(gpos.rewind(), null, 10);
    assertEquals(-10, kerning.between(3, 4));
    assertEquals(-8, kerning.between(3, 5));
    assertEquals(0, kerning.between(4, 3));
  }

  @Test
  void aBrokenTableKernsNothing() throws IOException {
    ByteBuffer broken = ByteBuffer.allocate(12).putInt(0x00010000).putShort((short) 9);
    assertSame(Kerning.NONE, Kerning.of(broken.rewind(), null, 10));
    assertEquals(0, Kerning.of(broken.rewind(), null, 10).between(3, 4));
    ByteBuffer cut = ByteBuffer.allocate(18).putShort((short) 0).putShort((short) 1);
    cut.putShort((short) 0).putShort((short) 100).putShort((short) 1).putShort((short) 200);
    assertEquals(0, Kerning.of(null, cut.rewind(), 10).between(0, 0));
  }
}
