package org.precis.provenance;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words after digits that multiply them: "million", "Mrd.", "тыс.", "bn". */
final class Magnitude {

  private static final Pattern WORD =
      Pattern.compile(
          // Thai goes on without a space
          "[ -]?(ล้านล้าน|พันล้าน|ล้าน|แสน|หมื่น|พัน|[\\p{L}\\p{M}]+(?![\\p{L}\\p{M}\\p{N}]))");
  private static final Pattern SHORT = Pattern.compile("[kmbt]n?");
  private static final int LONGEST = 24;

  private static final Map<String, BigDecimal> FACTORS =
      factors(
          "1E2 hundred hundert cent",
          "12 dozen dutzend",
          "1E3 thousand tausend tsd mille mil тыс тысяч тысячи тысяча χιλιάδες χιλ k",
          "1E5 lakh lakhs",
          "1E6 million millions millionen mio millón millones млн миллион миллиона миллионов",
          "1E6 εκατομμύρια εκατομμύριο εκατ m mn",
          "1E7 crore crores",
          "1E9 billion milliarde milliarden mrd milliard milliards млрд миллиард миллиарда",
          "1E9 миллиардов δισεκατομμύρια δισεκατομμύριο δισ bn",
          "1E12 trillion billionen трлн tn",
          "1E3 ألف آلاف ألفا אלף אלפים พัน हजार हज़ार",
          "1E4 หมื่น",
          "1E5 แสน लाख",
          "1E6 مليون ملايين مليونا מיליון מיליונים ล้าน",
          "1E7 करोड़ करोड",
          "1E9 مليار مليارات مليارا מיליארד מיליארדים พันล้าน अरब",
          "1E12 تريليون טריליון ล้านล้าน");

  private Magnitude() {}

  private static Map<String, BigDecimal> factors(String... lines) {
    Map<String, BigDecimal> factors = new LinkedHashMap<>();
    for (String line : lines) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        factors.put(words[i], new BigDecimal(words[0]));
      }
    }
    return Collections.unmodifiableMap(factors);
  }

  /** The number with all magnitudes that follow it. */
  static Core after(Core digits, String text) {
    Core number = digits;
    Matcher word = WORD.matcher(text);
    while (true) {
      word.region(number.end(), Math.min(text.length(), number.end() + LONGEST));
      BigDecimal factor = word.lookingAt() ? FACTORS.get(lower(word.group(1))) : null;
      if (factor == null || isDistance(word)) {
        return number;
      }
      number = number.times(factor, word.end());
    }
  }

  /** "5 m" may be a length: short words multiply only what they are written close to. */
  private static boolean isDistance(Matcher word) {
    boolean close = word.start(1) == word.start();
    return SHORT.matcher(lower(word.group(1))).matches() && !close;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
