package org.precis.html.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which pieces of a page are running text; here they are written in capitals. */
class PageTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a<main>b<b>c</b>d</main>e, a<main>B<b>C</b>D</main>E",
        "no such element, NO SUCH ELEMENT",
        "<main>a<svg>b<g>c</g></svg>d, <main>A<svg>b<g>c</g></svg>D",
        "<main>a<svg/>b<svg>c</svg>d, <main>A<svg/>B<svg>c</svg>D",
        "<main><abbr>a<abbr>b</abbr>c</abbr>d, <main><abbr>a<abbr>b</abbr>c</abbr>D",
        "<main><p lang=\"de\">a</p>b, <main><p lang=\"de\">a</p>B",
        "<main><p hreflang=\"de\">a</p>b, <main><p hreflang=\"de\">A</p>B",
        "<main><b title=\"x > y\">a</b>, <main><b title=\"x > y\">A</b>",
        "<main><b title=\"x's > y\">a</b>, <main><b title=\"x's > y\">A</b>",
        "<main><b title='say \" > so'>a</b>, <main><b title='say \" > so'>A</b>",
        "<main>a<!-- it's <b> \"so -->b, <main>A<!-- it's <b> \"so -->B",
        "<main>a<!-- b, <main>A<!-- b",
        "<main>a<b title=\"c>d</b>, <main>A<b title=\"c>d</b>",
        "<main>a<svg>b, <main>A<svg>b",
        "<main>a<svg, <main>A<svg",
        "<main>a<, <main>A<"
      })
  void onlyRunningTextOfTheElementIsChanged(String page, String changed) {
    int main = Math.max(0, page.indexOf("<main"));
    assertEquals(
        changed, new PageText(page.toCharArray()).map(main, text -> text.toUpperCase(Locale.ROOT)));
  }
}
