package org.precis.input.value;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.precis.language.MonthNames;
import org.precis.language.QuarterNames;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.DateSpan;
import org.precis.model.PeriodName;

/** Finds the period that a text names, such as <em>January to June 2026</em>. */
public final class PeriodWords {

  private static final String YEAR = "((?:19|20)[0-9]{2})";
  private static final int MONTHS = 12;

  /** What every period has, so that other texts need not be looked at. */
  private static final Pattern NAMES_YEAR = Pattern.compile(YEAR + "|2[45][0-9]{2}|年");

  /** By threes, as accounts and returns are made. */
  private static final List<String> MONTHS_IN_WORDS = List.of("three", "six", "nine", "twelve");

  /** A month as databases of some offices write it. */
  private static final Pattern CODED = Pattern.compile(YEAR + "M(0[1-9]|1[0-2])");

  /** What says with which period numbers are compared, and not of which they are. */
  private static final Pattern OF_CHANGES =
      Pattern.compile(
          "(?iu)\\b(?:chang|compar|differen|increas|decreas|previous|prior|since|than )");

  /** Shorter names of months are those of other things as well. */
  private static final int SHORTEST = 3;

  private final Pattern weekEnding;
  private final Pattern yearEnding;
  private final Pattern monthsEnding;

  /** Another year that ends in the same month, right after the first. */
  private final Pattern furtherYear;

  private final Pattern rangeOfDays;
  private final Pattern range;
  private final Pattern rangeOfYears;
  private final Pattern years;
  private final Pattern twoYears;
  private final Pattern month;
  private final List<Pattern> quarterNames = new ArrayList<>();

