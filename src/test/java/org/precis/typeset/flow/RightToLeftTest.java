package org.precis.typeset.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** What is laid out from the left in one direction is laid out from the right in the other. */
class RightToLeftTest {

  private static final String CSS =
      """
      @page { size: 100mm 60mm; margin: 10mm }
      body { margin: 0 }
      table { width: 60mm; border-spacing: 1mm } th, td { padding: 1mm; padding-inline-start: 5mm; text-align: start }
      .grid { display: grid; grid-template-columns: 20mm 1fr 2fr; gap: 3mm }
      .flex { display: flex; gap: 2mm } .flex div { margin-inline-start: 3mm }
      .narrow { width: 30mm }
      .two { columns: 2; column-gap: 6mm }
      """;

  private static List<Run> runs(String body, String direction) {
    String html = "<div dir=\"" + direction + "\">" + body + "</div>";
    return TaggedPdf.of(PdfWriter.write(Documents.of(CSS, html), "page", Documents.LIMITS).bytes())
        .runs();
  }

  private static String places(List<Run> runs, boolean fromRight) {
    return runs.stream()
        .map(
            run -> {
              long near = Math.round(fromRight ? 100 - run.right() : run.left());
              return run.text() + " " + near;
            })
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><th scope='row'>alpha</th><td>b</td></tr></table>",
        "<div class='grid'><div>alpha</div><div>beta</div><div>gamma</div></div>",
        "<div class='flex'><div>alpha</div><div>beta</div></div>",
        "<div class='flex' style='justify-content: space-between'><p>alpha</p><p>beta</p></div>",
        "<div class='flex' style='justify-content: flex-end'><p>alpha</p><p>beta</p></div>",
        "<div class='flex'><p>alpha</p><p style='margin-inline-start: auto'>beta</p></div>",
        "<div class='flex' style='flex-wrap: wrap'><p>alpha</p><p style='margin-inline-start: auto'>beta</p></div>",
        "<div class='flex' style='flex-direction: column'><p style='margin-inline-start: auto'>alpha</p></div>",
        "<div class='grid'><p style='margin-inline-start: auto'>alpha</p><p style='margin-inline-end: auto'>b</p></div>",
        "<div class='two'><p>alpha</p><p>beta</p></div>",
        "<ul><li>alpha</li></ul><p class='narrow'>beta</p>"
      })
  void oneIsTheMirrorOfTheOther(String body) {
    assertEquals(places(runs(body, "ltr"), false), places(runs(body, "rtl"), true));
  }

  @Test
  void marginsStayOnTheirSide() {
    String body = "<div class='grid'><div style='margin-left:5mm'>alpha</div></div>";
    assertEquals("alpha 15", places(runs(body, "ltr"), false));
    assertEquals("alpha 10", places(runs(body, "rtl"), true));
  }

  @Test
  void numbersOfAListHaveTheirStopOnTheOtherSide() {
    String body = "<ol><li>alpha</li></ol>";
    assertEquals("1.alpha", texts(runs(body, "ltr")));
    List<Run> turned = runs(body, "rtl");
    assertEquals("1.alpha", texts(turned));
    assertTrue(turned.get(1).right() <= turned.get(0).left() + 0.01, turned.toString());
  }

  /** Where floats leave less room for its text, a number stands before that, not in the float. */
  @Test
  void numbersOfAListStandBesideFloats() {
    String floating =
        "<div style='float: inline-start; width: 30mm; height: 30mm; margin-inline-end: 8mm'></div>";
    for (String list : List.of("<li>alpha</li>", "<li><p>alpha</p></li>")) {
      String body = floating + "<ol>" + list + "</ol>";
      List<Run> straight = runs(body, "ltr");
      assertEquals("1.alpha", texts(straight));
      assertEquals(straight.get(1).left(), straight.get(0).right(), 2);
      List<Run> turned = runs(body, "rtl");
      assertEquals("1.alpha", texts(turned));
      assertEquals(turned.get(1).right(), turned.get(0).left(), 2);
    }
  }

  private static String texts(List<Run> runs) {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }
}
