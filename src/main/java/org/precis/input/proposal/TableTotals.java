package org.precis.input.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.input.proposal.FoundTable.Column;

/**
 * Which rows of a table are totals: those that are called so, and those that are the sum of others.
 */
final class TableTotals {

  /** What begins the label of a total over rows of which some have no number. */
  private static final Pattern ALL =
      Pattern.compile("(?iu)(?:all|alle|tous|toutes|todos|todas|все)\\s(?!other|ander|übrig).*");

  /** What the labels of totals begin with that say more, such as <em>Total of all states</em>. */
  private static final Pattern NAMED_TOTAL =
      Pattern.compile(
          "(?iu)(?:(?:grand|sub)[ -]?)?totale?s?\\b.*|.*\\btotals?|(?:all|alle|tous|toutes|todos|todas|все)\\s.*"
              + "|(?:gesamt|insgesamt|ensemble|всего|итого|σύνολο|إجمالي|المجموع|סה\"כ|कुल|合[计計]|[总總][计計]|รวม).*");

  /** What begins the label of a row that is part of the row above it. */
  private static final Pattern PART =
      Pattern.compile(
          "(?iu)(?:of which|davon|darunter|dont|de los cuales|di cui|в том числе|其中).*");

  private final SheetCells cells;
  private final TableColumns tableColumns;

  TableTotals(SheetCells cells, TableColumns tableColumns) {
    this.cells = cells;
    this.tableColumns = tableColumns;
  }

  /** Rows that are called totals, and otherwise the last or the first if it is the sum. */
  void totals(FoundTable table, int label, List<Integer> body) {
    List<Integer> counted =
        body.stream().filter(row -> !table.skip.contains(String.valueOf(row))).toList();
    List<String> names = names(table, label, counted);
    table.labelsOfRows.addAll(names);
    for (int i = 0; i < counted.size(); i++) {
      String own = cells.text(counted.get(i), label);
      if (RowWords.isTotal(own.isEmpty() ? names.get(i) : own)
          && !table.totals.contains(names.get(i))) {
        table.totals.add(names.get(i));
      }
    }
    for (int i = 2; i < counted.size(); i++) {
      String own = cells.text(counted.get(i), label);
      if (NAMED_TOTAL.matcher(own.isEmpty() ? names.get(i) : own).matches()
          && !table.totals.contains(names.get(i))
          && isSumOfAbove(table, counted, names, i)) {
        table.totals.add(names.get(i));
      }
    }
    levels(table, label, counted, names);
    List<Integer> whole =
        counted.stream().filter(row -> !PART.matcher(cells.text(row, label)).matches()).toList();
    if (table.totals.isEmpty() && whole.size() > 3) {
      for (int i : List.of(counted.size() - 1, 0)) {
        boolean all = ALL.matcher(names.get(i)).matches();
        if (table.totals.isEmpty()
            && whole.contains(counted.get(i))
            && (isSum(table, counted.get(i), whole)
                || all && holdsOthers(table, counted.get(i), whole))) {
          table.totals.add(names.get(i));
        }
      }
    }
  }

  /**
   * Whether a row is the sum of the rows above it that are no totals, or of those since a total.
   */
  private boolean isSumOfAbove(
      FoundTable table, List<Integer> rows, List<String> names, int index) {
    List<Integer> all = new ArrayList<>();
    List<Integer> since = new ArrayList<>();
    for (int i = 0; i < index; i++) {
      boolean total = table.totals.contains(names.get(i));
      if (total || table.headings.contains(rows.get(i) - 1)) {
        since.clear();
      }
      if (!total) {
        all.add(rows.get(i));
        since.add(rows.get(i));
      }
    }
    all.add(rows.get(index));
    since.add(rows.get(index));
    return since.size() > 2 && isSum(table, rows.get(index), since)
        || all.size() > 2 && isSum(table, rows.get(index), all);
  }

  /** Takes the only row that all others are indented below for a total. */
  private void levels(FoundTable table, int label, List<Integer> rows, List<String> names) {
    List<Integer> indents = rows.stream().map(row -> cells.indent(row, label)).toList();
    List<Integer> others =
        IntStream.range(0, rows.size())
            .filter(i -> !table.totals.contains(names.get(i)))
            .mapToObj(indents::get)
            .toList();
    int first = indents.isEmpty() ? 0 : indents.get(0);
    boolean below = indents.stream().skip(1).allMatch(indent -> indent > first);
    if (table.totals.isEmpty() && rows.size() > 2 && below && !table.rowsInUnits) {
      table.totals.add(names.get(0));
      table.onLevels = others.stream().skip(1).distinct().count() > 1;
    } else {
      table.onLevels = others.stream().distinct().count() > 1;
    }
  }

  /**
   * The labels of rows as the pack will read them: of several columns, all but the last hold until
   * the next.
   */
  private List<String> names(FoundTable table, int label, List<Integer> rows) {
    List<String> names = new ArrayList<>();
    Map<Integer, String> groups = new TreeMap<>();
    for (int row : rows) {
      for (int column : table.groupColumns) {
        String own = cells.text(row, column);
        groups.merge(column, own, (last, next) -> next.isEmpty() ? last : next);
      }
      Stream<String> own = Stream.of(cells.text(row, label), tableColumns.unitOf(table, row));
      names.add(
          Stream.concat(groups.values().stream(), own)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(TableColumns.JOINT)));
    }
    return names;
  }

  /** Whether the number of a row is no less than those of all others together, in some column. */
  private boolean holdsOthers(FoundTable table, int row, List<Integer> body) {
    for (Column column : table.columns) {
      Optional<BigDecimal> own = cells.number(row, column.number());
      BigDecimal others =
          body.stream()
              .filter(one -> one != row)
              .flatMap(one -> cells.number(one, column.number()).stream())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      if (own.isPresent() && !UnitScope.isRate(column)) {
        return others.signum() > 0 && own.get().compareTo(others) >= 0;
      }
    }
    return false;
  }

  /**
   * Whether a row is the sum of the others in every column of counts in which all have a number,
   * but for rounding.
   */
  boolean isSum(FoundTable table, int row, List<Integer> body) {
    boolean any = false;
    for (Column column : table.columns) {
      boolean complete =
          body.stream().allMatch(one -> cells.number(one, column.number()).isPresent());
      if (complete && !column.unit().unit().equals("%") && !UnitScope.isRate(column)) {
        BigDecimal own = cells.number(row, column.number()).orElseThrow();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal rounding = BigDecimal.ZERO;
        for (int one : body) {
          BigDecimal number = cells.number(one, column.number()).orElseThrow();
          sum = sum.add(one == row ? BigDecimal.ZERO : number);
          rounding = rounding.add(number.ulp().movePointLeft(1));
        }
        if (cells.isPercent(row, column.number())) {
          continue;
        }
        if (own.signum() == 0 || sum.subtract(own).abs().compareTo(rounding) > 0) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }
}
