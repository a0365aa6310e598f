package org.precis.input.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands at the end of a number in place of marks. */
class EndSignsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          46          | 46     | []
          46*         | 46     | [*]
          91 (1) (2)  | 91     | [(1), (2)]
          77 a,b      | 77     | [a, b]
          77 a, b     | 77     | [a, b]
          77 a/b      | 77     | [a, b]
          77* (1)     | 77     | [*, (1)]
          77**        | 77**   | []
          5 %*        | 5 %    | [*]
          5 aa        | 5      | [aa]
          5 a,a       | 5      | [a,a]
          5 a,a,a     | 5      | [a, a,a]
          5, a        | 5, a   | []
          km a        | km a   | []
          a           | a      | []
          5 ab        | 5 ab   | []
          """)
  void areTheLongestThatStandAfterANumber(String text, String rest, String signs) {
    EndSigns found = EndSigns.of(text, Set.of("*", "a", "b", "aa", "a,a", "(1)", "(2)"));
    assertEquals(rest, found.rest());
    assertEquals(signs, found.signs().toString());
  }

  /** Signs that can be read in many ways: as many times 2 as there are of them. */
  @Test
  void takeTimeInProportionToTheText() {
    String text = "5 " + "a,".repeat(50_000) + "a";
    EndSigns found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> EndSigns.of(text, Set.of("a", "aa", "a,a")));
    assertEquals("5", found.rest());
    assertEquals(List.of("a", "a,a"), found.signs().subList(0, 2));
  }
}
