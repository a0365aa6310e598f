package org.precis.claim;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Small whole numbers in words (CLDR, rule-based number formatting): <i>three</i>, 三. In many
 * languages the word for a number depends on the noun beside it; there the number has none.
 */
public final class NumberWords {

  /** Greater numbers are read faster in digits. */
  public static final int MOST = 20;

  private static final String CARDINAL = "%spellout-cardinal";

  /** Forms that a number in a sentence hardly has: that of cheques, and a genitive (zweier). */
  private static final List<String> RARE = List.of("financial", "genitive");

  /** Its numbers from three to ten have the gender that the noun has not, which CLDR leaves out. */
  private static final String ARABIC = "ar";

  /** Where a long word may be broken, which texts here do not say. */
  private static final String BREAKS = "[\u00AD\u200B]";

  private NumberWords() {}

  /** Whether a number is small and whole. */
  static boolean isSmall(BigDecimal number) {
    return number.signum() >= 0
        && number.compareTo(BigDecimal.valueOf(MOST)) <= 0
        && number.stripTrailingZeros().scale() <= 0;
  }

  /**
   * The word for a number that is the same beside every noun.
   *
   * @param language a BCP 47 tag
   */
  public static Optional<String> of(BigDecimal number, String language) {
    ULocale locale = ULocale.forLanguageTag(language);
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    boolean spoken =
        !locale.getLanguage().equals(ARABIC)
            && format.getLocale(ULocale.VALID_LOCALE).getLanguage().equals(locale.getLanguage());
    List<String> words =
        Arrays.stream(format.getRuleSetNames())
            .filter(rules -> rules.startsWith(CARDINAL) && RARE.stream().noneMatch(rules::contains))
            .map(rules -> format.format(number.longValueExact(), rules).replaceAll(BREAKS, ""))
            .distinct()
            .toList();
    return spoken && words.size() == 1 ? Optional.of(words.get(0)) : Optional.empty();
  }
}
