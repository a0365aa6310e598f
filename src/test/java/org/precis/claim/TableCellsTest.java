package org.precis.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.precis.quantity.Quantity.exactly;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.precis.fixture.Editions;
import org.precis.model.Edition;
import org.precis.model.Table;
import org.precis.model.Table.Column;
import org.precis.model.Table.Role;
import org.precis.model.Table.Row;
import org.precis.quantity.NumberType;
import org.precis.quantity.Value;

class TableCellsTest {

  private final Table table =
      new Table(
          "by-province",
          "By province",
          "Province",
          "",
          0,
          List.of(
              new Column("举报 Reports: number", "Reports", "reports", NumberType.FLOW),
              new Column("losses 2023", "Losses", "USD", NumberType.FLOW),
              new Column("losses-2023", "Losses again", "USD", NumberType.FLOW)),
          List.of(
              row("广东 Guangdong", 1, 2, 3),
              row("Norrland Bay", 4, 5, 6),
              row("norrland bay", 7, 8, 9)),
          Optional.of(
              new Table.Total(
                  List.of(total("All of them", 12, 15, 18)), List.of(), false, "", Map.of())),
          "",
          "");
  private final Edition edition = new Editions().table(table).edition();
  private final TableCells cells = TableCells.of(edition);

  @Test
  void namesColumnsAndRowsAlike() {
    assertEquals(
        List.of(
            "table.by-province.jubao-reports-number.guangdong-guangdong",
            "table.by-province.losses-2023.guangdong-guangdong",
            "table.by-province.losses-2023-2.guangdong-guangdong",
            "table.by-province.jubao-reports-number.norrland-bay"),
        List.copyOf(cells.ids(table)).subList(0, 4));
    assertEquals(
        List.of(
            "total.table.by-province.jubao-reports-number", "total.table.by-province.losses-2023"),
        Totals.of(edition).all().stream().map(Total::id).limit(2).toList());
  }

  @Test
  void findsEachCellByItsId() {
    for (String id : cells.ids(table)) {
      assertEquals(id, cells.id(cells.find(id).orElseThrow()));
    }
    Value total = cells.find("table.by-province.losses-2023.all-of-them").orElseThrow().value();
    assertEquals(new Value(exactly(15), "USD", List.of()), total);
    Value second =
        cells.find("table.by-province.losses-2023-2.norrland-bay-2").orElseThrow().value();
    assertEquals(exactly(9), second.quantity());
  }

  @Test
  void findsNothingElse() {
    for (String id :
        List.of(
            "",
            "table.",
            "table.by-province",
            "table.by-province.losses-2023",
            "by-province.losses-2023.norrland-bay",
            "table.other.losses-2023.norrland-bay")) {
      assertTrue(cells.find(id).isEmpty(), id);
    }
  }

  private static Row total(String label, long... numbers) {
    return new Row(label, Role.TOTAL, 0, Optional.empty(), row(label, numbers).values());
  }

  private static Row row(String label, long... numbers) {
    return new Row(
        label,
        Arrays.stream(numbers)
            .mapToObj(number -> new Value(exactly(number), "", List.of()))
            .toList());
  }
}
