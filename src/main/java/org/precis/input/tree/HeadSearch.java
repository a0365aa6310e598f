package org.precis.input.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.precis.input.tree.Extent.Span;
import org.precis.input.tree.TableGrid.Row;

/** Looks for the head of a table where the rows that are taken for it do not look like one. */
final class HeadSearch {

  /** Digits with what may stand among and around them, or signs in place of a number. */
  private static final Pattern NUMBER =
      Pattern.compile("[^\\p{L}]*[0-9][^\\p{L}]*|[^\\p{L}0-9%\\p{Sc}]+");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}(?:[-–/][0-9]{2,4})?");

  private final List<Row> rows;
  private final Function<Row, List<Node.Scalar>> cells;

  /**
   * A search among rows.
   *
   * @param cells the cells of a row in columns of the table
   */
  HeadSearch(List<Row> rows, Function<Row, List<Node.Scalar>> cells) {
    this.rows = rows;
    this.cells = cells;
  }

  /**
   * Where the head seems to be: above the first numbers from a row on, as far up as rows head
   * several columns.
   */
  Optional<Span> above(int from) {
    int at =
        IntStream.range(0, rows.size())
            .filter(i -> rows.get(i).number() >= from && hasNumbers(rows.get(i)))
            .findFirst()
            .orElseGet(() -> firstOfSeveral(from));
    while (at >= 0 && !isOfHead(at)) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    int first = at;
    while (isOfHead(first - 1) && isGroupAbove(rows.get(first - 1), rows.get(first))) {
      first--;
    }
    return Optional.of(new Span(rows.get(first).number(), rows.get(at).number()));
  }

  /** The first row from a row on that shows something in several columns, or -1. */
  private int firstOfSeveral(int from) {
    return IntStream.range(0, rows.size())
        .filter(i -> rows.get(i).number() >= from && isOfHead(i))
        .findFirst()
        .orElse(-1);
  }

  private boolean isOfHead(int index) {
    return index >= 0 && filled(rows.get(index)).size() > 1 && !hasNumbers(rows.get(index));
  }

  /** Whether a row groups the headings directly below it: then one of both heads the labels. */
  private boolean isGroupAbove(Row row, Row below) {
    boolean unlabelled = cells.apply(row).get(0).isBlank() || cells.apply(below).get(0).isBlank();
    return row.number() == below.number() - 1 && unlabelled;
  }

  private List<Node.Scalar> filled(Row row) {
    return cells.apply(row).stream().filter(cell -> !cell.isBlank()).toList();
  }

  /** Whether some cell to the right of the label is a number, and no year. */
  private boolean hasNumbers(Row row) {
    return filled(row).stream().skip(1).anyMatch(HeadSearch::isNumber);
  }

  /**
   * Whether a row has nothing but numbers to the right of its label. Ascending ones may be the
   * headings of classes or hours.
   */
  boolean isOfNumbers(Row row) {
    List<Node.Scalar> filled = filled(row);
    if (filled.size() < 2 || !filled.stream().skip(1).allMatch(HeadSearch::isNumber)) {
      return false;
    }
    List<Double> numbers = new ArrayList<>();
    filled.stream().skip(1).forEach(cell -> numbers.add(size(cell.text())));
    return numbers.size() == 1
        || IntStream.range(1, numbers.size()).anyMatch(i -> numbers.get(i) <= numbers.get(i - 1));
  }

  private static boolean isNumber(Node.Scalar cell) {
    String text = cell.text();
    return NUMBER.matcher(text).matches() && !YEAR.matcher(text).matches();
  }

  /** Enough of a number to tell whether another follows it. */
  private static double size(String text) {
    String digits = text.replaceAll("[^0-9]+", "");
    return digits.isEmpty() ? 0 : Double.parseDouble(digits);
  }
}
