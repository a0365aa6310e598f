package org.precis.html.words;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;

/** The plural rules of a language. */
public final class Plurals {

  private final String language;
  private volatile PluralRules rules;

  public Plurals(String language) {
    this.language = language;
  }

  /** The CLDR plural category of a number. */
  public String category(BigDecimal count) {
    if (language.equals("en") || language.startsWith("en-")) {
      // CLDR's rule for English, where 1.0 is not singular; avoids starting ICU
      return count.compareTo(BigDecimal.ONE) == 0 && count.scale() <= 0 ? "one" : "other";
    }
    if (rules == null) {
      rules = PluralRules.forLocale(ULocale.forLanguageTag(language));
    }
    // printed decimals count too: 1,0 миллиона
    return count.scale() <= 0
        ? rules.select(count.doubleValue())
        : rules.select(
            NumberFormatter.withLocale(ULocale.ROOT)
                .precision(Precision.fixedFraction(count.scale()))
                .format(count));
  }
}
