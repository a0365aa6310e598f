package org.precis.input.tree;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Labels and headings as they are compared: whatever their white space, so that a pack names what
 * stands in two lines of a cell, or has a no-break space, as it is read.
 */
public final class PlainLabel {

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

  /** All but a single no-break space, which is printed. */
  private static final Pattern LOOSE = Pattern.compile("[\\s\\p{Zs}]{2,}|\\s");

  private PlainLabel() {}

  /** A label with one space for each run of spaces of any kind, and none around it. */
  public static String of(String label) {
    return SPACES.matcher(label).replaceAll(" ").strip();
  }

  /** A label as it is printed, on one line. */
  public static String printed(String label) {
    return LOOSE.matcher(label).replaceAll(" ").strip();
  }

  /** The one among some labels that is the same but for its spaces. */
  public static Optional<String> in(Collection<String> labels, String label) {
    if (labels.contains(label)) {
      return Optional.of(label);
    }
    String plain = of(label);
    return labels.stream().filter(other -> of(other).equals(plain)).findFirst();
  }
}
