package org.precis.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The words of an author within a message. */
class SentenceTest {

  @Test
  void eightyCharactersAreQuotedWholeAndOfMoreTheFirst() {
    Sentence sentence = new Sentence("'%s' is unknown");
    assertEquals("'" + "x".repeat(80) + "' is unknown", sentence.ofShort("x".repeat(80)));
    assertEquals("'" + "x".repeat(79) + "…' is unknown", sentence.ofShort("x".repeat(81)));
    assertEquals("'" + "😀".repeat(80) + "' is unknown", sentence.ofShort("😀".repeat(80)));
    assertEquals("'a b' is unknown", sentence.ofShort(" a\r\n   b\n"));
  }

  @Test
  void aHintThatLacksItsWordsIsNotGiven() {
    Sentence sentence = new Sentence("write %s or %s");
    assertEquals("", sentence.ofAll("a"));
    assertEquals("write a or b", sentence.ofAll("a", "b"));
    assertEquals("write a or b", sentence.ofAll("a", "b", "c"));
  }
}
