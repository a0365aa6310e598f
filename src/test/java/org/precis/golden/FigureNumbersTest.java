package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.w3c.dom.Element;

/** Every number that a figure draws stands in the table that the figure names. */
class FigureNumbersTest {

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void allStandInTheTableThatIsNamedOrElseInTheAlternative(String pack) {
    List<String> missing = new ArrayList<>();
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      WrittenNumbers written = new WrittenNumbers(briefing.edition().masthead().language());
      Element page = Pages.parse(briefing.html().orElseThrow().markup());
      for (Element figure : Pages.charts(page)) {
        Set<BigDecimal> drawn = drawn(figure, written);
        List<Element> tables = tables(page, figure);
        tables.forEach(table -> drawn.removeAll(stated(table, written)));
        // what is added up for a chart alone is in no table
        String alternative = Pages.only(figure, "wide").getAttribute("aria-label");
        drawn.removeAll(written.in(alternative));
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
    Element drawing = Pages.only(figure, "wide");
    for (String name : List.of("text", "tspan")) {
      for (Element text : Pages.all(drawing, name)) {
        boolean bold = text.getAttribute("font-weight").equals("600");
        boolean plain =
            !text.hasAttribute("font-size") && !text.getAttribute("fill").equals("var(--accent)");
        if (bold && plain) {
          numbers.addAll(written.in(text.getTextContent()));
        }
      }
    }
    return numbers;
  }

  private static List<Element> tables(Element page, Element figure) {
    List<Element> tables = new ArrayList<>();
    for (Element link : Pages.all(figure, "a")) {
      String id = link.getAttribute("href").substring(1);
      Pages.all(page, "div", "table-block").stream()
          .filter(table -> table.getAttribute("id").equals(id))
          .forEach(tables::add);
    }
    return tables;
  }

  private static Set<BigDecimal> stated(Element table, WrittenNumbers written) {
    Set<BigDecimal> stated = new TreeSet<>();
    for (String cells : List.of("td", "th")) {
      Pages.all(table, cells).forEach(cell -> stated.addAll(written.in(cell.getTextContent())));
    }
    return stated;
  }
}
