package org.precis.pdf.laws;

import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares texts that are read from painted glyphs. Scripts that are shaped or run from right to
 * left are painted in another order, with some letters twice: of them only letters are compared.
 */
public final class Letters {

  private static final Set<UnicodeScript> SHAPED =
      Set.of(
          UnicodeScript.ARABIC, UnicodeScript.DEVANAGARI, UnicodeScript.HEBREW, UnicodeScript.THAI);

  private Letters() {}

  /** Whether a text has another in it, whatever spaces are in both. */
  public static boolean hold(String text, String part) {
    return part.codePoints().anyMatch(c -> SHAPED.contains(UnicodeScript.of(c)))
        ? of(text).containsAll(of(part))
        : bare(text).contains(bare(part));
  }

  private static Set<Integer> of(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).boxed().collect(Collectors.toSet());
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s\u00A0]", "");
  }
}
