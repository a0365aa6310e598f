package org.precis.input.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.precis.claim.Periods;
import org.precis.input.field.Reading;
import org.precis.input.value.NamedPeriods;
import org.precis.input.value.NumberColumns;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.DateSpan;
import org.precis.model.Table.Role;

/**
 * Rows of a table that seem to overlap with others, though nothing says what they are: those that
 * are called a total, an average or a part of another, that have the names of two others, or that
 * come to the sum of others. While one is in doubt, nothing is formed of the table.
 */
final class RowDoubts {

  /** A label that has the name of one other may be a part of it; of two, it is both. */
  private static final int SEVERAL = 2;

  /** Shorter labels are found in others by chance. */
  private static final int SHORTEST = 3;

  private static final Pattern DASHED = Pattern.compile("\\s*[-–—•·*]\\s+.*");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Longer labels are sentences. */
  private static final int LONGEST = 20;

  /** More are no scale. */
  private static final int MOST_CLASSES = 500;

  private static final String BY_LABEL = "its label says so";

  private final List<Integer> rows;
  private final List<String> labels;
  private final List<Optional<DateSpan>> periods;
  private final SortedSet<Integer> vague = new TreeSet<>();
  private final SortedSet<Integer> beside = new TreeSet<>();
  private final List<Optional<NumberClass>> classes;
  private final Set<String> names;
  private final boolean overlap;
  private final NumberColumns numbers;
  private final Vocabulary words;

  /**
   * A row in doubt.
   *
   * @param at its place among those looked at
   * @param row its index
   * @param likely what it seems to be
   * @param why what says so, as it goes on after "because"
   */
  record Doubt(int at, int row, Role likely, String why) {

    /** Whether its label says so, and not only its numbers. */
    boolean isByName() {
      return why.equals(BY_LABEL);
    }

    /** What it seems to be, in words. */
    String suspicion() {
      return switch (likely) {
        case PART -> "a part of another";
        case AVERAGE -> "an average of others";
        case SUBTOTAL -> "the sum of some others";
        case APART -> "counted in others as well";
        default -> "the total of the others";
      };
    }
  }

  private RowDoubts(
      TableBody body, List<Integer> rows, List<ColumnReader.Cells> columns, Vocabulary words) {
    this.rows = rows;
    this.labels = rows.stream().map(body.labels()::get).toList();
    this.periods = rows.stream().map(body.periods()::get).toList();
    this.words = words;
    this.names =
        IntStream.range(0, labels.size())
            .filter(at -> periods.get(at).isEmpty())
            .mapToObj(at -> name(labels.get(at)))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    this.classes = rows.size() > MOST_CLASSES ? List.of() : classes(body);
    findVague();
    this.overlap = Periods.overlap(periods.stream().flatMap(Optional::stream).toList()).isPresent();
    this.numbers =
        new NumberColumns(
            columns.stream()
                .filter(one -> one.column().type().isAdded())
                .map(one -> rows.stream().map(one.values()::get).toList())
                .toList());
  }

  /** What the rows are classes of, but for those of periods, which are looked at as these. */
  private List<Optional<NumberClass>> classes(TableBody body) {
    Reading reading = body.rows().get(0).reading();
    return IntStream.range(0, rows.size())
        .mapToObj(
            at ->
                periods.get(at).isPresent()
                    ? Optional.<NumberClass>empty()
                    : NumberClass.of(labels.get(at), reading))
        .toList();
  }

  /**
   * The rows in doubt.
   *
   * @param rows indexes of the rows that are counted and no parts
   * @param open those of them of which nothing is said
   */
  static List<Doubt> of(
      List<Integer> rows,
      Set<Integer> open,
      TableBody body,
      List<ColumnReader.Cells> columns,
      Vocabulary words) {
    RowDoubts doubts = new RowDoubts(body, rows, columns, words);
    return doubts.oneTotal(
        IntStream.range(0, rows.size())
            .filter(at -> open.contains(rows.get(at)))
            .mapToObj(
                at ->
                    doubts
                        .byName(at)
                        .or(() -> doubts.byPeriod(at))
                        .or(() -> doubts.bySum(at))
                        .or(() -> doubts.byTime(at))
                        .or(() -> doubts.byClass(at)))
            .flatMap(Optional::stream)
            .toList());
  }

  /** Of several rows that are called totals only the largest is that of all: the last of equals. */
  private List<Doubt> oneTotal(List<Doubt> found) {
    Comparator<Doubt> bySize = Comparator.comparing(doubt -> numbers.first(doubt.at()));
    Optional<Doubt> largest =
        found.stream()
            .filter(doubt -> doubt.likely == Role.TOTAL)
            .reduce((one, next) -> bySize.compare(one, next) > 0 ? one : next);
    return found.stream()
        .map(
            doubt ->
                doubt.likely == Role.TOTAL && doubt.at != largest.orElseThrow().at
                    ? new Doubt(doubt.at, doubt.row, Role.SUBTOTAL, doubt.why)
                    : doubt)
        .toList();
  }

