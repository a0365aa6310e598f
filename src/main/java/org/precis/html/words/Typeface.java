package org.precis.html.words;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.precis.workspace.Face;

/** The faces that a language is set in; missing characters come from the other families. */
public record Typeface(Face regular, Face semibold) {

  private static final int SEMIBOLD = 600;

  public static Typeface of(Words words) {
    return new Typeface(face(words, 400), face(words, SEMIBOLD));
  }

  private static Face face(Words words, int weight) {
    String family = words.get("font");
    return Arrays.stream(Face.values())
        .filter(face -> face.family().equals(family) && face.weight() == weight)
        .findFirst()
        .orElseThrow(() -> words.invalid("font", "choose " + families()));
  }

  private static String families() {
    return Arrays.stream(Face.values())
        .map(Face::family)
        .distinct()
        .collect(Collectors.joining(" or "));
  }
}
