package org.precis.typeset.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.FaultyInputException;
import org.precis.pdf.laws.PdfTagTree;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

class DrawingsTest {

  @Test
  void textIsTextWhereItsAnchorHoldsIt() {
    List<Run> runs =
        runs(
            "<text x=\"50\" y=\"20\" text-anchor=\"end\">end</text>"
                + "<text x=\"50\" y=\"40\">start <tspan font-weight=\"600\">bold</tspan></text>"
                + "<g transform=\"translate(10, 20)\"><text x=\"40\" y=\"40\" text-anchor=\"middle\">"
                + "middle</text></g>");
    assertEquals(List.of("end", "start bold", "middle"), runs.stream().map(Run::text).toList());
    double origin = runs.get(1).left() - 50 * 25.4 / 72;
    assertEquals(origin + 50 * 25.4 / 72, runs.get(0).right(), 0.05);
    assertEquals(origin + 50 * 25.4 / 72, (runs.get(2).left() + runs.get(2).right()) / 2, 0.05);
    assertEquals(8, runs.get(0).points(), 0.01);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ellipse rx=\"3\" ry=\"3\"/>",
        "<rect width=\"3\" height=\"3\" opacity=\"0.5\"/>",
        "<rect width=\"3\" height=\"3\" style=\"fill: red\"/>",
        "<rect width=\"3\" height=\"3\" fill=\"url(#a)\"/>",
        "<rect width=\"3\" height=\"3\" fill=\"crimsonish\"/>",
        "<g transform=\"rotate(3)\"/>",
        "<path d=\"M 1 1 B 2 2\"/>",
        "<path d=\"M 1 1 A 2 2 0 7 0 1 1\"/>",
        "<text rotate=\"3\">a</text>",
        "<text><a>a</a></text>"
      })
  void whatIsNotKnownIsNeverLeftOutInSilence(String svg) {
    assertThrows(FaultyInputException.class, () -> runs(svg));
  }

  @Test
  void textIsAsBoldAsItsWeight() {
    assertEquals(width("600"), width("700"), 0.001);
    assertTrue(width("600") > width("400"));
    assertThrows(FaultyInputException.class, () -> width("500"));
  }

  private double width(String weight) {
    Run run = runs("<text y=\"20\" font-weight=\"" + weight + "\">shown</text>").get(0);
    return run.right() - run.left();
  }

  @Test
  void aShiftMovesTheTextBehindItOnce() {
    String letters = ">a<tspan>b</tspan>c</text>";
    Run still = runs("<text y=\"20\"" + letters).get(0);
    Run moved = runs("<text y=\"20\" dx=\"5\"" + letters).get(0);
    assertEquals(5 * 25.4 / 72, moved.left() - still.left(), 0.01);
    assertEquals(5 * 25.4 / 72, moved.right() - still.right(), 0.01);
  }

  /** As beside the same number in the text: no letter says which way it runs. */
  @Test
  void aNumberRunsAsItsPage() {
    List<Run> fromLeft = drawing("rtl", "<text x=\"80\" y=\"20\">\u0665\u066a</text>").runs();
    assertEquals("\u066a\u0665", fromLeft.stream().map(Run::text).collect(Collectors.joining()));
  }

  @Test
  void aHiddenDrawingIsAnArtifact() {
    String svg =
        "<svg aria-hidden=\"true\" viewBox=\"0 0 90 20\"><text y=\"14\">hidden</text></svg>";
    TaggedPdf pdf = pdf(svg + "<p>shown</p>");
    assertTrue(pdf.runs().stream().anyMatch(run -> run.text().equals("hidden")));
    assertEquals("Document Lang=\"en\"\n  P \"shown\"\n", PdfTagTree.of(pdf));
  }

  private List<Run> runs(String svg) {
    return drawing("ltr", svg).runs();
  }

  private TaggedPdf drawing(String direction, String svg) {
    return pdf(
        "<div dir=\""
            + direction
            + "\"><svg viewBox=\"0 0 100 75\" style=\"width: 100pt\" font-family=\"Noto Sans\""
            + " font-size=\"8\" role=\"img\" aria-label=\"test\">"
            + svg
            + "</svg></div>");
  }

  private TaggedPdf pdf(String body) {
    String svg = body.replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ");
    return TaggedPdf.of(
        PdfWriter.write(Documents.of("", svg), "drawing", Documents.LIMITS).bytes());
  }
}
