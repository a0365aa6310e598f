package org.precis.shaping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {

  /**
   * As dictionaries have them: Duden, Oxford, Merriam-Webster, Larousse, the RAE, Treccani, PWN,
   * Priberam.
   */
  @ParameterizedTest
  @CsvSource({
    "de, Do-nau-dampf-schiff-fahrts-ge-sell-schaft",
    "de-AT, Be-völ-ke-rungs-fort-schrei-bung",
    "de, Ge-schwin-dig-keits-über-schrei-tun-gen",
    "en, tele-com-mu-nic-a-tions",
    "en-GB, uni-ver-sity",
    "en-US, mis-ap-pro-pri-a-tion",
    "fr, in-ter-na-tio-na-li-sa-tion",
    "es, elec-tro-en-ce-fa-lo-gra-fis-ta",
    "it, in-ter-na-zio-na-liz-za-zio-ne",
    "pl, mię-dzy-na-ro-do-wy-mi",
    "pt, in-ter-na-ci-o-na-li-za-ção",
    "pt-BR, es-ta-tís-ti-ca",
    "el, τη-λε-πι-κοι-νω-νία",
    "ru, те-ле-ком-му-ни-ка-ции",
  })
  void hyphenatesAsDictionariesDo(String language, String expected) {
    assertEquals(expected, hyphenated(language, expected.replace("-", "")));
  }

  @Test
  void tellsBritishFromAmericanWords() {
    assertEquals("pro-gress-ive", hyphenated("en", "progressive"));
    assertEquals("pro-gres-sive", hyphenated("en-US", "progressive"));
  }

  @Test
  void knowsCapitals() {
    assertEquals(
        hyphenated("de", "verwaltungsgericht").toUpperCase(Locale.ROOT),
        hyphenated("de", "VERWALTUNGSGERICHT"));
  }

  /** The patterns alone would part ι-δέ-α and ар-ми-я. */
  @ParameterizedTest
  @CsvSource({
    "el, ιδέα, ιδέα",
    "ru, армия, ар-мия",
    "de, Abend, Abend",
  })
  void neverLeavesOneLetterAlone(String language, String word, String expected) {
    Hyphenation hyphenation = Hyphenation.of(language);
    assertEquals(expected, join(word, hyphenation.places(word, 1, 1)));
  }

  @Test
  void leavesAsManyLettersAsAskedBeforeAndAfter() {
    Hyphenation german = Hyphenation.of("de");
    String word = "Donaudampfschifffahrtsgesellschaft";
    assertEquals("Donau-dampf-schiff-fahrts-ge-sellschaft", join(word, german.places(word, 5, 10)));
    assertEquals("Donaudampf-schiff-fahrts-ge-sell-schaft", join(word, german.places(word, 6, 6)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "th", "ar", "xx", "", "../de", "LICENCES", "languages"})
  void hasNoneForOtherLanguages(String language) {
    assertNull(Hyphenation.of(language));
  }

  /** The search finds what a look at every pattern finds. */
  @Property(tries = 300)
  void searchFindsWhatLookingAtEveryPatternFinds(
      @ForAll @StringLength(min = 1, max = 30) @Chars({'a', 'b', 'e', 'i', 'n', 's', 't', 'u', 'r'})
          String word)
      throws IOException {
    for (String language : List.of("de", "en", "es")) {
      assertEquals(byEveryPattern(language, word), hyphenated(language, word), language);
    }
  }

  private static String hyphenated(String language, String word) {
    Hyphenation hyphenation = Hyphenation.of(language);
    assertNotNull(hyphenation, language);
    return join(word, hyphenation.places(word, 2, 2));
  }

  private static String join(String word, boolean[] places) {
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      joined.append(places[i] ? "-" : "").append(word.charAt(i));
    }
    return joined.toString();
  }

  private static String byEveryPattern(String language, String word) throws IOException {
    String dotted = "." + word + ".";
    int[] digits = new int[dotted.length() + 1];
    for (String pattern : patterns(language)) {
      String letters = pattern.replaceAll("[0-9]", "");
      for (int at = dotted.indexOf(letters); at >= 0; at = dotted.indexOf(letters, at + 1)) {
        int place = at;
        for (int i = 0; i < pattern.length(); i++) {
          char c = pattern.charAt(i);
          if (Character.isDigit(c)) {
            digits[place] = Math.max(digits[place], c - '0');
          } else {
            place++;
          }
        }
      }
    }
    boolean[] places = new boolean[word.length() + 1];
    for (int i = 2; i <= word.length() - 2; i++) {
      places[i] = digits[i + 1] % 2 == 1;
    }
    return join(word, places);
  }

  private static List<String> patterns(String language) throws IOException {
    try (InputStream in = Hyphenation.class.getResourceAsStream("hyphens/" + language + ".txt")) {
      assertNotNull(in);
      return new ArrayList<>(
          new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }
}
