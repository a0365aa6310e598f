package org.precis.html.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.quantity.Quantity;

/** How numbers, units and plurals are printed, in words of a template of its own. */
class NumbersTest {

  private static final String WORDS =
      "number.group=,\n"
          + "number.group-compact=\n"
          + "number.decimal=.\n"
          + "number.minus=−\n"
          + "number.digits=0123456789\n"
          + "number.grouping=3\n"
          + "number.difference-figures=3\n"
          + "number.before-magnitude=\\u0020\n"
          + "number.magnitudes=1000000:million 1000000000:billion:1\n"
          + "magnitude.billion.one=milliard\n"
          + "magnitude.billion.other=milliards\n"
          + "n.one={0} thing\n"
          + "n.other={0} things\n";

  private static Words words(String language) {
    return Words.parse(language, "words.properties", WORDS);
  }

  private final Numbers numbers = new Numbers(words("en"));

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "999, 999",
    "1000, '1,000'",
    "999999, '999,999'",
    "1000000, '1,000,000'",
    "-1234.50, '−1,234.50'"
  })
  void digitsAreGroupedByThree(BigDecimal number, String printed) {
    assertEquals(printed, numbers.digits(number));
  }

  @ParameterizedTest
  @CsvSource({
    "999999, 999999",
    "1000000, 1 million",
    "1250000, 1.25 million",
    "-1250000, −1.25 million",
    "1255000, 1255000", // three decimals
    "1000000000, 1 milliard",
    "1500000000, 1.5 milliards",
    "1550000000, 1550 million" // two decimals, where one is printed
  })
  void aNumberIsShortWhereNothingIsRoundedAway(BigDecimal number, String printed) {
    assertEquals(printed, numbers.compact(number));
  }

  /** Cut down, never up: a lower bound stays true. */
  @ParameterizedTest
  @CsvSource({
    "20209, 20200",
    "999, 999",
    "29487, 29400",
    "9999999, 9.99 million",
    "1550000000, 1.55 milliards"
  })
  void aDifferenceIsCutDownToTheFiguresOfTheLanguage(BigDecimal number, String printed) {
    assertEquals(printed, numbers.difference(numbers.cut(number)));
  }

  @Test
  void numbersShareALargeWordWhereNoneIsBelowAHalfOfIt() {
    assertEquals(Optional.of("million"), common("1000000", "500000", "0"));
    assertEquals(Optional.empty(), common("1000000", "490000"));
    assertEquals(Optional.empty(), common("999999", "500000"));
    assertEquals(Optional.empty(), common("1000000", "500001"));
    assertEquals(Optional.of("billion"), common("-1000000000", "500000000"));
    assertEquals(Optional.empty(), common("0"));
  }

  private Optional<String> common(String... written) {
    return numbers
        .common(Stream.of(written).map(BigDecimal::new).toList())
        .map(Numbers.Magnitude::word);
  }

  @Test
  void aNumberReachesALargeWordAtTheSmallest() {
    assertTrue(numbers.reachesMagnitude(new BigDecimal("-1000000")));
    assertFalse(numbers.reachesMagnitude(new BigDecimal("999999")));
  }

  @Test
  void aNumberIsPaddedAndNeverCut() {
    Numbers.Magnitude million = numbers.common(List.of(new BigDecimal("1000000"))).orElseThrow();
    assertEquals("1.50 million", numbers.in(million, new BigDecimal("1500000"), 2));
    assertEquals("1.5 million", numbers.in(million, new BigDecimal("1500000"), 0));
    assertEquals("1500.0", numbers.digits(new BigDecimal("1500"), 1, false));
    assertEquals("1,500.25", numbers.digits(new BigDecimal("1500.25"), 1, true));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1, 1 thing",
    "en, 1.0, 1.0 things",
    "en-GB, 1, 1 thing",
    "en-GB, 1.0, 1.0 things",
    "en, 0, 0 things",
    "fr-CA, 1.5, 1.5 thing", // in French what is below two is one
    "fr-CA, 2, 2 things",
    "zh-Hans-CN, 1, 1 things"
  })
  void aLanguageInflectsWhatIsCounted(String language, BigDecimal count, String printed) {
    assertEquals(printed, words(language).plural("n", count, count));
  }

  @ParameterizedTest
  @ValueSource(strings = {"EUR", "kg", "ha", "km²", ""})
  void aSignOrACodeIsAMeasure(String unit) {
    assertTrue(Units.isMeasure(unit));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tons", "cases", "%", "% change"})
  void aWordOrAPerCentIsNone(String unit) {
    assertFalse(Units.isMeasure(unit));
  }

  @Test
  void thePercentSignIsPrintedWithTheNumber() {
    assertEquals("", Units.withoutPercent("%"));
    assertEquals("change", Units.withoutPercent("% change"));
    assertEquals("%age", Units.withoutPercent("%age"));
  }

  /** 1.255 million has three decimals; what is too short for a word does not count. */
  @ParameterizedTest
  @CsvSource({
    "1500000, 1250000, 1.5 million",
    "1500000, 1255000, 1500000",
    "1500000, 999, 1.5 million"
  })
  void theNumbersOfASentenceAreWrittenAlike(BigDecimal number, BigDecimal other, String printed) {
    assertEquals(printed, numbers.alike(List.of(number, other)).apply(number));
  }

  @Test
  void aColumnHasTheDecimalsOfItsMostPreciseExactNumberUpToFour() {
    assertEquals(4, most("1", "2.1234"));
    assertEquals(0, most("1", "2.12345"));
    Quantity bound = Quantity.moreThan(new BigDecimal("2.5"));
    assertEquals(0, Decimals.of(Stream.of(bound)).most());
  }

  private static int most(String... numbers) {
    return Decimals.of(Stream.of(numbers).map(BigDecimal::new).map(Quantity::exactly)).most();
  }
}
