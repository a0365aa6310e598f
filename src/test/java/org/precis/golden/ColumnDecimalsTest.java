package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.precis.Publication;
import org.precis.fixture.Packs;
import org.w3c.dom.Element;

/** The exact numbers of a column have one number of decimals; those of a series in its row. */
class ColumnDecimalsTest {

  @Test
  void areThoseOfTheNumberThatHasMost() {
    List<String> ragged = new ArrayList<>();
    int fractions = 0;
    for (var pack : Packs.all().entrySet()) {
      for (Publication briefing : Briefings.of(pack.getValue()).values()) {
        Properties words = WordsFile.of(briefing.edition().masthead().language());
        Element page = Pages.parse(briefing.html().orElseThrow().markup());
        for (String kind : List.of("values", "overview", "breakdown", "comparison")) {
          for (Element table : Pages.all(page, "table", kind)) {
            boolean rows =
                kind.equals("comparison")
                    || Pages.text(table).contains(words.getProperty("series.title"))
                        && rows(table).stream().allMatch(ColumnDecimalsTest::isOfOne);
            for (List<Element> cells : rows ? rows(table) : columns(table)) {
              for (Set<Integer> decimals :
                  decimals(cells, words.getProperty("number.decimal")).values()) {
                fractions += decimals.stream().anyMatch(count -> count > 0) ? 1 : 0;
                if (decimals.size() > 1) {
                  ragged.add(pack.getKey() + ": " + cells.stream().map(Pages::text).toList());
                }
              }
            }
          }
        }
      }
    }
    assertEquals("", String.join("\n", ragged));
    assertTrue(fractions > 5, "hardly a number has decimals");
  }

  private static List<List<Element>> rows(Element table) {
    return Pages.all(table, "tr").stream().map(row -> Pages.all(row, "td", "num")).toList();
  }

  private static List<List<Element>> columns(Element table) {
    List<List<Element>> columns = new ArrayList<>();
    for (List<Element> row : rows(table)) {
      for (int i = 0; i < row.size(); i++) {
        if (columns.size() <= i) {
          columns.add(new ArrayList<>());
        }
        columns.get(i).add(row.get(i));
      }
    }
    return columns;
  }

  /** Whether the numbers of a row over time are those of one statistic, and not of one period. */
  private static boolean isOfOne(List<Element> row) {
    return row.stream()
            .flatMap(cell -> Pages.all(cell, "b").stream())
            .map(number -> number.getAttribute("data-ref").replaceAll("@.*", ""))
            .distinct()
            .count()
        <= 1;
  }

  /** Of the numbers without a word before or after them, by the sign of a unit behind them. */
  private static Map<String, Set<Integer>> decimals(List<Element> cells, String mark) {
    Map<String, Set<Integer>> decimals = new TreeMap<>();
    for (Element cell : cells) {
      List<Element> strong = Pages.all(cell, "b");
      if (strong.size() == 1 && Pages.all(cell, "span", "ql").isEmpty()) {
        String printed = Pages.text(strong.get(0));
        String number = printed.replaceAll("[^0-9]+$", "");
        int point = number.lastIndexOf(mark);
        decimals
            .computeIfAbsent(printed.substring(number.length()), sign -> new TreeSet<>())
            .add(point < 0 ? 0 : number.length() - point - mark.length());
      }
    }
    return decimals;
  }
}
