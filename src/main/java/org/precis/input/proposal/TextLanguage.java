package org.precis.input.proposal;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The language that the texts of a workbook seem to be in. */
final class TextLanguage {

  private static final String CHINESE = "zh-Hans";
  private static final String JAPANESE = "ja";

  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.of(
          UnicodeScript.HAN, CHINESE,
          UnicodeScript.HIRAGANA, JAPANESE,
          UnicodeScript.KATAKANA, JAPANESE,
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.CYRILLIC, "ru",
          UnicodeScript.GREEK, "el",
          UnicodeScript.ARABIC, "ar",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.THAI, "th",
          UnicodeScript.DEVANAGARI, "hi");

  /** Words that only one of the languages in Latin letters has. */
  private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

  static {
    put(
        "de",
        "und|der|die|das|nach|insgesamt|quelle|anzahl|davon|jahr|anmerkung|mit|land|länder|tabelle|fälle|einwohner");
    put("fr", "et|les|des|ensemble|selon|champ|année|nombre|par|du|région|taux");
    put("es", "y|los|las|según|año|fuente|número|por|del|región|hombres|mujeres");
    put("pt", "dos|das|do|da|não|mês|ano|fonte|em|segundo|região|com|ao|número|mulheres|homens");
    put("it", "di|della|delle|dei|degli|nel|anno|fonte|il|gli|secondo|numero|con");
    put("nl", "van|het|een|naar|bron|jaar|aantal|met|per|tabel");
    put("en", "and|the|of|by|source|number|per|year|table|to");
  }

  /** Letters that only one of them has, but for words it borrows. */
  private static final Map<String, Pattern> LETTERS = new LinkedHashMap<>();

  static {
    LETTERS.put("de", Pattern.compile("[äöüßÄÖÜ]"));
    LETTERS.put("fr", Pattern.compile("[àèêîôûçœÀÈÊÇ]"));
    LETTERS.put("pt", Pattern.compile("[ãõÃÕ]"));
    LETTERS.put("es", Pattern.compile("[ñíóúáÑ¿¡]"));
  }

  /** Characters of Chinese that are written in two ways: first the traditional ones. */
  private static final String TRADITIONAL =
      "數計總額億單區縣國產業資來說備發現與為對個員類別時間電動機標應當經濟財損獲詐騙農漁稅關實際醫療學術聯會議題質務處據統齡戶歲";

  private static final String SIMPLIFIED =
      "数计总额亿单区县国产业资来说备发现与为对个员类别时间电动机标应当经济财损获诈骗农渔税关实际医疗学术联会议题质务处据统龄户岁";

  /** Of so many letters of Japanese at least one is kana, of which Chinese has none. */
  private static final int KANA_IN = 10;

  private TextLanguage() {}

  private static void put(String language, String words) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    WORDS.put(language, Pattern.compile("(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])", flags));
  }

  /** The tag of the language; English if nothing says another. */
  static String of(List<String> texts) {
    Map<String, Integer> letters = new LinkedHashMap<>();
    for (String text : texts) {
      text.codePoints()
          .filter(Character::isLetter)
          .forEach(
              c ->
                  letters.merge(
                      SCRIPTS.getOrDefault(UnicodeScript.of(c), "latin"), 1, Integer::sum));
    }
    int han = letters.getOrDefault(CHINESE, 0);
    int kana = letters.getOrDefault(JAPANESE, 0);
    letters.put(CHINESE, han + kana);
    String script = most(letters, "latin");
    if (!script.equals("latin")) {
      return script.equals(CHINESE) ? ofHan(texts, kana * KANA_IN > han) : script;
    }
    Map<String, Integer> words = new LinkedHashMap<>();
    LETTERS.forEach(
        (language, pattern) ->
            texts.forEach(
                text ->
                    words.merge(
                        language, (int) pattern.matcher(text).results().count(), Integer::sum)));
    WORDS.forEach(
        (language, pattern) ->
            texts.forEach(
                text ->
                    words.merge(
                        language, (int) pattern.matcher(text).results().count(), Integer::sum)));
    return most(words, "en");
  }

  private static String ofHan(List<String> texts, boolean japanese) {
    boolean traditional = count(texts, TRADITIONAL) > count(texts, SIMPLIFIED);
    return japanese ? JAPANESE : traditional ? "zh-Hant" : CHINESE;
  }

  private static long count(List<String> texts, String letters) {
    return texts.stream()
        .flatMapToInt(String::codePoints)
        .filter(c -> letters.indexOf(c) >= 0)
        .count();
  }

  /** Whether a comma is the decimal mark of a language. */
  static boolean usesComma(String language) {
    return List.of("de", "fr", "es", "pt", "it", "nl", "ru", "el").contains(language);
  }

  private static String most(Map<String, Integer> counts, String otherwise) {
    String most = otherwise;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      most = entry.getValue() > counts.getOrDefault(most, 0) ? entry.getKey() : most;
    }
    return most;
  }
}
