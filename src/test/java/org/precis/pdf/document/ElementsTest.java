package org.precis.pdf.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class ElementsTest {

  @ParameterizedTest
  @CsvSource({"'', c: d", "a: b, a: b;c: d", "a: b;, a: b;c: d"})
  void aDeclarationIsAddedToWhatAStyleHas(String style, String expected) throws Exception {
    Element element =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument().createElement("p");
    element.setAttribute("style", style);
    Elements.style(element, "c: d");
    assertEquals(expected, element.getAttribute("style"));
  }
}
