package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.pdf.laws.Paint;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** What is on a page becomes a little lower where that then holds what it would just not hold. */
class GapsTest {

  private static final double MM = 25.4 / 72;

  /** The text of a page is 170 points high. */
  private static final String PAPER =
      "@page { size: 120mm 80mm; margin: 10mm } body { margin: 0; font-size: 10pt; line-height: 14pt }"
          + " p { margin: 0 0 10pt 0 } table { margin: 0 0 10pt 0; border-spacing: 0 }"
          + " th, td { padding: 2pt 0 } ";

  private static final String MAY_SHRINK = "@page { -precis-gap-shrink: 30% } ";

  private static byte[] pdf(String style, String body) {
    return PdfWriter.write(Documents.of(PAPER + style, body), "gaps", Documents.LIMITS).bytes();
  }

  private static List<Run> lines(String style, String body) {
    return TaggedPdf.of(pdf(style, body)).runs().stream()
        .filter(run -> !run.text().isBlank())
        .toList();
  }

  private static int pages(List<Run> lines) {
    return lines.get(lines.size() - 1).page();
  }

  /** From the top of each line to that of the next, in points. */
  private static List<Long> steps(List<Run> lines) {
    List<Long> steps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      steps.add(Math.round((lines.get(i).top() - lines.get(i - 1).top()) / MM * 10));
    }
    return steps;
  }

  @Test
  void aLastBlockComesOntoThePage() {
    String body = "<p>block</p>".repeat(8);
    assertEquals(2, pages(lines("", body)));
    List<Run> lines = lines(MAY_SHRINK, body);
    assertEquals(1, pages(lines));
    // All by the same, and by no more than is needed: 8 lines and 7 gaps are 170 points high
    assertEquals(7, lines.size() - 1);
    assertTrue(
        steps(lines).stream().allMatch(step -> Math.abs(step - 223) <= 1), steps(lines).toString());
  }

  @Test
  void gapsStayWhereAllFits() {
    String body = "<p>block</p>".repeat(7);
    assertEquals(steps(lines("", body)), steps(lines(MAY_SHRINK, body)));
  }

  @Test
  void gapsStayWhereTheBlockWouldNotFitAllTheSame() {
    String body = "<p>block</p>".repeat(9);
    List<Run> lines = lines(MAY_SHRINK, body);
    assertEquals(2, pages(lines));
    assertEquals(240, steps(lines).get(0));
  }

  @Test
  void linesAndRowsKeepTheirDistance() {
    String row = "<tr><th scope=\"row\">row</th></tr>";
    String body =
        "<p>block</p><p>one<br/>two<br/>three</p><table><tbody>"
            + row.repeat(4)
            + "</tbody></table><p>block</p>";
    assertEquals(2, pages(lines("", body)));
    List<Run> lines = lines(MAY_SHRINK, body);
    assertEquals(1, pages(lines));
    List<Long> steps = steps(lines);
    assertEquals(List.of(140L, 140L), steps.subList(1, 3));
    assertEquals(List.of(180L, 180L, 180L), steps.subList(4, 7));
    assertTrue(steps.get(0) < 240, steps.toString());
  }

  @Test
  void whatIsKeptWholeGivesOfItsGapsToo() {
    String kept = "<div class=\"kept\">" + "<p>block</p>".repeat(6) + "</div>";
    String style = ".kept { break-inside: avoid } ";
    String body = kept + "<p>block</p>".repeat(2);
    assertEquals(2, pages(lines(style, body)));
    List<Run> lines = lines(style + MAY_SHRINK, body);
    assertEquals(1, pages(lines));
    assertTrue(
        steps(lines).stream().allMatch(step -> Math.abs(step - 223) <= 1), steps(lines).toString());
  }

  @Test
  void gapsAroundColumnsGiveButNotThoseInThem() {
    String style =
        "@page { -precis-gap-shrink: 50% } .columns { columns: 2; margin-bottom: 10pt }"
            + " .columns p:nth-child(4n) { margin-bottom: 0 } ";
    String body =
        "<p>block</p>".repeat(3)
            + "<div class=\"columns\">"
            + "<p>block</p>".repeat(8)
            + "</div><p>block</p>";
    List<Run> lines = lines(style, body);
    assertEquals(1, pages(lines));
    // Four gaps give the 12 points by which all would be too high
    assertEquals(List.of(210L, 210L, 210L, 240L, 240L, 240L), steps(lines).subList(0, 6));
    Run last = lines.get(11);
    assertEquals(210, Math.round((last.top() - lines.get(10).top()) / MM * 10));
  }

  @Test
  void whatIsKeptWholeIsNotDividedForThat() {
    String kept = "<div class=\"kept\">" + "<p>block</p>".repeat(6) + "</div>";
    List<Run> lines =
        lines(".kept { break-inside: avoid } " + MAY_SHRINK, "<p>block</p>".repeat(4) + kept);
    assertEquals(
        List.of(1, 1, 1, 1, 2, 2, 2, 2, 2, 2),
        lines.stream().map(Run::page).toList().subList(0, 10));
  }

  /** A picture 200 points wide and 128 high, beside it some lines of text. */
  private static String figure(int lines) {
    return "<div class=\"figure\"><p>"
        + "beside"
        + "<br/>beside".repeat(lines - 1)
        + "</p><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 64\" role=\"img\""
        + " aria-label=\"A square\"><rect x=\"0\" y=\"0\" width=\"100\" height=\"64\"/></svg></div>";
  }

  private static final String FIGURE =
      ".figure { display: grid; grid-template-columns: 60pt 200pt; break-inside: avoid }"
          + " svg { display: block; width: 200pt } @page { -precis-picture-shrink: 6% } ";

  private static Paint.Painted picture(byte[] pdf) {
    return Paint.of(pdf).stream()
        .filter(shape -> shape.kind() == Paint.Kind.FILL)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPictureIsSmallerWhereItThenFits() {
    byte[] pdf = pdf(FIGURE, "<p>block</p>".repeat(2) + figure(1));
    Paint.Painted picture = picture(pdf);
    assertEquals(1, picture.page());
    // Two lines and two gaps are 48 points high, the page 170
    assertEquals(122, (picture.bottom() - picture.top()) / MM, 0.1);
    assertEquals(200 * 122 / 128.0, (picture.right() - picture.left()) / MM, 0.2);
  }

  @Test
  void aPictureStaysAsLargeWhereLowerGapsSuffice() {
    byte[] pdf = pdf(FIGURE + MAY_SHRINK, "<p>block</p>".repeat(2) + figure(1));
    Paint.Painted picture = picture(pdf);
    assertEquals(1, picture.page());
    assertEquals(128, (picture.bottom() - picture.top()) / MM, 0.1);
  }

  @Test
  void aPictureIsNoLowerThanWhatStandsBesideIt() {
    byte[] pdf = pdf(FIGURE, "<p>block</p>".repeat(2) + figure(9));
    Paint.Painted picture = picture(pdf);
    assertEquals(2, picture.page());
    assertEquals(128, (picture.bottom() - picture.top()) / MM, 0.1);
  }

  private static final String ROWS_MAY_SHRINK = "@page { -precis-row-shrink: 50% } ";

  @Test
  void rowsAreLowerWhereTheTableThenFits() {
    String row = "<tr><th scope=\"row\">row</th></tr>";
    String body = "<p>block</p><table><tbody>" + row.repeat(9) + "</tbody></table>";
    assertEquals(2, pages(lines("", body)));
    List<Run> lines = lines(ROWS_MAY_SHRINK, body);
    assertEquals(1, pages(lines));
    // The page has 146 points for 9 rows, and lines stay as they are
    List<Long> steps = steps(lines).subList(1, 9);
    assertTrue(steps.stream().allMatch(step -> Math.abs(step - 162) <= 1), steps.toString());
    double first = (lines.get(1).top() - lines.get(0).top()) / MM;
    assertEquals(24 + 2 - 16 / 18.0, first, 0.1);
  }

  @Test
  void rowsBesideACellOfSeveralRowsKeepTheirHeight() {
    String high =
        "<tr><th scope=\"row\" rowspan=\"3\">one<br/>two<br/>three</th><td>a</td></tr>"
            + "<tr><td>b</td></tr><tr><td>c</td></tr>";
    String body = "<p>block</p><table><tbody>" + high.repeat(3) + "</tbody></table>";
    assertEquals(2, pages(lines("@page { -precis-row-shrink: 90% } ", body)));
  }

  @Test
  void gapsGrowWhereThePageIsThenFilled() {
    String style = "@page { -precis-gap-grow: 30% } .kept { height: 80pt; break-inside: avoid } ";
    String body = "<p>block</p>".repeat(5) + "<div class=\"kept\">kept</div>" + "<p>block</p>";
    List<Run> lines = lines(style, body);
    // Four gaps grow by the 9 points that are missing to 70 % of 170
    List<Long> steps = steps(lines).subList(0, 4);
    assertTrue(steps.stream().allMatch(step -> Math.abs(step - 262) <= 1), steps.toString());
    assertEquals(2, lines.get(5).page());
    assertEquals(800, steps(lines).get(5), 1);
  }

  @Test
  void gapsDoNotGrowWhereThePageStaysWhiteAllTheSame() {
    String style = "@page { -precis-gap-grow: 20% } .kept { height: 80pt; break-inside: avoid } ";
    String body = "<p>block</p>".repeat(5) + "<div class=\"kept\">kept</div>";
    assertEquals(List.of(240L, 240L, 240L, 240L), steps(lines(style, body)).subList(0, 4));
  }

  @Test
  void whatIsPaintedKeepsItsShape() {
    String box = "<div class=\"box\"><p>in a box</p></div>";
    String style =
        "@page { size: 120mm 297mm; margin-bottom: 227mm } .box { border: 1pt solid black; padding: 8pt; margin-bottom: 10pt; break-inside: avoid }"
            + " .box p { margin: 0 } ";
    String body = "<p>block</p>".repeat(5) + box + "<p>block</p>";
    assertEquals(2, pages(lines(style, body)));
    byte[] pdf = pdf(style + MAY_SHRINK, body);
    List<Run> lines =
        TaggedPdf.of(pdf).runs().stream().filter(run -> run.text().contains("box")).toList();
    assertEquals(1, pages(lines));
    List<Paint.Painted> border =
        Paint.of(pdf).stream().filter(shape -> shape.kind() != Paint.Kind.GLYPH).toList();
    double top = border.stream().mapToDouble(Paint.Painted::top).min().orElseThrow();
    double bottom = border.stream().mapToDouble(Paint.Painted::bottom).max().orElseThrow();
    assertEquals(32, (bottom - top) / MM, 0.1);
    assertTrue(lines.get(0).top() > top && lines.get(0).bottom() < bottom);
  }
}
