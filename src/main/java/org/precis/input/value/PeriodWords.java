package org.precis.input.value;

import static org.precis.language.Vocabulary.any;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.language.MonthNames;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;
import org.precis.model.PeriodName;

/** Finds the period that a text names, such as <em>January to June 2026</em>, in any language. */
public final class PeriodWords {

  private static final String YEAR = "(?:19|20)[0-9]{2}";

  /** What stands right behind the digits of a year or a month where these have no name. */
  private static final String YEAR_SIGN = any(Sense.YEAR_SIGN);

  private static final String MONTH_SIGN = any(Sense.MONTH_SIGN);

  /** What every period has, so that other texts need not be looked at. */
  private static final Pattern NAMES_YEAR =
      Pattern.compile(YEAR + "|2[45][0-9]{2}|[0-9]" + YEAR_SIGN);

  private static final Pattern SIGNED_YEAR = Pattern.compile("[0-9]" + YEAR_SIGN);

  /** Years of other calendars are later. */
  private static final int LAST_YEAR = 2099;

  /** A month as databases of some offices write it. */
  private static final Pattern CODED =
      Pattern.compile("(?<year>" + YEAR + ")M(?<month>0[1-9]|1[0-2])");

  private static final int DAYS_BEFORE = 6;
  private static final String YEAR_IN_MONTHS = "12";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(" + YEAR + ")" + YEAR_SIGN + "?, (.+)");

  /** The edition of a classification is no period: SIC 2007. */
  private static final Pattern LONE_YEAR =
      Pattern.compile(
          ("(?<![0-9/–-])(?<!(?<!\\p{L})" + any(Sense.CLASSIFICATION) + "[ -]?)")
              + (YEAR + "(?![0-9/–-]|\\s*=)"));

  /** A year that begins in one calendar year and ends in the next, as in <em>2025/26</em>. */
  private static final Pattern FINANCIAL =
      Pattern.compile(
          "(?iu)(?<![0-9/–-])(?:(?:(?<!\\p{L})"
              + any(Sense.FINANCIAL_YEAR)
              + "[ -]?(?=[0-9]{4}[^0-9][0-9]{4}))|(?:\\bFY ?)?(?=[0-9]{4}[^0-9][0-9]{2}(?![0-9])))"
              + ("(" + YEAR + ")[/–-]((?:19|20)?[0-9]{2})(?![0-9/–-])"));

  private static final Pattern FY = Pattern.compile("(?iu)\\bFY[ -]?(" + YEAR + ")(?![0-9/–-])");

  /** What offices write before a period. */
  private static final Pattern LEAD = Pattern.compile("^" + any(Sense.PERIOD) + "\\s*[:：]\\s*");

  /**
   * How texts write periods of one kind.
   *
   * @param written what they write
   * @param reading the period that is meant; it fails where there is none
   */
  private record Form(Pattern written, Function<Matcher, DateSpan> reading) {

    static Form of(String written, Function<Matcher, DateSpan> reading) {
      return new Form(Pattern.compile(written, FLAGS), reading);
    }

    /** The period at a match; none if one of its ends is less certain than the other. */
    Optional<DateSpan> read(Matcher found) {
      try {
        return Optional.of(reading.apply(found))
            .filter(span -> span.from().hasMonth() == span.to().hasMonth())
            .filter(span -> span.to().year() <= LAST_YEAR);
      } catch (DateTimeException | IllegalArgumentException noSuchPeriod) {
        return Optional.empty();
      }
    }
  }

  /** Apart, so that the many names are compiled only for texts that have a year. */
  private static final class Forms {

    /** Shorter names of months are those of other things as well. */
    private static final int SHORTEST = 3;

    private static final int BEFORE_MINGUO = 1911;
    private static final int BUDDHIST_ERA = 543;
    private static final int FIRST_OF_FISCAL_YEAR = 10;

