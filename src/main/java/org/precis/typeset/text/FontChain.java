package org.precis.typeset.text;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;
import java.util.List;
import org.precis.shaping.LetterCase;
import org.precis.shaping.Ligatures;
import org.precis.shaping.Substitutions;
import org.precis.typeset.value.Features;

/**
 * The faces that a style asks for, the preferred first: each character is set from the first that
 * has a glyph for it (CSS Fonts 4, 5.3).
 */
public final class FontChain {

  private static final int ASCII = 128;

  private final List<Face> faces;
  private final Features features;

  /** Whether small letters look like capitals. */
  private final boolean capitals;

  /** What the features do in each face; null in those in which they do nothing. */
  private final Substitutions[] substitutions;

  private final byte[] faceOf = new byte[ASCII];
  private final int[] glyphOf = new int[ASCII];
  private final double[] advanceOf = new double[ASCII];

  FontChain(List<Face> faces, Features features, boolean capitals) {
    this.faces = faces;
    this.features = features;
    this.capitals = capitals;
    substitutions = new Substitutions[faces.size()];
    Arrays.setAll(substitutions, i -> faces.get(i).substitutions(features));
    for (int c = 0; c < ASCII; c++) {
      int face = search(c);
      faceOf[c] = (byte) face;
      glyphOf[c] = look(face, c);
      advanceOf[c] = faces.get(face).advance(glyphOf[c]);
    }
  }

  /** The first face, whose measures a line takes. */
  public Face first() {
    return faces.get(0);
  }

  public Face face(int number) {
    return faces.get(number);
  }

  /** The number of the face for a character; that of the first if none has it. */
  public int faceOf(int character) {
    return character < ASCII ? faceOf[character] : search(character);
  }

  private int search(int character) {
    for (int i = 0; i < faces.size(); i++) {
      if (faces.get(i).glyph(character) != 0) {
        return i;
      }
    }
    return 0;
  }

  /** The glyph of a character in the face of this number; 0 if it has none. */
  public int glyph(int face, int character) {
    return character < ASCII && faceOf[character] == face
        ? glyphOf[character]
        : look(face, character);
  }

  private int look(int face, int character) {
    int glyph = faces.get(face).glyph(character);
    if (capitals) {
      int capital = faces.get(face).glyph(UCharacter.toUpperCase(character));
      glyph = capital == 0 ? glyph : capital;
    }
    return substitutions[face] == null ? glyph : substitutions[face].of(glyph);
  }

  /** The glyphs of a text of one face, as {@link Face#glyphs(String, boolean)} gives them. */
  public int[] glyphs(int face, String text, boolean joined) {
    return faces.get(face).glyphs(text, joined, c -> glyph(face, c));
  }

  /** The features that are asked for or declined. */
  Features features() {
    return features;
  }

  /** Whether small letters look like capitals. */
  public boolean capitals() {
    return capitals;
  }

  /** Whether characters of a face may have other glyphs than the face has for them. */
  public boolean substitutes(int face) {
    return capitals || substitutions[face] != null;
  }

  /** Whether a word with a character has to be shaped for what is asked for. */
  public boolean shapes(int face, int character, String language) {
    if (!substitutes(face)) {
      return false;
    }
    return capitals && LetterCase.hasSpecialCapital(character, language)
        || substitutions[face] != null
            && (substitutions[face].shapes(glyph(face, character))
                || substitutions[face].shapes(faces.get(face).glyph(character)));
  }

  /** Whether the face that a character is set from has a feature. */
  public boolean has(int character, String feature) {
    return faces.get(faceOf(character)).has(feature);
  }

  /** The width of a glyph of a character, in em. */
  public double advance(int face, int glyph, int character) {
    return character < ASCII && faceOf[character] == face
        ? advanceOf[character]
        : faces.get(face).advance(glyph);
  }

  /** What is added to the width of a glyph that stands before another of its face, in em. */
  public double kerning(int face, int left, int right) {
    return faces.get(face).kerning(left, right);
  }

  /**
   * The ligature that a text of a face begins with.
   *
   * @param glyph that of its first character
   * @param next the place after its first character
   * @return null if there is none
   */
  public Ligatures.Ligature ligature(int face, int glyph, String text, int next, int end) {
    Ligatures ligatures = faces.get(face).ligatures();
    return !ligatures.mayBegin(glyph)
        ? null
        : ligatures.at(glyph, text, next, end, c -> faceOf(c) == face ? glyph(face, c) : 0);
  }

  /** The number of the face for a mark or a joint: that of the character before, if it has it. */
  public int faceAfter(int face, int character) {
    return faces.get(face).glyph(character) == 0 ? faceOf(character) : face;
  }
}
