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
}
