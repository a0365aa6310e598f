package org.precis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.precis.quantity.Quantity.about;
import static org.precis.quantity.Quantity.atLeast;
import static org.precis.quantity.Quantity.between;
import static org.precis.quantity.Quantity.exactly;
import static org.precis.quantity.Quantity.fewerThan;
import static org.precis.quantity.Quantity.moreThan;
import static org.precis.quantity.Quantity.nearly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.quantity.Absent;
import org.precis.quantity.Quantity;

class RowOrderTest {

  @Test
  void sortsExactNumbersAndKeepsTheOrderOfEquals() {
    RowOrder order = RowOrder.of(rows(Absent.NOT_STATED, exactly(5), exactly(6), exactly(5)));
    assertEquals("2 1 3 0", places(order.rows()));
    assertTrue(order.largestFirst());
    assertEquals("2", RowOrder.largest(order.rows()).orElseThrow().ordinal());
    assertEquals("3", RowOrder.smallest(order.rows()).orElseThrow().ordinal());
  }

  @Test
  void anOpenEndIsNeitherTheLargestNorTheSmallest() {
    List<ChartRow> rows = rows(between(n(100), n(150)), moreThan(n(10)));
    RowOrder order = RowOrder.of(rows);
    assertEquals("0 1", places(order.rows()));
    assertFalse(order.largestFirst());
    assertTrue(RowOrder.largest(rows).isEmpty());
    assertTrue(RowOrder.smallest(rows).isEmpty());
  }

  @Test
  void anOpenEndAboveAllOthersIsTheLargest() {
    List<ChartRow> rows = rows(exactly(5), fewerThan(n(5)), moreThan(n(5)));
    assertEquals("2 0 1", places(RowOrder.of(rows).rows()));
    assertTrue(RowOrder.of(rows).largestFirst());
    assertEquals("2", RowOrder.largest(rows).orElseThrow().ordinal());
    assertEquals("1", RowOrder.smallest(rows).orElseThrow().ordinal());
  }

  @Test
  void whatIsProvenIsKeptAmongWhatIsNot() {
    List<ChartRow> rows = rows(exactly(7), atLeast(n(3)), exactly(9), exactly(1));
    RowOrder order = RowOrder.of(rows);
    assertTrue(places(order.rows()).matches(".*2.*0.*3.*"), places(order.rows()));
    assertFalse(order.largestFirst());
    assertEquals("3", RowOrder.smallest(rows).orElseThrow().ordinal());
  }

  @Test
  void anEstimateReachesHalfAUnitOfItsLastPlace() {
    assertTrue(RowOrder.largest(rows(about(n(1000)), exactly(1400))).isEmpty());
    assertTrue(RowOrder.largest(rows(about(n(1000)), exactly(1500))).isPresent());
    assertTrue(RowOrder.largest(rows(about(n(955_000)), exactly(954_400))).isPresent());
    assertTrue(RowOrder.largest(rows(about(n(955_000)), exactly(955_400))).isEmpty());
    assertTrue(RowOrder.largest(rows(nearly(n(900)), exactly(850))).isEmpty());
    assertTrue(RowOrder.largest(rows(nearly(n(900)), exactly(900))).isPresent());
  }

  @Test
  void someAreTheLargestOnlyWhereBoundsSaySo() {
    List<ChartRow> exact = rows(exactly(9), exactly(8), exactly(7));
    assertTrue(RowOrder.areLargest(exact.subList(0, 2), exact));
    List<ChartRow> open = rows(exactly(9), exactly(8), moreThan(n(7)));
    assertFalse(RowOrder.areLargest(open.subList(0, 2), open));
  }

  static List<ChartRow> rows(Quantity... quantities) {
    List<ChartRow> rows = new ArrayList<>();
    for (Quantity quantity : quantities) {
      rows.add(Examples.row(Integer.toString(rows.size()), "row", quantity));
    }
    return rows;
  }

  private static String places(List<ChartRow> rows) {
    return String.join(" ", rows.stream().map(ChartRow::ordinal).toList());
  }

  private static BigDecimal n(long number) {
    return BigDecimal.valueOf(number);
  }
}
