package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** What stands side by side goes on over pages also where its lines do not end together. */
class TearsTest {

  private static final String PAPER =
      "@page { size: 120mm 80mm; margin: 10mm } body, p { margin: 0; font-size: 10pt }"
          + " td, th { padding: 0; text-align: left } ";

  private static List<Run> runs(String css, String body) {
    String html = Documents.of(PAPER + css, body);
    // It is refused if a line leaves its page or lies over another
    return TaggedPdf.of(PdfWriter.write(html, "tears", Documents.LIMITS).bytes()).runs();
  }

  /** Numbers below one another, after a letter. */
  private static String numbers(String letter, int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= count; i++) {
      lines.append(letter).append(i).append(i < count ? "<br/>" : "");
    }
    return lines.toString();
  }

  private static int pages(List<Run> runs) {
    return runs.stream().mapToInt(Run::page).max().orElse(0);
  }

  /** By page and height, the numbers after each letter follow one another. */
  private static void assertInOrder(List<Run> runs, int left, int right) {
    TreeMap<String, List<Integer>> found = new TreeMap<>();
    runs.stream()
        .filter(run -> run.text().strip().matches("[ab]\\d+"))
        .sorted(Comparator.comparingInt(Run::page).thenComparingDouble(Run::top))
        .forEach(
            run -> {
              String text = run.text().strip();
              found
                  .computeIfAbsent(text.substring(0, 1), letter -> new ArrayList<>())
                  .add(Integer.valueOf(text.substring(1)));
            });
    assertEquals(IntStream.rangeClosed(1, left).boxed().toList(), found.get("a"));
    assertEquals(IntStream.rangeClosed(1, right).boxed().toList(), found.get("b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=\"a\" style=\"float: left; width: 30mm\">A</div><p>B</p>",
        "<div style=\"display: flex\"><div class=\"a\">A</div><div>B</div></div>",
        "<div style=\"display: grid; grid-template-columns: 1fr 1fr; align-items: end\">"
            + "<div class=\"a\" style=\"padding: 1mm; border: 1pt solid\">A</div><div>B</div></div>",
        "<table><thead><tr><th scope=\"col\">x</th><th scope=\"col\">y</th></tr></thead><tbody>"
            + "<tr><td>x</td><td>y</td></tr><tr><td class=\"a\">A</td><td>B</td></tr>"
            + "<tr><td>x</td><td>y</td></tr></tbody></table>",
        "<div style=\"columns: 2\"><div class=\"a\" style=\"float: left; width: 15mm\">A</div>"
            + "<p>B</p></div>"
      })
  void linesOfUnequalHeightArePartedBetweenPages(String body) {
    String lines = body.replace("A<", numbers("a", 41) + "<").replace("B<", numbers("b", 55) + "<");
    List<Run> runs = runs(".a { font-size: 12.3pt }", lines);
    assertTrue(pages(runs) > 2, () -> "pages " + pages(runs));
    if (!body.contains("columns: 2")) {
      assertInOrder(runs, 41, 55);
    }
  }

  /** Where they would leave a third of a page empty, they begin on it, though another has room. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=\"a\" style=\"float: left; width: 30mm\">A</div><p>B</p>",
        "<div style=\"display: flex\"><div class=\"a\">A</div><div>B</div></div>",
        "<div style=\"display: grid; grid-template-columns: 1fr 1fr\">"
            + "<div class=\"a\" style=\"padding: 1mm; border: 1pt solid\">A</div><div>B</div></div>"
      })
  void whatHasRoomOnAPageIsPartedToo(String body) {
    String lines = body.replace("A<", numbers("a", 9) + "<").replace("B<", numbers("b", 11) + "<");
    List<Run> runs = runs(".a { font-size: 12.3pt }", "<p>" + numbers("c", 6) + "</p>" + lines);
    for (String letter : List.of("a", "b")) {
      long here = runs.stream().filter(r -> r.page() == 1 && r.text().startsWith(letter)).count();
      assertTrue(here > 1, () -> here + " of " + letter);
    }
    assertInOrder(runs, 9, 11);
  }

  /**
   * The second line begins below the float, so a break beside that would part it from the first.
   */
  @Test
  void noLineStandsAloneBesideAFloat() {
    String body =
        "<p>"
            + numbers("c", 8)
            + "</p><div class=\"a\" style=\"float: right; width: 70mm\">"
            + numbers("a", 6)
            + "</div><p>short Donaudampfschifffahrtsgesellschaft "
            + "and further words that fill a second line of it and a third one after that</p>";
    List<Run> runs = runs(".a { font-size: 12.3pt }", body);
    Run first = runs.stream().filter(r -> r.text().startsWith("short")).findFirst().orElseThrow();
    Run second = runs.stream().filter(r -> r.text().startsWith("Donau")).findFirst().orElseThrow();
    assertEquals(first.page(), second.page());
  }

  /** A picture, or what is kept whole, would leave a hole beside the text. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style=\"float: left; width: 30mm; break-inside: avoid\">A</div><p>B</p>",
        "<div style=\"display: flex\"><div style=\"break-inside: avoid\">A</div><div>B</div></div>"
      })
  void whatIsKeptWholeKeepsTheLinesBesideIt(String body) {
    String lines = body.replace("A<", numbers("a", 9) + "<").replace("B<", numbers("b", 11) + "<");
    List<Run> runs = runs("", "<p>" + numbers("c", 6) + "</p>" + lines);
    assertTrue(runs.stream().noneMatch(r -> r.page() == 1 && r.text().matches("[ab]\\d+")));
    assertInOrder(runs, 9, 11);
  }

  /** A padded paragraph whose first word has room only below a float that is higher than a page. */
  @Test
  void whatStandsBelowFloatsLeavesItsPadding() {
    String body =
        "<div style=\"float: left; width: 85mm\">"
            + numbers("a", 30)
            + "</div><p style=\"padding: 2mm\">Donaudampfschiff</p>";
    List<Run> runs = runs("", body);
    assertTrue(runs.get(runs.size() - 1).page() > 1);
  }

  /** The number of an item stands beside its first line, on whatever page that is. */
  @Test
  void markersGoWithTheFirstLine() {
    String body =
        "<div style=\"float: right; width: 20mm\">"
            + numbers("a", 30)
            + "</div><ol><li><p style=\"clear: both\">item</p></li></ol>";
    List<Run> runs = runs("", body);
    Run item = runs.stream().filter(run -> run.text().contains("item")).findFirst().orElseThrow();
    Run marker = runs.stream().filter(run -> run.text().contains("1.")).findFirst().orElseThrow();
    assertEquals(item.page(), marker.page());
  }

  /** What is kept whole takes the floats along that stick out of it. */
  @Test
  void floatsStayWithWhatIsKeptWhole() {
    String kept =
        "<div style=\"columns: 2\"><p style=\"break-inside: avoid\">text <span style=\"float: left\">"
            + numbers("a", 5)
            + "</span></p></div><p>"
            + numbers("b", 3)
            + "</p>";
    assertInOrder(runs("", kept), 5, 3);
  }

  /**
   * Only what is in the flow of the pages begins pages of another name, and is as wide as those.
   */
  @ParameterizedTest
  @ValueSource(strings = {"float: left; width: 30mm", "columns: 2"})
  void whatStandsBesideOthersHasNoPagesOfItsOwn(String around) {
    String css = "@page wide { margin: 5mm } .wide { page: wide }";
    String body =
        "<p>before</p><div style=\""
            + around
            + "\"><p class=\"wide\">some words that fill more than one of two columns here</p></div>"
            + "<p>after</p>";
    assertEquals(1, pages(runs(css, body)));
  }
}
