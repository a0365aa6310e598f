package org.precis.provenance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads the small numbers that releases write in words, from two on, in languages in which larger
 * ones stand in digits: "zwölf Festnahmen", "trois suspects". One that is a part of a larger number
 * or of a fraction is not read; nor is "one", but in "un million", as it is also an article.
 */
final class SmallNumbers {

  /** From one on; forms of one number are joined by strokes. */
  private static final Map<String, Map<String, Integer>> WORDS =
      languages(
          "de ein/eine/einer/einem/einen zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf",
          "fr un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
          "es un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince",
          "ru один/одна/одного/одной два/две/двух/двум/двумя три/трёх/трех/трём/трем/тремя"
              + " четыре/четырёх/четырех/четырём/четырем пять/пяти/пятью шесть/шести/шестью"
              + " семь/семи/семью восемь/восьми девять/девяти/девятью десять/десяти/десятью"
              + " одиннадцать/одиннадцати двенадцать/двенадцати",
          "el ένα/μία/μια/ένας δύο/δυο τρεις/τρία/τριών τέσσερις/τέσσερα/τεσσάρων πέντε έξι επτά/εφτά οκτώ/οχτώ"
              + " εννέα/εννιά δέκα έντεκα/ένδεκα δώδεκα",
          "ar واحد/واحدة اثنان/اثنين/اثنتان/اثنتين ثلاثة/ثلاث أربعة/أربع خمسة/خمس ستة/ست سبعة/سبع"
              + " ثمانية/ثماني/ثمان تسعة/تسع عشرة/عشر",
          "he אחד/אחת שניים/שני/שתיים/שתי שלושה/שלוש ארבעה/ארבע חמישה/חמש שישה/שש שבעה/שבע שמונה"
              + " תשעה/תשע עשרה/עשר",
          "hi एक दो तीन चार पाँच/पांच छह/छः सात आठ नौ दस ग्यारह बारह");

  /** Words beside a small number of which it is a part: 2/3, 22, 200, the Hebrew for Monday. */
  private static final Set<String> PARTS =
      Set.of(
          ("drittel viertel fünftel sechstel achtel zehntel hundert hundertstel tausendstel"
                  + " cent cents mille vingt trente quarante cinquante soixante tiers quart quarts"
                  + " cinquièmes dixièmes dizaine dizaines douzaine douzaines centaine centaines"
                  + " millier milliers"
                  + " ciento cien mil tercio tercios cuartos cuartas quintos quintas décimas docenas"
                  + " decenas centenares centenas millares treinta cuarenta cincuenta sesenta setenta"
                  + " ochenta noventa"
                  + " двадцать двадцати тридцать тридцати сорок сорока пятьдесят шестьдесят семьдесят"
                  + " восемьдесят девяносто сто ста двести триста четыреста пятьсот шестьсот семьсот"
                  + " восемьсот девятьсот тысяча тысячи тысяч трети третьих четверти четвёртых пятых"
                  + " десятых десятка десятков сотни сотен дюжины дюжин"
                  + " είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα εκατό εκατόν"
                  + " τρίτα τέταρτα πέμπτα δέκατα δεκάδες εκατοντάδες χιλιάδες"
                  + " مئة مائة ألف آلاف أخماس أرباع أعشار أثلاث"
                  + " מאות אלפים שלישים רבעים חמישיות עשרות יום ביום באר בבאר מבאר לבאר"
                  + " सौ तिहाई चौथाई बटा साढ़े सवा पौने")
              .split(" "));

  /** Parts of the names of larger numbers: "dreihunderttausend", "quinientos". */
  private static final Pattern LARGER =
      Pattern.compile("hundert|tausend|cient[oa]s|quinient[oa]s|κόσι");

  /** One and two before ten, in the Arabic and the Hebrew for eleven and twelve. */
  private static final Set<String> BEFORE_TEN =
      Set.of("أحد", "احد", "إحدى", "احدى", "اثنا", "اثني", "اثنتا", "اثنتي", "שנים", "שתים");

