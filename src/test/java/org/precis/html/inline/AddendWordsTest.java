package org.precis.html.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.precis.claim.Addend;
import org.precis.claim.Total;
import org.precis.claim.Totals;
import org.precis.fixture.Looks;
import org.precis.fixture.TenCases;
import org.precis.html.words.Words;
import org.precis.model.Edition;
import org.precis.quantity.Absent;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

/** How the cases that a total adds are told: one by one where they are few. */
class AddendWordsTest {

  private static AddendWords words;

  @BeforeAll
  static void prepare() throws IOException {
    Path file = Path.of("templates/standard/words_en.properties");
    Words english = Words.parse("en", file.toString(), Files.readString(file));
    Edition edition = TenCases.edition();
    words = new AddendWords(new RenderContext(edition, Totals.of(edition), english, Looks.ENGLISH));
  }

  private final List<Addend> addends = new ArrayList<>();

  private AddendWordsTest add(Quantity quantity, int... ordinals) {
    for (int ordinal : ordinals) {
      addends.add(new Addend("" + ordinal, ordinal, new Value(quantity, "", List.of())));
    }
    return this;
  }

  private String said() {
    Quantity sum = Quantity.exactly(1);
    Total total = new Total("total.a", "a", "", "", sum, "", true, false, List.of(), addends);
    return words.madeOf(total);
  }

  private static int[] odd(int count) {
    return IntStream.range(0, count).map(i -> 2 * i + 1).toArray();
  }

  private static final Quantity FIVE = Quantity.exactly(5);
  private static final Quantity MORE = Quantity.moreThan(BigDecimal.valueOf(5));

  @Test
  void twelveCasesAreListedAndMoreAreCounted() {
    assertEquals("cases 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23", add(FIVE, odd(12)).said());
    addends.clear();
    assertEquals("13 cases", add(FIVE, odd(13)).said());
  }

  @Test
  void casesInARowAreListedHoweverMany() {
    assertEquals("cases 2–21", add(FIVE, IntStream.range(2, 22).toArray()).said());
  }

  @Test
  void threeInARowAreARangeAndTwoAreNot() {
    assertEquals("cases 1, 2, 4–6, 9", add(FIVE, 1, 2, 4, 5, 6, 9).said());
  }

  @Test
  void ofFourCasesEachSaysItsQualifierAndOfFiveNone() {
    assertEquals("cases 1, 2, 3, 7 (more than)", add(FIVE, 1, 2, 3).add(MORE, 7).said());
    addends.clear();
    assertEquals("cases 1–4, 7", add(FIVE, 1, 2, 3, 4).add(MORE, 7).said());
    addends.clear();
    assertEquals("cases 1–3", add(MORE, 1, 2, 3).said());
  }

  @Test
  void fewCasesWithoutANumberAreNamed() {
    assertEquals("case 1; not stated in case 2", add(FIVE, 1).add(Absent.NOT_STATED, 2).said());
    addends.clear();
    assertEquals(
        "cases 1–3; not stated in cases 5, 7",
        add(FIVE, 1, 2, 3).add(Absent.NOT_STATED, 5, 7).said());
    addends.clear();
    assertEquals("cases 1, 2", add(FIVE, 1, 2).add(Absent.NOT_STATED, 5, 7).said());
  }

  @Test
  void moreThanTwelveWithoutANumberAreCounted() {
    int[] stated = IntStream.range(100, 120).toArray();
    String listed = "1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23";
    assertEquals(
        "cases 100–119; not stated in cases " + listed,
        add(FIVE, stated).add(Absent.NOT_STATED, odd(12)).said());
    addends.clear();
    assertEquals(
        "cases 100–119; 13 not stated", add(FIVE, stated).add(Absent.NOT_STATED, odd(13)).said());
  }

  @Test
  void aConfidentialNumberIsSaidToBeLeftOut() {
    assertEquals(
        "case 1; case 2 confidential, left out", add(FIVE, 1).add(Absent.CONFIDENTIAL, 2).said());
    addends.clear();
    assertEquals("none", add(Absent.NOT_STATED, 1, 2).said());
  }
}
