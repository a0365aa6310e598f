package org.precis.html.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.claim.Totals;
import org.precis.fixture.Editions;
import org.precis.fixture.Looks;
import org.precis.html.content.Phrase;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.Card;
import org.precis.html.words.Words;
import org.precis.model.Edition;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;
import org.precis.workspace.Fonts;

/** Which numbers stand first on the page. */
class CardsViewTest {

  private static Words english;

  @BeforeAll
  static void prepare() throws IOException {
    Path file = Path.of("templates/standard/words_en.properties");
    english = Words.parse("en", file.toString(), Files.readString(file));
  }

  private final Editions pack = new Editions();

  private CardsViewTest group(String id, int statistics) {
    pack.group(id, false);
    for (int i = 0; i < statistics; i++) {
      pack.statistic(id + i, id, new Value(Quantity.exactly(500 + i), "", List.of()), "");
    }
    return this;
  }

  private CardsViewTest cases(int count) {
    for (int i = 0; i < count; i++) {
      pack.told(Editions.told("case " + i, Map.of(), Map.of()));
    }
    return this;
  }

  private CardsView cards() {
    Edition edition = pack.edition();
    return new CardsView(
        new RenderContext(edition, Totals.of(edition), english, Looks.ENGLISH),
        Fonts.bundled(),
        Optional.empty());
  }

  @Test
  void threeNumbersOfTheFirstGroupAreLarge() {
    assertEquals(3, group("a", 3).cards().heroes().size());
  }

  @Test
  void ofFourNumbersTheFirstTwoAreLarge() {
    assertEquals(2, group("a", 4).cards().heroes().size());
  }

  @Test
  void besideTheOnlyNumberOfTheFirstGroupAreTheFirstOfTheNext() {
    group("a", 1).group("b", 2).group("c", 1).group("d", 1);
    assertEquals(List.of("a0", "b0", "c0"), labels(cards().heroes()));
  }

  private static List<String> labels(List<Card> cards) {
    return cards.stream().map(card -> card.label().text()).toList();
  }

  @Test
  void theFirstNumberOfEachOtherGroupIsSmallerUpToFour() {
    group("a", 2).group("b", 2).group("c", 1).group("d", 1).group("e", 1).group("f", 1);
    assertEquals(List.of("b0", "c0", "d0", "e0"), labels(cards().small()));
  }

  @Test
  void aRowThatHasTooFewIsFilledWithFurtherNumbersOrLeftOut() {
    assertEquals(0, group("a", 2).group("b", 2).group("c", 1).cards().small().size());
    assertEquals(4, group("d", 1).cards().small().size());
  }

  @Test
  void theNumberOfCasesFillsTheRow() {
    group("a", 2).group("b", 1).group("c", 1).group("d", 1).cases(2);
    assertEquals(4, cards().small().size());
    assertEquals(4, group("e", 1).cards().small().size());
  }

  @Test
  void theNumberOfCasesIsNotSaidTwice() {
    group("a", 2).group("b", 3).cases(2);
    assertEquals(4, cards().small().size());
    pack.statistic("two", "a", new Value(Quantity.exactly(2), "", List.of()), "");
    assertEquals(0, cards().small().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "33000 | 5",
        "22,000 | 5.5",
        "1.56 million | 11",
        "2.2万 | 4.5",
        "超过3万 | 7",
        "กี่ | 1"
      })
  void aNumberIsAboutAsWideAsSoManyDigits(String number, String digits) {
    assertEquals(digits, Card.digits(List.of(card(number))));
  }

  @Test
  void theLongestNumberOfARowIsTheWidthOfAll() {
    assertEquals("8", Card.digits(List.of(card("5"), card("1,234,567"), card("890"))));
  }

  private static Card card(String number) {
    return new Card(Phrase.NONE, "", number, "", "", false, "exact", "", List.of());
  }
}
