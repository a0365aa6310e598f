package org.precis.language;

import static org.precis.language.Vocabulary.any;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How each language names the months: in full, in the cases in which dates have them, and in short.
 */
public final class MonthNames {

  private static final Map<String, String> IN_FULL = Vocabulary.ofAll().words(Sense.MONTH);
  private static final Map<String, String> IN_SHORT = Vocabulary.ofAll().words(Sense.MONTH_SHORT);

  private static final Map<String, Integer> MONTHS = new LinkedHashMap<>();

  /** A year beside the name of a month, with what joins the two. */
  private static final Pattern YEAR = year("[12][0-9]{3}(?: ?" + any(Sense.YEAR_SIGN) + ")?");

  private static final Pattern CHINESE = Pattern.compile("(1[0-2]|[1-9])" + any(Sense.MONTH_SIGN));

  private static final Pattern CAPITAL = Pattern.compile("[A-Z]\\p{IsLatin}+");

  private static final int LONGEST = 30;

  static {
    for (Map<String, String> names : List.of(IN_FULL, IN_SHORT)) {
      names.forEach(
          (name, month) -> MONTHS.put(name.toLowerCase(Locale.ROOT), Integer.valueOf(month)));
    }
  }

  private MonthNames() {}

  private static Pattern year(String year) {
    return Pattern.compile("^" + year + " ?|[ ,/-]*(?: " + any(Sense.OF) + ")? ?" + year + "$");
  }

  /** The months, from 1, by all their names in lower case. */
  public static Map<String, Integer> all() {
    return Collections.unmodifiableMap(MONTHS);
  }

  /**
   * The names of a month in full, in all languages.
   *
   * @param month from 1
   */
  public static List<String> inFull(int month) {
    String number = Integer.toString(month);
    return IN_FULL.keySet().stream().filter(name -> IN_FULL.get(name).equals(number)).toList();
  }

  /**
   * What stands for a month beside the number of a day: names in full, and short ones that have a
   * capital letter, which no other word has.
   */
  public static List<String> inDates() {
    Predicate<String> capital = CAPITAL.asMatchPredicate();
    return Stream.concat(IN_FULL.keySet().stream(), IN_SHORT.keySet().stream().filter(capital))
        .distinct()
        .toList();
  }

  /** The month, from 1, that a text names and nothing else but its year; 0 if it does not. */
  public static int month(String text) {
    if (text.length() > LONGEST) {
      return 0;
    }
    String name = YEAR.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("").strip();
    Matcher chinese = CHINESE.matcher(name);
    if (chinese.matches()) {
      return Integer.parseInt(chinese.group(1));
    }
    String full = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    return MONTHS.getOrDefault(full, 0);
  }
}
