package org.precis.input.value;

import static org.precis.language.Vocabulary.any;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.precis.language.Sense;
import org.precis.model.DateSpan;
import org.precis.model.PeriodName;

/** The periods that the labels of the rows or columns of a table name. */
public final class NamedPeriods {

  private static final int SOME_YEAR = 2000;

  /** A year is in the name of every period, but for a month or a quarter of a year known. */
  private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}|[0-9]" + any(Sense.YEAR_SIGN));

  private NamedPeriods() {}

  /**
   * The period that each label names, and nothing else. Where no label has a year, each is the last
   * of its name until the end of the edition, or of some one year if the edition has no period.
   *
   * @param edition the period of the edition, or null
   */
  public static List<Optional<DateSpan>> of(List<String> labels, DateSpan edition) {
    boolean dated = labels.stream().anyMatch(NamedPeriods::hasYear);
    if (!dated && labels.stream().noneMatch(NamedPeriods::isOfSomeYear)) {
      return labels.stream().map(label -> Optional.<DateSpan>empty()).toList();
    }
    return labels.stream().map(dated ? NamedPeriods::of : label -> last(label, edition)).toList();
  }

  private static Optional<DateSpan> of(String label) {
    boolean words = hasYear(label) && label.codePoints().anyMatch(Character::isLetter);
    return PeriodName.span(label).or(() -> words ? PeriodWords.period(label) : Optional.empty());
  }

  /** A period that a label names among other words, as in <em>1 January 2024</em>. */
  public static Optional<DateSpan> within(String label) {
    return hasYear(label) ? PeriodWords.in(List.of(label)) : Optional.empty();
  }

  /** Whether a label is the name of a month or a quarter, whose year it leaves out. */
  public static boolean isOfSomeYear(String label) {
    return PeriodName.span(in(SOME_YEAR, label)).isPresent();
  }

  private static Optional<DateSpan> last(String label, DateSpan edition) {
    int year = edition == null ? SOME_YEAR : edition.to().year();
    Optional<DateSpan> last = of(in(year, label));
    boolean later =
        last.filter(span -> edition != null && span.to().lastDay().isAfter(edition.to().lastDay()))
            .isPresent();
    return later ? of(in(year - 1, label)) : last;
  }

  private static String in(int year, String label) {
    return label + " " + year;
  }

  private static boolean hasYear(String label) {
    return YEAR.matcher(PeriodName.latin(label)).find();
  }
}
