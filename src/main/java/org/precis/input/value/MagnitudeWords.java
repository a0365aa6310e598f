package org.precis.input.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words that multiply a number in a literal: million, millones, 亿, करोड़. A word that has two
 * sizes is read as in English; one that may also be a unit, such as the Spanish <em>mil</em>, is
 * not read.
 */
final class MagnitudeWords {

  private static final Map<String, Integer> ZEROS =
      zeros(
          "3 thousand tausend тысяча тысячи тысяч χιλιάδες ألف آلاف אלף אלפים हजार हज़ार",
          "4 万 萬",
          "5 lakh lakhs लाख",
          "6 million millions millionen millón millones миллион миллиона миллионов",
          "6 εκατομμύριο εκατομμύρια مليون ملايين מיליון מיליונים ล้าน",
          "7 crore crores करोड़",
          "8 亿 億",
          "9 billion milliarde milliarden milliard milliards миллиард миллиарда миллиардов",
          "9 mil_millones δισεκατομμύριο δισεκατομμύρια مليار مليارات מיליארד מיליארדים พันล้าน",
          "12 trillion billionen billones триллион триллиона триллионов 万亿 萬億 ล้านล้าน");

  /** What the word for a number is joined by to what is counted: 5 millones de, 3 millions d’. */
  static final String JOINT = "(?i: de(?= )| d[’'])?";

  /** One of the words, alone where its language has spaces. */
  static final String PATTERN =
      ZEROS.keySet().stream()
          .sorted((one, other) -> other.length() - one.length())
          .map(word -> Pattern.quote(word) + (isUnspaced(word) ? "" : "(?![\\p{L}\\p{M}])"))
          .collect(Collectors.joining("|", "(?iu:", ")"));

  private MagnitudeWords() {}

  private static Map<String, Integer> zeros(String... lines) {
    Map<String, Integer> zeros = new LinkedHashMap<>();
    for (String line : lines) {
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        zeros.put(words[i].replace('_', ' '), Integer.valueOf(words[0]));
      }
    }
    return Collections.unmodifiableMap(zeros);
  }

  private static boolean isUnspaced(String word) {
    Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
    return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.THAI;
  }

  /** The power of ten that a word stands for; 0 if it is none. */
  static int zeros(String word) {
    return word == null ? 0 : ZEROS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }
}
