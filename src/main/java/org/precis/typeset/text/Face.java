package org.precis.typeset.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.precis.shaping.Kerning;
import org.precis.shaping.Ligatures;
import org.precis.shaping.Shaped;
import org.precis.shaping.Shaper;
import org.precis.shaping.Substitutions;
import org.precis.shaping.Trimming;
import org.precis.typeset.value.Features;
import org.precis.typeset.value.FontFace;

/** A face of the document: what its file says of glyphs and their widths, at any size. */
public final class Face {

  private static final int ASCII = 128;
  private static final int NO_BREAK_SPACE = 0xA0;

  /** As a share of the ascent, where a face has no x. */
  private static final double USUAL_X_HEIGHT = 0.56;

  private final String family;
  private final int weight;
  private final boolean italic;
  private final IntPredicate characters;
  private final byte[] file;
  private final TrueTypeFont font;
  private final CmapLookup map;
  private final HorizontalMetricsTable widths;
  private final double em;
  private final double ascent;
  private final double descent;
  private final int[] ascii = new int[ASCII];

  /** Where the outline of each glyph begins in the file, and after the last where it ends. */
  private final long[] outlines;

  private final long outlineTable;

  /** By glyph, as far as asked for. */
  private final Ink[] inks;

  /** Null until it is asked for. */
  private Kerning kerning;

  /** Null until they are asked for. */
  private Ligatures ligatures;

  /** Whether it has the features that were asked for. */
  private final Map<String, Boolean> features = new LinkedHashMap<>();

  /** Null until it is asked for. */
  private Trimming trimming;

  /** Null until it is asked for. */
  private Shaper shaper;

  private Face(FontFace face) {
    this.family = face.family();
    this.weight = face.weight();
    this.italic = face.italic();
    this.characters = face.characters();
    this.file = face.file();
    try {
      font = new TTFParser(true).parse(new RandomAccessReadBuffer(file));
      map = font.getUnicodeCmapLookup();
      widths = font.getHorizontalMetrics();
      em = font.getUnitsPerEm();
      HorizontalHeaderTable head = font.getHorizontalHeader();
      ascent = head.getAscender() / em;
      descent = -head.getDescender() / em;
      outlines = font.getIndexToLocation().getOffsets();
      outlineTable = font.getTableMap().get("glyf").getOffset();
      inks = new Ink[font.getNumberOfGlyphs()];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int i = 0; i < ASCII; i++) {
      ascii[i] = map.getGlyphId(i);
    }
  }

  /** Reads the tables of a face. */
  public static Face of(FontFace face) {
    return new Face(face);
  }

  public String family() {
    return family;
  }