    private static final String MONTHS =
        MonthNames.all().keySet().stream()
            .filter(name -> name.length() >= SHORTEST)
            .sorted((one, other) -> other.length() - one.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    private static final String TO_SIGN = "(?:" + any(Sense.UNTIL) + "|[–—-])";
    private static final String TO = "\\s*" + TO_SIGN + "\\s*";
    private static final String AND = "\\s*" + any(Sense.AND_YEAR) + "\\s*";
    private static final String BUDDHIST = any(Sense.BUDDHIST_ERA) + "\\s*";
    private static final String BUDDHIST_YEAR = "2[45][0-9]{2}";

    static final Pattern MONTH =
        Pattern.compile(
            month("") + "(?:\\s+(?:" + any(Sense.OF_YEAR) + "\\s?)?|-)" + year(""), FLAGS);

    static final Pattern MONTHS_ENDING =
        Pattern.compile(
            ("(?<length>" + any(Sense.MONTHS_ENDING) + ") (?:[0-9]+ )?")
                + (month("") + " (?:[0-9]{1,2}, )?" + year("")),
            FLAGS);

    /** Another year that ends in the same month, right after the first. */
    private static final Pattern FURTHER_YEAR =
        Pattern.compile(
            ("(?:,?" + AND + "|" + TO + "|, ?)(?:(?:\\p{L}{1,3} )?" + any(Sense.MONTHS_ENDING))
                + (" )?(?:[0-9]+ )?" + month("") + " " + year("")),
            FLAGS);

    /** Two years in a row, as in <em>2024 and 2025</em>. */
    static final Form TWO_YEARS =
        Form.of(
            "(?<![0-9/–-])" + year("") + AND + year("last") + "(?![0-9/])", PeriodWords::twoYears);

    /** The first that a text has says its period. */
    static final List<Form> ALL =
        List.of(
            Form.of(
                any(Sense.WEEK_ENDING) + " (?<day>[0-9]{1,2}) " + month("") + " " + year(""),
                PeriodWords::week),
            new Form(MONTHS_ENDING, PeriodWords::monthsEnding),
            Form.of(
                ("(?:(?<![0-9])(?<day>[0-9]{1,2})\\.? )?" + month(""))
                    + ("(?:\\s+" + year("") + ")?" + TO + "(?:(?<lastday>[0-9]{1,2})\\.? )?")
                    + (month("last") + "\\s+" + year("last")),
                PeriodWords::range),
            new Form(PeriodName.partOfYear(), PeriodWords::partsOfYear),
            eras(any(Sense.MINGUO), "", "[0-9]{2,3}", YEAR_SIGN, BEFORE_MINGUO),
            fiscalYears(),
            eras(BUDDHIST + "(?:" + BUDDHIST + ")?", AND, BUDDHIST_YEAR, "", -BUDDHIST_ERA),
            eras("(?<!(?:[0-9]|" + YEAR_SIGN + ")" + TO_SIGN + ")", "", YEAR, YEAR_SIGN, 0),
            Form.of(
                "(?<![0-9/–-])"
                    + year("")
                    + TO
                    + year("last")
                    + "(?![0-9/]|"
                    + YEAR_SIGN
                    + "[0-9])",
                found -> DateSpan.of(found.group("year") + "/" + found.group("lastyear"))),
            new Form(MONTH, found -> DateSpan.on(date(found, ""))));

    /** What else stands in a text that says nothing but a period. */
    static final List<Pattern> BESIDE =
        List.of(
            TWO_YEARS.written,
            FINANCIAL,
            FY,
            LONE_YEAR,
            Pattern.compile("(?<!\\p{L})" + any(Sense.YEAR) + "(?!\\p{L})"),
            Pattern.compile("(?<!\\p{L})(?:" + TO + "|" + AND + ")(?!\\p{L})"));

    private static String year(String which) {
      return "(?<" + which + "year>" + YEAR + ")";
    }

    private static String month(String which) {
      return "(?<!\\p{L})(?<" + which + "month>" + MONTHS + ")\\.?";
    }

    /**
     * Years of an era, which may have months: <em>2024年1-6月</em>.
     *
     * @param era what stands before them
     * @param mark what stands behind each
     * @param zero by how much the year that is meant is greater than the number
     */
    private static Form eras(String era, String and, String year, String mark, int zero) {
      String joint = and.isEmpty() ? TO : "(?:" + TO + "|" + and + ")";
      String again = zero == 0 ? "" : "(?:" + era + ")?";
      return Form.of(
          (era + "(?<year>" + year + ")" + mark)
              + ("(?:(?<month>[0-9]{1,2})(?:" + MONTH_SIGN + "|(?=" + TO_SIGN + "[0-9]{1,2}")
              + (MONTH_SIGN + ")))?")
              + ("(?:" + joint + "(?:" + again + "(?<lastyear>" + year + ")" + mark + ")?")
              + ("(?:(?<lastmonth>[0-9]{1,2})" + MONTH_SIGN + ")?)?"),
          found -> ofEra(found, zero));
    }

    /** The fiscal years of Thailand, which end in the year that they are named by. */
    private static Form fiscalYears() {
      Form years =
          eras(
              any(Sense.FISCAL_YEAR) + "\\s*(?:" + BUDDHIST + ")?",
              AND,
              BUDDHIST_YEAR,
              "",
              -BUDDHIST_ERA);
      return new Form(
          years.written,
          found -> {
            DateSpan named = years.reading.apply(found);
            return new DateSpan(
                new PartialDate(named.from().year() - 1, FIRST_OF_FISCAL_YEAR, 0),
                new PartialDate(named.to().year(), FIRST_OF_FISCAL_YEAR - 1, 0));
          });
    }
  }

