package org.precis.typeset.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;

/** What is read of a document, and what is refused. */
class HtmlReaderTest {

  @Test
  void treeHasElementsTextAndPlaces() {
    HtmlDocument document =
        HtmlReader.read(
            "a.html",
            """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
            <body class=" b\ta b "><p id="x"
              title="&quot;">one<!-- c --> &amp; two</p><svg viewBox="0 0 1 1" \
            xmlns="http://www.w3.org/2000/svg"><linearGradient/></svg></body></html>""");
    Element body = (Element) document.root().children().get(1);
    Element p = (Element) body.children().get(0);
    Element svg = (Element) body.children().get(1);
    assertEquals(
        List.of("html", "body", "p", "svg", "linearGradient"),
        document.elements().stream().map(Element::name).toList());
    assertEquals("en", document.root().attribute("lang"));
    assertEquals(List.of("b", "a", "b"), body.classes());
    assertEquals("one & two", p.text());
    assertEquals("{id=x, title=\"}", p.attributes().toString());
    assertEquals(4, p.line());
    assertEquals("0 0 1 1", svg.attribute("viewBox"));
    assertEquals(List.of(p, svg), List.of(svg.previous(), p.next()));
    assertEquals(2, svg.number());
    assertEquals(svg, body.last());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <a><b></a>                                    | 1:9  | must be terminated by the matching
          <a>\\n<b c="1" c="2"/></a>                    | 2:17 | was already specified
          <a>&nbsp;</a>                                 | 1:10 | "nbsp" was referenced
          <a x=1/>                                      | 1:6  | Open quote is expected
          <a/><b/>                                      | 1:6  | following the root element
          <x:a/>                                        | 1:7  | is not bound
          <!DOCTYPE html SYSTEM "x.dtd"><html/>         | 1:30 | doctype with declarations
          <!DOCTYPE html [<!ENTITY a "b">]><html/>      | 1:32 | doctype with declarations
          <!DOCTYPE html [<!ELEMENT html ANY>]><html/>  | 1:36 | doctype with declarations
          <!DOCTYPE svg><svg/>                          | 1:14 | doctype with declarations
          """)
  void malformedIsRefusedWithItsPlace(String html, String place, String message) {
    Diagnostic found = refused(html.strip().replace("\\n", "\n"));
    assertEquals(place, found.location().line() + ":" + found.location().column());
    assertEquals(true, found.message().contains(message), found.message());
  }

  @Test
  void elementsNestAHundredDeep() {
    assertEquals(100, HtmlReader.read("a", nested(100)).elements().size());
    assertEquals(1, refused(nested(101)).location().line());
  }

  private static String nested(int depth) {
    return "<a>".repeat(depth) + "</a>".repeat(depth);
  }

  private static Diagnostic refused(String html) {
    FaultyInputException refusal =
        assertThrows(FaultyInputException.class, () -> HtmlReader.read("a.html", html));
    return refusal.diagnostics().get(0);
  }
}
