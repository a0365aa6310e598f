package org.precis.html.inline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.precis.html.words.Words;

class NoBreakNumbersTest {

  private final NoBreakNumbers bound;

  NoBreakNumbersTest() throws IOException {
    String file = "words_en.properties";
    String words = Files.readString(Path.of("templates/standard").resolve(file));
    bound = new NoBreakNumbers(Words.parse("en", file, words));
  }

  @Test
  void aQualifierStaysWithItsNumber() {
    assertBound("hid more_than_120_bicycles there", "hid more than 120 bicycles there");
    assertBound("At_least_3_were", "At least 3 were");
    assertEquals(
        "says “more\u00a0than\u00a0{{=83,000}}”", bound.text("says “more than {{=83,000}}”"));
    assertBound("froze about_EUR_2.5_million", "froze about EUR 2.5 million");
  }

  @Test
  void aDayStaysWithItsMonth() {
    assertBound("on 14_June", "on 14 June");
  }

  @Test
  void aYearBindsNothing() {
    assertBound("in 2017 police acted", "in 2017 police acted");
    assertBound("of 12,017_files", "of 12,017 files");
  }

  @Test
  void aShortNameWithinASentenceKeepsItsNumber() {
    assertBound("since Net_2018 began", "since Net 2018 began");
    assertBound("until 3_May_2018, as", "until 3 May 2018, as");
    assertBound("the Commission 2018 plan", "the Commission 2018 plan");
    assertBound("ended. In 2018 police", "ended. In 2018 police");
  }

  @Test
  void onlyAYearOfOurTimeBindsNothing() {
    assertBound("in 1900 police acted", "in 1900 police acted");
    assertBound("in 2099 police acted", "in 2099 police acted");
    assertBound("took 1899_bicycles", "took 1899 bicycles");
    assertBound("took 2100_bicycles", "took 2100 bicycles");
  }

  @Test
  void aWordOfFourteenLettersIsBound() {
    assertBound("froze 12_investigations", "froze 12 investigations");
    assertBound("made 12 representations", "made 12 representations");
  }

  @Test
  void aBrokenLineOfTheAuthorBindsToo() {
    assertTrue(bound.joins("hid more than", "120 bicycles"));
    assertTrue(bound.joins("hid 120", "bicycles"));
    assertFalse(bound.joins("In 2017", "police"));
    assertFalse(bound.joins("", ""));
  }

  @Test
  void whatIsCountedMayLeaveANumberInANarrowColumn() {
    assertEquals("more\u00a0than\u00a0120 bicycles", bound.line("more than 120 bicycles"));
  }

  @Test
  void wordsWithoutNumbersAreLeft() {
    assertBound("more than they had thought", "more than they had thought");
    assertBound("roundabout 5.", "roundabout 5.");
  }

  private void assertBound(String expected, String written) {
    assertEquals(expected.replace('_', '\u00a0'), bound.text(written));
  }
}
