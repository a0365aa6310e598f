package org.precis.typeset.cut;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page about the typesetter says what page breaks cost. */
class BreakCostTest {

  private final String page = Files.readString(Path.of("docs/typeset.md"));

  BreakCostTest() throws IOException {}

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,d", Math.round(value));
  }

  private static String percent(double share) {
    return number(share * 100) + " %";
  }

  /** The cells of the table of costs, row by row. */
  private List<List<String>> rows() {
    String table = page.substring(page.indexOf("| what | cost |"));
    return table
        .lines()
        .takeWhile(line -> line.startsWith("|"))
        .skip(2)
        .map(line -> List.of(line.substring(2, line.length() - 2).split(" \\| ")))
        .toList();
  }

  private static List<String> row(String what, String cost) {
    return List.of(what, cost);
  }

  private static List<String> row(String what, double cost) {
    return List.of(what, number(cost));
  }

  @Test
  void theTableHasTheNumbersThatBreaksAreWeighedBy() {
    double least = BreakCost.white(BreakCost.MOST_WHITE + 1e-6, false);
    double white = 100 * BreakCost.MOST_WHITE * BreakCost.MOST_WHITE;
    List<List<String>> expected =
        List.of(
            row("a page", BreakCost.PAGE),
            row(
                "white at its foot",
                "100 × the square of its share of the page; over "
                    + percent(BreakCost.MOST_WHITE)
                    + ", another "
                    + number(least - white)
                    + " and 10,000 × the square of the share beyond"),
            row(
                "a last page that is filled by less than 35 %",
                "250 and 1,000 × the share that is missing"),
            row(
                "gaps that are lower or higher than usual",
                number(BreakCost.CHANGED_GAPS)
                    + " × the square of the share that is taken of what they may give or grow"),
            row("pictures and rows that are lower than usual", "the same"),
            row(
                "between two lines of a paragraph, or where lines that stand side by side do not"
                    + " end together",
                BreakCost.IN_PARAGRAPH),
            row("that leaves fewer lines than `orphans` or `widows`", BreakCost.FEW_LINES),
            row(
                "that leaves fewer lines of a list than its `orphans` or `widows`, whatever items"
                    + " they are of",
                BreakCost.FEW_LINES_OF_LIST),
            row("between two rows of a table that is higher than a page", BreakCost.IN_TABLE),
            row("between two rows of any other table", BreakCost.IN_SHORT_TABLE),
            row(
                "with fewer than "
                    + List.of("three", "four", "five").get(BreakCost.LEAST_ROWS - 3)
                    + " rows of the table before or after it, or "
                    + List.of("two", "three").get(BreakCost.LEAST_ROWS_OF_GROUPS - 2)
                    + " between two groups of rows (`tbody`)",
                "another "
                    + number(BreakCost.fewRows(1))
                    + " × the square of the number that is missing"),
            row("through a cell of several rows", BreakCost.IN_CELL),
            row("in an item of a grid or a flex container", BreakCost.IN_ITEM),
            row(
                "inside a box with `break-inside: avoid` that is higher than a page",
                BreakCost.IN_KEPT),
            row(
                "where `break-before` or `break-after` says `avoid`, or between a caption, a table"
                    + " head and the first row",
                BreakCost.FORBIDDEN),
            row("a page with something on it that is higher than it", BreakCost.OVERFULL));
    assertEquals(expected, rows());
  }

  @Test
  void whiteCostsWhatTheTableSays() {
    assertEquals(100 * 0.2 * 0.2, BreakCost.white(0.2, false));
    assertEquals(100 * 0.4 * 0.4 + 250 + 10_000 * 0.1 * 0.1, BreakCost.white(0.4, false), 1e-6);
    assertEquals(250 + 1_000 * 0.05, BreakCost.white(0.7, true), 1e-6);
    assertEquals(0, BreakCost.white(0.6, true));
    assertEquals(4 * BreakCost.fewRows(1), BreakCost.fewRows(2));
  }

  @Test
  void ofFootnotesTheTextSaysIt() {
    String text = page.replaceAll("\\s+", " ");
    String divided =
        "To divide a footnote costs "
            + number(BreakCost.IN_FOOTNOTE)
            + " and what the break in it costs ("
            + number(BreakCost.IN_PARAGRAPH)
            + " between two lines, "
            + number(BreakCost.FEW_LINES);
    assertTrue(text.contains(divided), divided);
    String late =
        "that nothing of a footnote stands on the page of its call costs "
            + number(BreakCost.PUT_OFF)
            + ", and "
            + number(BreakCost.PUT_OFF_TOO)
            + " for each more";
    assertTrue(text.contains(late), late);
  }
}
