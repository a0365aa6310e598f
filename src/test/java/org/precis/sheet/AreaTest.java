package org.precis.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The addresses of cells. */
class AreaTest {

  @Test
  void anAddressIsACellOrTwoCorners() {
    assertEquals(Optional.of(new Area(2, 1, 2, 1)), Area.of("A2"));
    assertEquals(Optional.of(new Area(1, 2, 30, 28)), Area.of("$B$1:AB30"));
    assertEquals("B1:AB30", new Area(1, 2, 30, 28).toString());
  }

  @Test
  void aSheetEndsAtItsLastColumnAndRow() {
    Area whole = new Area(1, 1, 1_048_576, 16_384);
    assertEquals(Optional.of(whole), Area.of("A1:XFD1048576"));
    assertEquals("A1:XFD1048576", whole.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"A0", "A1:XFE1", "A1:A1048577", "A", "1", "AAAA1", "A1:", "A1:B2:C3", ""})
  void nothingElseIsInASheet(String address) {
    assertEquals(Optional.empty(), Area.of(address));
  }

  @Test
  void anAuthorMayLeaveOutRows() {
    assertEquals(Optional.of(new Area(4, 1, 1_048_576, 6)), Area.ofCells("a4:$F"));
    assertEquals(Optional.of(new Area(1, 1, 1_048_576, 6)), Area.ofCells("A:F"));
    assertEquals(Optional.of(new Area(1, 1, 1_048_576, 16_384)), Area.ofCells("A1:XFD1048576"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A0:B2", "A1:A1048577", "A1:XFE2", "B2:A3", "A3:B2", "A1048577:A", "A1", "A1:2"})
  void cornersAreInASheetAndInOrder(String corners) {
    assertEquals(Optional.empty(), Area.ofCells(corners));
  }
}
