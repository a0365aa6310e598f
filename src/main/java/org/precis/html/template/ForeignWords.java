package org.precis.html.template;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Marks the language of words in another script than the page's (WCAG 3.1.2, technique H58), so
 * that they are read aloud correctly: the language most often written in that script (CLDR likely
 * subtags). Single letters, abbreviations, units and addresses have no language.
 */
final class ForeignWords {

  /** The first letter that is not Latin. */
  private static final char GREEK = 0x370;

  /** Parts of addresses, file names and entities are not words. */
  private static final Pattern BEFORE = Pattern.compile("[0-9@/._&#]$");

  private static final Pattern NUMBER_BEFORE = Pattern.compile("[0-9][ \u00a0]$");

  private static final int LONGEST_OF_UNITS = 4;

  private static final Pattern AFTER = Pattern.compile("[0-9@/_=]|[.:][\\p{L}/]");

  private static final int SHORTEST_OF_LETTERS = 3;

  private static final int SHORTEST_OF_CHARACTERS = 2;

  /** What CLDR says of the scripts met most, as its table takes longer to read than many a page. */
  static final Map<String, String> LANGUAGES = Map.of("Hani", "zh", "Latn", "en");

  private final Set<String> own;

  /** A run of letters of one script, or of words of one script up to another. */
  private record Run(int start, int end, int script) {}

  /**
   * @param scripts the scripts of the page's language (ISO 15924), apart by spaces
   */
  ForeignWords(String scripts) {
    this.own = Set.copyOf(List.of(scripts.split(" ")));
  }

  /** A text of a page, escaped, with words of another script in elements with their language. */
  String mark(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Run run : foreign(text)) {
      String words = text.substring(run.start, run.end);
      out.append(text, done, run.start);
      out.append("<span lang=\"").append(language(words, run.script)).append("\">");
      out.append(words).append("</span>");
      done = run.end;
    }
    return out.append(text, done, text.length()).toString();
  }

  /**
   * Whether a page in Latin script has only Latin letters, which spares the lookup for most texts.
   */
  private boolean isPlain(String text) {
    if (!own.contains("Latn")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= GREEK && (c < 0x2000 || c >= 0x2E80)) {
        return false;
      }
    }
    return true;
  }

  /** Words of one script with what stands between them. */
  private List<Run> foreign(String text) {
    List<Run> runs = new ArrayList<>();
    Run open = null;
    for (Run word : words(text)) {
      boolean foreign = !own.contains(UScript.getShortName(word.script));
      boolean goesOn = open != null && foreign && word.script == open.script;
      if (foreign && isWord(text, word)) {
        int start = goesOn ? runs.remove(runs.size() - 1).start : word.start;
        open = new Run(start, afterDigits(text, word.end), word.script);
        runs.add(open);
      } else if (!goesOn) {
        open = null;
      }
    }
    return runs;
  }

  private List<Run> words(String text) {
    List<Run> words = new ArrayList<>();
    int start = 0;
    int script = UScript.COMMON;
    for (int at = 0; at <= text.length(); ) {
      int c = at < text.length() ? text.codePointAt(at) : ' ';
      int next = UCharacter.isLetter(c) || isMark(c) ? script(c) : UScript.COMMON;
      boolean goesOn = next == script || UScript.getScript(c) == UScript.INHERITED;
      if (!goesOn) {
        if (script != UScript.COMMON) {
          words.add(new Run(start, at, script));
        }
        start = at;
        script = next;
      }
      at += Character.charCount(c);
    }
    return words;
  }

  /** Whether it stands over, under or beside a letter, as vowels of Thai and Hindi do. */
  private static boolean isMark(int c) {
    int type = UCharacter.getType(c);
    boolean mark =
        type == UCharacterCategory.NON_SPACING_MARK
            || type == UCharacterCategory.COMBINING_SPACING_MARK;
    return mark && UScript.getScript(c) != UScript.INHERITED;
  }

  /** A number within the word is read in its language: 净网2018. */
  private static int afterDigits(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** Japanese mixes three scripts; only on a Chinese page is one of them the page's own. */
  private int script(int c) {
    int script = UScript.getScript(c);
    boolean kana = script == UScript.HIRAGANA || script == UScript.KATAKANA;
    return kana && !own.contains("Hani") ? UScript.HAN : script;
  }

  private static boolean isWord(String text, Run word) {
    String letters = text.substring(word.start, word.end);
    int count = letters.codePointCount(0, letters.length());
    if (!hasCases(letters)) {
      return count >= SHORTEST_OF_CHARACTERS;
    }
    String before = text.substring(Math.max(0, word.start - 2), word.start);
    boolean unit = count <= LONGEST_OF_UNITS && NUMBER_BEFORE.matcher(before).find();
    return count >= SHORTEST_OF_LETTERS
        && !unit
        && !letters.equals(UCharacter.toUpperCase(ULocale.ROOT, letters))
        && !BEFORE.matcher(before).find()
        && !AFTER.matcher(text.substring(word.end)).lookingAt();
  }

  private static boolean hasCases(String letters) {
    return letters
        .codePoints()
        .anyMatch(c -> UCharacter.toUpperCase(c) != UCharacter.toLowerCase(c));
  }

  private static String language(String words, int script) {
    if (words.codePoints().anyMatch(c -> isKana(UScript.getScript(c)))) {
      return "ja";
    }
    String name = UScript.getShortName(script);
    return LANGUAGES.containsKey(name) ? LANGUAGES.get(name) : likelyLanguage(name);
  }

  static String likelyLanguage(String script) {
    return ULocale.addLikelySubtags(new ULocale("und_" + script)).getLanguage();
  }

  private static boolean isKana(int script) {
    return script == UScript.HIRAGANA || script == UScript.KATAKANA;
  }
}
