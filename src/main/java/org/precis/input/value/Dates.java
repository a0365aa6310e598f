package org.precis.input.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;
import org.precis.model.DateSpan;
import org.precis.model.PartialDate;

/** Reads ISO 8601 dates and intervals of any precision. */
public final class Dates {

  private static final Pattern DATE = Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
  private static final Pattern FORM = Pattern.compile(DATE + "(?:\\s*/\\s*" + DATE + ")?");
  private static final Pattern SHORT_END = Pattern.compile("[0-9]{1,2}(-[0-9]{1,2})?");
  private static final String FORMS =
      "write 2018, 2018-Q2, 2018-06 or 2018-06-14, or two of a kind separated by /";

  private static final String FORMS_OF_COLUMN =
      "write value@2017, value@2017-Q1, value@2017-02 or value@2017-02/2017-08";

  private static final String FORM_OF_DAY = "write year, month and day, as in 2018-09-07";

  private final Report report;

  public Dates(Report report) {
    this.report = report;
  }

  /** A date or an interval; null if there is none or it cannot be read. */
  public DateSpan span(Fields fields, String key) {
    String text = fields.word(key);
    return text.isEmpty() ? null : span(text, fields.placeOf(key), Fault.DATE);
  }

  /** A date, or null. */
  public PartialDate date(Fields fields, String key) {
    String text = fields.word(key);
    return text.isEmpty() ? null : date(text, fields.placeOf(key), Fault.DATE);
  }

  /** A full date, or null. */
  public LocalDate day(Fields fields, String key) {
    String text = fields.word(key);
    PartialDate date =
        text.isEmpty() ? null : date(text, text, fields.placeOf(key), Fault.DATE, FORM_OF_DAY);
    if (date != null && !date.hasDay()) {
      report.add(Fault.DAY_NEEDED, fields.placeOf(key), fields.word(key));
      return null;
    }
    return date == null ? null : date.firstDay();
  }

  /** The span that is written in this form; empty if it is not, which is not reported. */
  public static Optional<DateSpan> plain(String text) {
    if (!FORM.matcher(text).matches() && !DateSpan.isInQuarters(text)) {
      return Optional.empty();
    }
    Report unheard = new Report();
    Place nowhere = TextSpan.firstLine(new SourceText("", "", false));
    return Optional.ofNullable(new Dates(unheard).span(text, nowhere, Fault.DATE));
  }

  /**
   * A date in any form in which it can be only one, as a pack writes it.
   *
   * @param dayFirst whether dates with slashes have the day first, if that is known
   */
  public static Optional<String> certain(String text, Optional<Boolean> dayFirst) {
    return dayFirst
        .flatMap(first -> DateLookalikes.slashes(text, first))
        .map(PartialDate::toString)
        .or(() -> DateLookalikes.meant(text));
  }

  /** The two dates that one with slashes may be, in words; empty if it can be only one. */
  public static Optional<String> either(String text) {
    return DateLookalikes.meant(text).isPresent() ? Optional.empty() : DateLookalikes.either(text);
  }

  public DateSpan span(String text, Place place, Fault ifUnreadable) {
    if (DateSpan.isInQuarters(text)) {
      return quarters(text, place);
    }
    int slash = text.indexOf('/');
    boolean interval = slash >= 0 && text.indexOf('/', slash + 1) < 0;
    if (!interval) {
      PartialDate date = date(text, place, ifUnreadable);
      return date == null ? null : DateSpan.on(date);
    }
    String end = text.substring(slash + 1).strip();
    String start = text.substring(0, slash).strip();
    if (SHORT_END.matcher(end).matches() && DATE.matcher(start).matches() && start.length() > 7) {
      String full = start.substring(0, start.length() - end.length()) + end;
      report.add(Fault.INTERVAL_END, place, text, start + "/" + full);
      return null;
    }
    PartialDate from = date(start, text, place, ifUnreadable, forms(ifUnreadable));
    PartialDate to =
        from == null ? null : date(end, text, place, ifUnreadable, forms(ifUnreadable));
    if (from == null || to == null) {
      return null;
    }
    if (to.lastDay().isBefore(from.firstDay())) {
      report.add(Fault.INTERVAL_ORDER, place, text);
      return null;
    }
    return new DateSpan(from, to);
  }

  private DateSpan quarters(String text, Place place) {
    try {
      return DateSpan.of(text);
    } catch (IllegalArgumentException e) {
      report.add(Fault.INTERVAL_ORDER, place, text);
      return null;
    }
  }

  private PartialDate date(String text, Place place, Fault ifUnreadable) {
    return date(text, text, place, ifUnreadable, forms(ifUnreadable));
  }

  private static String forms(Fault ifUnreadable) {
    return ifUnreadable == Fault.PERIOD ? FORMS_OF_COLUMN : FORMS;
  }

  private static String write(Fault ifUnreadable, String meant) {
    return (ifUnreadable == Fault.PERIOD ? "write value@" : "write ") + meant;
  }

  private PartialDate date(
      String text, String whole, Place place, Fault ifUnreadable, String forms) {
    Matcher matcher = DATE.matcher(text);
    if (!matcher.matches()) {
      // shows how the whole should be written, or else the unreadable part
      String hint =
          DateLookalikes.meant(whole)
              .or(() -> DateLookalikes.meant(text))
              .filter(meant -> !meant.equals(text))
              .map(meant -> write(ifUnreadable, meant))
              .orElse(forms);
      report.add(ifUnreadable, place, whole, hint);
      return null;
    }
    try {
      return new PartialDate(number(matcher, 1), number(matcher, 2), number(matcher, 3));
    } catch (DateTimeException e) {
      report.add(Fault.NO_SUCH_DAY, place, whole);
      return null;
    }
  }

  private static int number(Matcher matcher, int group) {
    String digits = matcher.group(group);
    // month or day 00 is invalid, and does not mean unspecified
    return digits == null ? 0 : digits.equals("00") ? 99 : Integer.parseInt(digits);
  }
}
