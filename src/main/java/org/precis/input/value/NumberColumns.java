package org.precis.input.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.precis.quantity.Interval;
import org.precis.quantity.Value;

/** Columns of numbers in which a row may be the sum of others, as the total in a sheet is. */
public final class NumberColumns {

  /** Smaller sums of all others come about by chance, unless they are right in two columns. */
  private static final BigDecimal BY_CHANCE = BigDecimal.valueOf(100);

  /** Smaller sums of some others do. */
  private static final BigDecimal OF_SOME_BY_CHANCE = BigDecimal.valueOf(1000);

  /** Fewer rows are nothing that another is the sum of. */
  private static final int FEWEST = 2;

  /** Of fewer numbers the last is the sum by chance, if they are small. */
  private static final int SEVERAL = 3;

  /** Longer runs are not looked for. */
  private static final int LONGEST = 100;

  /** Of more numbers than these, some come to any other. */
  private static final int MOST_TRIED = 16;

  private final List<List<BigDecimal>> columns;
  private final List<BigDecimal> sums;
  private final int rows;

  /**
   * The numbers of some columns, whatever their qualifiers: of those that have one in each row, if
   * there are any.
   *
   * @param columns for each column as many values as there are rows
   */
  public NumberColumns(List<List<Value>> columns) {
    List<List<Value>> complete =
        columns.stream()
            .filter(column -> column.stream().allMatch(v -> v.quantity().interval().isPresent()))
            .toList();
    this.columns =
        (complete.isEmpty() ? columns : complete)
            .stream()
                .map(column -> column.stream().map(NumberColumns::number).toList())
                .filter(column -> column.stream().anyMatch(number -> number.signum() != 0))
                .toList();
    this.sums =
        this.columns.stream()
            .map(column -> column.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
            .toList();
    this.rows = columns.isEmpty() ? 0 : columns.get(0).size();
  }

  private static BigDecimal number(Value value) {
    return value.quantity().interval().map(Interval::number).orElse(BigDecimal.ZERO);
  }

  /**
   * Whether some of a few numbers come to another, or nearly.
   *
   * @param by how far their sum may differ from it
   */
  public static boolean isSumOfSome(BigDecimal number, BigDecimal by, List<BigDecimal> few) {
    boolean found = few.size() > MOST_TRIED || number.abs().compareTo(by) <= 0;
    if (found || few.isEmpty()) {
      return found;
    }
    List<BigDecimal> rest = few.subList(1, few.size());
    return isSumOfSome(number.subtract(few.get(0)), by, rest) || isSumOfSome(number, by, rest);
  }

  /** The number of a row in the first column that has numbers. */
  public BigDecimal first(int row) {
    return columns.isEmpty() ? BigDecimal.ZERO : columns.get(0).get(row);
  }

  /** Whether a row is the sum of all others in each column, and not by chance. */
  public boolean isSumOfOthers(int row) {
    return (isLarge(row, BY_CHANCE) || isCountedOften(row)) && isSum(row);
  }

  /** Whether the last row is the sum of all others, of which several have a number. */
  public boolean isSumOfAllAbove(int row) {
    return row == rows - 1
        && columns.stream()
            .anyMatch(one -> one.stream().filter(n -> n.signum() != 0).count() > SEVERAL)
        && isSum(row);
  }

  private boolean isSum(int row) {
    return rows > FEWEST
        && IntStream.range(0, columns.size())
            .allMatch(
                i -> {
                  BigDecimal number = columns.get(i).get(row);
                  return number.add(number).compareTo(sums.get(i)) == 0;
                });
  }

  /** The other end of the rows directly above a row, or below it, of which it is the sum. */
  public Optional<Integer> endOfSum(int row) {
    if (!isLarge(row, OF_SOME_BY_CHANCE)) {
      return Optional.empty();
    }
    List<Integer> above = new ArrayList<>();
    IntStream.range(Math.max(0, row - LONGEST), row).forEach(above::add);
    Collections.reverse(above);
    List<Integer> below =
        IntStream.range(row + 1, Math.min(rows, row + 1 + LONGEST)).boxed().toList();
    return endOfSum(row, above).or(() -> endOfSum(row, below));
  }

  private Optional<Integer> endOfSum(int row, List<Integer> nearest) {
    List<BigDecimal> left = new ArrayList<>(columns.stream().map(one -> one.get(row)).toList());
    for (int i = 0; i < nearest.size(); i++) {
      for (int column = 0; column < left.size(); column++) {
        left.set(column, left.get(column).subtract(columns.get(column).get(nearest.get(i))));
      }
      if (i + 1 >= FEWEST && left.stream().allMatch(rest -> rest.signum() == 0)) {
        return Optional.of(nearest.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether some number of a row is so large that no sum is right by chance. */
  private boolean isLarge(int row, BigDecimal number) {
    return columns.stream().anyMatch(one -> one.get(row).abs().compareTo(number) >= 0);
  }

  private boolean isCountedOften(int row) {
    return columns.stream().filter(one -> one.get(row).signum() != 0).count() > 1;
  }
}
