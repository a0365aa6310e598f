package org.precis.totals;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Names of values in ids and file names, each its own. */
class SlugsTest {

  @Test
  void aNameThatReadsLikeAnotherIsNumbered() {
    Slugs slugs = new Slugs("total");
    assertEquals("new-town", slugs.next("New Town"));
    assertEquals("new-town-2", slugs.next("new town"));
    assertEquals("new-town-3", slugs.next("New-Town"));
    assertEquals("total-2", slugs.next("Total"));
  }

  @Test
  void aNameWithoutLettersIsAValue() {
    Slugs slugs = new Slugs();
    assertEquals("value", slugs.next("–"));
    assertEquals("value-2", slugs.next(""));
  }

  @Test
  void otherScriptsAreWrittenInLatinWordByWord() {
    Slugs slugs = new Slugs();
    assertEquals("guangdong", slugs.next("广东"));
    assertEquals("zurich-nord", slugs.next("Zürich Nord"));
    assertEquals("a-b", slugs.next("a\u2010b"));
    assertEquals("c-d", slugs.next("c\u2027d"));
  }
}
