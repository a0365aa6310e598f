package org.precis.input.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.Table.Role;
import org.precis.quantity.Interval;

/**
 * Rows of a table that seem to overlap with others, though nothing says what they are: those that
 * are called a total, an average or a part of another, that have the names of two others, or that
 * come to the sum of others. While one is in doubt, nothing is formed of the table.
 */
final class RowDoubts {

  /** Fewer rows are no run that another is the sum of. */
  private static final int FEWEST = 2;

  /** Smaller sums come about by chance. */
  private static final BigDecimal NO_CHANCE = BigDecimal.valueOf(1000);

  /** Longer runs are not looked for. */
  private static final int MOST = 100;

  private static final Pattern DASHED = Pattern.compile("\\s*[-–—•·*]\\s+.*");
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<String> labels;
  private final List<ColumnReader.Cells> columns;
  private final Vocabulary words;
  private final Map<String, BigDecimal> sums = new LinkedHashMap<>();

  /**
   * A row in doubt.
   *
   * @param likely what it seems to be
   * @param why what says so, as it goes on after "because"
   */
  record Doubt(int row, Role likely, String why) {

    /** What it seems to be, in words. */
    String suspicion() {
      return switch (likely) {
        case PART -> "a part of another";
        case AVERAGE -> "an average of others";
        case SUBTOTAL -> "the sum of some others";
        default -> "the total of the others";
      };
    }
  }

  private RowDoubts(List<String> labels, List<ColumnReader.Cells> columns, Vocabulary words) {
    this.labels = labels;
    this.columns = columns.stream().filter(one -> one.column().type().isAdded()).toList();
    this.words = words;
  }

  /**
   * The rows in doubt.
   *
   * @param rows indexes of the rows that are counted and no parts
   * @param open those of them of which nothing is said
   */
  static List<Doubt> of(
      List<Integer> rows,
      List<Integer> open,
      List<String> labels,
      List<ColumnReader.Cells> columns,
      Vocabulary words) {
    RowDoubts doubts = new RowDoubts(labels, columns, words);
    List<Doubt> found = new ArrayList<>();
    for (int row : open) {
      doubts
          .byName(row, rows)
          .or(() -> rows.size() > FEWEST ? doubts.bySum(row, rows) : Optional.empty())
          .ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  private Optional<Doubt> byName(int row, List<Integer> rows) {
    String label = labels.get(row);
    if (DASHED.matcher(label).matches() || words.has(Sense.PART, label)) {
      return Optional.of(new Doubt(row, Role.PART, "its label says so"));
    }
    if (words.has(Sense.AVERAGE, label)) {
      return Optional.of(new Doubt(row, Role.AVERAGE, "its label says so"));
    }
    if (words.has(Sense.TOTAL, label) && !words.has(Sense.REST, label)) {
      return Optional.of(new Doubt(row, Role.TOTAL, "its label says so"));
    }
    List<String> named =
        rows.stream()
            .filter(other -> other != row)
            .map(labels::get)
            .filter(other -> isNamedIn(other, label))
            .distinct()
            .toList();
    return named.size() < FEWEST
        ? Optional.empty()
        : Optional.of(
            new Doubt(
                row, Role.SUBTOTAL, "its label names '" + String.join("' and '", named) + "'"));
  }

  private static boolean isNamedIn(String other, String label) {
    String name = " " + WORD.matcher(other).replaceAll(" ").strip() + " ";
    return name.length() > FEWEST + 2
        && (" " + WORD.matcher(label).replaceAll(" ").strip() + " ").contains(name)
        && !other.equals(label);
  }

  /** Whether a row is the sum of all others, or of those directly above or below it. */
  private Optional<Doubt> bySum(int row, List<Integer> rows) {
    if (columns.stream().allMatch(column -> number(column, row).signum() == 0)) {
      return Optional.empty();
    }
    if (columns.stream().allMatch(column -> isHalf(number(column, row), sum(column, rows)))) {
      return Optional.of(new Doubt(row, Role.TOTAL, "it is the sum of the other rows"));
    }
    int at = rows.indexOf(row);
    List<Integer> above = new ArrayList<>(rows.subList(Math.max(0, at - MOST), at));
    Collections.reverse(above);
    List<Integer> below = rows.subList(at + 1, Math.min(rows.size(), at + 1 + MOST));
    return Stream.of(above, below)
        .flatMap(beside -> last(row, beside).stream())
        .map(last -> "it is the sum of the rows to '" + labels.get(last) + "'")
        .map(why -> new Doubt(row, Role.SUBTOTAL, why))
        .findFirst();
  }

  private static boolean isHalf(BigDecimal number, BigDecimal sum) {
    return number.add(number).compareTo(sum) == 0;
  }

  private BigDecimal sum(ColumnReader.Cells column, List<Integer> rows) {
    return sums.computeIfAbsent(
        column.id(),
        unused ->
            rows.stream().map(row -> number(column, row)).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /** The last of the nearest rows of which a row is the sum; small numbers may be so by chance. */
  private Optional<Integer> last(int row, List<Integer> beside) {
    boolean large =
        columns.stream().anyMatch(column -> number(column, row).compareTo(NO_CHANCE) >= 0);
    List<BigDecimal> left = new ArrayList<>(columns.stream().map(one -> number(one, row)).toList());
    for (int i = 0; large && i < beside.size(); i++) {
      for (int column = 0; column < left.size(); column++) {
        left.set(column, left.get(column).subtract(number(columns.get(column), beside.get(i))));
      }
      if (i + 1 >= FEWEST && left.stream().allMatch(rest -> rest.signum() == 0)) {
        return Optional.of(beside.get(i));
      }
    }
    return Optional.empty();
  }

  private static BigDecimal number(ColumnReader.Cells column, int row) {
    return column
        .values()
        .get(row)
        .quantity()
        .interval()
        .map(Interval::number)
        .orElse(BigDecimal.ZERO);
  }
}
