package org.precis.workspace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.precis.workspace.UnusableFontException.Reason;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PackFaceTest {

  private static final Path FONTS =
      Path.of("src/test/resources/golden/georgian-and-armenian/pack/fonts");

  private static final int LAST = 0x10FFFF;

  private final byte[] georgian = file("NotoSansGeorgian-Regular.ttf");
  private final byte[] bold = file("NotoSansGeorgian-Bold.ttf");
  private final byte[] armenian = file("NotoSansArmenian-Regular.ttf");

  private static byte[] file(String name) {
    try {
      return Files.readAllBytes(FONTS.resolve(name));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SortedSet<Integer> characters(String text) {
    return text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private static TrueTypeFont parsed(byte[] font) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(font));
  }

  @Test
  void aCutHoldsTheAskedCharactersOnlyAndTheirMeasures() throws Exception {
    PackFace face = PackFace.read(georgian);
    TrueTypeFont whole = parsed(georgian);
    TrueTypeFont cut = parsed(face.cut(characters("თბილისი (x)")));
    assertEquals("NotoSansGeorgian", cut.getName().replace("-Regular", ""));
    for (int c : characters("თბილისი")) {
      int glyph = cut.getUnicodeCmapLookup().getGlyphId(c);
      int before = whole.getUnicodeCmapLookup().getGlyphId(c);
      assertTrue(glyph > 0);
      assertEquals(whole.getAdvanceWidth(before), cut.getAdvanceWidth(glyph));
      assertEquals(whole.getAdvanceWidth(before) / 1000.0, face.advance(c));
      assertEquals(
          whole.getGlyph().getGlyph(before).getPath().getBounds2D(),
          cut.getGlyph().getGlyph(glyph).getPath().getBounds2D());
    }
    assertEquals(0, cut.getUnicodeCmapLookup().getGlyphId('ა'));
    assertEquals(0, cut.getUnicodeCmapLookup().getGlyphId('x'));
  }

  @Test
  void aCutOfACutIsTheSameFile() throws Exception {
    for (byte[] font : List.of(georgian, bold, armenian)) {
      SortedSet<Integer> wanted = characters("Գյումրի, თბილისი");
      byte[] once = PackFace.read(font).cut(wanted);
      assertArrayEquals(once, PackFace.read(once).cut(wanted));
    }
  }

  @Test
  void charactersThatShareAGlyphGetOneEach() throws Exception {
    SortedMap<Integer, Integer> map = new TreeMap<>(Map.of((int) 'ა', 5, (int) 'ბ', 5, 0x10400, 5));
    SortedSet<Integer> wanted = new TreeSet<>(map.keySet());
    byte[] cut = PackFace.read(with("cmap", CharacterMap.write(map))).cut(wanted);
    SortedSet<Integer> glyphs = new TreeSet<>();
    for (int c : wanted) {
      glyphs.add(parsed(cut).getUnicodeCmapLookup().getGlyphId(c));
    }
    assertEquals(3, glyphs.size(), "also beyond the Basic Multilingual Plane");
    assertFalse(glyphs.contains(0));
    assertArrayEquals(cut, PackFace.read(cut).cut(wanted));
  }

  @Test
  void boldTextTakesTheHeavierFaceAndWhereThereIsNoneTheOnlyOne() throws Exception {
    PackFace regular = PackFace.read(georgian);
    PackFace heavy = PackFace.read(bold);
    PackFace only = PackFace.read(armenian);
    Fonts fonts = Fonts.bundled().with(List.of(heavy, regular, only));
    assertEquals(400, regular.weight());
    assertEquals(700, heavy.weight());
    assertEquals(regular, fonts.ofPack('ა', 400).orElseThrow());
    assertEquals(heavy, fonts.ofPack('ა', 600).orElseThrow());
    assertEquals(only, fonts.ofPack('Ա', 600).orElseThrow());
    assertTrue(fonts.ofPack('A', 400).isEmpty(), "a bundled face has it");
    assertTrue(fonts.ofPack('ཀ', 400).isEmpty());
    assertEquals(
        Fonts.bundled().width(Face.SANS_SEMIBOLD, "A") + heavy.advance('ა'),
        fonts.width(Face.SANS_SEMIBOLD, "Aა"),
        1e-9);
  }

  /**
   * The tables of a variable font that change its outlines are left out: its default is printed.
   */
  @Test
  void aVariableFontIsItsDefaultInstance() throws Exception {
    PackFace face = PackFace.read(with("fvar", new byte[64]));
    byte[] cut = face.cut(characters("ა"));
    assertFalse(FontTables.read(cut).containsKey("fvar"));
    assertArrayEquals(PackFace.read(georgian).cut(characters("ა")), cut);
  }

  /** Whatever a font has, no letter is set that would stand in a wrong place or shape. */
  @Test
  void scriptsThatNeedToBeLaidOutAreNotCovered() throws Exception {
    SortedMap<Integer, Integer> map = new TreeMap<>();
    "שاकไ각\u0301ა".codePoints().forEach(c -> map.put(c, 5));
    PackFace face = PackFace.read(with("cmap", CharacterMap.write(map)));
    String covered =
        map.keySet().stream()
            .filter(face::covers)
            .map(Character::toString)
            .collect(Collectors.joining());
    assertEquals("ა각", covered);
  }

  /** A font with one table in place of its own. */
  private byte[] with(String tag, byte[] table) throws UnusableFontException {
    SortedMap<String, byte[]> tables = new TreeMap<>();
    FontTables.read(georgian).forEach((name, content) -> tables.put(name, bytes(content)));
    tables.put(tag, table);
    return FontTables.write(tables);
  }

  private static byte[] bytes(ByteBuffer table) {
    byte[] bytes = new byte[table.limit()];
    table.get(0, bytes);
    return bytes;
  }

  @Test
  void aFileThatEndsAnywhereIsRefusedOrWhole() {
    for (int length = 0; length < georgian.length; length += 1 + length / 200) {
      tryOn(Arrays.copyOf(georgian, length));
    }
  }

  /** Every byte of the tables that are read may be wrong. */
  @Test
  void damagedFilesAreRefusedOrUsed() {
    Random chance = new Random(7);
    for (int i = 0; i < 4000; i++) {
      byte[] damaged = georgian.clone();
      for (int n = 0; n < 1 + i % 8; n++) {
        damaged[chance.nextInt(i % 2 == 0 ? damaged.length : 2000)] = (byte) chance.nextInt(256);
      }
      tryOn(damaged);
    }
  }

  /** Sound, or refused in words. */
  private static void tryOn(byte[] font) {
    PackFace face;
    try {
      face = PackFace.read(font);
    } catch (UnusableFontException refused) {
      assertFalse(refused.getMessage().isEmpty());
      return;
    }
    if (characters("თბილისი").stream().noneMatch(face::covers)) {
      return;
    }
    byte[] cut = face.cut(characters("თბილისი"));
    try {
      parsed(cut);
      PackFace.read(cut);
    } catch (IOException | UnusableFontException e) {
      throw new AssertionError("what was cut cannot be read", e);
    }
  }

  /** 20 000 groups that each claim all characters would take minutes where each is believed. */
  @Test
  void aMapThatClaimsAllCharactersAgainAndAgainIsRefused() throws UnusableFontException {
    int groups = 20_000;
    ByteBuffer map = ByteBuffer.allocate(12 + 16 + 12 * groups);
    map.putInt(0x00000001).putShort((short) 3).putShort((short) 10).putInt(12);
    map.putInt(0x000C0000).putInt(16 + 12 * groups).putInt(0).putInt(groups);
    for (int i = 0; i < groups; i++) {
      map.putInt(0).putInt(0x10FFFF).putInt(0);
    }
    byte[] font = with("cmap", map.array());
    UnusableFontException refused =
        assertThrows(UnusableFontException.class, () -> PackFace.read(font));
    assertEquals(Reason.BROKEN, refused.reason());
  }

  /** One glyph for every character there is takes a small file and much memory. */
  @Test
  void aMapOfEveryCharacterIsRefused() throws UnusableFontException {
    int groups = LAST / 4;
    ByteBuffer map = ByteBuffer.allocate(12 + 16 + 12 * groups);
    map.putInt(0x00000001).putShort((short) 3).putShort((short) 10).putInt(12);
    map.putInt(0x000C0000).putInt(16 + 12 * groups).putInt(0).putInt(groups);
    for (int i = 0; i < groups; i++) {
      map.putInt(4 * i).putInt(4 * i + 3).putInt(1);
    }
    byte[] font = with("cmap", map.array());
    UnusableFontException refused =
        assertThrows(UnusableFontException.class, () -> PackFace.read(font));
    assertEquals(Reason.BROKEN, refused.reason());
  }

  /** A glyph that is made of itself. */
  @Test
  void aGlyphInsideItselfIsRefused() throws Exception {
    ByteBuffer glyf = ByteBuffer.allocate(16);
    glyf.putShort((short) -1).position(10);
    glyf.putShort((short) 2).putShort((short) 1).putShort((short) 0);
    byte[] font = withGlyph(glyf.array(), 600, 0);
    assertThrows(UnusableFontException.class, () -> PackFace.read(font));
  }

  /** A black bar over the nine letters before it, as one would make 46 of 1,846. */
  @Test
  void aLetterDrawnOverOthersIsNotUsed() throws Exception {
    assertTrue(isUsed(withGlyph(box(0, 0, 600, 700), 600, 0)));
    assertTrue(isUsed(withGlyph(box(-240, -590, 840, 1390), 600, -240)), "within the tolerance");
    assertFalse(isUsed(withGlyph(box(-9000, 0, 0, 700), 0, -9000)));
    assertFalse(isUsed(withGlyph(box(-260, 0, 600, 700), 600, -260)));
    assertFalse(isUsed(withGlyph(box(0, 0, 860, 700), 600, 0)));
    assertFalse(isUsed(withGlyph(box(0, -610, 600, 700), 600, 0)), "the line below");
    assertFalse(isUsed(withGlyph(box(0, 0, 600, 1410), 600, 0)), "the line above");
    assertTrue(isUsed(withGlyph(new byte[0], 0, 0)), "nothing is drawn");
  }

  @Test
  void whatAGlyphSaysOfItsPlaceIsNotBelieved() throws Exception {
    byte[] lying = box(-9000, 0, 0, 700);
    ByteBuffer.wrap(lying).putShort(2, (short) 0).putShort(6, (short) 600);
    assertFalse(isUsed(withGlyph(lying, 600, 0)));
    assertFalse(isUsed(withGlyph(box(0, 0, 600, 700), 600, -5000)), "moved by its side bearing");
    byte[] left = box(0, 0, 600, 700);
    ByteBuffer.wrap(left).putShort(2, (short) 9000);
    assertFalse(isUsed(withGlyph(left, 600, 0)), "moved by where its head says it begins");
  }

  @Test
  void aGlyphOfPartsIsWhereItsPartsAre() throws Exception {
    for (int[] part : new int[][] {{0, 0}, {-3000, 0}, {0, 3000}}) {
      ByteBuffer parts = ByteBuffer.allocate(18);
      parts.putShort((short) -1).position(10);
      parts.putShort((short) 3).putShort((short) 2);
      parts.putShort((short) part[0]).putShort((short) part[1]);
      byte[] font = withGlyphs(List.of(parts.array(), box(0, 0, 600, 700)), 600, 0);
      assertEquals(part[0] == 0 && part[1] == 0, isUsed(font));
    }
    ByteBuffer scaled = ByteBuffer.allocate(20);
    scaled.putShort((short) -1).position(10);
    scaled.putShort((short) 0x0B).putShort((short) 2).putShort((short) 0).putShort((short) 0);
    scaled.putShort((short) 0x7FFF);
    assertFalse(isUsed(withGlyphs(List.of(scaled.array(), box(0, 0, 800, 700)), 600, 0)));
  }

  /** The program of a glyph could move its points; what a cut holds has none. */
  @Test
  void aCutHoldsNoPrograms() throws Exception {
    byte[] plain = box(0, 0, 600, 700);
    ByteBuffer program = ByteBuffer.allocate(plain.length + 5);
    program.put(plain, 0, 12).putShort((short) 5).put(new byte[5]);
    program.put(plain, 14, plain.length - 14);
    byte[] cut = PackFace.read(withGlyph(program.array(), 600, 0)).cut(characters("ა"));
    assertArrayEquals(PackFace.read(withGlyph(plain, 600, 0)).cut(characters("ა")), cut);
    Map<String, ByteBuffer> tables = FontTables.read(PackFace.read(georgian).cut(characters("ა")));
    for (String tag : List.of("fpgm", "prep", "cvt ")) {
      assertFalse(tables.containsKey(tag), tag);
    }
  }

  private static boolean isUsed(byte[] font) throws UnusableFontException {
    PackFace face = PackFace.read(font);
    assertEquals(face.covers('ა'), !face.drawsOutside('ა'));
    return face.covers('ა');
  }

  /** A rectangle, of an even number of bytes. */
  private static byte[] box(int left, int bottom, int right, int top) {
    ByteBuffer glyph = ByteBuffer.allocate(34);
    glyph.putShort((short) 1).putShort((short) left).putShort((short) bottom);
    glyph.putShort((short) right).putShort((short) top);
    glyph.putShort((short) 3).putShort((short) 0);
    glyph.put(new byte[] {1, 1, 1, 1});
    for (int x : new int[] {left, right - left, 0, left - right}) {
      glyph.putShort((short) x);
    }
    for (int y : new int[] {bottom, 0, top - bottom, 0}) {
      glyph.putShort((short) y);
    }
    return glyph.array();
  }

  private byte[] withGlyph(byte[] glyph, int advance, int bearing) throws UnusableFontException {
    return withGlyphs(List.of(glyph), advance, bearing);
  }

  /** A font of these glyphs only, of which the first is the letter 'ა'. */
  private byte[] withGlyphs(List<byte[]> glyphs, int advance, int bearing)
      throws UnusableFontException {
    Map<String, ByteBuffer> tables = FontTables.read(georgian);
    int count = CharacterMap.u16(tables.get("maxp"), 4);
    int size = glyphs.stream().mapToInt(glyph -> glyph.length + glyph.length % 2).sum();
    ByteBuffer glyf = ByteBuffer.allocate(size);
    ByteBuffer loca = ByteBuffer.allocate(2 * count + 2);
    for (int i = 1; i <= count; i++) {
      loca.putShort(2 * i, (short) (glyf.position() / 2));
      if (i <= glyphs.size()) {
        glyf.put(glyphs.get(i - 1)).position(glyf.position() + glyphs.get(i - 1).length % 2);
      }
    }
    SortedMap<String, byte[]> all = new TreeMap<>();
    tables.forEach((name, table) -> all.put(name, bytes(table)));
    all.put("glyf", glyf.array());
    all.put("loca", loca.array());
    ByteBuffer.wrap(all.get("head")).putShort(50, (short) 0);
    ByteBuffer.wrap(all.get("hmtx")).putShort(4, (short) advance).putShort(6, (short) bearing);
    all.put("cmap", CharacterMap.write(new TreeMap<>(Map.of((int) 'ა', 1))));
    return FontTables.write(all);
  }
}
