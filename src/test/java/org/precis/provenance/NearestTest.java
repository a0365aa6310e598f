package org.precis.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void findsThePassageWithAnotherWord() {
    Nearest nearest =
        new Nearest(
            "in the south 12 cases of theft were recorded and 14 cases of fraud were filed",
            "12 cases of theft were filed and 14 cases",
            at -> null);
    assertEquals("recorded", nearest.find().orElseThrow().there());
  }

  @Test
  void aFewCharactersInAScriptWithoutSpacesAreNear() {
    assertTrue(new Nearest("昨日警方称抓获十二人", "警方称没有", at -> null).find().isPresent());
    assertTrue(new Nearest("昨日警方抓获十二人", "警方称没有", at -> null).find().isEmpty());
    assertTrue(new Nearest("昨日警察抓获十二人", "警方称没有", at -> null).find().isEmpty());
  }

  @Test
  void looksInWordsThatRepeatInLittleTime() {
    String words = "a ".repeat(400_000);
    String quote = "a ".repeat(2_000) + "b " + "a ".repeat(2_000) + "c";
    assertTimeoutPreemptively(
        Duration.ofSeconds(15),
        () -> assertTrue(new Nearest(words, quote, at -> null).find().isPresent()));
  }
}
