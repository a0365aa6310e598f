package org.precis.workspace;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.Optional;
import java.util.Set;

/**
 * Which scripts can be set: those whose letters stand one after the other from left to right and
 * look the same wherever they stand. Neither PDF nor charts join letters, move signs or turn lines
 * round, and a page with letters in a wrong order is worse than none.
 */
public final class Scripts {

  /** A script that is not named here is refused. */
  private static final Set<Integer> PLAIN =
      Set.of(
          UScript.COMMON,
          UScript.UNKNOWN,
          UScript.LATIN,
          UScript.GREEK,
          UScript.CYRILLIC,
          UScript.ARMENIAN,
          UScript.GEORGIAN,
          UScript.ETHIOPIC,
          UScript.CHEROKEE,
          UScript.CANADIAN_ABORIGINAL,
          UScript.TIFINAGH,
          UScript.VAI,
          UScript.OSAGE,
          UScript.DESERET,
          UScript.LISU,
          UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.BOPOMOFO,
          UScript.HANGUL,
          UScript.YI,
          UScript.BRAILLE,
          UScript.COPTIC,
          UScript.GOTHIC,
          UScript.GLAGOLITIC,
          UScript.RUNIC,
          UScript.OGHAM);

  private Scripts() {}

  /** Why a character that no bundled font has cannot be set; empty where it can. */
  public static Optional<String> refusal(int c) {
    int direction = UCharacter.getDirection(c);
    if (direction == UCharacterDirection.RIGHT_TO_LEFT
        || direction == UCharacterDirection.RIGHT_TO_LEFT_ARABIC) {
      return Optional.of(name(c) + " is written from right to left");
    }
    if ((UCharacter.getType(c) == Character.NON_SPACING_MARK
            || UCharacter.getType(c) == Character.COMBINING_SPACING_MARK
            || UCharacter.getType(c) == Character.ENCLOSING_MARK)
        && (UScript.getScript(c) == UScript.INHERITED || PLAIN.contains(UScript.getScript(c)))) {
      return Optional.of("it is a combining mark");
    }
    if (!PLAIN.contains(UScript.getScript(c)) || isLetterOfSyllable(c)) {
      return Optional.of(name(c) + " letters join, stack or change order");
    }
    return Optional.empty();
  }

  /** A part of a Korean syllable that has no character of its own. */
  private static boolean isLetterOfSyllable(int c) {
    int type = UCharacter.getIntPropertyValue(c, UProperty.HANGUL_SYLLABLE_TYPE);
    return type == UCharacter.HangulSyllableType.LEADING_JAMO
        || type == UCharacter.HangulSyllableType.VOWEL_JAMO
        || type == UCharacter.HangulSyllableType.TRAILING_JAMO;
  }

  private static String name(int c) {
    int script = UScript.getScript(c);
    return script == UScript.COMMON || script == UScript.INHERITED
        ? "it"
        : UScript.getName(script).replace('_', ' ');
  }
}
