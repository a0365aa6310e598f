package org.precis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.precis.model.Table.Row;

class RowNamesTest {

  @Test
  void numbersRowsSoThatNoneIsCalledAsAnother() {
    List<Row> rows = rows("Theft", "Theft", "Theft (2)", "Fraud");
    RowNames names = new RowNames(rows, rows);
    assertEquals(List.of("Theft", "Theft (3)", "Theft (2)", "Fraud"), names.numbered(rows));
  }

  @Test
  void numbersRowsOfBothEditionsInTheSameWay() {
    List<Row> before = rows("Theft", "Theft", "Fraud");
    List<Row> now = rows("Theft (2)", "Theft", "Fraud", "Theft");
    RowNames names = new RowNames(before, now);
    assertEquals(List.of("Theft", "Theft (3)", "Fraud"), names.numbered(before));
    assertEquals(List.of("Theft (2)", "Theft", "Fraud", "Theft (3)"), names.numbered(now));
  }

  private static List<Row> rows(String... labels) {
    return Stream.of(labels).map(label -> new Row(label, List.of())).toList();
  }
}
