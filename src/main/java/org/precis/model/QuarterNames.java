package org.precis.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How each language names the quarters of a year in texts, as regular expressions. */
public final class QuarterNames {

  private static final int QUARTERS = 4;
  private static final String[] ROMAN = {"I", "II", "III", "IV"};
  private static final Map<String, String[]> NAMES = new LinkedHashMap<>();

  // %1$s is the word for the quarter, %2$d its number, %3$s its Roman numeral
  static {
    put(
        "en",
        "(?:(?:%1$s|%2$d(?:st|nd|rd|th)) quarter|quarter %2$d)",
        "first",
        "second",
        "third",
        "fourth");
    put(
        "de",
        "(?:%1$s[nrs]?|%2$d\\.|%3$s\\.) (?:Quartal|Vierteljahr)(?:e?s)?",
        "erste",
        "zweite",
        "dritte",
        "vierte");
    put(
        "fr",
        "(?:(?:%1$s|%2$d ?(?:er|e|ème)|%3$s ?(?:er|e)) trimestre|T%2$d)",
        "premier",
        "(?:deuxième|second)",
        "troisième",
        "quatrième");
    put(
        "es",
        "(?:(?:%1$s|%2$d\\.?(?:er|º|°)?|%3$s) trimestre|%2$dT|T%2$d)",
        "primer",
        "segundo",
        "tercer",
        "cuarto");
    put(
        "ru",
        "(?:%1$s\\p{L}+|%2$d(?:-?(?:й|го|м|ем))?|%3$s) квартал\\p{L}*",
        "перв",
        "втор",
        "трет",
        "четв[её]рт");
    put(
        "el",
        "(?:%1$sου?|%2$d ?ου?) τρ[ιί]μ[ηή]νου?",
        "πρώτ",
        "δε[υύ]τ[εέ]ρ",
        "τρίτ",
        "τ[εέ]τ[αά]ρτ");
    put("zh", "(?:第?%1$s|第?%2$d)季度?", "[一首]", "二", "三", "四");
    put("ar", "(?:ال)?ربع (?:ال)?%1$s", "أول", "ثاني", "ثالث", "رابع");
    put("he", "ה?רבעון (?:ה?%1$s|%2$d)", "ראשון", "שני", "שלישי", "רביעי");
    put(
        "hi",
        "(?:%1$s|%2$d) तिमाही",
        "(?:पहली|प्रथम)",
        "(?:दूसरी|द्वितीय)",
        "(?:तीसरी|तृतीय)",
        "(?:चौथी|चतुर्थ)");
    put("th", "ไตรมาส(?:ที่)? ?(?:%1$s|%2$d)", "หนึ่ง", "สอง", "สาม", "สี่");
  }

  private QuarterNames() {}

  private static void put(String language, String form, String... ordinals) {
    String[] names = new String[QUARTERS];
    for (int i = 0; i < QUARTERS; i++) {
      names[i] =
          "(?iu:Q"
              + (i + 1)
              + "|"
              + String.format(Locale.ROOT, form, ordinals[i], i + 1, ROMAN[i])
              + ")";
    }
    NAMES.put(language, names);
  }

  /**
   * What matches the name of a quarter.
   *
   * @param languages their tags
   * @param quarter from 1
   */
  public static String of(List<String> languages, int quarter) {
    List<String> names =
        languages.stream()
            .map(language -> NAMES.getOrDefault(language.split("-")[0], NAMES.get("en")))
            .map(all -> all[quarter - 1])
            .distinct()
            .toList();
    return "(?:" + String.join("|", names) + ")";
  }

  /** What matches the name of a quarter in any language. */
  public static String of(int quarter) {
    return of(List.copyOf(NAMES.keySet()), quarter);
  }

  /** Whether texts of a language have no spaces around the names. */
  public static boolean isUnspaced(String language) {
    return List.of("zh", "th").contains(language.split("-")[0]);
  }
}
