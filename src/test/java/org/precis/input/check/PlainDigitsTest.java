package org.precis.input.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Digits of all scripts as a program reads them. */
class PlainDigitsTest {

  @ParameterizedTest
  @CsvSource({
    "９, 9",
    "٣, 3",
    "७, 7",
    "⑨, 9",
    "⑳, 20",
    "Ⅸ, 9",
    "ⅿ, 1000",
    "㉑, 21",
    "𝟗, 9",
    "½, ½",
    "𐄳, 90000"
  })
  void aNumberIsItsDigits(String written, String plain) {
    assertEquals("a" + plain + "b", PlainDigits.of("a" + written + "b").text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"²", "³", "¹", "⁰", "⁹", "₀", "₉", "5", "é", "漢"})
  void whatIsRaisedOrNoNumberStaysAsItIs(String written) {
    assertEquals(written, PlainDigits.of(written).text());
  }

  @Test
  void everyDigitIsFoundWhereItWasWritten() {
    PlainDigits plain = PlainDigits.of("ⅿⅿ 𝟗x");
    assertEquals("10001000 9x", plain.text());
    assertEquals(0, plain.origin(3));
    assertEquals(1, plain.origin(4));
    assertEquals(2, plain.origin(8));
    assertEquals(3, plain.origin(9));
    assertEquals(5, plain.origin(10));
    assertEquals(6, plain.origin(11));
  }
}
