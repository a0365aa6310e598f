package org.precis.input.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.precis.input.tree.Extent.Span;
import org.precis.input.value.UnitWords;
import org.precis.language.Sense;

/** Whether a table is several, which headings among its rows or above its columns tell apart. */
final class TableParts {

  private static final int MOST_PARTS = 12;

  private final TableArea area;
  private final TableColumns columns;
  private final BodyRows rows;
  private final List<Integer> body;

  private TableParts(TableArea area) {
    this.area = area;
    this.columns = TableColumns.of(area);
    this.rows = BodyRows.of(area, columns);
    this.body = area.belowHead();
  }

  /** The tables that an area has. */
  static List<TableArea> of(TableArea area) {
    TableParts parts = new TableParts(area);
    int headings = parts.rows.headings().size();
    if (headings > 0
        && headings <= MOST_PARTS
        && (parts.hasLabelsTwice()
            || parts.haveUnits()
            || parts.divideTotalAgain()
            || parts.haveTotals())) {
      return parts.byHeadings();
    }
    return List.of(area);
  }

  private String label(int row) {
    int column = columns.groups().isEmpty() ? columns.label() : area.columns().first();
    return area.grid().text(row, column);
  }

  private boolean isTotal(int row) {
    return area.cells().words().is(Sense.TOTAL, label(row));
  }

  /** Whether only the headings tell some rows from others. */
  private boolean hasLabelsTwice() {
    List<String> names =
        body.stream().filter(row -> !rows.headings().contains(row)).map(this::label).toList();
    return new TreeSet<>(names).size() < names.size();
  }

  /** The rows below each heading, those above the first first. */
  private List<List<Integer>> runs() {
    List<List<Integer>> runs = new ArrayList<>(List.of(new ArrayList<>()));
    for (int row : body) {
      if (rows.headings().contains(row)) {
        runs.add(new ArrayList<>());
      } else if (!rows.isSkipped(row)) {
        runs.get(runs.size() - 1).add(row);
      }
    }
    return runs;
  }

  /** Whether headings say in which units the rows below them are (units-of-sections). */
  private boolean haveUnits() {
    UnitWords units = area.cells().units();
    return rows.headings().stream()
        .map(row -> area.grid().first(row))
        .flatMap(heading -> units.heading(heading).stream())
        .anyMatch(said -> !said.unit().inWords().isEmpty());
  }

  /**
   * Whether headings, each with several rows, follow a total: they divide the same once more
   * (parts-below-a-total-at-the-top).
   */
  private boolean divideTotalAgain() {
    List<List<Integer>> runs = runs();
    List<Integer> above = runs.get(0);
    boolean totalAbove =
        !above.isEmpty()
            && isTotal(above.get(above.size() - 1))
            && (runs.size() > 2 || above.size() > 2);
    return totalAbove && runs.stream().skip(1).allMatch(run -> run.size() > 1);
  }

  /**
   * Whether the rows below each of several headings end in their sum, and no sum of all follows
   * (codes-beside-sections).
   */
  private boolean haveTotals() {
    List<List<Integer>> runs = runs();
    List<Integer> all = new ArrayList<>();
    for (List<Integer> run : runs.subList(1, runs.size())) {
      int sum = endOfSum(run);
      if (sum < 0) {
        return false;
      }
      run.stream().filter(row -> !row.equals(run.get(sum))).forEach(all::add);
    }
    return runs.size() > 2 && !isSum(all.get(all.size() - 1), all.subList(0, all.size() - 1));
  }

  /** Where in a run a row is the sum of those before it; -1 if none is. */
  private int endOfSum(List<Integer> run) {
    for (int i = 2; i < run.size(); i++) {
      if (isSum(run.get(i), run.subList(0, i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a row is the sum of others in each column in which all have a number, if rounded. */
  private boolean isSum(int row, List<Integer> others) {
    boolean any = false;
    for (int column : columns.numbers()) {
      BigDecimal rest = area.cells().number(row, column).orElse(null);
      BigDecimal rounding = BigDecimal.ZERO;
      boolean added =
          !area.cells().isPercent(row, column)
              && !area.cells().words().has(Sense.RATE, area.heading(column));
      for (int other : others) {
        BigDecimal number = area.cells().number(other, column).orElse(null);
        rest = rest == null || number == null ? null : rest.subtract(number);
        rounding = number == null ? rounding : rounding.add(number.ulp().movePointLeft(1));
      }
      if (rest != null && added) {
        if (rest.abs().compareTo(rounding) > 0) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  /** A table for the rows below each heading, under the same head; none goes beyond its total. */
  private List<TableArea> byHeadings() {
    List<TableArea> parts = new ArrayList<>();
    List<List<Integer>> runs = runs();
    for (int i = 0; i < runs.size(); i++) {
      String name = i == 0 ? "" : name(rows.headings().get(i - 1));
      List<Integer> rest = runs.get(i);
      int sum = endOfSum(rest);
      if (sum >= 0 && sum + 1 < rest.size()) {
        parts.add(part(rest.subList(0, sum + 1), name));
        rest = rest.subList(sum + 1, rest.size());
        name = "";
      }
      if (!rest.isEmpty()) {
        parts.add(part(rest, name));
      }
    }
    return parts;
  }

  private TableArea part(List<Integer> some, String name) {
    return area.part(new Span(some.get(0), some.get(some.size() - 1)), name);
  }

  private String name(int row) {
    List<Integer> filled = area.filled(row);
    String text = area.grid().text(row, filled.get(filled.size() - 1));
    return text.replaceFirst("\\s*[:：]$", "");
  }
}
