package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.pdf.laws.Run;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

class PaperTest {

  @ParameterizedTest
  @ValueSource(strings = {"hover", "active", "focus"})
  void whatIsForAPointerIsNotPrinted(String state) {
    String html = Documents.of("p:" + state + " { font-size: 30pt }", "<p>shown</p>");
    List<Run> runs = TaggedPdf.of(PdfWriter.write(html, state, Documents.LIMITS).bytes()).runs();
    assertEquals(List.of(true), runs.stream().map(run -> run.points() < 29).toList());
  }
}
