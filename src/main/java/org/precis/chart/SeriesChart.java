package org.precis.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.chart.ChartSpec.Break;
import org.precis.chart.ChartSpec.Note;
import org.precis.chart.svg.Palette;
import org.precis.claim.Observation;
import org.precis.claim.Rank;
import org.precis.quantity.Quantity;

/**
 * One quantity over several periods, as columns in the order of time; nothing bridges a gap.
 *
 * @param notes what must be known of single periods, beside their details
 */
public record SeriesChart(List<Period> periods, List<Break> breaks, List<Note> notes)
    implements ChartSpec {

  /** With more periods than this, words at each would be too many to be read at a glance. */
  private static final int MOST_WORDS = 14;

  /** So many periods may be rows; of more, time is not read down a page. */
  private static final int MOST_ROWS = 8;

  public SeriesChart(List<Period> periods, List<Break> breaks) {
    this(periods, breaks, List.of());
  }

  public SeriesChart {
    notes = List.copyOf(notes);
    periods = List.copyOf(periods);
    breaks = breaks.stream().sorted(Comparator.comparingInt(Break::before)).toList();
    if (periods.isEmpty()) {
      throw new IllegalArgumentException("a series has a period");
    }
    for (Break at : breaks) {
      if (at.before() < 1 || at.before() >= periods.size()) {
        throw new IllegalArgumentException("a break lies between two periods: " + at);
      }
    }
  }

  @Override
  public String draw(Canvas canvas) {
    return SeriesDrawing.draw(this, canvas);
  }

  @Override
  public boolean isOverTime() {
    return true;
  }

  /** The numbers of a long series stand where they have room, but for its proven extremes. */
  @Override
  public List<ChartRow> printed() {
    if (mayBeRows()) {
      return rows();
    }
    List<ChartRow> rows = breaks.isEmpty() ? rows() : List.of();
    List<Observation> numbers = ChartRow.numbers(rows);
    return Stream.of(Rank.largest(numbers), Rank.smallest(numbers))
        .flatMap(Optional::stream)
        .map(rank -> rows.get(rank.at().get(0)))
        .toList();
  }

  @Override
  public List<ChartRow> rows() {
    return periods.stream()
        .map(at -> new ChartRow("", at.label(), at.number(), at.words()))
        .toList();
  }

  /**
   * The same up to a period.
   *
   * @param count how many periods that are, at least one
   */
  public SeriesChart first(int count) {
    return new SeriesChart(
        periods.subList(0, count),
        breaks.stream().filter(at -> at.before() < count).toList(),
        notes.stream().filter(note -> note.at() < count).toList());
  }

  /** The same with all periods at equal distances. */
  SeriesChart even() {
    return new SeriesChart(periods.stream().map(Period::withoutGap).toList(), breaks, notes);
  }

  /** For how many periods there is room before one of them, or before the end. */
  int placesBefore(int period) {
    int last = Math.min(period, periods.size() - 1);
    return period + periods.subList(0, last + 1).stream().mapToInt(Period::gap).sum();
  }

  /** Whether it has more periods than words have room for, so that only some of them are said. */
  public boolean isLong() {
    return periods.size() > MOST_WORDS;
  }

  /** Whether it may be drawn as rows, where words have no room between columns: it says all. */
  public boolean mayBeRows() {
    return periods.size() <= MOST_ROWS;
  }

  @Override
  public int rowsDown() {
    return mayBeRows() ? periods.size() : 0;
  }

  /**
   * The periods that may be compared with one another, where breaks part the series: the run
   * without a break in which most are stated, the last of several. Both are zero where there is no
   * break, or no run of two.
   *
   * @param from the index of the first
   * @param to the index after the last
   */
  public record Run(int from, int to) {

    /** Whether it is only a part of the series. */
    public boolean isPart() {
      return from < to;
    }

    /** Whether a period is one of them. */
    public boolean has(int period) {
      return !isPart() || period >= from && period < to;
    }
  }

  /** What is in focus. */
  public Run comparable() {
    Run best = new Run(0, 0);
    long most = 1;
    for (int i = 0; !breaks.isEmpty() && i <= breaks.size(); i++) {
      int from = i == 0 ? 0 : breaks.get(i - 1).before();
      int to = i == breaks.size() ? periods.size() : breaks.get(i).before();
      long stated = periods.subList(from, to).stream().filter(at -> at.quantity().stated()).count();
      if (stated >= Math.max(2, most)) {
        best = new Run(from, to);
        most = stated;
      }
    }
    return best;
  }

  /** What must be known of a period, or "". */
  String note(int period) {
    return notes.stream()
        .filter(note -> note.at() == period)
        .map(Note::text)
        .findFirst()
        .orElse("");
  }

  /** Full colour for what may be compared. */
  String colour(int period) {
    return comparable().has(period) ? Palette.ACCENT : Palette.ACCENT_2;
  }

  /**
   * One place in the series, kept also where nothing is stated for it.
   *
   * @param label {@code Jan 2018}
   * @param name the same without its year: {@code Jan}
   * @param year that the name leaves out, or ""
   * @param detail what must be known of it, {@code 10 months}, or ""
   * @param gap how many more periods there is room for between it and the one before
   */
  public record Period(
      String label,
      String name,
      String year,
      String detail,
      Observation number,
      QuantityText words,
      int gap) {

    /** A period that is named whole. */
    public Period(String label, String detail, Observation number, QuantityText words) {
      this(label, label, "", detail, number, words, 0);
    }

    public Quantity quantity() {
      return number.value().quantity();
    }

    public boolean forecast() {
      return number.value().isForecast();
    }

    private Period withoutGap() {
      return new Period(label, name, year, detail, number, words, 0);
    }
  }
}
