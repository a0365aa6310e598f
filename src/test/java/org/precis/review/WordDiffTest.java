package org.precis.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.review.WordDiff.Of;
import org.precis.review.WordDiff.Run;

/** What differs between two texts, word by word. */
class WordDiffTest {

  private static Run both(String text) {
    return new Run(Of.BOTH, text);
  }

  private static Run old(String text) {
    return new Run(Of.OLD, text);
  }

  private static Run fresh(String text) {
    return new Run(Of.NEW, text);
  }

  @Test
  void aPhraseIsOneDifference() {
    assertEquals(
        List.of(both("we found "), old("three dens"), fresh("four gangs"), both(" in all of it")),
        WordDiff.of("we found three dens in all of it", "we found four gangs in all of it"));
  }

  @Test
  void chineseIsComparedCharacterByCharacterAlsoAfterDigits() {
    assertEquals(
        List.of(both("抓获"), old("53"), fresh("54"), both("名嫌疑人")),
        WordDiff.of("抓获53名嫌疑人", "抓获54名嫌疑人"));
  }

  @Test
  void textsThatShareFourTenthsAreComparedWordByWord() {
    assertEquals(
        List.of(both("字字字字"), old("aaaaaa"), fresh("bbbbbb")),
        WordDiff.of("字字字字aaaaaa", "字字字字bbbbbb"));
    assertEquals(
        List.of(old("字字字字aaaaaaa"), fresh("字字字字bbbbbbb")),
        WordDiff.of("字字字字aaaaaaa", "字字字字bbbbbbb"));
  }

  @Test
  void aSharedWordInsideARewrittenPhraseDoesNotPartIt() {
    assertEquals(
        List.of(
            both("police closed "),
            old("websites of gambling gangs"),
            fresh("accounts of paid posters"),
            both(" in all provinces of the country")),
        WordDiff.of(
            "police closed websites of gambling gangs in all provinces of the country",
            "police closed accounts of paid posters in all provinces of the country"));
  }

  @Test
  void aParagraphWrittenAnewIsShownWhole() {
    String old = "Of hacking there were more than 1,600 cases, of which the police solved most.";
    String fresh = "The number of cases in the report is a minimum, and some figures are rounded.";
    assertEquals(List.of(old(old), fresh(fresh)), WordDiff.of(old, fresh));
  }

  @Test
  void whatIsCommonIsCutToTheSixtyCharactersBesideADifference() {
    String sixty = "字".repeat(60);
    assertEquals(
        List.of(both(sixty + "字字字"), old("a"), fresh("b")),
        WordDiff.of(sixty + "字字字a", sixty + "字字字b"));
    assertEquals(
        List.of(both(" … " + sixty), old("a"), fresh("b")),
        WordDiff.of(sixty + "字字字字a", sixty + "字字字字b"));
    assertEquals(
        List.of(old("a"), fresh("b"), both(sixty + " … ")),
        WordDiff.of("a" + sixty + "字字字字", "b" + sixty + "字字字字"));
  }

  @Test
  void betweenTwoDifferencesTheContextOfBothIsKept() {
    String between = "字".repeat(123);
    assertEquals(
        List.of(old("a"), fresh("b"), both(between), old("a"), fresh("b")),
        WordDiff.of("a" + between + "a", "b" + between + "b"));
    String sixty = "字".repeat(60);
    assertEquals(
        List.of(old("a"), fresh("b"), both(sixty + " … " + sixty), old("a"), fresh("b")),
        WordDiff.of("a" + between + "字a", "b" + between + "字b"));
  }

  @Test
  void contextIsCutBetweenWords() {
    String words = "word ".repeat(20);
    assertEquals(
        List.of(both(" … " + "word ".repeat(11)), old("a"), fresh("b")),
        WordDiff.of(words + "a", words + "b"));
    assertEquals(
        List.of(old("a"), fresh("b"), both(" word".repeat(12) + " … ")),
        WordDiff.of("a" + " word".repeat(20), "b" + " word".repeat(20)));
  }

  @Test
  void textsOfTenThousandWordsAndSpacesAreComparedAndLongerOnesShownWhole() {
    String words = "字".repeat(9999);
    assertEquals(3, WordDiff.of(words + "a", words + "b").size());
    assertEquals(
        List.of(old(words + "字a"), fresh(words + "字b")), WordDiff.of(words + "字a", words + "字b"));
  }
}
