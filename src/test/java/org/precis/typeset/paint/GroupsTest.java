package org.precis.typeset.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.precis.pdf.laws.PdfTagTree;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** What something shines through is read like all else, in its place. */
class GroupsTest {

  private static final String BODY =
      "<h1>one</h1><div style=\"opacity: 0.5\"><p>two <a href=\"#x\">three</a></p>"
          + "<ul style=\"opacity: 0.5\"><li>four</li></ul><p>five</p></div>"
          + "<p id=\"x\">six <span style=\"display: inline-block; opacity: 0.3\">seven</span> eight</p>";

  private static byte[] pdf() {
    return PdfWriter.write(Documents.of("", BODY), "page", Documents.LIMITS).bytes();
  }

  @Test
  void itsTextIsReadInItsPlace() {
    assertEquals(
        "one two three four five six seven eight",
        Documents.text(pdf()).strip().replaceAll("\\s+", " "));
  }

  @Test
  void itsTagsAreThoseOfTheSameWithoutIt() {
    String opaque = Documents.of("", BODY.replaceAll("opacity: [.0-9]+", ""));
    byte[] plain = PdfWriter.write(opaque, "page", Documents.LIMITS).bytes();
    assertEquals(PdfTagTree.of(TaggedPdf.of(plain)), PdfTagTree.of(TaggedPdf.of(pdf())));
  }
}
