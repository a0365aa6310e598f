package org.precis.shaping;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Texts in capitals and in small letters, by the rules of their language (CSS Text 3, 2.1). */
public final class LetterCase {

  private LetterCase() {}

  /** All letters as capitals. */
  public static String upper(String text, String language) {
    return UCharacter.toUpperCase(Locale.forLanguageTag(language), text);
  }

  /** All letters as small ones. */
  public static String lower(String text, String language) {
    return UCharacter.toLowerCase(Locale.forLanguageTag(language), text);
  }

  /**
   * The first letter of each word as a capital; the others stay as they are.
   *
   * @param inWord whether the text begins inside of a word
   */
  public static String capitalized(String text, boolean inWord) {
    StringBuilder capitalized = new StringBuilder(text.length());
    boolean inside = inWord;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      capitalized.appendCodePoint(inside ? c : Character.toTitleCase(c));
      inside = isInWord(c);
      i += Character.charCount(c);
    }
    return capitalized.toString();
  }

  /** Whether a letter becomes another one as a capital. */
  public static boolean hasCapital(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.CHANGES_WHEN_UPPERCASED);
  }

  /**
   * Whether its capital is not one letter whatever the language: ß has two, ά no accent in Greek, i
   * keeps its dot in Turkish.
   */
  public static boolean hasSpecialCapital(int c, String language) {
    return c == 'i' && !upper("i", language).equals("I")
        || c >= 0xDF
            && hasCapital(c)
            && (UCharacter.toUpperCase(c) == c
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK
                    && Normalizer2.getNFDInstance().getRawDecomposition(c) != null);
  }

  /** Whether what follows this character goes on with a word. */
  public static boolean isInWord(int c) {
    return Character.isLetterOrDigit(c)
        || c == '\''
        || c == '\u2019'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
