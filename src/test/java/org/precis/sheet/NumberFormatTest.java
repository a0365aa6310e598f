package org.precis.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.sheet.NumberFormat.Kind;

/** What a cell shows of its number. */
class NumberFormatTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "General | 1234.567 | 1234.567",
        "@ | 1234.5 | 1234.5",
        "0 | 1234.5 | 1235",
        "#,##0 | 1234.4 | 1234",
        "0.00 | 3 | 3.00",
        "0.0# | 3.456 | 3.46",
        "0.0# | 3.4 | 3.4",
        "#.## | 3.456 | 3.46",
        "#.## | 3 | 3",
        "0.00 | -0.001 | 0.00",
        "0% | 0.125 | 13 %",
        "0.0% | 0.125 | 12.5 %",
        "#,##0.00 [$€-407] | 3.5 | 3.50",
        "\"EUR\" 0.0 | 3 | 3.0",
        "[Red]0.0;0.00 | 3 | 3.0",
        "0, | 1234 | 1234",
        "0.0,, | 1234.5 | 1234.5",
        "0.00E+00 | 1234.5 | 1234.5",
        "General | 0.1234567890123456 | 0.123456789012346",
        "General | 12345678901234.56 | 12345678901234.6"
      })
  void aNumberIsShownWithItsDecimals(String code, BigDecimal number, String shown) {
    assertEquals(shown, NumberFormat.of(code).shown(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "yyyy-mm-dd | DAY",
        "d mmm | DAY",
        "dddd | DAY",
        "mmmm | DAY",
        "mmm-yy | MONTH",
        "yyyy | YEAR",
        "e | YEAR",
        "h:mm | TIME",
        "h:mm AM/PM | TIME",
        "h A/P | TIME",
        "mm:ss | TIME",
        "[h]:mm:ss | TIME",
        "[m] | TIME",
        "yyyy-mm-dd hh:mm | DAY_AND_TIME",
        "yyyy hh | DAY_AND_TIME",
        "mmm h | DAY_AND_TIME",
        "[Red]yyyy | YEAR",
        "\"day\" 0 | NUMBER",
        "0%;\"d\" | PERCENT"
      })
  void aDateIsAsPreciseAsItIsShown(String code, Kind kind) {
    assertEquals(kind, NumberFormat.of(code).kind());
  }

  private static final NumberFormat DAY = NumberFormat.of("yyyy-mm-dd");
  private static final NumberFormat TIME = NumberFormat.of("h:mm");
  private static final NumberFormat BOTH = NumberFormat.of("yyyy-mm-dd h:mm");

  private static String of(boolean from1904, String number, NumberFormat format) {
    Serial serial = new Serial(from1904);
    BigDecimal days = new BigDecimal(number);
    return serial.isDate(days, format) ? serial.date(days, format) : "";
  }

  @ParameterizedTest
  @CsvSource({
    "0.99, ''",
    "1, 1900-01-01",
    "59, 1900-02-28",
    "60, 1900-02-29", // which no calendar has
    "61, 1900-03-01",
    "2958465.99, 9999-12-31",
    "2958466, ''"
  })
  void daysAreCountedFrom1900(String number, String day) {
    assertEquals(day, of(false, number, DAY));
  }

  @ParameterizedTest
  @CsvSource({"-1, ''", "0, 1904-01-01", "60, 1904-03-01", "366, 1905-01-01"})
  void orFrom1904(String number, String day) {
    assertEquals(day, of(true, number, DAY));
  }

  @Test
  void aTimeIsAPartOfADay() {
    assertEquals("00:00:00", of(false, "0", TIME));
    assertEquals("12:00:00", of(false, "0.5", TIME));
    assertEquals("23:59:59", of(false, "0.9999999", TIME));
    assertEquals("", of(false, "-0.5", TIME));
    assertEquals("2018-06-14", of(false, "43265", BOTH));
    assertEquals("2018-06-14T06:00:00", of(false, "43265.25", BOTH));
    assertEquals("", of(false, "0.5", BOTH));
    assertEquals("2018", of(false, "43265", NumberFormat.of("yyyy")));
    assertEquals("2018-06", of(false, "43265", NumberFormat.of("mmm yyyy")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "General | -2 | NUMBER | -2",
        "0.0 | -2.5 | NUMBER | -2.5",
        "#,##0;(#,##0) | -2 | NUMBER | -2",
        "\"more than \"0 | 5 | WORDED | more than 5",
        "0\" thousand\" | -5 | WORDED | -5 thousand",
        "0;\"minus \"0 | -5 | WORDED | minus 5",
        "0; | -5 | UNSEEN | -5",
        "0; | 5 | NUMBER | 5",
        ";0 | 5 | UNSEEN | 5",
        ";;; | 5 | UNSEEN | 5",
        ";;; | 0 | NUMBER | 0",
        "\"a;b\" 0 | 5 | WORDED | a;b 5"
      })
  void aNumberIsShownWithTheWordsOfItsSection(
      String code, BigDecimal number, Cell.Kind kind, String text) {
    Cell cell = NumberFormat.of(code).cell(1, 1, number);
    assertEquals(kind + " " + text, cell.kind() + " " + cell.text());
  }
}
