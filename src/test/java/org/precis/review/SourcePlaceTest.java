package org.precis.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.fixture.Editions;
import org.precis.model.Edition;
import org.precis.model.PartialDate;
import org.precis.model.Quote;
import org.precis.model.Source;
import org.precis.review.Explanation.Origin;

/** From which source a number comes that names one, or none. */
class SourcePlaceTest {

  private static final Quote WORDS = new Quote("421 reports");

  private static Source source(String id, String file) {
    PartialDate published = PartialDate.of("2018-09-07");
    return new Source(id, "Title of " + id, "", published, file, "", "", "");
  }

  private static Origin origin(String id, Source... sources) {
    Editions editions = new Editions();
    List.of(sources).forEach(editions::source);
    Edition edition = editions.edition();
    return new SourcePlace(edition).of(id, List.of(WORDS)).get(0);
  }

  @Test
  void theOneSourceWithATextIsThatOfWordsThatNameNone() {
    Origin first = new Origin("a", "Title of a", WORDS, "a.txt");
    assertEquals(first, origin("", source("a", "a.txt"), source("b", "")));
    assertEquals(first, origin("a", source("a", "a.txt"), source("b", "b.txt")));
  }

  @Test
  void ofSeveralSourcesNoneIsGuessed() {
    assertEquals(
        new Origin("", "", WORDS, ""), origin("", source("a", "a.txt"), source("b", "b.txt")));
  }
}
