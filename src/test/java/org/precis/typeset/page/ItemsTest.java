package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** Grids and flex containers go on over pages. */
class ItemsTest {

  private static final String PAPER =
      "@page { size: 120mm 80mm; margin: 10mm; } body { margin: 0; font-size: 10pt; line-height: 14pt; }"
          + " p { margin: 0; } ";

  private static List<Run> runs(String style, String body) {
    return TaggedPdf.of(
            PdfWriter.write(Documents.of(PAPER + style, body), "items", Documents.LIMITS).bytes())
        .runs();
  }

  /** Each item on one page only, and all of them there. */
  private static void assertWhole(List<Run> runs, int items) {
    TreeMap<String, Set<Integer>> pages = new TreeMap<>();
    for (Run run : runs) {
      if (run.text().contains("item")) {
        String name = run.text().strip().replaceAll("(item \\d+).*", "$1");
        pages.computeIfAbsent(name, unused -> new TreeSet<>()).add(run.page());
      }
    }
    assertEquals(items, pages.size());
    pages.forEach((name, on) -> assertEquals(1, on.size(), name + " is on pages " + on));
    assertTrue(runs.get(runs.size() - 1).page() > 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "display: grid; grid-template-columns: 1fr 1fr 1fr; gap: 2mm",
        "display: flex; flex-wrap: wrap; gap: 2mm",
        "display: flex; flex-direction: column; gap: 2mm"
      })
  void rowsOfItemsArePartedBetweenPages(String container) {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      items
          .append("<div><p>item ")
          .append(i)
          .append(" a</p><p>item ")
          .append(i)
          .append(" b</p></div>");
    }
    String style = ".all { " + container + " } .all > div { width: 30mm; border: 1pt solid black }";
    assertWhole(runs(style, "<div class=\"all\">" + items + "</div>"), 60);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "border: 1pt solid black; padding: 2mm"})
  void columnsThatAreTallerThanAPageGoOn(String look) {
    String words = "<p>" + "some words in a column ".repeat(120) + "</p>";
    String style =
        ".all { display: grid; grid-template-columns: 2fr 1fr; column-gap: 4mm } .all > div { "
            + look
            + " }";
    String columns = "<div>" + words + "</div><div>" + words + "</div>";
    List<Run> runs = runs(style, "<div class=\"all\">" + columns + "</div>");
    int last = runs.stream().mapToInt(Run::page).max().orElse(0);
    assertTrue(last > 4, "last page " + last);
    for (int page = 2; page < last; page++) {
      int number = page;
      assertTrue(runs.stream().filter(run -> run.page() == number).count() > 5, "page " + page);
    }
  }
}
