package org.precis.input.value;

import static org.precis.language.Vocabulary.any;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.lang.Character.UnicodeScript;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.language.MonthNames;
import org.precis.language.QuarterNames;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;
import org.precis.model.UnspacedScripts;

/**
 * How texts of a language name one period: by its months, its quarter, half-year or financial year,
 * in figures, and if it is as long by its year; but not as they name another period, too, such as
 * by a year of both.
 */
public final class PeriodNames {

  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";

  /** Where a preposition of a letter or two is written with the word that follows. */
  private static final Set<UnicodeScript> WITH_PREFIXES =
      Set.of(UnicodeScript.ARABIC, UnicodeScript.HEBREW);

  /** What may stand between a name and its year, or before its year and the name. */
  private static final String TO_YEAR = "[ ,-]{0,2}(?:[\\p{L}\\p{M}.]{1,4}[ ’])?";

  private static final String FROM_YEAR = "(?:" + any(Sense.YEAR_SIGN) + "|[ /-])";

  private static final String MONTH_SIGN = any(Sense.MONTH_SIGN);

  private static final String DAY = "(?:3[01]|[12][0-9]|0?[1-9])";

  private static final int BUDDHIST_ERA = 543;

  private final DateSpan named;
  private final DateSpan other;
  private final ULocale locale;
  private final Vocabulary words;
  private final UnicodeScript script;
  private final boolean unspaced;

  /** Whether a month or quarter is that of the period only if its year stands beside it. */
  private final boolean withYear;

  private final Set<String> names = new LinkedHashSet<>();

  private PeriodNames(DateSpan named, DateSpan other, String language, boolean withYear) {
    this.named = named;
    this.other = other;
    this.locale = ULocale.forLanguageTag(language);
    this.words = Vocabulary.of(List.of(language));
    String month = DateFormatSymbols.getInstance(locale).getMonths()[0];
    this.script = script(month);
    this.unspaced = UnspacedScripts.has(month.codePointBefore(month.length()));
    this.withYear = withYear;
  }

  /** The names of a period that are not those of another as well. */
  public static Pattern of(DateSpan named, DateSpan other, String language) {
    PeriodNames names = new PeriodNames(named, other, language, false);
    names.addParts();
    if (!named.from().hasMonth() || named.isYear()) {
      names.addYears();
    }
    return names.pattern();
  }

  /** The same, where a month or a quarter is that of another year if no year stands beside it. */
  public static Pattern withYear(DateSpan named, DateSpan other, String language) {
    PeriodNames names = new PeriodNames(named, other, language, true);
    names.addParts();
    return names.pattern();
  }

  /** The years of a period in which another has no day. */
  public static Pattern years(DateSpan named, DateSpan other, String language) {
    PeriodNames names = new PeriodNames(named, other, language, false);
    names.addYears();
    return names.pattern();
  }

  private Pattern pattern() {
    return names.isEmpty() ? Pattern.compile("(?!)") : Pattern.compile(String.join("|", names));
  }

  private void addParts() {
    addFigures(Pattern.quote(named.toString()));
    addFigures(Pattern.quote(named.inQuarters()));
    for (PartialDate date : List.of(named.from(), named.to())) {
      if (date.hasMonth() && !isOf(date, other.from()) && !isOf(date, other.to())) {
        addMonth(date);
      }
    }
    if (named.from().hasMonth() && named.to().hasMonth()) {
      addPartOfYear(named.inMonths());
    }
  }

  private static boolean isOf(PartialDate date, PartialDate other) {
    return other.hasMonth() && month(date).equals(month(other));
  }

  private static YearMonth month(PartialDate date) {
    return YearMonth.from(date.firstDay());
  }

  private void addYears() {
    for (PartialDate date : List.of(named.from(), named.to())) {
      if (date.year() != other.from().year() && date.year() != other.to().year()) {
        addFigures(year(date));
        names.add("(?<!\\p{Nd}-?)" + year(date) + any(Sense.YEAR_SIGN));
      }
    }
  }

  /** A year in the figures of the language, and in its era. */
  private String year(PartialDate date) {
    Set<Integer> years = new LinkedHashSet<>(List.of(date.year()));
    if (!words.words(Sense.BUDDHIST_ERA).isEmpty()) {
      years.add(date.year() + BUDDHIST_ERA);
    }
    ULocale own = locale.setKeywordValue("numbers", "native");
    NumberingSystem system = NumberingSystem.getInstance(own);
    Set<String> written = new LinkedHashSet<>();
    for (int year : years) {
      String figures = String.valueOf(year);
      written.add(figures);
      if (!system.isAlgorithmic()) {
        written.add(
            figures
                .chars()
                .mapToObj(figure -> digit(system, figure - '0'))
                .collect(Collectors.joining()));
      }
    }
    return "(?:" + String.join("|", written) + ")";
  }

  private static String digit(NumberingSystem system, int digit) {
    String digits = system.getDescription();
    int start = digits.offsetByCodePoints(0, digit);
    return digits.substring(start, digits.offsetByCodePoints(start, 1));
  }

  /** What is written in figures, which a hyphen may continue. */
  private void addFigures(String written) {
    names.add("(?<![\\p{L}\\p{N}@-])(?:" + written + ")(?![\\p{L}\\p{N}-])");
  }

