package org.precis.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

  private final Fonts fonts = Fonts.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guangdong >1,128 – “quoted” — 5½ × 10⁶ ≥ ≈ → … • ¥ € § † ‡ ¶ № ™",
        "Łódź, Đà Nẵng, İstanbul, Ærø, Ἀθῆναι, Київ, Қазақстан",
        "净网2018专项行动：共抓获犯罪嫌疑人１１２８名，《通报》（一）、“引号”……",
        "臺灣、香港、澳門；镕喆堃",
        "المجموع ١٬٢٣٤٫٥٪ پچگ",
        "סך הכול – 1,234 ₪ ׳״",
        "พ.ศ. ๒๕๖๗ ฿ ๆ ฯ",
        "कुल योग ₹ १२३ ज़ फ़ । ॰"
      })
  void aBundledFaceHasWhatBriefingsAreWrittenIn(String text) {
    assertEquals("", missing(text));
  }

  /**
   * Each character comes from the page's own face if that has it, else from the first that has it.
   */
  @Test
  void aMinusIsNoHyphen() {
    for (Face face : List.of(Face.THAI_REGULAR, Face.HEBREW_REGULAR, Face.ARABIC_REGULAR)) {
      assertEquals(Face.SANS_REGULAR, Fonts.bundled().faceFor(face, '\u2212'));
      assertEquals(face, Fonts.bundled().faceFor(face, '-'));
    }
    Face devanagari = Face.DEVANAGARI_SEMIBOLD;
    assertEquals(devanagari, Fonts.bundled().faceFor(devanagari, '\u2212'));
  }

  @Test
  void charactersAreDrawnAsTheLanguageOfThePageDrawsThem() {
    assertEquals(Face.SC_REGULAR, fonts.faceFor(Face.SANS_REGULAR, '骨'));
    assertEquals(Face.TC_SEMIBOLD, fonts.faceFor(Face.TC_SEMIBOLD, '骨'));
    assertEquals(Face.TC_SEMIBOLD, fonts.faceFor(Face.SC_SEMIBOLD, '體'));
    assertEquals(Face.SC_REGULAR, fonts.faceFor(Face.TC_REGULAR, '体'));
    assertEquals(Face.SANS_REGULAR, fonts.faceFor(Face.TC_REGULAR, 'Ж'));
  }

  @Test
  void knowsWhatNoFaceHas() {
    assertEquals("𓀀🎉", missing("a𓀀b🎉"));
  }

  @Test
  void latinStaysWithTheLatinFace() {
    assertTrue(fonts.covers(Face.SANS_REGULAR, 'A'));
    assertFalse(fonts.covers(Face.SANS_REGULAR, '净'));
    assertTrue(fonts.covers(Face.SC_SEMIBOLD, '净'));
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void everyCharacterHasTheGlyphThatAFontLibraryFinds(Face face) throws IOException {
    TrueTypeFont font = parse(fonts.file(face));
    LazyFace own = new LazyFace(face);
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      int glyph = glyph(font, c);
      assertEquals(glyph != 0 && !face.omits(c), own.covers(c), Integer.toHexString(c));
      assertEquals(font.getHorizontalMetrics().getAdvanceWidth(glyph), own.advance(own.glyph(c)));
    }
  }

  @Test
  void figuresAreOfOneWidthSoThatColumnsAlign() {
    for (Face face : Face.values()) {
      double zero = fonts.width(face, "0");
      Stream.of("1", "2", "3", "4", "5", "6", "7", "8", "9")
          .forEach(digit -> assertEquals(zero, fonts.width(face, digit), face + " " + digit));
    }
  }

  @Test
  void measuresInEmAndWhatAFaceLacksInTheOther() {
    assertEquals(2.0, fonts.width(Face.SANS_REGULAR, "净网"));
    assertEquals(
        fonts.width(Face.SANS_REGULAR, "A") + 1.0, fonts.width(Face.SANS_REGULAR, "A净"), 1e-9);
    assertEquals(0.0, fonts.width(Face.SC_REGULAR, ""));
  }

  /** Which glyphs a text needs only its shaping tells. */
  @ParameterizedTest
  @EnumSource(value = Face.class, mode = EnumSource.Mode.MATCH_ANY, names = "(HEB|ARA|THAI|DEV).*")
  void aShapedFaceIsEmbeddedWhole(Face face) throws IOException {
    byte[] part = fonts.subset(face, codePoints("אبกक"));
    assertArrayEquals(fonts.file(face), part);
    TrueTypeFont font = parse(part);
    assertTrue(font.getTableMap().keySet().containsAll(List.of("GSUB", "GPOS", "GDEF")));
  }

  @ParameterizedTest
  @EnumSource(value = Face.class, mode = EnumSource.Mode.MATCH_ANY, names = "(SANS|SC|TC)_.*")
  void aSubsetIsAFontWithTheAskedCharactersOnly(Face face) throws IOException {
    TrueTypeFont subset = parse(fonts.subset(face, codePoints("Aé5–")));
    assertEquals(fonts.width(face, "A"), subset.getAdvanceWidth(glyph(subset, 'A')) / 1000.0);
    assertTrue(glyph(subset, '–') > 0);
    assertTrue(glyph(subset, ' ') > 0);
    assertEquals(0, glyph(subset, 'B'));
    assertTrue(subset.getPostScript() != null && subset.getOS2Windows() != null);
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void subsetsHaveTheSameBytesWhoeverMakesThem(Face face) throws Exception {
    SortedSet<Integer> wanted = codePoints("Net 2018 – 净网");
    byte[] expected = fonts.subset(face, wanted);
    Callable<byte[]> task = () -> fonts.subset(face, wanted);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<byte[]> made :
          threads.invokeAll(Stream.generate(() -> task).limit(16).toList())) {
        assertArrayEquals(expected, made.get());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aSubsetOfNothingStillIsAFont() throws IOException {
    assertTrue(glyph(parse(fonts.subset(Face.SC_REGULAR, new TreeSet<>())), ' ') > 0);
  }

  private String missing(String text) {
    return text.codePoints()
        .filter(codePoint -> !fonts.covers(codePoint))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static SortedSet<Integer> codePoints(String text) {
    return text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private static TrueTypeFont parse(byte[] bytes) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
  }

  private static int glyph(TrueTypeFont font, int codePoint) throws IOException {
    return font.getUnicodeCmapLookup().getGlyphId(codePoint);
  }
}
