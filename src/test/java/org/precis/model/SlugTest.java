package org.precis.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form of a name that stands in ids and file names. */
class SlugTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "New Town, new-town",
        "AZ az 09, az-az-09",
        "Women's hostels, womens-hostels",
        "Women’s hostels, womens-hostels",
        "a -- b, a-b",
        "(a) b!, a-b",
        "@[{/:, ``"
      })
  void wordsAreJoinedByHyphens(String name, String slug) {
    assertEquals(slug, Slug.of(name));
  }
}
