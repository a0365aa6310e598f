package org.precis.input.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.input.quote.QuoteCoverage.Counts;

/** How many numbers are backed by quotes, in words. */
class QuoteCoverageTest {

  private static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  private static String words(Counts statistics, Counts measures, List<String> unquoted) {
    return new QuoteCoverage(statistics, measures, unquoted, List.of()).inWords();
  }

  @Test
  void fiveNumbersAreNamedAndOfMoreThatThereAreMore() {
    String five = "0 of 5 statistics quoted and found; 5 with a source but no quote: a, b, c, d, e";
    List<String> ids = List.of("a", "b", "c", "d", "e");
    assertEquals(five, words(new Counts(0, 0, 0, 5, 0, 0), NONE, ids));
    String six = "0 of 6 statistics quoted and found; 6 with a source but no quote: a, b, c, d, e";
    List<String> more = List.of("a", "b", "c", "d", "e", "f");
    assertEquals(six + " and 1 more", words(new Counts(0, 0, 0, 6, 0, 0), NONE, more));
  }

  @Test
  void everyNumberCountsOnce() {
    assertEquals(
        "1 of 6 statistics and 1 of 1 measure quoted and found; 1 quoted from a source without a"
            + " file; 1 quoted from a source whose text is not in this file; 1 with a source but no"
            + " quote: a; 1 without a source",
        words(new Counts(1, 1, 1, 1, 1, 1), new Counts(1, 0, 0, 0, 0, 0), List.of("a")));
    assertEquals("", words(NONE, NONE, List.of()));
  }
}
