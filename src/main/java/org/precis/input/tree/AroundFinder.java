package org.precis.input.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.input.tree.SheetAround.LeftOut;
import org.precis.input.tree.SheetAround.Why;
import org.precis.input.tree.TableGrid.Row;
import org.precis.sheet.Area;
import org.precis.sheet.Cell;

/** Finds what a table leaves of its sheet. */
record AroundFinder(
    List<Row> all, Area area, Extent extent, Set<Integer> hiddenColumns, Extent.Span head) {

  private static final int MOST_ABOVE = 8;

  /**
   * What is left of the sheet.
   *
   * @param body the rows of the table
   */
  SheetAround around(List<Row> body) {
    List<LeftOut> leftOut = new ArrayList<>(rows(body));
    leftOut.addAll(columns(body));
    return new SheetAround(above(), leftOut);
  }

  /** The texts above the head, up to the numbers of another table. */
  private List<Node.Scalar> above() {
    List<Row> rows = all.stream().filter(row -> row.number() < head.first()).toList();
    List<Node.Scalar> texts = new ArrayList<>();
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - MOST_ABOVE); i--) {
      if (isOfNumbers(rows.get(i))) {
        break;
      }
      filled(rows.get(i)).filter(cell -> !isNumber(cell)).forEach(texts::add);
    }
    return texts;
  }

  private boolean isOfNumbers(Row row) {
    return filled(row).skip(1).anyMatch(AroundFinder::isNumber);
  }

  private static boolean isNumber(Node.Scalar cell) {
    return cell.number() || cell.text().matches("[(+−–-]?\\p{Sc}?\\p{Nd}[\\p{Nd}.,\\s%]*\\)?");
  }

  /** The cells of a row that show something in the columns of the table. */
  private Stream<Node.Scalar> filled(Row row) {
    return IntStream.rangeClosed(
            area.firstColumn(), Math.min(row.cells().size(), area.lastColumn()))
        .mapToObj(row::cell)
        .filter(cell -> !cell.isBlank());
  }

  private List<LeftOut> rows(List<Row> body) {
    List<LeftOut> leftOut = new ArrayList<>();
    List<Row> run = new ArrayList<>();
    Optional<Row> before = Optional.empty();
    Set<Integer> numbers = new LinkedHashSet<>();
    body.forEach(row -> numbers.add(row.number()));
    int firstOfBody = body.isEmpty() ? 0 : body.get(0).number();
    int lastOfBody = body.isEmpty() ? 0 : body.get(body.size() - 1).number();
    for (Row row : all) {
      if (row.number() <= head.last() || filled(row).findAny().isEmpty()) {
        continue;
      }
      boolean taken = numbers.contains(row.number());
      boolean ends = isEnd(row) || row.number() > area.lastRow();
      if (taken || ends || row.number() < area.firstRow()) {
        skipped(run).ifPresent(leftOut::add);
        run.clear();
        before
            .filter(one -> row.number() == firstOfBody && one.number() == firstOfBody - 1)
            .ifPresent(one -> leftOut.add(row(Why.BEYOND, one)));
        before = taken ? Optional.empty() : Optional.of(row);
        if (ends) {
          if (isEnd(row)) {
            String what = "row " + row.number();
            leftOut.add(new LeftOut(Why.UNTIL, first(row), what, List.of(extent.until())));
          } else if (row.number() == lastOfBody + 1) {
            leftOut.add(row(Why.BEYOND, row));
          }
          below(row).ifPresent(leftOut::add);
          return leftOut;
        }
      } else {
        run.add(row);
      }
    }
    skipped(run).ifPresent(leftOut::add);
    return leftOut;
  }

  private boolean isEnd(Row row) {
    return !extent.until().isEmpty() && first(row).text().startsWith(extent.until());
  }

  private LeftOut row(Why why, Row row) {
    return new LeftOut(why, first(row), "row " + row.number(), List.of(first(row).text()));
  }

  private Node.Scalar first(Row row) {
    return filled(row).findFirst().orElseThrow();
  }

  private Optional<LeftOut> skipped(List<Row> run) {
    boolean hidden = extent.withoutHidden() && run.stream().allMatch(Row::hidden);
    return run(hidden ? Why.HIDDEN : Why.SKIPPED, run);
  }

  /** The rows below the end of the table that have numbers. */
  private Optional<LeftOut> below(Row end) {
    return run(
        Why.BELOW,
        all.stream().filter(row -> row.number() > end.number() && isOfNumbers(row)).toList());
  }

  private Optional<LeftOut> run(Why why, List<Row> run) {
    if (run.isEmpty()) {
      return Optional.empty();
    }
    Row last = run.get(run.size() - 1);
    boolean several = run.size() > 1;
    String what =
        several ? "rows " + run.get(0).number() + "-" + last.number() : "row " + last.number();
    List<String> shape =
        several
            ? List.of(first(run.get(0)).text(), first(last).text())
            : List.of(first(last).text());
    return Optional.of(new LeftOut(why, first(run.get(0)), what, shape));
  }

  private List<LeftOut> columns(List<Row> body) {
    List<Row> rows = new ArrayList<>(all.stream().filter(row -> head.holds(row.number())).toList());
    rows.addAll(body);
    int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    List<LeftOut> leftOut = new ArrayList<>();
    int first = Math.max(1, area.firstColumn() - 1);
    for (int column = first; column <= Math.min(width, (long) area.lastColumn() + 1); column++) {
      int at = column;
      why(column)
          .flatMap(why -> column(why, at, rows, row -> head.holds(row.number())))
          .ifPresent(leftOut::add);
    }
    return leftOut;
  }

  private Optional<Why> why(int column) {
    if (column < area.firstColumn() || column > area.lastColumn()) {
      return Optional.of(Why.BEYOND);
    }
    if (extent.marks().holds(column)) {
      return Optional.of(Why.MARKS);
    }
    if (extent.withoutHidden() && hiddenColumns.contains(column)) {
      return Optional.of(Why.HIDDEN);
    }
    return extent.takesColumn(column) ? Optional.empty() : Optional.of(Why.SKIPPED);
  }

  private static Optional<LeftOut> column(
      Why why, int column, List<Row> rows, Predicate<Row> ofHead) {
    List<Node.Scalar> heading = filled(rows.stream().filter(ofHead), column);
    List<Node.Scalar> cells = filled(rows.stream(), column);
    String letters = Cell.letters(column);
    String name =
        heading.stream()
            .map(Node.Scalar::text)
            .distinct()
            .collect(Collectors.joining(Extent.JOINT));
    return cells.stream()
        .findFirst()
        .map(
            cell ->
                new LeftOut(
                    why, cell, "column " + letters, List.of(name.isEmpty() ? letters : name)));
  }

  private static List<Node.Scalar> filled(Stream<Row> rows, int column) {
    return rows.map(row -> row.cell(column))
        .filter(cell -> cell != null && !cell.isBlank())
        .toList();
  }
}