  private PeriodWords() {}

  /** The period that the first of these texts names that names any. */
  public static Optional<DateSpan> in(List<String> texts) {
    return texts.stream()
        .map(PeriodName::latin)
        .filter(text -> NAMES_YEAR.matcher(text).find())
        .flatMap(text -> named(text).stream())
        .findFirst();
  }

  private static Optional<DateSpan> named(String text) {
    for (Form form : Forms.ALL) {
      Matcher found = form.written.matcher(text);
      if (found.find()) {
        boolean ofEra = SIGNED_YEAR.matcher(found.group()).find();
        Optional<DateSpan> period = form.read(found);
        // half of what such a text says would be wrong
        return period.isPresent() || ofEra ? period : years(text);
      }
    }
    return years(text);
  }

  /** The calendar years that a text names: those in which financial years lie, two, or one. */
  private static Optional<DateSpan> years(String text) {
    List<String> years = new ArrayList<>();
    financial(text).forEach(found -> years.addAll(List.of(found.group(1), next(found.group(1)))));
    FY.matcher(text).results().forEach(found -> years.add(found.group(1)));
    Matcher two = Forms.TWO_YEARS.written.matcher(text);
    Matcher one = LONE_YEAR.matcher(text);
    if (!years.isEmpty()) {
      return Optional.of(DateSpan.of(Collections.min(years) + "/" + Collections.max(years)));
    }
    return (two.find() ? Forms.TWO_YEARS.read(two) : Optional.<DateSpan>empty())
        .or(() -> one.find() ? Optional.of(DateSpan.of(one.group())) : Optional.empty());
  }

  private static String next(String year) {
    return Integer.toString(Integer.parseInt(year) + 1);
  }

  private static Stream<MatchResult> financial(String text) {
    return FINANCIAL
        .matcher(text)
        .results()
        .filter(found -> PeriodName.areNext(found.group(1), found.group(2)));
  }

  /** Whether a text names financial years, so that no month of them is certain. */
  public static boolean isFinancial(String text) {
    String latin = PeriodName.latin(text);
    return FY.matcher(latin).find() || financial(latin).findAny().isPresent();
  }

  /** The period that a text names which says nothing else, such as a line below a title. */
  public static Optional<DateSpan> alone(String text) {
    String said = LEAD.matcher(PeriodName.latin(text)).replaceFirst("");
    return in(List.of(said)).filter(period -> saysNothingElse(said));
  }

