package org.precis.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.precis.shaping.Kerning;
import org.precis.shaping.Ligatures;
import org.precis.shaping.Ligatures.Ligature;
import org.precis.shaping.Script;
import org.precis.shaping.Shaper;
import org.precis.shaping.Trimming;

/** One bundled face, read when it is first asked for. */
final class LazyFace {

  /** The same for all bundled faces. */
  static final int UNITS_PER_EM = 1000;

  private static final int MISSING = 0;

  private static final int GPOS_EXTENSION = 9;
  private static final int GSUB_EXTENSION = 7;

  /** The tables of a subset: the layout of the whole face would be that of other glyphs. */
  private static final List<String> KEPT =
      List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  private static final Set<String> ASKED = Set.of("cmap", "hhea", "hmtx");

  private final Face face;
  private volatile Read read;

  private volatile Layout layout;
  private volatile Shaper shaper;

  /** Made once, as it is asked for with each character. */
  private final IntUnaryOperator glyphs = this::glyph;

  /** The font whole, from which subsets are made. */
  private TrueTypeFont font;

  /** The part of the font that was made last: one briefing has several pages with the same text. */
  private volatile Part last;

  /**
   * The two tables that are asked for a character at a time, which are a small part of the file.
   *
   * @param found one more than the glyph of each character that was asked for; threads may each
   *     find one
   */
  private record Read(ByteBuffer characters, Measures measures, char[] found) {

    int glyph(int codePoint) {
      if (codePoint >= found.length) {
        return CharacterMap.glyph(characters, codePoint);
      }
      if (found[codePoint] == 0) {
        found[codePoint] = (char) (CharacterMap.glyph(characters, codePoint) + 1);
      }
      return found[codePoint] - 1;
    }
  }

  /** What its glyphs do beside one another. */
  private record Layout(Kerning kerning, Ligatures ligatures, Trimming trimming) {}

  private record Part(SortedSet<Integer> characters, byte[] file) {}

  LazyFace(Face face) {
    this.face = face;
  }

  boolean covers(int codePoint) {
    return !face.omits(codePoint) && glyph(codePoint) != MISSING;
  }

  int advance(int glyph) {
    return read().measures().advance(glyph);
  }

  /** What is added to the width of a glyph that stands before another of the face. */
  int kerning(int left, int right) {
    return kerning().between(left, right);
  }

  /**
   * The ligature that a text begins with; null if there is none.
   *
   * @param glyph that of its first character
   * @param next the place after its first character
   */
  Ligature ligature(int glyph, String text, int next) {
    return ligatures().at(glyph, text, next, text.length(), glyphs);
  }

  /** The width in em of a word that has to be shaped. */
  double shapedWidth(String word) {
    Shaper known = shaper;
    if (known == null) {
      known = new Shaper(file());
      shaper = known;
    }
    String script = Script.of(word, 0, word.length());
    int units = 0;
    Shaper.Setting setting = new Shaper.Setting(script, Script.turns(word), "", true, true);
    for (int advance : known.shape(word, setting).advances()) {
      units += advance;
    }
    return (double) units / UNITS_PER_EM;
  }

  int glyph(int codePoint) {
    return read().glyph(codePoint);
  }

  byte[] file() {
    try (InputStream bytes = open()) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] subset(SortedSet<Integer> codePoints) {
    if (face.isShaped()) {
      return file();
    }
    Part known = last;
    if (known == null || !known.characters.equals(codePoints)) {
      known = new Part(new TreeSet<>(codePoints), cut(codePoints));
      last = known;
    }
    return known.file.clone();
  }

