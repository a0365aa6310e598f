package org.precis.input.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.precis.fixture.Editions;
import org.precis.input.file.Place;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;
import org.precis.input.quote.QuoteCoverage.Evidence;
import org.precis.model.Reported;
import org.precis.quantity.Quantity;

/** How many numbers are backed by quotes, in words. */
class QuoteCoverageTest {

  private static final SourceText SOURCE = new SourceText("a.csv", "", false);

  private final QuoteCoverage coverage = new QuoteCoverage();
  private int numbers;

  private void add(String name, boolean measure, Evidence evidence) {
    Place place = new TextSpan(SOURCE, numbers, numbers++);
    Reported value = Editions.reported(Quantity.exactly(5), "");
    Claim claim =
        new Claim(name, value, "", measure, "", place, List.of(), Optional.empty(), place);
    coverage.add(claim, evidence);
  }

  @Test
  void fiveNumbersAreNamedAndOfMoreThatThereAreMore() {
    for (String name : "a b c d e".split(" ")) {
      add(name, false, Evidence.NO_QUOTE);
    }
    assertEquals(
        "0 of 5 statistics quoted and found; 5 with a source but no quote: a, b, c, d, e",
        coverage.inWords());
    add("f", false, Evidence.NO_QUOTE);
    assertEquals(
        "0 of 6 statistics quoted and found; 6 with a source but no quote: a, b, c, d, e and 1"
            + " more",
        coverage.inWords());
  }

  @Test
  void everyNumberCountsOnce() {
    for (Evidence evidence : Evidence.values()) {
      add("a", false, evidence);
    }
    add("b", true, Evidence.FOUND);
    assertEquals(
        "1 of 6 statistics and 1 of 1 measure quoted and found; 1 quoted from a source without a"
            + " file; 1 quoted from a source whose text is not in this file; 1 with a source but no"
            + " quote: a; 1 without a source: a",
        coverage.inWords());
    coverage.forget();
    assertEquals("", coverage.inWords());
  }
}
