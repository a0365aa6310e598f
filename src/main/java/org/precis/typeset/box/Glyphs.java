package org.precis.typeset.box;

import java.util.List;
import org.precis.shaping.Ligatures;
import org.precis.shaping.Shaped;
import org.precis.typeset.document.Element;
import org.precis.typeset.style.Style;
import org.precis.typeset.text.Face;
import org.precis.typeset.text.Word;

/** Glyphs of one face and one element that stand side by side. */
public final class Glyphs implements Piece {

  /** The innermost element around the text. */
  public final Element element;

  public final Style style;
  public final Face face;

  /** The characters, after white space was collapsed; as they are read. */
  public final String text;

  /** Of glyphs that are not one for each character (code point); null if they are. */
  public final Shape shape;

  /**
   * Null where {@link #glyphs()} and {@link #advances} follow from the text: a document has
   * millions of letters, and each is painted but once.
   */
  private final Spelled spelled;

  private final double lastAdvance;

  /** Whether it only leads the eye, as dots before a page number do: it is not read. */
  public boolean leads;

  public double x;
  public double baseline;

  /**
   * How far it reaches to the left of its place in the line: by the blank of opening punctuation
   * that is left out there.
   */
  public double lead;

  /** The sum of the advances. */
  public final double width;

  private record Spelled(int[] glyphs, double[] advances) {}

  /**
   * How glyphs stand for characters, and where they stand besides one after the other.
   *
   * @param clusters the place in the text of the first character of each glyph
   * @param shiftsX in points, to the right
   * @param shiftsY in points, upwards
   * @param rightToLeft whether the text runs so; glyphs are from left to right all the same
   */
  public record Shape(int[] clusters, double[] shiftsX, double[] shiftsY, boolean rightToLeft) {}

  public Glyphs(
      Element element, Style style, Face face, String text, int[] glyphs, double[] advances) {
    this(element, style, face, text, glyphs, advances, null);
  }

  public Glyphs(
      Element element,
      Style style,
      Face face,
      String text,
      int[] glyphs,
      double[] advances,
      Shape shape) {
    this.element = element;
    this.style = style;
    this.face = face;
    this.text = text;
    spelled = new Spelled(glyphs, advances);
    this.shape = shape;
    double sum = 0;
    for (double advance : advances) {
      sum += advance;
    }
    width = sum;
    int end = advances.length - 1;
    while (end > 0 && glyphs[end] == Ligatures.PART) {
      end--;
    }
    lastAdvance = end < 0 ? 0 : advances[end];
  }

  /**
   * Glyphs as the style alone makes them of the text, side by side with ligatures, kerning and
   * letter spacing, but that the advance of the last depends on what comes after it.
   */
  public Glyphs(
      Element element, Style style, Face face, String text, double width, double lastAdvance) {
    this.element = element;
    this.style = style;
    this.face = face;
    this.text = text;
    this.width = width;
    this.lastAdvance = lastAdvance;
    spelled = null;
    shape = null;
  }

  /** The glyphs of a word, whose text is given. */
  public static Glyphs of(Element element, Style style, Word word, String text) {
    return of(element, style, word, text, style.fontSize(), style.letterSpacing());
  }

  /** The glyphs of a word, whose text is given, in a size and with space between letters. */
  public static Glyphs of(
      Element element, Style style, Word word, String text, double size, double spacing) {
    Shaped shaped = word.shaped();
    int count = shaped.glyphs().length;
    int[] clusters = new int[count];
    double[] advances = new double[count];
    double[] shiftsX = new double[count];
    double[] shiftsY = new double[count];
    for (int i = 0; i < count; i++) {
      clusters[i] = shaped.clusters()[i];
      advances[i] = word.face().em(shaped.advances()[i]) * size;
      shiftsX[i] = word.face().em(shaped.shiftsX()[i]) * size;
      shiftsY[i] = word.face().em(shaped.shiftsY()[i]) * size;
      boolean ends = i + 1 == count || shaped.clusters()[i + 1] != clusters[i];
      advances[i] += ends ? spacing : 0;
    }
    Shape shape = new Shape(clusters, shiftsX, shiftsY, word.rightToLeft());
    return new Glyphs(element, style, word.face(), text, shaped.glyphs(), advances, shape);
  }

  /**
   * A glyph for each character (code point) of the text, unless {@link #shape} says otherwise;
   * {@link org.precis.shaping.Ligatures#PART} for one that is part of the ligature before it.
   */
  public int[] glyphs() {
    return spelled == null ? face.glyphs(text, style.ligatures()) : spelled.glyphs;
  }

  /**
   * Of each glyph, in points, letter spacing and kerning included.
   *
   * @param found what {@link #glyphs()} gives
   */
  public double[] advances(int[] found) {
    if (spelled != null) {
      return spelled.advances;
    }
    double[] all =
        face.advances(found, style.fontSize(), style.letterSpacing(), style.kerns(), style.trims());
    int end = all.length - 1;
    while (found[end] == Ligatures.PART) {
      end--;
    }
    all[end] = lastAdvance;
    return all;
  }

  /** The same a character at a time, in the order in which they are read: one glyph for each. */
  public List<Glyphs> characters() {
    int[] glyphs = spelled.glyphs;
    double[] advances = spelled.advances;
    Glyphs[] characters = new Glyphs[glyphs.length];
    double left = x;
    for (int i = 0; i < glyphs.length; i++) {
      int at = shape.clusters()[i];
      String character = text.substring(at, at + 1);
      Glyphs one =
          new Glyphs(
              element, style, face, character, new int[] {glyphs[i]}, new double[] {advances[i]});
      one.x = left;
      one.baseline = baseline;
      characters[at] = one;
      left += advances[i];
    }
    return List.of(characters);
  }

  /** The advance of its last glyph. */
  public double lastAdvance() {
    return lastAdvance;
  }

  @Override
  public double left() {
    return x;
  }

  @Override
  public void move(double dx, double dy) {
    x += dx;
    baseline += dy;
  }

  /** In points. */
  public double size() {
    return style.fontSize();
  }
}
