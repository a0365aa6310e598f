package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Every number that a figure draws stands in the table that the figure names. */
class FigureNumbersTest {

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void allStandInTheTableThatIsNamed(String pack) {
    List<String> missing = new ArrayList<>();
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      WrittenNumbers written = new WrittenNumbers(briefing.edition().masthead().language());
      Document page = parse(briefing.html().markup());
      for (Element figure : elements(page.getDocumentElement(), "figure", "figure")) {
        Set<BigDecimal> drawn = drawn(figure, written);
        tables(page, figure).forEach(table -> drawn.removeAll(stated(table, written)));
        if (!drawn.isEmpty()) {
          missing.add(figure.getAttribute("id") + ": " + drawn);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  /** The numbers at the marks: those in semibold, not of the axis nor of the cases. */
  private static Set<BigDecimal> drawn(Element figure, WrittenNumbers written) {
    Set<BigDecimal> numbers = new TreeSet<>();
    Element drawing = elements(figure, "svg", "wide").get(0);
    for (String name : List.of("text", "tspan")) {
      for (Element text : elements(drawing, name, "")) {
        boolean bold = text.getAttribute("font-weight").equals("600");
        boolean plain =
            !text.hasAttribute("font-size") && !text.getAttribute("fill").equals("#0E4A5B");
        if (bold && plain) {
          numbers.addAll(written.in(text.getTextContent()));
        }
      }
    }
    return numbers;
  }

  private static List<Element> tables(Document page, Element figure) {
    List<Element> tables = new ArrayList<>();
    for (Element link : elements(figure, "a", "")) {
      String id = link.getAttribute("href").substring(1);
      elements(page.getDocumentElement(), "div", "table-block").stream()
          .filter(table -> table.getAttribute("id").equals(id))
          .forEach(tables::add);
    }
    assertTrue(!tables.isEmpty(), figure.getAttribute("id") + " names no table");
    return tables;
  }

  private static Set<BigDecimal> stated(Element table, WrittenNumbers written) {
    Set<BigDecimal> stated = new TreeSet<>();
    elements(table, "td", "").forEach(cell -> stated.addAll(written.in(cell.getTextContent())));
    return stated;
  }

  private static List<Element> elements(Element root, String name, String ofClass) {
    List<Element> found = new ArrayList<>();
    NodeList all = root.getElementsByTagNameNS("*", name);
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (ofClass.isEmpty()
          || List.of(element.getAttribute("class").split(" ")).contains(ofClass)) {
        found.add(element);
      }
    }
    return found;
  }

  private static Document parse(String html) {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(html)));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
