package org.precis.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which faults have one edit that mends them. */
class FixTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "isuer: Office | 1 | 5 | did you mean 'issuer'? | issuer: Office",
        "a, {isuer: x} | 5 | 5 | did you mean 'issuer'? | a, {issuer: x}",
        "isuer: Office | 1 | 5 | available: issuer, title | -",
        "isuer: Office | 1 | 4 | did you mean 'issuer'? | -",
      })
  void aMisspeltNameIsReplaced(String line, int column, int length, String hint, String fixed) {
    assertEquals(
        fixed,
        fixed(
            Fault.UNKNOWN_KEY.at(new Location("a.yaml", 1, column, length), line, "isuer"), hint));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "share: {unit: %} | 15 | share: {unit: '%'}",
        "value: ? | 8 | value: '?'",
        "title: Net 2018: six months | 16 | title: ~Net 2018: six months~",
        "- title: Net 2018: six months | 18 | - title: ~Net 2018: six months~",
        "- {{ships}} ships | 3 | - ~{{ships}} ships~",
        "subtitle: In the first half | 9 | -",
        "{a: b: c} | 6 | -",
        "title: Net 2018: six # months | 16 | -",
        "title: One | 1 | -",
      })
  void aTextWithoutItsQuotesGetsThem(String line, int column, String fixed) {
    Diagnostic diagnostic = Fault.YAML.at(new Location("a.yaml", 1, column, 1), line, "broken");
    assertEquals(fixed.replace('~', '"'), fixed(diagnostic, "put it in quotes"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {"value: >5| 2| value: '>5'", "value: >| 1| -"})
  void aNumberThatBeginsABlockGetsQuotes(String line, int length, String fixed) {
    assertEquals(
        fixed,
        fixed(Fault.QUANTITY_BLOCK.at(new Location("a.yaml", 1, 8, length), line, ">"), "quotes"));
  }

  private static String fixed(Diagnostic diagnostic, String hint) {
    String line = diagnostic.sourceLine();
    return Fix.of(diagnostic.withHint(hint))
        .map(
            fix -> {
              int start = fix.place().column() - 1;
              return line.substring(0, start)
                  + fix.text()
                  + line.substring(start + fix.place().length());
            })
        .orElse("-");
  }
}