  private Optional<Doubt> doubt(int at, Role likely, String why) {
    return Optional.of(new Doubt(at, rows.get(at), likely, why));
  }

  private Optional<Doubt> byName(int at) {
    String label = labels.get(at);
    if (DASHED.matcher(label).matches() || words.has(Sense.PART, label)) {
      return doubt(at, Role.PART, BY_LABEL);
    }
    if (words.has(Sense.AVERAGE, label)) {
      return doubt(at, Role.AVERAGE, BY_LABEL);
    }
    if (words.has(Sense.TOTAL, label) && !words.has(Sense.REST, label)) {
      return doubt(at, Role.TOTAL, BY_LABEL);
    }
    List<String> named = namesIn(name(label));
    return named.size() < SEVERAL
        ? Optional.empty()
        : doubt(at, Role.SUBTOTAL, "its label names '" + String.join("' and '", named) + "'");
  }

  /** The words of a label, with one space between two. */
  private static String name(String label) {
    return WORD.matcher(label).replaceAll(" ").strip();
  }

  /** The names of other rows that are within a name. */
  private List<String> namesIn(String name) {
    String[] parts = name.split(" ");
    if (parts.length < SEVERAL || parts.length > LONGEST) {
      return List.of();
    }
    Set<String> named = new LinkedHashSet<>();
    for (int from = 0; from < parts.length; from++) {
      for (int to = from + 1; to <= parts.length; to++) {
        String part = String.join(" ", Arrays.asList(parts).subList(from, to));
        if (part.length() >= SHORTEST && !part.equals(name) && names.contains(part)) {
          named.add(part);
        }
      }
    }
    return List.copyOf(named);
  }

  /** Whether the period of a row is longer than that of another, and contains it. */
  private Optional<Doubt> byPeriod(int at) {
    Optional<DateSpan> own = periods.get(at);
    if (!overlap || own.isEmpty()) {
      return Optional.empty();
    }
    return IntStream.range(0, rows.size())
        .filter(other -> periods.get(other).filter(one -> isInside(one, own.get())).isPresent())
        .mapToObj(other -> "its period contains that of '" + labels.get(other) + "'")
        .findFirst()
        .flatMap(why -> doubt(at, Role.SUBTOTAL, why));
  }

  private static boolean isInside(DateSpan period, DateSpan longer) {
    return longer.contains(period) && !period.contains(longer);
  }

  /**
   * Whether a row names a time that nothing places, as <em>12 months</em> does, beside periods that
   * it may overlap; the period itself, if it is the exception among such rows.
   */
  private Optional<Doubt> byTime(int at) {
    boolean few = vague.size() <= beside.size();
    SortedSet<Integer> others = few ? beside : vague;
    return (few ? vague : beside).contains(at)
        ? doubt(at, Role.APART, "its time may overlap that of '" + labels.get(others.first()) + "'")
        : Optional.empty();
  }

  /** Looks for rows that name a time that nothing places, beside periods that it may overlap. */
  private void findVague() {
    List<Integer> dated = places(at -> periods.get(at).isPresent());
    if (dated.isEmpty() || dated.size() == rows.size()) {
      return;
    }
    for (int at : places(at -> periods.get(at).isEmpty() && isTime(labels.get(at)))) {
      Optional<DateSpan> within = NamedPeriods.within(labels.get(at));
      List<Integer> overlapped =
          dated.stream()
              .filter(other -> within.map(periods.get(other).get()::overlaps).orElse(true))
              .toList();
      if (!overlapped.isEmpty()) {
        vague.add(at);
        beside.addAll(overlapped);
      }
    }
  }

  private List<Integer> places(IntPredicate which) {
    return IntStream.range(0, rows.size()).filter(which).boxed().toList();
  }

  private boolean isTime(String label) {
    return !words.has(Sense.REST, label)
        && (NamedPeriods.within(label).isPresent()
            || words.has(Sense.STEP, label)
            || NamedPeriods.isOfSomeYear(label));
  }

  /** Whether what a row counts, such as all from an age on, includes what another does. */
  private Optional<Doubt> byClass(int at) {
    return classes.stream()
        .skip(at)
        .limit(1)
        .flatMap(Optional::stream)
        .flatMap(
            own ->
                IntStream.range(0, rows.size())
                    .filter(other -> classes.get(other).filter(own::includes).isPresent())
                    .mapToObj(labels::get))
        .findFirst()
        .flatMap(other -> doubt(at, Role.SUBTOTAL, "'" + other + "' lies within it"));
  }

  /** Whether a row is the sum of all others, or of those directly above or below it. */
  private Optional<Doubt> bySum(int at) {
    boolean known = periods.get(at).isPresent() || words.has(Sense.REST, labels.get(at));
    if (numbers.isSumOfOthers(at) || !known && numbers.isSumOfAllAbove(at)) {
      return doubt(at, Role.TOTAL, "it is the sum of the other rows");
    }
    return numbers
        .endOfSum(at)
        .flatMap(
            end ->
                doubt(at, Role.SUBTOTAL, "it is the sum of the rows to '" + labels.get(end) + "'"));
  }
}