  /** What its file calls the family; the name that the sheet gives it if that says nothing. */
  public String ownFamily() {
    try {
      NamingTable names = font.getNaming();
      String own = names == null ? null : names.getFontFamily();
      return own == null || own.isBlank() ? family : own;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From 1 to 1000; 400 is regular. */
  public int weight() {
    return weight;
  }

  public boolean italic() {
    return italic;
  }

  /** The whole file, not to be changed. */
  public byte[] file() {
    return file;
  }

  public TrueTypeFont font() {
    return font;
  }

  /**
   * The glyph of a character; 0 if it has none or is not to be used for it. A no-break space looks
   * like a space, in fonts that do not have it too.
   */
  public int glyph(int character) {
    int glyph = own(character);
    return glyph == 0 && character == NO_BREAK_SPACE ? own(' ') : glyph;
  }

  private int own(int character) {
    int glyph = character < ASCII ? ascii[character] : map.getGlyphId(character);
    return glyph == 0 || characters.test(character) ? glyph : 0;
  }

  /** How many glyphs it has. */
  public int glyphs() {
    return inks.length;
  }

  /** The width of a glyph, in em. */
  public double advance(int glyph) {
    return widths.getAdvanceWidth(glyph) / em;
  }

  /** What is added to the width of a glyph that stands before another, in em. */
  public double kerning(int left, int right) {
    if (kerning == null) {
      kerning = Kerning.of(table("GPOS"), table("kern"), inks.length);
    }
    int units = kerning.between(left, right);
    return units == 0 ? 0 : units / em;
  }

  /** What is left out of the blanks in its punctuation. */
  public Trimming trimming() {
    if (trimming == null) {
      trimming = Trimming.of(table("GPOS"), inks.length, this::glyph);
    }
    return trimming;
  }

  /** Which of its glyphs join. */
  Ligatures ligatures() {
    if (ligatures == null) {
      ligatures = Ligatures.of(table("GSUB"), inks.length);
    }
    return ligatures;
  }

  /** What features do in it; null if they do nothing. */
  Substitutions substitutions(Features features) {
    return features.isEmpty()
        ? null
        : Substitutions.of(table("GSUB"), inks.length, features.wanted());
  }

  /** Whether it has a feature that puts glyphs in the place of others. */
  boolean has(String feature) {
    return features.computeIfAbsent(feature, f -> Substitutions.has(table("GSUB"), f));
  }

  /**
   * The glyphs of a text, one for each character (code point); {@link Ligatures#PART} for one that
   * is part of the ligature before it.
   *
   * @param joined whether ligatures are formed
   */
  public int[] glyphs(String text, boolean joined) {
    return glyphs(text, joined, this::glyph);
  }

  /** The same where characters may have other glyphs. */
  int[] glyphs(String text, boolean joined, IntUnaryOperator glyphOf) {
    int length = text.length();
    int[] glyphs = new int[text.codePointCount(0, length)];
    int at = 0;
    for (int i = 0; i < glyphs.length; i++) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      glyphs[i] = glyphOf.applyAsInt(c);
      if (joined && ligatures().mayBegin(glyphs[i])) {
        Ligatures.Ligature ligature = ligatures.at(glyphs[i], text, at, length, glyphOf);
        if (ligature != null) {
          glyphs[i] = ligature.glyph();
          int parts = ligature.parts().size() - 1;
          at = text.offsetByCodePoints(at, parts);
          for (; parts > 0; parts--) {
            glyphs[++i] = Ligatures.PART;
          }
        }
      }
    }
    return glyphs;
  }

  /**
   * The advances of glyphs side by side, in points, with kerning and letter spacing; 0 of the parts
   * of ligatures.
   *
   * @param glyphs as {@link #glyphs(String, boolean)} gives them
   * @param trimmed whether blanks in punctuation are left out beside other punctuation
   */
  public double[] advances(
      int[] glyphs, double size, double spacing, boolean kerned, boolean trimmed) {
    double[] advances = new double[glyphs.length];
    int last = -1;
    for (int i = 0; i < glyphs.length; i++) {
      if (glyphs[i] == Ligatures.PART) {
        continue;
      }
      advances[i] = advance(glyphs[i]) * size + spacing;
      if (kerned && last >= 0) {
        advances[last] += kerning(glyphs[last], glyphs[i]) * size;
      }
      if (trimmed && last >= 0) {
        advances[last] += em(trimming().between(glyphs[last], glyphs[i])) * size;
      }
      last = i;
    }
    return advances;
  }

  /** The glyphs of a text of one script and one direction. */
  Shaped shape(String text, Shaper.Setting setting) {
    if (shaper == null) {
      shaper = new Shaper(file);
    }
    return shaper.shape(text, setting);
  }

  /** A length in em, of one in units of the font. */
  public double em(int units) {
    return units / em;
  }

  private ByteBuffer table(String name) {
    TTFTable table = font.getTableMap().get(name);
    return table == null
        ? null
        : ByteBuffer.wrap(file).slice((int) table.getOffset(), (int) table.getLength());
  }

  /** What a glyph covers, in em from its origin on the baseline, upwards and to the right. */
  public record Ink(double left, double bottom, double right, double top) {

    /** Of a blank. */
    private static final Ink NONE = new Ink(0, 0, 0, 0);

    public boolean isBlank() {
      return right <= left || top <= bottom;
    }
  }

  /** What a glyph covers, by the bounds that its outline states (OpenType, table glyf). */
  public Ink ink(int glyph) {
    if (inks[glyph] == null) {
      inks[glyph] =
          outlines[glyph + 1] <= outlines[glyph]
              ? Ink.NONE
              : readInk((int) (outlineTable + outlines[glyph]) + 2);
    }
    return inks[glyph];
  }

  private Ink readInk(int at) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    return new Ink(
        bytes.getShort(at) / em,
        bytes.getShort(at + 2) / em,
        bytes.getShort(at + 4) / em,
        bytes.getShort(at + 6) / em);
  }

  /** The height of the middle of an underline above the baseline, in em. */
  public double underline() {
    return post(PostScriptTable::getUnderlinePosition);
  }

  /** The width of an underline, in em. */
  public double underlineWidth() {
    return post(PostScriptTable::getUnderlineThickness);
  }

  private double post(ToDoubleFunction<PostScriptTable> value) {
    try {
      return value.applyAsDouble(font.getPostScript()) / em;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The height above the baseline that a line leaves for it, in em. */
  public double ascent() {
    return ascent;
  }

  /** The depth below the baseline that a line leaves for it, in em. */
  public double descent() {
    return descent;
  }

  /** The height of small letters, in em, by the letter x, as tables of subsets are not reliable. */
  public double xHeight() {
    int x = glyph('x');
    return x == 0 ? USUAL_X_HEIGHT * ascent : ink(x).top();
  }
}
