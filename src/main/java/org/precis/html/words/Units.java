package org.precis.html.words;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.model.UnspacedScripts;
import org.precis.quantity.Currencies;

/** Units that are printed as a sign with the number. */
public final class Units {

  private static final int LONGEST_MEASURE = 3;
  private static final int LONGEST_SYMBOL = 2;
  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern PLURAL = Pattern.compile("\\p{Lu}{2,}s");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}-]+");

  private Units() {}

  /** Money and measures such as kg and ha, which a label does not name, unlike what it counts. */
  public static boolean isMeasure(String unit) {
    return Currencies.isCode(unit) || !isPercent(unit) && unit.length() <= LONGEST_MEASURE;
  }

  /** Whether it is a symbol such as t, mW or km/h, in which a capital means something else. */
  public static boolean isSymbol(String unit) {
    Matcher word = WORD.matcher(unit);
    boolean isShort = word.lookingAt() && word.end() <= LONGEST_SYMBOL;
    boolean capitals =
        !unit.equals(unit.substring(0, 1) + unit.substring(1).toLowerCase(Locale.ROOT));
    return unit.chars().noneMatch(Character::isWhitespace) && (isShort || capitals);
  }

  /**
   * Whether it is measured, not counted: a symbol, but no plural such as SMEs, or what begins with
   * one of these words.
   *
   * @param measures lower-case words with | between them
   */
  public static boolean isMeasured(String unit, String measures) {
    boolean symbol = !unit.isEmpty() && isSymbol(unit) && !PLURAL.matcher(unit).matches();
    String words = unit.toLowerCase(Locale.ROOT) + " ";
    return symbol
        || Stream.of(measures.split("\\|"))
            .anyMatch(word -> !word.isEmpty() && words.startsWith(word + " "));
  }

  /** Whether a label names what is counted: a symbol only as a word of its own. */
  public static boolean isNamed(String unit, String label) {
    if (unit.length() > LONGEST_MEASURE || isUnspaced(unit)) {
      return label.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
    }
    int flags = unit.length() > LONGEST_SYMBOL ? CASELESS : 0;
    String alone = "(?<![\\p{L}\\p{M}])" + Pattern.quote(unit) + "(?![\\p{L}\\p{M}])";
    return Pattern.compile(alone, flags).matcher(label).find();
  }

  /** Whether its script has no spaces between words. */
  private static boolean isUnspaced(String unit) {
    return unit.codePoints().anyMatch(UnspacedScripts::has);
  }

  /** Whether the percent sign is printed with the number: {@code %}, {@code % change}. */
  public static boolean isPercent(String unit) {
    return unit.equals("%") || unit.startsWith("% ");
  }

  /** The rest of a unit whose sign is printed with the number. */
  public static String withoutPercent(String unit) {
    return isPercent(unit) ? unit.substring(1).strip() : unit;
  }
}
