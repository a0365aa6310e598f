package org.precis.input.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.precis.input.value.UnitWords;
import org.precis.language.Vocabulary;
import org.precis.sheet.Cell;
import org.precis.sheet.Workbook;

/** The rules by which the tables of a sheet are found and read, each on the smallest sheet. */
class SheetRulesTest {

  /** The tables of a sheet in English whose cells are parted by bars. */
  private static List<ProposedTable> tables(String... rows) {
    return tablesIn("en", rows);
  }

  private static List<ProposedTable> tablesIn(String language, String... rows) {
    List<Workbook.Row> all = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      List<Cell> cells = new ArrayList<>();
      String[] texts = rows[i].split("\\|");
      for (int column = 0; column < texts.length; column++) {
        if (!texts[column].isBlank()) {
          cells.add(new Cell(i + 1, column + 1, Cell.Kind.TEXT, texts[column].strip(), ""));
        }
      }
      if (!cells.isEmpty()) {
        all.add(new Workbook.Row(i + 1, false, cells));
      }
    }
    Grid grid = Grid.ofLines("Sheet", all, Map.of());
    Vocabulary words = Vocabulary.of(List.of(language, "en"));
    SheetSigns signs =
        new SheetSigns(List.of(grid), grid.lines(), words, new UnitWords(words), language);
    return TableFinder.of(new SheetCells(grid, signs.notation(), signs)).stream()
        .map(area -> ReadTable.of(area).proposed())
        .toList();
  }

  private static ProposedTable only(String... rows) {
    List<ProposedTable> tables = tables(rows);
    assertEquals(1, tables.size());
    return tables.get(0);
  }

  private static List<String> headings(ProposedTable table) {
    return table.columns().stream().map(ProposedTable.Column::heading).toList();
  }

  @Test
  void yearsAboveNumbersAreTheirHead() {
    ProposedTable table = only("Births", "Area|2024|2025", "North|12|13", "South|14|15");
    assertEquals("2", table.area().head().toString());
    assertEquals(List.of("2024", "2025"), headings(table));
  }

  @Test
  void anEmptyRowMayStandBetweenYearsAndNumbers() {
    ProposedTable table = only("Births", "Area|2024|2025", "", "North|12|13", "South|14|15");
    assertEquals("2", table.area().head().toString());
    assertEquals(List.of("North", "South"), table.rows());
  }

  @Test
  void countsThatLookLikeYearsAreARowBelowOthers() {
    ProposedTable table =
        only("Deaths", "Area|Men|Women", "North|1800|1700", "South|1950|2010", "West|12|13");
    assertEquals(List.of("North", "South", "West"), table.rows());
  }

  @Test
  void yearsOfTheBuddhistEraAreAHeadInThai() {
    List<ProposedTable> tables =
        tablesIn("th", "การเกิด", "พื้นที่|2566|2567", "เหนือ|12|13", "ใต้|14|15");
    assertEquals(List.of("2566", "2567"), headings(tables.get(0)));
  }

  @Test
  void endsOfClassesAreAHead() {
    ProposedTable table = only("Deaths", "Area|0-17|18-64|65+", "North|1|2|3", "South|4|5|6");
    assertEquals(List.of("0-17", "18-64", "65+"), headings(table));
  }

  @Test
  void aLetterThatALegendExplainsStandsInPlaceOfANumber() {
    ProposedTable table =
        only("Deaths", "Area|Men|Women|All", "North|q|q|12", "South|4|5|9", "", "q = withheld");
    assertEquals(List.of("North", "South"), table.rows());
    assertEquals("[q]", table.read().signs().keySet().toString());
  }

  @Test
  void aColumnOfYearsIsNoColumnOfNumbers() {
    ProposedTable table =
        only("Dams", "Dam|Year|Height", "Alpha|1990|12", "Beta|1950|15", "Gamma|2001|31");
    assertEquals(List.of("Height"), headings(table));
    assertEquals("column B ('Year'), which has years", table.read().skip().get("B"));
  }

  @Test
  void codesWithPointsAreLeftOut() {
    ProposedTable table =
        only("Prices", "Class|Item|Index", "1.1|Food|12", "1.2|Drink|15", "2.1|Wine|31");
    assertEquals(List.of("Food", "Drink", "Wine"), table.rows());
    assertEquals("column A ('Class'), which has codes", table.read().skip().get("A"));
  }

  @Test
  void headingsWhoseRowsEndInTheirSumPartTables() {
    List<ProposedTable> tables =
        tables(
            "Budget",
            "Item|Euro",
            "Income",
            "Tax|20",
            "Fees|30",
            "All income|50",
            "Expenditure",
            "Roads|11",
            "Schools|22",
            "All expenditure|33");
    assertEquals(
        List.of("Budget: Income", "Budget: Expenditure"),
        tables.stream().map(ProposedTable::title).toList());
  }

  @Test
  void roundedRowsMayMissTheirSumByATenthOfTheLastPlaceEach() {
    assertEquals(2, budget(101).size());
    assertEquals(1, budget(102).size());
  }

  /** Two parts, of which the first has ten rows that come to a hundred. */
  private static List<ProposedTable> budget(int total) {
    List<String> rows = new ArrayList<>(List.of("Budget", "Item|Euro", "Income"));
    IntStream.range(0, 10).forEach(i -> rows.add("Fee " + (char) ('a' + i) + "|10"));
    rows.addAll(
        List.of(
            "All income|" + total, "Expenditure", "Roads|11", "Schools|22", "All expenditure|33"));
    return tables(rows.toArray(String[]::new));
  }

  @Test
  void theTitleBelowAnOfficeNamesAPeriod() {
    String[] head = {"", "Area|Men|Women", "North|1|2", "South|3|4"};
    assertEquals("Deaths in 2025", titled(head, "Office of Statistics", "", "Deaths in 2025"));
    assertEquals("Deaths", titled(head, "Deaths", "", "2025"));
    assertEquals("Deaths in 2024", titled(head, "Deaths in 2024", "", "Deaths in 2025"));
    assertEquals("Deaths", titled(head, "Office in 2025", "Table 2: Deaths"));
  }

  private static String titled(String[] table, String... lines) {
    List<String> all = new ArrayList<>(List.of(lines));
    all.addAll(List.of(table));
    return only(all.toArray(String[]::new)).title();
  }

  @Test
  void notesBelowATableAreNotTheTitleOfTheNext() {
    List<ProposedTable> tables =
        tables(
            "Births",
            "Area|Men|Women",
            "North|1|2",
            "South|3|4",
            "",
            "Source: Registry",
            "",
            "Deaths",
            "Area|Men|Women",
            "North|1|2",
            "South|3|4");
    assertEquals(List.of("Births", "Deaths"), tables.stream().map(ProposedTable::title).toList());
    assertEquals("Registry", tables.get(0).read().source());
  }

  @Test
  void tablesBesideEachOtherShareATitle() {
    List<ProposedTable> tables =
        tables(
            "Births and deaths",
            "Area|Births||District|Deaths",
            "North|1||Hill|5",
            "South|3||Dale|7");
    assertEquals(
        List.of("Births and deaths: Area", "Births and deaths: District"),
        tables.stream().map(ProposedTable::title).toList());
  }
}
