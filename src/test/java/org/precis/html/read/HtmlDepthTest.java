package org.precis.html.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts in how deep a page is nested: three elements may be, four may not. */
class HtmlDepthTest {

  @ParameterizedTest
  @CsvSource({
    "<a><a><a>, false",
    "<a><a><a><a>, true",
    "<a><a><a></a><a></a></a></a>, false",
    "</a></a><a><a><a><a>, true",
    "<a><a><a><br><IMG><p><li>, false",
    "<a><a><a><path/><path />, false",
    "<a><a><a><path a='b'>, true",
    "<a><a><a><!-- <a><a> -->, false",
    "<a><a><a><!-- <a> --><a>, true",
    "<a><a><a><script>a<b<c</script>, false",
    "<a><a><a><STYLE><a><a></STYLE>, false",
    "<a><a><a><title><a></title><a>, true"
  })
  void onlyOpenElementsCount(String html, boolean above) {
    assertEquals(above, HtmlDepth.isAbove(3, html));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "area",
        "base",
        "body",
        "br",
        "caption",
        "col",
        "colgroup",
        "dd",
        "dt",
        "embed",
        "head",
        "hr",
        "html",
        "img",
        "input",
        "li",
        "link",
        "meta",
        "optgroup",
        "option",
        "p",
        "rp",
        "rt",
        "source",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "track",
        "wbr"
      })
  void anElementMayBeLeftOpen(String name) {
    assertFalse(HtmlDepth.isAbove(3, ("<" + name + ">").repeat(4)));
  }
}
