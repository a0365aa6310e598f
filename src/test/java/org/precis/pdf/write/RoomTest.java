package org.precis.pdf.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.typeset.style.RulesCache;

/** Whether an element has room after what is before it. */
class RoomTest {

  private static final String CSS =
      "@page { size: 100mm 100mm; margin: 10mm } p { margin: 0 } figure { margin: 0; break-inside: avoid }";

  @ParameterizedTest(name = "{0}mm on a page of 80, {1}mm after {2} pages: {3}")
  @CsvSource({
    "30, 40, 0, true",
    "30, 60, 0, false",
    "30, 40, 1, true",
    "30, 60, 1, false",
    "100, 40, 0, true",
    "0, 60, 1, false",
    "0, 60, 0, true"
  })
  void whatFollowsDoesNotMatter(int before, int figure, int covers, boolean hasRoom) {
    String body =
        "<p style=\"break-after:page\">Cover</p>".repeat(covers)
            + "<section>"
            + "<p style=\"line-height:10mm\">Before</p>".repeat(before / 10)
            + "<figure id=\"f\" style=\"line-height:10mm\">"
            + "<p>Figure</p>".repeat(figure / 10)
            + "</figure><p style=\"height:70mm\">After</p></section>";
    PdfWriter read =
        PdfWriter.of(
            Documents.of(CSS, body).toCharArray(),
            "room",
            Documents.LIMITS,
            new RulesCache(1),
            step -> {});
    assertEquals(hasRoom, read.hasRoomFor("f"));
    assertEquals(true, read.hasRoomFor("nowhere"));
    read.layOut();
    assertEquals(hasRoom, read.hasRoomFor("f"));
  }
}
