package org.precis.quantity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words that multiply the digits before them, and by what, in lower case. One that has two
 * sizes is taken as in English.
 */
public final class Magnitudes {

  private static final Map<String, Integer> IN_FULL =
      zeros(
          "3 thousand tausend тысяча тысячи тысяч χιλιάδες ألف ألفا آلاف אלף אלפים हजार हज़ार",
          "4 万 萬",
          "5 lakh lakhs लाख",
          "6 million millions millionen millón millones миллион миллиона миллионов",
          "6 εκατομμύριο εκατομμύρια مليون مليونا ملايين מיליון מיליונים ล้าน",
          "7 crore crores करोड़ करोड",
          "8 亿 億",
          "9 billion milliarde milliarden milliard milliards миллиард миллиарда миллиардов",
          "9 mil_millones δισεκατομμύριο δισεκατομμύρια مليار مليارا مليارات",
          "9 מיליארד מיליארדים พันล้าน अरब",
          "12 trillion billionen billones триллион триллиона триллионов 万亿 萬億",
          "12 تريليون טריליון ล้านล้าน");

  private static final Map<String, Integer> SHORT =
      zeros(
          "2 hundred hundert cent",
          "3 tsd mille mil тыс χιλ พัน k",
          "4 หมื่น",
          "5 แสน",
          "6 mio млн εκατ m mn",
          "9 mrd млрд δισ bn",
          "12 трлн tn");

  private Magnitudes() {}

  /** The powers of ten of the words that mean nothing else: million, millones, 亿, करोड़. */
  public static Map<String, Integer> inFull() {
    return IN_FULL;
  }

  /**
   * The powers of ten of shorthands and of words that may also be a unit, such as the Spanish
   * <em>mil</em>: what a source means by them, but not clear enough for an author.
   */
  public static Map<String, Integer> inShort() {
    return SHORT;
  }

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
}
