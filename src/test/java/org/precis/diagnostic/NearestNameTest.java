package org.precis.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which known name a misspelt one means, and what is listed where it means none. */
class NearestNameTest {

  @ParameterizedTest
  @CsvSource({
    "abcd, abxd", // one change in four letters
    "abcd, abdc", // two letters changed places
    "abcde, axyde", // two changes in five
    "abcdefghi, xyzdefghi", // three in nine
    "x, xy",
    "SOURCE_NAME, source-name",
    "source name, source-name"
  })
  void aNameThatDiffersLittleIsMeant(String written, String known) {
    assertEquals(Optional.of(known), NearestName.to(written, List.of(known)));
  }

  @ParameterizedTest
  @CsvSource({
    "abcd, axyd", // two changes in four letters
    "abcde, axyze", // three in five
    "abcdefgh, xyzdefgh", // three in eight
    "no, on", // half of two letters
    "x, y" // nothing of it is left
  })
  void aNameThatDiffersMoreIsAnother(String written, String known) {
    assertEquals(Optional.empty(), NearestName.to(written, List.of(known)));
  }

  @Test
  void theNearestIsMeantAndOfTwoAsNearTheFirst() {
    assertEquals("reports", NearestName.to("report", List.of("retorts", "reports")).orElseThrow());
    assertEquals("cost", NearestName.to("cast", List.of("cost", "cart")).orElseThrow());
  }

  @Test
  void ofSeveralTheNearestComeFirst() {
    List<String> known = List.of("summer", "simmer", "winter");
    assertEquals(List.of("simmer", "summer"), NearestName.several("simmer", known, 5));
    assertEquals(List.of("simmer"), NearestName.several("simmer", known, 1));
  }

  @Test
  void aNameOfThreeLettersIsFoundAsAPartOfAnother() {
    assertEquals(
        List.of("cases.age.total"), NearestName.several("age", List.of("cases.age.total"), 5));
    assertEquals(List.of(), NearestName.several("age", List.of("cases.aged.total"), 5));
    assertEquals(List.of(), NearestName.several("ag", List.of("cases.ag.total"), 5));
  }

  @Test
  void fortyNamesAreListedAndOfMoreThatThereAreMore() {
    String forty = "available: " + String.join(", ", names(40));
    assertEquals(forty, NearestName.hint("?", names(40)));
    assertEquals(forty + ", …", NearestName.hint("?", names(41)));
  }

  private static List<String> names(int count) {
    return IntStream.range(0, count).mapToObj(i -> "name-" + i).toList();
  }

  @Test
  void aKeyOfPeriodsIsListedWithItsPeriod() {
    assertEquals(
        "available: label, value@<period>", NearestName.hint("?", List.of("label", "value@")));
    assertEquals("none are defined", NearestName.hint("?", List.of()));
  }
}
