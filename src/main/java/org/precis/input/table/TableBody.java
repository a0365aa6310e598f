package org.precis.input.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.precis.claim.Periods;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.DateSpan;
import org.precis.model.Table;
import org.precis.model.Table.Role;

/**
 * The rows of a table by index, sorted into those that count and those that stand below them.
 *
 * @param column the column of labels
 * @param labels of all rows
 * @param periods what all rows are about, where their labels say so
 * @param levels of those that count
 */
record TableBody(
    List<Fields> rows,
    String column,
    List<String> labels,
    List<Optional<DateSpan>> periods,
    RowRoles roles,
    List<Integer> counted,
    List<Integer> levels,
    List<Integer> below) {

  /**
   * Sorts the rows of a table.
   *
   * @param column the column of labels
   * @param ofAll whether a row covers more than the current slice, so that its total does not apply
   */
  static TableBody of(
      List<Fields> rows,
      String column,
      List<String> labels,
      List<Optional<DateSpan>> periods,
      RowRoles roles,
      Predicate<Fields> ofAll) {
    List<Integer> counted = new ArrayList<>();
    List<Integer> below = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!roles.all().get(i).isBelow()) {
        counted.add(i);
      } else if (!ofAll.test(rows.get(i))) {
        below.add(i);
      }
    }
    below.sort(Comparator.comparing(roles.all()::get));
    List<Integer> levels =
        new ArrayList<>(RowLevels.of(counted.stream().map(rows::get).toList(), column));
    for (int i = 0; i < levels.size(); i++) {
      boolean part = roles.all().get(counted.get(i)) == Role.PART;
      levels.set(i, part ? Math.max(1, levels.get(i)) : levels.get(i));
    }
    return new TableBody(
        rows, column, labels, periods, roles, counted, List.copyOf(levels), List.copyOf(below));
  }

  /** The rows that are counted and are no parts. */
  private List<Integer> wholes() {
    return IntStream.range(0, counted.size())
        .filter(i -> levels.get(i) == 0)
        .mapToObj(counted::get)
        .toList();
  }

  /**
   * The rows that stand between a subtotal and the one before it, by their indexes among those that
   * count; where the subtotals stand above their rows, between it and the next.
   *
   * @param below its index among those that stand below
   */
  List<Integer> besideSubtotal(int below) {
    IntPredicate ends = row -> List.of(Role.SUBTOTAL, Role.TOTAL).contains(roles.all().get(row));
    int at = this.below.get(below);
    boolean above = roles.all().get(roles.all().get(0) == Role.TOTAL ? 1 : 0) == Role.SUBTOTAL;
    int first = above ? at : IntStream.range(0, at).filter(ends).max().orElse(-1);
    int end =
        above ? IntStream.range(at + 1, rows.size()).filter(ends).min().orElse(rows.size()) : at;
    return IntStream.range(0, counted.size())
        .filter(i -> levels.get(i) == 0 && counted.get(i) > first && counted.get(i) < end)
        .boxed()
        .toList();
  }

  /** The only row that is no part of another, where all others are indented below it. */
  Optional<String> onlyWhole() {
    boolean below = counted.size() > 2 && wholes().equals(counted.subList(0, 1));
    return below ? Optional.of(labels.get(counted.get(0))) : Optional.empty();
  }

  /** The rows whose labels say that they are what the others leave, where nothing else does. */
  List<String> rests(Vocabulary words) {
    return wholes().stream()
        .map(labels::get)
        .filter(name -> !roles.isSaid(name) && words.has(Sense.REST, name))
        .toList();
  }

  /** The rows that seem to overlap with others. */
  List<RowDoubts.Doubt> doubts(List<ColumnReader.Cells> columns, Vocabulary words) {
    List<Integer> wholes = wholes();
    Set<Integer> open =
        new LinkedHashSet<>(wholes.stream().filter(i -> !roles.isSaid(labels.get(i))).toList());
    return RowDoubts.of(wholes, open, this, columns, words);
  }

  /** Where the label of a row stands. */
  Place place(int row) {
    return rows.get(row).placeOf(column);
  }

  /** Whether the rows that count follow one another in time. */
  boolean isInTime() {
    return namesOfPeriods().size() > 1;
  }

  /** The labels of the rows that count and are about a period. */
  List<String> namesOfPeriods() {
    return wholes().stream().filter(row -> periods.get(row).isPresent()).map(labels::get).toList();
  }

  /** Two rows whose periods overlap, so that what is counted over both is counted twice. */
  Optional<List<String>> overlap() {
    List<DateSpan> dated = wholes().stream().flatMap(row -> periods.get(row).stream()).toList();
    return Periods.overlap(dated).map(pair -> pair.named(dated, namesOfPeriods()));
  }

  /**
   * Reports rows that no reader, and no reference, can tell apart by their labels: of each label
   * the second.
   */
  void reportDuplicates(Report report) {
    Map<List<String>, Place> first = new LinkedHashMap<>();
    Set<String> repeated = new TreeSet<>();
    List<Integer> told = new ArrayList<>(counted);
    List<Integer> depths = new ArrayList<>(levels);
    if (!rows.get(0).reading().machine()) {
      told.addAll(below);
      below.forEach(row -> depths.add(0));
    }
    List<List<String>> names = Table.toldApart(told.stream().map(labels::get).toList(), depths);
    for (int i = 0; i < told.size(); i++) {
      String name = labels.get(told.get(i));
      Place place = place(told.get(i));
      Place before = name.isEmpty() ? null : first.putIfAbsent(names.get(i), place);
      if (before != null && repeated.add(name)) {
        report.add(Fault.DUPLICATE_ROW, place, name, before.named());
      }
    }
  }
}
