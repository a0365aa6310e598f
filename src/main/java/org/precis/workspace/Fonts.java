package org.precis.workspace;

import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;

/**
 * The bundled font faces: what they cover, how wide text is in them, and subsets of them.
 *
 * <p>Safe for use by many threads; a face is read when it is first asked for. Faces have neither
 * kerning nor ligatures, so that browser, PDF and {@link #width} agree on every line.
 */
public final class Fonts {

  private static final Fonts BUNDLED = new Fonts();

  private final Map<Face, LazyFace> faces = new EnumMap<>(Face.class);

  private Fonts() {
    for (Face face : Face.values()) {
      faces.put(face, new LazyFace(face));
    }
  }

  /** The faces that the engine brings along. */
  public static Fonts bundled() {
    return BUNDLED;
  }

  /** Whether some face has a glyph for the character. */
  public boolean covers(int codePoint) {
    return covers(Face.SANS_REGULAR, codePoint) || covers(Face.SC_REGULAR, codePoint);
  }

  /** Whether this face has a glyph for the character. */
  public boolean covers(Face face, int codePoint) {
    return face(face).covers(codePoint);
  }

  /**
   * The width of a line of text in em. What the face lacks is measured in the {@link Face#other}
   * family, as a browser sets it, and in neither as the missing glyph of the face.
   */
  public double width(Face face, String text) {
    long units = text.codePoints().mapToLong(codePoint -> units(face, codePoint)).sum();
    return (double) units / LazyFace.UNITS_PER_EM;
  }

  /**
   * A TrueType font with the glyphs of these characters only, and the space; the same bytes
   * whenever it is made. Characters that the face lacks are passed over.
   */
  public byte[] subset(Face face, SortedSet<Integer> codePoints) {
    return face(face).subset(codePoints);
  }

  /** The whole face as a TrueType file. */
  public byte[] file(Face face) {
    return face(face).file();
  }

  private int units(Face face, int codePoint) {
    boolean elsewhere = !covers(face, codePoint) && covers(face.other(), codePoint);
    return face(elsewhere ? face.other() : face).advance(codePoint);
  }

  private LazyFace face(Face face) {
    return faces.get(face);
  }
}
