package org.precis.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.precis.claim.Rank.Choice;
import org.precis.model.Table;
import org.precis.model.Table.Row;

/**
 * The rows of a table that are shown, and the rest that is added up as "other". With {@code top},
 * the rows are in order of the number in the {@link Table#leading() leading} column (see {@link
 * Rank#order}); equal rows and tables without {@code top} keep the order written. Rows that are
 * parts of others are neither shown nor added up then. Where the numbers have no order, as their
 * type is not said, or no more than {@code top} rows state one, all rows are shown.
 */
public record Ranking(List<Row> shown, List<Row> rest) {

  public Ranking {
    shown = List.copyOf(shown);
    rest = List.copyOf(rest);
  }

  public static Ranking of(Table table) {
    List<Row> rows = order(table).stream().map(table.rows()::get).toList();
    int shown = shown(table);
    return new Ranking(rows.subList(0, shown), rows.subList(shown, rows.size()));
  }

  /** Which of all rows those that are shown are proven to be. */
  public static Choice choice(Table table) {
    Set<Integer> shown =
        IntStream.range(0, shown(table)).boxed().collect(Collectors.toCollection(TreeSet::new));
    return Rank.choice(shown, leading(table, order(table)));
  }

  /** How many rows are shown. */
  public static int shown(Table table) {
    return isCut(table) ? table.top() : table.rows().size();
  }

  /** Whether only some rows are shown. */
  public static boolean isCut(Table table) {
    if (table.top() == 0 || table.columns().isEmpty()) {
      return false;
    }
    List<Observation> all = leading(table, table.wholes());
    return table.top() < all.stream().filter(one -> one.value().stated()).count()
        && Rank.isPossible(all);
  }

  /** The numbers by which some rows are ranked. */
  private static List<Observation> leading(Table table, List<Integer> rows) {
    return rows.stream().map(row -> Observation.of("", table, row, table.leading())).toList();
  }

  /** The indexes of the rows that are shown or added up, those that are shown first. */
  public static List<Integer> order(Table table) {
    List<Row> rows = table.rows();
    if (!isCut(table)) {
      return IntStream.range(0, rows.size()).boxed().toList();
    }
    List<Integer> wholes = table.wholes();
    return Rank.order(leading(table, wholes)).stream().map(wholes::get).toList();
  }

  /** The indexes of the rows that a chart draws: of those shown, the ones that are no parts. */
  public static List<Integer> drawn(Table table) {
    return order(table).subList(0, shown(table)).stream()
        .filter(at -> table.rows().get(at).level() == 0)
        .toList();
  }
}