  private byte[] cut(SortedSet<Integer> codePoints) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Map<Integer, Integer> numbers;
    List<Ligature> ligated = ligated(codePoints);
    // The font reads its tables on demand, which is not safe for two threads at once.
    synchronized (this) {
      try {
        if (font == null) {
          font = new TTFParser().parse(new RandomAccessReadBuffer(file()));
        }
        TTFSubsetter subsetter = new TTFSubsetter(font, KEPT);
        subsetter.add(' ');
        subsetter.addAll(codePoints);
        subsetter.addGlyphIds(
            ligated.stream().map(Ligature::glyph).collect(Collectors.toCollection(TreeSet::new)));
        subsetter.writeToStream(bytes);
        numbers = subsetter.getGIDMap();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    Map<String, byte[]> layout = new TreeMap<>();
    List<LookupTable.Feature> places = new ArrayList<>();
    LookupTable.Feature halves = TrimmingTable.of(trimming(), numbers);
    if (halves != null) {
      places.add(halves);
    }
    LookupTable.Feature pairs = KerningTable.of(kerning(), kerned(codePoints, ligated, numbers));
    if (pairs != null) {
      places.add(pairs);
    }
    if (!places.isEmpty()) {
      layout.put("GPOS", LookupTable.of(GPOS_EXTENSION, places));
    }
    if (!ligated.isEmpty()) {
      LookupTable.Feature joined = LigatureTable.of(ligated, numbers);
      layout.put("GSUB", LookupTable.of(GSUB_EXTENSION, List.of(joined)));
    }
    return layout.isEmpty() ? bytes.toByteArray() : with(layout, bytes.toByteArray());
  }

  /** The ligatures whose letters are all among these characters. */
  private List<Ligature> ligated(SortedSet<Integer> codePoints) {
    if (ligatures().all().isEmpty()) {
      return List.of();
    }
    BitSet kept = new BitSet();
    codePoints.forEach(c -> kept.set(glyph(c)));
    return ligatures().all().stream()
        .filter(ligature -> ligature.parts().stream().allMatch(kept::get))
        .toList();
  }

  /** What the glyphs of a subset are in the face, those of them that are kerned. */
  private int[] kerned(
      SortedSet<Integer> codePoints, List<Ligature> ligated, Map<Integer, Integer> numbers) {
    BitSet kerned = new BitSet();
    ligated.forEach(ligature -> kerned.set(ligature.glyph()));
    for (int c : codePoints) {
      if (KerningTable.kerns(c)) {
        kerned.set(glyph(c));
      }
    }
    int[] glyphs = new int[numbers.size()];
    numbers.forEach((part, whole) -> glyphs[part] = kerned.get(whole) ? whole : -1);
    return glyphs;
  }

  private static byte[] with(Map<String, byte[]> layout, byte[] file) {
    try {
      SortedMap<String, byte[]> tables = new TreeMap<>();
      FontTables.read(file)
          .forEach(
              (tag, bytes) -> {
                byte[] copy = new byte[bytes.limit()];
                bytes.get(0, copy);
                tables.put(tag, copy);
              });
      tables.putAll(layout);
      ByteBuffer.wrap(tables.get("head")).putInt(8, 0);
      return FontTables.write(tables);
    } catch (UnusableFontException e) {
      throw new IllegalStateException(e);
    }
  }

  private Kerning kerning() {
    return layout().kerning();
  }

  /** What is left out of the blanks in its punctuation. */
  Trimming trimming() {
    return layout().trimming();
  }

  private Ligatures ligatures() {
    return layout().ligatures();
  }

  /** Several threads may each read it, which gives the same. */
  private Layout layout() {
    Layout known = layout;
    if (known == null) {
      try (InputStream bytes = open()) {
        Map<String, ByteBuffer> tables = FontTables.read(bytes, Set.of("maxp", "GPOS", "GSUB"));
        int glyphs = CharacterMap.u16(tables.get("maxp"), 4);
        Kerning kerning = Kerning.of(tables.get("GPOS"), null, glyphs);
        Trimming trimming = Trimming.of(tables.get("GPOS"), glyphs, this::glyph);
        known = new Layout(kerning, Ligatures.of(tables.get("GSUB"), glyphs), trimming);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      layout = known;
    }
    return known;
  }

  /** Several threads may each read them, which gives the same. */
  private Read read() {
    Read known = read;
    if (known == null) {
      known = parse();
      read = known;
    }
    return known;
  }

  private Read parse() {
    try (InputStream bytes = open()) {
      Map<String, ByteBuffer> tables = FontTables.read(bytes, ASKED);
      int wide = CharacterMap.u16(tables.get("hhea"), 34);
      return new Read(
          CharacterMap.table(tables.get("cmap"), 4),
          new Measures(tables.get("hmtx"), wide),
          new char[Character.MAX_VALUE]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open() {
    return LazyFace.class.getResourceAsStream("/org/precis/fonts/" + face.file());
  }
}