  private static final Pattern HALF =
      Pattern.compile(
          "(?iu)(?:(first|second|1st|2nd) half(?:-year)? (?:of )?|\\bH([12])[ /-]?|\\b([12])(?:\\.|er|e|º|o) (?:halbjahr|semestre) (?:de )?"
              + "|(first|erstes|premier|primer|primeiro|zweites|second|deuxième|segundo) (?:halbjahr|semestre) (?:de )?)"
              + YEAR
              + "|"
              + YEAR
              + "[ /-]?H([12])(?![0-9])");
  private static final Pattern FIRST =
      Pattern.compile("(?iu)1|1st|first|erstes|premier|primer|primeiro");

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<![0-9年][-–—至到])"
              + YEAR
              + "年(?:([0-9]{1,2})(?:月|(?=[-–—至到][0-9]{1,2}月)))?"
              + "(?:\\s*[-–—至到]\\s*(?:"
              + YEAR
              + "年)?(?:([0-9]{1,2})月)?)?");

  /** Years of the Republic of China, which began with 1912. */
  private static final Pattern MINGUO =
      Pattern.compile(
          "民[國国]([0-9]{2,3})年(?:([0-9]{1,2})(?:月|(?=[-–—至到][0-9]{1,2}月)))?(?:\\s*[-–—至到]\\s*(?:([0-9]{2,3})年)?(?:([0-9]{1,2})月)?)?");

  private static final int BEFORE_MINGUO = 1911;

  /** Years of the Buddhist era, or fiscal years of Thailand, which end in September. */
  private static final Pattern BUDDHIST =
      Pattern.compile(
          "(ปีงบประมาณ|ปี|พ\\.ศ\\.)\\s*(?:พ\\.ศ\\.\\s*)?(2[45][0-9]{2})(?:\\s*(?:-|–|ถึง|และ)\\s*(?:ปี)?\\s*(2[45][0-9]{2}))?");

  private static final int BUDDHIST_ERA = 543;
  private static final int FIRST_OF_FISCAL_YEAR = 10;

  private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "年?, (.+)");

  /** The edition of a classification is no period: SIC 2007. */
  private static final Pattern LONE_YEAR =
      Pattern.compile(
          "(?<![0-9/–-])(?<!\\b(?:SIC|SOC|ISIC|ISCO|ISCED|NACE|NAF|NUTS|WZ|KldB|COICOP|CPC|CNAE|ICD|CIE|CIM|ОКВЭД)[ -]?)"
              + YEAR
              + "(?![0-9/–-]|\\s*=)");

  /** A year that begins in one calendar year and ends in the next, as in <em>2025/26</em>. */
  private static final Pattern FINANCIAL =
      Pattern.compile(
          "(?iu)(?<![0-9/–-])(?:(?:\\b(?:FY|financial years?|fiscal years?|school years?|academic years?|exercices?"
              + "|années? scolaires?|(?:geschäfts|haushalts|schul)jahre?|ejercicios?|cursos?)[ -]?(?=[0-9]{4}[^0-9][0-9]{4}))"
              + "|(?:\\bFY ?)?(?=[0-9]{4}[^0-9][0-9]{2}(?![0-9])))"
              + YEAR
              + "[/–-]((?:19|20)?[0-9]{2})(?![0-9/–-])");

  private static final Pattern FY = Pattern.compile("(?iu)\\bFY[ -]?" + YEAR + "(?![0-9/–-])");

  /** What stands between two of them. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?iu)\\s*(?:to|and|bis|und|à|et|a|y)\\s*");

  private static final Pattern MARKS =
      Pattern.compile("(?:\\s?(?:\\([a-z0-9]{1,2}\\)|\\[[a-z0-9 ]{1,8}]|[*†‡¹²³]|[prbe]))*");

  /** What may stand beside years, and says nothing else. */
  private static final Pattern YEARS =
      Pattern.compile("(?<!\\p{L})" + Vocabulary.ofAll().expression(Sense.YEAR) + "(?!\\p{L})");

  /** What offices write before a period. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iu)^(?:(?:reporting |reference )?period|berichtszeitraum|zeitraum|période|per[ií]odo"
              + "|период|统计期间|时间)\\s*[:：]\\s*");

  /** The words of a language, and those of English. */
  public PeriodWords(String language) {
    this(quarter -> QuarterNames.of(List.of(language, "en"), quarter));
  }

  /** The words of all languages. */
  PeriodWords() {
    this(QuarterNames::of);
  }

  private PeriodWords(IntFunction<String> quarters) {
    List<String> names = new ArrayList<>(MonthNames.all().keySet());
    names.removeIf(name -> name.length() < SHORTEST);
    names.sort((one, other) -> other.length() - one.length());
    String name =
        "(?<!\\p{L})(" + String.join("|", names.stream().map(Pattern::quote).toList()) + ")\\.?";
    for (int quarter = 1; quarter <= 4; quarter++) {
      String named = quarters.apply(quarter);
      quarterNames.add(
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])"
                  + named
                  + "[ ,/-]*(?:of |de |d’|d'|du )?"
                  + YEAR
                  + "|"
                  + YEAR
                  + "年?[ ,/-]*"
                  + named
                  + "(?![\\p{L}\\p{N}])"));
    }
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    String to = "\\s*(?:to|until|bis|à|au|a|по|-|–|—)\\s*";
    weekEnding = Pattern.compile("week (?:ending|ended|to) (\\d{1,2}) " + name + " " + YEAR, flags);
    yearEnding =
        Pattern.compile(
            "years? (?:ending|ended|to) (?:\\d+ )?" + name + " (?:\\d{1,2}, )?" + YEAR, flags);
    monthsEnding =
        Pattern.compile(
            "(three|six|nine|twelve) months (?:ending|ended|to) (?:\\d+ )?"
                + name
                + " (?:\\d{1,2}, )?"
                + YEAR,
            flags);
    furtherYear =
        Pattern.compile(
            "(?:,? (?:and|to) |, ?|\\s?[–-]\\s?)(?:(?:the )?years? (?:ending|ended|to) )?(?:\\d+ )?"
                + name
                + " "
                + YEAR,
            flags);
    rangeOfDays =
        Pattern.compile(
            "(?<![0-9])(\\d{1,2})\\.? "
                + name
                + "(?: "
                + YEAR
                + ")?"
                + to
                + "(\\d{1,2})\\.? "
                + name
                + " "
                + YEAR,
            flags);
    range = Pattern.compile(name + to + name + "\\s+" + YEAR, flags);
    years = Pattern.compile("(?<![0-9/–-])" + YEAR + to + YEAR + "(?![0-9/]|年[0-9])", flags);
    String and = "\\s*(?:and|und|et|y|e|и|和|και|ו|و|และ|और)\\s*";
    twoYears = Pattern.compile("(?<![0-9/–-])" + YEAR + and + YEAR + "(?![0-9/])", flags);
    rangeOfYears = Pattern.compile(name + "\\s+" + YEAR + to + name + "\\s+" + YEAR, flags);
    month = Pattern.compile(name + "(?:\\s+(?:de |г\\.? )?|-)" + YEAR, flags);
  }

  /** The period that the first of these texts names that names any, in the form of a pack. */
  public Optional<String> in(List<String> texts) {
    for (String written : texts) {
      String text = PeriodName.latin(written);
      if (!NAMES_YEAR.matcher(text).find()) {
        continue;
      }
      Optional<String> named = named(text);
      // half of what such a text says would be wrong
      if (named.isEmpty() && !CHINESE.matcher(text).find()) {
        named = financialYears(text).or(() -> twoYears(text)).or(() -> loneYear(text));
      }
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** The period that a text names which says nothing else, such as a line below a title. */
  public Optional<String> alone(String text) {
    String rest = LEAD.matcher(PeriodName.latin(text)).replaceFirst("");
    Optional<String> named = in(List.of(rest));
    if (named.isEmpty()) {
      return named;
    }
    List<Pattern> all =
        new ArrayList<>(
            List.of(weekEnding, yearEnding, monthsEnding, rangeOfDays, rangeOfYears, range, HALF));
    all.addAll(quarterNames);
    all.addAll(List.of(MINGUO, BUDDHIST, CHINESE, years, twoYears, month));
    all.addAll(List.of(FINANCIAL, FY, LONE_YEAR, YEARS, BETWEEN));
    for (Pattern one : all) {
      rest = one.matcher(rest).replaceAll("");
    }
    rest = rest.replaceFirst("^中[華华]", "");
    boolean nothingElse = rest.codePoints().noneMatch(Character::isLetterOrDigit);
    return named.filter(period -> nothingElse);
  }

  /** The period that a text says has ended, whatever else it says but that numbers changed. */
  public Optional<String> ended(String text) {
    boolean ends = yearEnding.matcher(text).find() || monthsEnding.matcher(text).find();
    return ends && !OF_CHANGES.matcher(text).find() ? in(List.of(text)) : Optional.empty();
  }

  /**
   * A month in words with what is marked on it, as in <em>Juin 2026 (p)</em>, as ISO 8601 writes it
   * and every language prints it.
   */
  public Optional<String> month(String written) {
    String text = YEAR_FIRST.matcher(PeriodName.latin(written)).replaceFirst("$2 $1");
    Matcher coded = CODED.matcher(text);
    if (coded.lookingAt() && MARKS.matcher(text.substring(coded.end())).matches()) {
      return Optional.of(coded.group(1) + "-" + coded.group(2) + text.substring(coded.end()));
    }
    Matcher matcher = month.matcher(text);
    if (!matcher.lookingAt() || !MARKS.matcher(text.substring(matcher.end())).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        at(matcher.group(2), number(matcher.group(1))) + text.substring(matcher.end()));
  }

  /** The period that a heading or a label is. */
  public Optional<DateSpan> period(String name) {
    String plain = PeriodName.plain(month(name).orElse(name));
    return PeriodName.date(plain).or(() -> alone(plain).map(DateSpan::of));
  }

  private Optional<String> named(String text) {
    Matcher week = weekEnding.matcher(text);
    if (week.find()) {
      YearMonth month = at(week.group(3), number(week.group(2)));
      int day = Integer.parseInt(week.group(1));
      return month.isValidDay(day)
          ? Optional.of(month.atDay(day).minusDays(6) + "/" + month.atDay(day))
          : Optional.empty();
    }
    Matcher matcher = yearEnding.matcher(text);
    if (matcher.find()) {
      YearMonth first = at(matcher.group(2), number(matcher.group(1)));
      YearMonth last = first;
      Matcher further = furtherYear.matcher(text).region(matcher.end(), text.length());
      while (further.lookingAt() && number(further.group(1)) == first.getMonthValue()) {
        YearMonth next = at(further.group(2), first.getMonthValue());
        last = next.isAfter(last) ? next : last;
        further.region(further.end(), text.length());
      }
      return Optional.of(first.minusMonths(MONTHS - 1) + "/" + last);
    }
    matcher = monthsEnding.matcher(text);
    if (matcher.find()) {
      YearMonth last = at(matcher.group(3), number(matcher.group(2)));
      int months = MONTHS_IN_WORDS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)) * 3 + 3;
      return span(last.minusMonths(months - 1), last);
    }
    matcher = rangeOfDays.matcher(text);
    if (matcher.find()) {
      return days(matcher);
    }
    matcher = rangeOfYears.matcher(text);
    if (matcher.find()) {
      return span(
          at(matcher.group(2), number(matcher.group(1))),
          at(matcher.group(4), number(matcher.group(3))));
    }
    matcher = range.matcher(text);
    if (matcher.find()) {
      return span(
          at(matcher.group(3), number(matcher.group(1))),
          at(matcher.group(3), number(matcher.group(2))));
    }
    matcher = HALF.matcher(text);
    if (matcher.find()) {
      String which =
          IntStream.of(1, 2, 3, 4, 7)
              .mapToObj(matcher::group)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse("");
      boolean first = FIRST.matcher(which).matches();
      String year = matcher.group(matcher.group(5) == null ? 6 : 5);
      return span(at(year, first ? 1 : 7), at(year, first ? 6 : MONTHS));
    }
    List<YearMonth> quarters = quarters(text);
    if (!quarters.isEmpty()) {
      return span(quarters.get(0), quarters.get(quarters.size() - 1).plusMonths(2));
    }
    matcher = MINGUO.matcher(text);
    if (matcher.find()) {
      return minguo(matcher);
    }
    matcher = BUDDHIST.matcher(text);
    if (matcher.find()) {
      return buddhist(matcher);
    }
    matcher = CHINESE.matcher(text);
    if (matcher.find()) {
      return chinese(matcher);
    }
    matcher = years.matcher(text);
    if (matcher.find() && matcher.group(1).compareTo(matcher.group(2)) < 0) {
      return Optional.of(matcher.group(1) + "/" + matcher.group(2));
    }
    matcher = month.matcher(text);
    return matcher.find()
        ? Optional.of(at(matcher.group(2), number(matcher.group(1))).toString())
        : Optional.empty();
  }

  /** From one day to another, as months where these are whole. */
  private Optional<String> days(Matcher matcher) {
    String year = matcher.group(3) == null ? matcher.group(6) : matcher.group(3);
    YearMonth first = at(year, number(matcher.group(2)));
    YearMonth last = at(matcher.group(6), number(matcher.group(5)));
    int from = Integer.parseInt(matcher.group(1));
    int to = Integer.parseInt(matcher.group(4));
    if (!first.isValidDay(from) || !last.isValidDay(to)) {
      return Optional.empty();
    }
    if (from == 1 && to == last.lengthOfMonth()) {
      return span(first, last);
    }
    boolean inOrder = first.atDay(from).isBefore(last.atDay(to));
    return inOrder ? Optional.of(first.atDay(from) + "/" + last.atDay(to)) : Optional.empty();
  }

  /** The first months of the quarters that a text names, in their order. */
  private List<YearMonth> quarters(String text) {
    TreeMap<Integer, YearMonth> quarters = new TreeMap<>();
    for (int i = 0; i < quarterNames.size(); i++) {
      Matcher matcher = quarterNames.get(i).matcher(text);
      while (matcher.find()) {
        String year = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        quarters.put(matcher.start(), at(year, i * 3 + 1));
      }
    }
    return new ArrayList<>(quarters.values());
  }

  private static Optional<String> minguo(Matcher matcher) {
    int first = Integer.parseInt(matcher.group(1)) + BEFORE_MINGUO;
    int last =
        matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3)) + BEFORE_MINGUO;
    boolean lasts = matcher.group(3) != null || matcher.group(4) != null;
    if (lasts && (matcher.group(2) == null) != (matcher.group(4) == null)) {
      return Optional.empty();
    }
    if (matcher.group(2) == null) {
      return Optional.of(first == last ? "" + first : first + "/" + last);
    }
    int from = Integer.parseInt(matcher.group(2));
    int to = matcher.group(4) == null ? from : Integer.parseInt(matcher.group(4));
    boolean months = from >= 1 && from <= MONTHS && to >= 1 && to <= MONTHS;
    return months ? span(YearMonth.of(first, from), YearMonth.of(last, to)) : Optional.empty();
  }

  private static Optional<String> buddhist(Matcher matcher) {
    int first = Integer.parseInt(matcher.group(2)) - BUDDHIST_ERA;
    int last = matcher.group(3) == null ? first : Integer.parseInt(matcher.group(3)) - BUDDHIST_ERA;
    if (matcher.group(1).endsWith("งบประมาณ")) {
      return span(
          YearMonth.of(first - 1, FIRST_OF_FISCAL_YEAR),
          YearMonth.of(last, FIRST_OF_FISCAL_YEAR - 1));
    }
    return first > last
        ? Optional.empty()
        : Optional.of(first == last ? "" + first : first + "/" + last);
  }

  private static Optional<String> chinese(Matcher matcher) {
    String year = matcher.group(1);
    String lastYear = matcher.group(3) == null ? year : matcher.group(3);
    String lastMonth = matcher.group(4);
    boolean lasts = matcher.group(3) != null || lastMonth != null;
    if (lasts && (matcher.group(2) == null) != (lastMonth == null)) {
      return Optional.empty();
    }
    if (matcher.group(2) == null) {
      int order = year.compareTo(lastYear);
      return order > 0 ? Optional.empty() : Optional.of(order == 0 ? year : year + "/" + lastYear);
    }
    int first = Integer.parseInt(matcher.group(2));
    int last = lastMonth == null ? first : Integer.parseInt(lastMonth);
    boolean months = first >= 1 && first <= MONTHS && last >= 1 && last <= MONTHS;
    return months ? span(at(year, first), at(lastYear, last)) : Optional.empty();
  }

  /** Two years in a row, as in <em>2024 and 2025</em>. */
  private Optional<String> twoYears(String text) {
    Matcher matcher = twoYears.matcher(text);
    return matcher.find()
            && Integer.parseInt(matcher.group(1)) + 1 == Integer.parseInt(matcher.group(2))
        ? Optional.of(matcher.group(1) + "/" + matcher.group(2))
        : Optional.empty();
  }

  /** From the first to the last calendar year in which the financial years of a text lie. */
  private static Optional<String> financialYears(String text) {
    List<Integer> years = new ArrayList<>();
    FINANCIAL
        .matcher(text)
        .results()
        .filter(found -> PeriodName.areNext(found.group(1), found.group(2)))
        .map(found -> Integer.valueOf(found.group(1)))
        .forEach(year -> years.addAll(List.of(year, year + 1)));
    FY.matcher(text).results().forEach(found -> years.add(Integer.valueOf(found.group(1))));
    if (years.isEmpty()) {
      return Optional.empty();
    }
    int first = Collections.min(years);
    int last = Collections.max(years);
    return Optional.of(first == last ? "" + first : first + "/" + last);
  }

  /** Whether a text names financial years, so that no month of them is certain. */
  public static boolean isFinancial(String text) {
    String latin = PeriodName.latin(text);
    return FY.matcher(latin).find()
        || FINANCIAL
            .matcher(latin)
            .results()
            .anyMatch(found -> PeriodName.areNext(found.group(1), found.group(2)));
  }

  private static Optional<String> loneYear(String text) {
    Matcher matcher = LONE_YEAR.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private int number(String name) {
    return MonthNames.all().get(name.toLowerCase(Locale.ROOT));
  }

  private static YearMonth at(String year, int month) {
    return YearMonth.of(Integer.parseInt(year), month);
  }

  private static Optional<String> span(YearMonth first, YearMonth last) {
    if (last.isBefore(first)) {
      return Optional.empty();
    }
    return Optional.of(first.equals(last) ? first.toString() : first + "/" + last);
  }
}
