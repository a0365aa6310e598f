package org.precis.workspace;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.precis.shaping.Ligatures.Ligature;
import org.precis.shaping.Script;

/**
 * The bundled font faces, and those that a pack brings along for what they lack: what they cover,
 * how wide text is in them, and subsets of them.
 *
 * <p>Safe for use by many threads; a face is read when it is first asked for. Bundled faces and
 * their subsets are kerned alike, so that browser, PDF and {@link #width} agree on every line;
 * those of a pack are not kerned.
 */
public final class Fonts {

  private static final int SEMIBOLD = 600;

  private static final Fonts BUNDLED = new Fonts(readLazily(), List.of(), List.of());

  private static final List<Face> REGULAR = Face.ofWeight(400);
  private static final List<Face> SEMIBOLDS = Face.ofWeight(SEMIBOLD);

  private final Map<Face, LazyFace> faces;
  private final List<PackFace> pack;
  private final List<PackFace> house;

  private Fonts(Map<Face, LazyFace> faces, List<PackFace> pack, List<PackFace> house) {
    this.faces = faces;
    this.pack = List.copyOf(pack);
    this.house = List.copyOf(house);
  }

  private static Map<Face, LazyFace> readLazily() {
    Map<Face, LazyFace> faces = new EnumMap<>(Face.class);
    for (Face face : Face.values()) {
      faces.put(face, new LazyFace(face));
    }
    return faces;
  }

  /** The faces that the engine brings along. */
  public static Fonts bundled() {
    return BUNDLED;
  }

  /** The bundled faces with those of a pack, in the order in which these are asked. */
  public Fonts with(List<PackFace> packFaces) {
    return with(packFaces, List.of());
  }

  /**
   * The same with faces that come before the bundled ones.
   *
   * @param houseFaces a regular and a semi-bold one, or none
   */
  public Fonts with(List<PackFace> packFaces, List<PackFace> houseFaces) {
    boolean same = packFaces.isEmpty() && houseFaces.isEmpty() && pack.isEmpty() && house.isEmpty();
    return same ? this : new Fonts(faces, packFaces, houseFaces);
  }

  /** Whether some face has a glyph for the character. */
  public boolean covers(int codePoint) {
    return bundles(codePoint) || pack.stream().anyMatch(face -> face.covers(codePoint));
  }

  /** Whether some bundled face has a glyph for the character. */
  public boolean bundles(int codePoint) {
    for (Face face : REGULAR) {
      if (covers(face, codePoint)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The face of the pack for a character that its own faces have or else no bundled face has: the
   * first that has it and is as heavy as is asked, semi-bold or less; where there is none, the
   * first that has it.
   */
  public Optional<PackFace> ofPack(int codePoint, int weight) {
    if (pack.isEmpty() && house.isEmpty()) {
      return Optional.empty();
    }
    boolean own = house.stream().allMatch(face -> face.covers(codePoint)) && !house.isEmpty();
    if (!own && (pack.isEmpty() || bundles(codePoint))) {
      return Optional.empty();
    }
    List<PackFace> having =
        (own ? house : pack).stream().filter(face -> face.covers(codePoint)).toList();
    return having.stream()
        .filter(face -> face.weight() >= SEMIBOLD == weight >= SEMIBOLD)
        .findFirst()
        .or(() -> having.stream().findFirst());
  }

  /** Whether this face has a glyph for the character. */
  public boolean covers(Face face, int codePoint) {
    return face(face).covers(codePoint);
  }

  /**
   * The width of a line of text in em. What the face lacks is measured in the face that has it, as
   * a browser sets it, then in the pack's, and in none as the missing glyph of the face.
   */
  public double width(Face face, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x300 && Script.isComplex(text.codePointAt(i))) {
        return shapedWidth(face, text);
      }
    }
    return plainWidth(face, text);
  }

  /** The width of a text with words that have to be shaped. */
  private double shapedWidth(Face face, String text) {
    double width = 0;
    int at = 0;
    while (at < text.length()) {
      int from = at;
      LazyFace own = setting(face, text.codePointAt(at));
      boolean complex = false;
      while (at < text.length()) {
        int c = text.codePointAt(at);
        boolean joins = Script.isComplex(c);
        if (isBlank(c) != isBlank(text.codePointAt(from))
            || setting(face, c) != own && !(joins && own.covers(c))) {
          break;
        }
        complex |= joins;
        at += Character.charCount(c);
      }
      String part = text.substring(from, at);
      boolean packs = ofPack(part.codePointAt(0), face.weight()).isPresent();
      width += complex && !packs ? own.shapedWidth(part) : plainWidth(face, part);
    }
    return width;
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\u00A0';
  }

  private double plainWidth(Face face, String text) {
    long units = 0;
    double others = 0;
    LazyFace lastFace = null;
    int last = 0;
    boolean lastKerns = false;
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      Optional<PackFace> fallback = ofPack(codePoint, face.weight());
      LazyFace own = fallback.isPresent() ? null : setting(face, codePoint);
      boolean kerns = KerningTable.kerns(codePoint);
      if (own == null) {
        others += fallback.get().advance(codePoint);
      } else {
        int glyph = own.glyph(codePoint);
        Ligature ligature = kerns ? own.ligature(glyph, text, i) : null;
        if (ligature != null) {
          glyph = ligature.glyph();
          i = text.offsetByCodePoints(i, ligature.parts().size() - 1);
        }
        units += own.advance(glyph);
        units += own == lastFace && kerns && lastKerns ? own.kerning(last, glyph) : 0;
        units += own == lastFace ? own.trimming().between(last, glyph) : 0;
        last = glyph;
      }
      lastFace = own;
      lastKerns = kerns;
    }
    return (double) units / LazyFace.UNITS_PER_EM + others;
  }

  /**
   * A TrueType font with the glyphs of these characters only, and the space; the same bytes
   * whenever it is made. Characters that the face lacks are passed over. A face that is shaped
   * ({@link Face#isShaped}) is whole.
   */
  public byte[] subset(Face face, SortedSet<Integer> codePoints) {
    return face(face).subset(codePoints);
  }

  /** The whole face as a TrueType file. */
  public byte[] file(Face face) {
    return face(face).file();
  }

  /**
   * The face that a page set in this one takes a character from: itself, or the first that has it.
   */
  public Face faceFor(Face face, int codePoint) {
    if (!covers(face, codePoint)) {
      for (Face other : face.weight() < SEMIBOLD ? REGULAR : SEMIBOLDS) {
        if (covers(other, codePoint)) {
          return other;
        }
      }
    }
    return face;
  }

  private LazyFace setting(Face face, int codePoint) {
    return face(faceFor(face, codePoint));
  }

  private LazyFace face(Face face) {
    return faces.get(face);
  }
}
