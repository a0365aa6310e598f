package org.precis.distribute;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.sql.Row;
import org.precis.query.CellText;
import org.precis.claim.Slugs;
import scala.Tuple2;

/**
 * Makes the cells of a row what they would be in a file of a pack.
 *
 * @param value the column with the values of the dimension
 */
record RowText(int value) implements Function<Tuple2<Row, Long>, TableRow> {

  @Override
  public TableRow call(Tuple2<Row, Long> numbered) {
    Row row = numbered._1();
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.length(); i++) {
      cells.add(row.get(i) instanceof Number number ? CellText.ofNumber(number) : text(row.get(i)));
    }
    String own = cells.get(value).strip();
    String slug = own.isEmpty() ? "" : new Slugs().next(own);
    return new TableRow(numbered._2(), slug, own, List.copyOf(cells));
  }

  private static String text(Object cell) {
    return cell == null ? "" : cell.toString();
  }
}
