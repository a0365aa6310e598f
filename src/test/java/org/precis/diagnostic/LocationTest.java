package org.precis.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The order in which faults are told: as a reader comes upon their places. */
class LocationTest {

  @Test
  void placesStandInTheOrderOfReading() {
    List<Location> inOrder =
        List.of(
            Location.ofFile("a.csv"),
            new Location("a.csv", 2, 9, 1),
            new Location("a.csv", 10, 1, 1),
            new Location("a.csv", 10, 2, 1),
            new Location("a.csv", 10, 2, 1).in(cell(2, 9)),
            new Location("a.csv", 10, 2, 1).in(cell(10, 1)),
            new Location("a.csv", 10, 2, 1).in(cell(10, 2)),
            Location.ofFile("b.csv"));
    for (int i = 0; i < inOrder.size(); i++) {
      for (int j = 0; j < inOrder.size(); j++) {
        int order = Integer.signum(inOrder.get(i).compareTo(inOrder.get(j)));
        assertEquals(Integer.compare(i, j), order, inOrder.get(i) + " and " + inOrder.get(j));
      }
    }
  }

  private static Location.Cell cell(int row, int column) {
    return new Location.Cell("cell", row, column, 1, 1);
  }

  @Test
  void aCellOfASpreadsheetStandsInNoLine() {
    assertTrue(Location.ofCell("a.xlsx", cell(1, 1)).isInSheet());
    assertFalse(Location.ofFile("a.xlsx").isInSheet());
    assertFalse(new Location("a.yaml", 3, 1, 1).in(cell(1, 1)).isInSheet());
  }
}
