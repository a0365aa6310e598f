package org.precis.input.proposal;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;

/** The language that the texts of a workbook seem to be in. */
final class TextLanguage {

  private static final String CHINESE = "zh-Hans";
  private static final String JAPANESE = "ja";

  private static final Map<UnicodeScript, String> SCRIPTS = new EnumMap<>(UnicodeScript.class);

  static {
    for (String language : Vocabulary.languages()) {
      Vocabulary.of(List.of(language))
          .words(Sense.SCRIPT)
          .keySet()
          .forEach(script -> SCRIPTS.put(UnicodeScript.forName(script), language));
    }
    SCRIPTS.put(UnicodeScript.HAN, CHINESE);
  }

  /** Of so many letters of Japanese at least one is kana, of which Chinese has none. */
  private static final int KANA_IN = 10;

  private TextLanguage() {}

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
    for (String language : Vocabulary.languages()) {
      words.put(language, count(Vocabulary.of(List.of(language)), texts));
    }
    return most(words, "en");
  }

  /** How many words and letters stand there that only this language in Latin letters has. */
  private static int count(Vocabulary language, List<String> texts) {
    String letters = String.join("", language.words(Sense.LETTER).keySet());
    int count = 0;
    for (String text : texts) {
      String lower = text.toLowerCase(Locale.ROOT);
      count += (int) lower.chars().filter(letter -> letters.indexOf(letter) >= 0).count();
      count += language.all(Sense.COMMON, text).size();
    }
    return count;
  }

  private static String ofHan(List<String> texts, boolean japanese) {
    String all = String.join("", texts);
    boolean traditional =
        differing(all, "Traditional-Simplified") > differing(all, "Simplified-Traditional");
    return japanese ? JAPANESE : traditional ? "zh-Hant" : CHINESE;
  }

  /** How many characters of a text are written in another way. */
  private static long differing(String text, String transliterator) {
    String other = Transliterator.getInstance(transliterator).transliterate(text);
    return IntStream.range(0, Math.min(text.length(), other.length()))
        .filter(at -> text.charAt(at) != other.charAt(at))
        .count();
  }

  /** Whether a comma is the decimal mark of a language. */
  static boolean usesComma(String language) {
    return DecimalFormatSymbols.getInstance(ULocale.forLanguageTag(language)).getDecimalSeparator()
        == ',';
  }

  private static String most(Map<String, Integer> counts, String otherwise) {
    String most = otherwise;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      most = entry.getValue() > counts.getOrDefault(most, 0) ? entry.getKey() : most;
    }
    return most;
  }
}
