package org.precis.pdf.css;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a printed page takes of a style sheet. */
class PrintCssTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "p { a: b },                                          p { a: b }",
        "p { a: b } @media screen { q { c: d } } r { e: f },  p { a: b }  r { e: f }",
        "@media screen { q { c: d } }@supports (a: b) { r { c: d } }s { },  s { }",
        "p { } @supports (a: b) { r { c: d } },               \"p { } \"",
        "p { } @media screen { q { c: d },                    \"p { } \"",
        "p { } @media screen { q { c: d } ,                   \"p { } \"",
        "p { } @media screen,                                 \"p { } \"",
        "@media print { p { --fs-a: b } },                    @media print { p { -fs-a: b } }",
        "@media print { @supports (a: b) { r { } } p { } },   @media print {  p { } }",
        "@media screen { q { c: '}' } } p { a: b },           \" p { a: b }\"",
        "/* @media screen { */ p { a: b },                    /* @media screen { */ p { a: b }"
      })
  void rulesForBrowsersAreLeftOutToTheirEnd(String css, String print) {
    assertEquals(print, PrintCss.of(css));
  }
}