  private static final Set<String> AND = Set.of("und", "et", "y", "и", "και");

  private SmallNumbers() {}

  private static Map<String, Map<String, Integer>> languages(String... lines) {
    Map<String, Map<String, Integer>> languages = new LinkedHashMap<>();
    for (String line : lines) {
      String[] numbers = line.split(" ");
      Map<String, Integer> words = new LinkedHashMap<>();
      for (int i = 1; i < numbers.length; i++) {
        for (String form : numbers[i].split("/")) {
          words.put(form, i);
        }
      }
      languages.put(numbers[0], Collections.unmodifiableMap(words));
    }
    return Collections.unmodifiableMap(languages);
  }

  /** Their words in these languages; of dialects those of the language. */
  static List<Map<String, Integer>> in(List<String> languages) {
    Set<String> primary = new TreeSet<>();
    languages.forEach(language -> primary.add(language.split("-", 2)[0]));
    return primary.stream().map(WORDS::get).filter(Objects::nonNull).toList();
  }

  /** The number whose word begins here; null where none does. */
  static Core at(String text, int start, List<Map<String, Integer>> words) {
    if (!isLetter(text, start) || isOfWord(text, start - 1)) {
      return null;
    }
    int end = end(text, start);
    Integer number = number(text.substring(start, end), words);
    if (number == null || isOfWord(text, end)) {
      return null;
    }
    Core core = Magnitude.after(new Core(BigDecimal.valueOf(number), start, end), text);
    boolean article = number == 1 && core.end() == end;
    return article || isPart(text, core, words) ? null : core;
  }

  private static Integer number(String word, List<Map<String, Integer>> words) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (Map<String, Integer> language : words) {
      if (language.containsKey(lower)) {
        return language.get(lower);
      }
    }
    return null;
  }

  /** Whether a word beside it makes another number of it. */
  private static boolean isPart(String text, Core core, List<Map<String, Integer>> words) {
    List<String> around = new ArrayList<>();
    String before = before(text, core.start());
    around.add(before);
    if (AND.contains(before)) {
      around.add(before(text, core.start() - 1 - before.length()));
    }
    int next = core.end() + 1;
    String after =
        core.end() < text.length() && text.charAt(core.end()) == ' '
            ? text.substring(next, end(text, next))
            : "";
    around.add(after.toLowerCase(Locale.ROOT));
    return around.stream().anyMatch(word -> isOfLarger(word, words))
        || core.number().compareTo(BigDecimal.TEN) == 0 && isBeforeTen(before, words)
        || isArabicTen(after);
  }

  private static boolean isBeforeTen(String word, List<Map<String, Integer>> words) {
    return BEFORE_TEN.contains(word) || number(word, words) != null;
  }

  private static boolean isOfLarger(String word, List<Map<String, Integer>> words) {
    Integer number = number(word, words);
    return PARTS.contains(word) || LARGER.matcher(word).find() || number != null && number > 1;
  }

  /** "Three and twenty": tens or hundreds follow, with the letter for "and". */
  private static boolean isArabicTen(String word) {
    return word.startsWith("و")
        && (word.endsWith("ون") || word.endsWith("ين") || word.endsWith("ئة"));
  }

  /** The word before an offset, if only a space is between; "" if there is none. */
  private static String before(String text, int at) {
    int end = at - 1;
    if (end < 1 || text.charAt(end) != ' ') {
      return "";
    }
    int start = end;
    while (isLetter(text, start - 1)) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static int end(String text, int start) {
    int end = start;
    while (isLetter(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0
        && at < text.length()
        && (Character.isLetter(text.charAt(at)) || isMark(text.charAt(at)));
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Whether a word goes on here: quatre-vingts, 3zwei, d'onze. */
  private static boolean isOfWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && (isLetter(text, at) || Character.isDigit(text.charAt(at)) || text.charAt(at) == '-');
  }
}
