package org.precis.workspace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.precis.shaping.Kerning;
import org.precis.shaping.Script;
import org.precis.shaping.Shaper;

/** One bundled face, read when it is first asked for. */
final class LazyFace {

  /** The same for all bundled faces. */
  static final int UNITS_PER_EM = 1000;

  private static final int MISSING = 0;

  /** The tables of a subset: the kerning of the whole face would be that of other glyphs. */
  private static final List<String> KEPT =
      List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  private static final Set<String> ASKED = Set.of("cmap", "hhea", "hmtx");

  private final Face face;
  private volatile Read read;

  private volatile Kerning kerning;
  private volatile Shaper shaper;

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

  private record Part(SortedSet<Integer> characters, byte[] file) {}

  LazyFace(Face face) {
    this.face = face;
  }

  boolean covers(int codePoint) {
    return glyph(codePoint) != MISSING;
  }

  int advance(int codePoint) {
    return read().measures().advance(glyph(codePoint));
  }

  /** What is added to the width of a character that stands before another of the face. */
  int kerning(int left, int right) {
    return KerningTable.kerns(left) && KerningTable.kerns(right)
        ? kerning().between(glyph(left), glyph(right))
        : 0;
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

  private int glyph(int codePoint) {
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
    // The font reads its tables on demand, which is not safe for two threads at once.
    synchronized (this) {
      try {
        if (font == null) {
          font = new TTFParser().parse(new RandomAccessReadBuffer(file()));
        }
        TTFSubsetter subsetter = new TTFSubsetter(font, KEPT);
        subsetter.add(' ');
        subsetter.addAll(codePoints);
        subsetter.writeToStream(bytes);
        numbers = subsetter.getGIDMap();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    byte[] pairs = KerningTable.of(kerning(), kerned(codePoints, numbers));
    return pairs == null ? bytes.toByteArray() : with("GPOS", pairs, bytes.toByteArray());
  }

  /** What the glyphs of a subset are in the face, those of them that are kerned. */
  private int[] kerned(SortedSet<Integer> codePoints, Map<Integer, Integer> numbers) {
    BitSet kerned = new BitSet();
    for (int c : codePoints) {
      if (KerningTable.kerns(c)) {
        kerned.set(glyph(c));
      }
    }
    int[] glyphs = new int[numbers.size()];
    numbers.forEach((part, whole) -> glyphs[part] = kerned.get(whole) ? whole : -1);
    return glyphs;
  }

  private static byte[] with(String name, byte[] table, byte[] file) {
    try {
      SortedMap<String, byte[]> tables = new TreeMap<>();
      FontTables.read(file)
          .forEach(
              (tag, bytes) -> {
                byte[] copy = new byte[bytes.limit()];
                bytes.get(0, copy);
                tables.put(tag, copy);
              });
      tables.put(name, table);
      ByteBuffer.wrap(tables.get("head")).putInt(8, 0);
      return FontTables.write(tables);
    } catch (UnusableFontException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Several threads may each read it, which gives the same. */
  private Kerning kerning() {
    Kerning known = kerning;
    if (known == null) {
      try (InputStream bytes = open()) {
        Map<String, ByteBuffer> tables = FontTables.read(bytes, Set.of("maxp", "GPOS"));
        int glyphs = CharacterMap.u16(tables.get("maxp"), 4);
        known = Kerning.of(tables.get("GPOS"), null, glyphs);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      kerning = known;
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
