package org.precis.html.words;

import java.util.Arrays;
import org.precis.workspace.Face;

/** The faces that a language is set in; what they lack comes from the other family. */
public record Typeface(Face regular, Face semibold) {

  private static final int SEMIBOLD = 600;

  public static Typeface of(Words words) {
    String family = words.get("font");
    return new Typeface(face(family, 400), face(family, SEMIBOLD));
  }

  private static Face face(String family, int weight) {
    return Arrays.stream(Face.values())
        .filter(face -> face.family().equals(family) && face.weight() == weight)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no bundled font '" + family + "'"));
  }

  public boolean chinese() {
    return regular == Face.SC_REGULAR;
  }
}