  private static boolean saysNothingElse(String said) {
    String rest = said;
    for (Form form : Forms.ALL) {
      rest = form.written.matcher(rest).replaceAll("");
    }
    for (Pattern beside : Forms.BESIDE) {
      rest = beside.matcher(rest).replaceAll("");
    }
    return rest.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** The period that a text says has ended, whatever else it says but that numbers changed. */
  public static Optional<DateSpan> ended(String text) {
    return in(List.of(text))
        .filter(period -> Forms.MONTHS_ENDING.matcher(text).find())
        .filter(period -> !Vocabulary.ofAll().has(Sense.COMPARES, text));
  }

  /**
   * A month in words with what is marked on it, as in <em>Juin 2026 (p)</em>, as ISO 8601 writes it
   * and every language prints it.
   */
  public static Optional<String> month(String written) {
    String text = YEAR_FIRST.matcher(PeriodName.latin(written)).replaceFirst("$2 $1");
    return Stream.of(CODED, Forms.MONTH)
        .map(form -> form.matcher(text))
        .filter(Matcher::lookingAt)
        .map(found -> Map.entry(date(found, "").toString(), text.substring(found.end())))
        .filter(month -> PeriodName.plain(month.getKey() + month.getValue()).equals(month.getKey()))
        .map(month -> month.getKey() + month.getValue())
        .findFirst();
  }

  /** The period that a heading or a label is. */
  public static Optional<DateSpan> period(String name) {
    String plain = PeriodName.plain(month(name).orElse(name));
    return PeriodName.date(plain).or(() -> alone(plain));
  }

  /** A date at a match whose groups are named: a month in digits or by its name, or a year. */
  private static PartialDate date(Matcher found, String which) {
    return new PartialDate(number(found, which + "year"), number(found, which + "month"), 0);
  }

  /** A number in digits, or that of a month by its name; 0 if there is none. */
  private static int number(Matcher found, String group) {
    String said = found.group(group);
    Integer month =
        said == null ? Integer.valueOf(0) : MonthNames.all().get(said.toLowerCase(Locale.ROOT));
    return month == null ? Integer.parseInt(said) : month;
  }

  private static DateSpan week(Matcher found) {
    PartialDate month = date(found, "");
    LocalDate last = LocalDate.of(month.year(), month.month(), number(found, "day"));
    return new DateSpan(PartialDate.of(last.minusDays(DAYS_BEFORE)), PartialDate.of(last));
  }

  /** So many months until one; of twelve, the same months of further years may follow. */
  private static DateSpan monthsEnding(Matcher found) {
    String length = found.group("length");
    String months = Vocabulary.ofAll().all(Sense.MONTHS_ENDING, length).get(0).size();
    PartialDate end = date(found, "");
    PartialDate last = end;
    int at = found.end();
    found.usePattern(Forms.FURTHER_YEAR);
    while (months.equals(YEAR_IN_MONTHS)
        && found.region(at, found.regionEnd()).lookingAt()
        && number(found, "month") == end.month()) {
      last = Stream.of(last, date(found, "")).max(Comparator.naturalOrder()).orElseThrow();
      at = found.end();
    }
    LocalDate first = end.firstDay().minusMonths(Integer.parseInt(months) - 1);
    return new DateSpan(new PartialDate(first.getYear(), first.getMonthValue(), 0), last);
  }

  /** From one month or day to another, as months where these are whole. */
  private static DateSpan range(Matcher found) {
    PartialDate last = date(found, "last");
    int year = found.group("year") == null ? last.year() : number(found, "year");
    PartialDate first = new PartialDate(year, number(found, "month"), 0);
    if (found.group("day") == null || found.group("lastday") == null) {
      return new DateSpan(first, last);
    }
    DateSpan days =
        new DateSpan(
            new PartialDate(year, first.month(), number(found, "day")),
            new PartialDate(last.year(), last.month(), number(found, "lastday")));
    return days.isOfWholeMonths() ? days.inMonths() : days;
  }

  /** From the first to the last of the quarters, or halves, that a text names. */
  private static DateSpan partsOfYear(Matcher found) {
    DateSpan first = PeriodName.span(found.group()).orElseThrow(IllegalArgumentException::new);
    DateSpan last = first;
    while (found.find()) {
      last = PeriodName.span(found.group()).orElse(last);
    }
    return new DateSpan(first.from(), last.to());
  }

  /** Years, or months with their years; what the second lacks is that of the first. */
  private static DateSpan ofEra(Matcher found, int zero) {
    int year = number(found, "year") + zero;
    int lastYear = found.group("lastyear") == null ? year : number(found, "lastyear") + zero;
    boolean lasts = found.group("lastyear") != null || found.group("lastmonth") != null;
    int month = number(found, "month");
    return new DateSpan(
        new PartialDate(year, month, 0),
        new PartialDate(lastYear, lasts ? number(found, "lastmonth") : month, 0));
  }

  private static DateSpan twoYears(Matcher found) {
    if (number(found, "year") + 1 != number(found, "lastyear")) {
      throw new IllegalArgumentException("years between them are left out");
    }
    return DateSpan.of(found.group("year") + "/" + found.group("lastyear"));
  }
}
