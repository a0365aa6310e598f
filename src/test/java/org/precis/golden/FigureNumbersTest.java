package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d[\\d,]*(?:\\.\\d+)?)[\\s\\u00A0]*(thousand|million|billion|trillion|[万亿])?");

  private static final Map<String, Integer> POWERS =
      Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12, "万", 4, "亿", 8);

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void allStandInTheTableThatIsNamed(String pack) {
    List<String> missing = new ArrayList<>();
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      Document page = parse(briefing.html().markup());
      for (Element figure : elements(page.getDocumentElement(), "figure", "figure")) {
        Set<BigDecimal> drawn = drawn(figure);
        tables(page, figure).forEach(table -> drawn.removeAll(stated(table)));
        if (!drawn.isEmpty()) {
          missing.add(figure.getAttribute("id") + ": " + drawn);
        }
      }
    }
    assertEquals(List.of(), missing);
  }

  /** The numbers at the marks: those in semibold, not of the axis nor of the cases. */
  private static Set<BigDecimal> drawn(Element figure) {
    Set<BigDecimal> numbers = new TreeSet<>();
    Element drawing = elements(figure, "svg", "wide").get(0);
    for (String name : List.of("text", "tspan")) {
      for (Element text : elements(drawing, name, "")) {
        boolean bold = text.getAttribute("font-weight").equals("600");
        boolean plain =
            !text.hasAttribute("font-size") && !text.getAttribute("fill").equals("#0E4A5B");
        if (bold && plain) {
          numbers.addAll(numbers(text.getTextContent()));
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

  private static Set<BigDecimal> stated(Element table) {
    Set<BigDecimal> stated = new TreeSet<>();
    elements(table, "td", "").forEach(cell -> stated.addAll(numbers(cell.getTextContent())));
    return stated;
  }

  private static Set<BigDecimal> numbers(String text) {
    Set<BigDecimal> numbers = new TreeSet<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      int power = number.group(2) == null ? 0 : POWERS.get(number.group(2));
      BigDecimal digits = new BigDecimal(number.group(1).replace(",", ""));
      numbers.add(digits.scaleByPowerOfTen(power));
    }
    return numbers;
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
