package org.precis.typeset.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.Features;
import org.precis.typeset.value.FontFace;

/** The faces of one document, found by what a style asks for (CSS Fonts 4, 5.2). */
public final class Fonts {

  private record Wanted(
      List<String> families, int weight, boolean italic, Features features, boolean capitals) {

    // By hand, since the methods that a record brings take milliseconds to link at a cold start
    @Override
    public boolean equals(Object other) {
      return other instanceof Wanted wanted
          && weight == wanted.weight
          && italic == wanted.italic
          && capitals == wanted.capitals
          && families.equals(wanted.families)
          && features.equals(wanted.features);
    }

    @Override
    public int hashCode() {
      return (families.hashCode() * 31 + weight) * 31 + features.hashCode();
    }
  }

  private final List<Face> faces = new ArrayList<>();
  private final List<List<String>> missing = new ArrayList<>();
  private final Map<Wanted, FontChain> chains = new LinkedHashMap<>();
  private final Map<Style, FontChain> byStyle = new IdentityHashMap<>();

  /**
   * Reads the faces.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Fonts(List<FontFace> files) {
    if (files.isEmpty()) {
      throw new IllegalArgumentException("no @font-face");
    }
    for (FontFace file : files) {
      faces.add(Face.of(file));
    }
  }

  public List<Face> faces() {
    return faces;
  }

  public FontChain of(Style style) {
    FontChain chain = byStyle.get(style);
    if (chain == null) {
      chain =
          of(
              new Wanted(
                  style.fontFamilies(),
                  style.fontWeight(),
                  style.italic(),
                  style.features(),
                  style.isSmallCapital()));
      byStyle.put(style, chain);
    }
    return chain;
  }

  /** The faces of families, weight and slope, as in a style. */
  public FontChain of(List<String> families, int weight, boolean italic) {
    return of(new Wanted(families, weight, italic, Features.NONE, false));
  }

  private FontChain of(Wanted wanted) {
    return chains.computeIfAbsent(wanted, this::chain);
  }

  /** Lists of families that styles asked for, none of which the document has. */
  public List<List<String>> missing() {
    return Collections.unmodifiableList(missing);
  }

  private FontChain chain(Wanted wanted) {
    List<Face> chain = new ArrayList<>();
    for (String family : wanted.families()) {
      nearest(family, wanted, chain);
    }
    if (chain.isEmpty() && !wanted.families().isEmpty() && !missing.contains(wanted.families())) {
      missing.add(wanted.families());
    }
    for (Face face : faces) {
      // Better another family than no glyph
      if (!chain.contains(face)
          && chain.stream().noneMatch(f -> f.family().equals(face.family()))) {
        nearest(face.family(), wanted, chain);
      }
    }
    return new FontChain(List.copyOf(chain), wanted.features(), wanted.capitals());
  }

  /** The faces of a family of the best style and weight, which may be several by characters. */
  private void nearest(String family, Wanted wanted, List<Face> chain) {
    List<Face> ofFamily = faces.stream().filter(f -> f.family().equalsIgnoreCase(family)).toList();
    Comparator<Face> distance =
        Comparator.<Face>comparingInt(f -> f.italic() == wanted.italic() ? 0 : 1)
            .thenComparingInt(f -> distance(f.weight(), wanted.weight()));
    ofFamily.stream()
        .min(distance)
        .ifPresent(
            best ->
                ofFamily.stream()
                    .filter(f -> distance.compare(f, best) == 0 && !chain.contains(f))
                    .forEach(chain::add));
  }

  /** Lighter faces first for light text, bolder ones first for bold (CSS Fonts 4, 5.2, 4.2). */
  private static int distance(int has, int wants) {
    int difference = Math.abs(has - wants);
    boolean right = wants > 500 ? has >= wants : has <= wants;
    return right ? difference : difference + 1000;
  }
}