  /** A name in words, beside its year or without one. */
  private void addName(String name, PartialDate date) {
    String year = year(date) + "(?!\\p{Nd})";
    String prefix = WITH_PREFIXES.contains(script) ? "\\p{L}{0,2}" : "";
    String start = unspaced ? "" : "(?<!" + LETTER + ")" + prefix;
    String end = unspaced ? "" : "s?(?!" + LETTER + ")";
    names.add("(?<!\\p{Nd})" + year(date) + FROM_YEAR + name + end);
    names.add(start + name + TO_YEAR + year);
    if (!withYear) {
      String ofAnother = "(?!" + TO_YEAR + "\\p{Nd}{4}(?!\\p{Nd}))";
      names.add("(?<!\\p{Nd}{4}" + FROM_YEAR + ")" + start + name + end + ofAnother);
    }
  }

  private static UnicodeScript script(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .findFirst()
        .orElse(UnicodeScript.COMMON);
  }

  private void addMonth(PartialDate date) {
    int month = date.month();
    addFigures(Pattern.quote(month(date).toString()) + "(?:-[0-9]{2})?");
    addFigures("0?" + month + "[/.]" + date.year());
    addFigures(date.year() + "/0?" + month + "(?!/)");
    names.add("(?<!\\p{Nd})" + year(date) + any(Sense.YEAR_SIGN) + "0?" + month + MONTH_SIGN);
    if (unspaced && !withYear) {
      names.add("(?<!\\p{Nd}|-|" + any(Sense.YEAR_SIGN) + ")0?" + month + MONTH_SIGN);
    }
    Set<String> full = new LinkedHashSet<>();
    Set<String> shorter = new LinkedHashSet<>();
    addMonths(full, shorter, locale, month - 1);
    words.words(Sense.MONTH_SHORT).entrySet().stream()
        .filter(name -> name.getValue().equals(Integer.toString(month)))
        .forEach(name -> shorter.add(name.getKey()));
    // with the endings that words have after prepositions; those of other scripts are of one
    // language
    MonthNames.inFull(month).stream()
        .filter(name -> script != UnicodeScript.LATIN && script(name) == script)
        .forEach(full::add);
    full.forEach(name -> addName(inAnyPlace(name), date));
    String two = String.format(Locale.ROOT, "%02d", date.year() % 100);
    for (String name : shorter) {
      names.add(
          "(?<!"
              + LETTER
              + ")"
              + inAnyPlace(name)
              + "\\.?[ -]?(?:"
              + year(date)
              + "|['’]?"
              + two
              + ")(?![\\p{L}\\p{N}])");
      if (!withYear) {
        addShort(inAnyPlace(name));
      }
    }
    if (!withYear && isDayFirst()) {
      names.add("(?<![\\p{Nd}.,])" + DAY + "\\.0?" + month + "\\.(?!\\p{Nd})");
    }
  }

  /** A short name without its year: after a day, or with a capital letter and a full stop. */
  private void addShort(String name) {
    String ofAnother = "(?!\\.?[ -]?['’]?\\p{Nd})";
    names.add("(?<=(?<!\\p{Nd})" + DAY + "\\.? )" + name + "\\.?(?!" + LETTER + ")" + ofAnother);
    names.add("(?<!" + LETTER + ")(?=\\p{Lu})" + name + "\\." + ofAnother);
  }

  /** Whether the language writes dates as 30.09. */
  private boolean isDayFirst() {
    return DateFormat.getDateInstance(DateFormat.SHORT, locale) instanceof SimpleDateFormat form
        && form.toPattern().startsWith("dd.MM.");
  }

  private static void addMonths(Set<String> full, Set<String> shorter, ULocale locale, int month) {
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      full.add(symbols.getMonths(context, DateFormatSymbols.WIDE)[month]);
      String name = symbols.getMonths(context, DateFormatSymbols.ABBREVIATED)[month];
      shorter.add(name.replaceFirst("\\.$", ""));
    }
  }

  /** A name that begins a sentence has a capital. */
  private static String inAnyPlace(String name) {
    String first = name.substring(0, name.offsetByCodePoints(0, 1));
    String capital = first.toUpperCase(Locale.ROOT);
    return first.equals(capital)
        ? Pattern.quote(name)
        : "(?:" + first + "|" + capital + ")" + Pattern.quote(name.substring(first.length()));
  }

  private void addPartOfYear(DateSpan months) {
    PartialDate date = months.to();
    if (months.isQuarter()) {
      addName(QuarterNames.of(List.of(locale.toLanguageTag()), months.firstQuarter()), date);
    } else if (months.isHalfYear()) {
      Sense half = months.firstQuarter() == 1 ? Sense.FIRST_HALF : Sense.SECOND_HALF;
      words.words(half).keySet().forEach(word -> addName(Vocabulary.expression(word), date));
    } else if (months.isYear() && months.from().month() > 1) {
      String last = String.format(Locale.ROOT, "%02d", date.year() % 100);
      addFigures(months.from().year() + " ?[/–-] ?(?:20)?" + last);
    }
  }
}
