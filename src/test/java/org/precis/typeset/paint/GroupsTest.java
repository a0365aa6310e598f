package org.precis.typeset.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.precis.pdf.laws.PdfTagTree;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.pdf.write.Documents;
import org.precis.pdf.write.PdfWriter;

/** What something shines through is read like all else, in its place. */
@Tag("slow")
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

  /** A list of a group has a place for each sequence of its page before its last own. */
  @Test
  void theListsOfManyNestedGroupsAreBounded() throws IOException {
    String opens = "<div style=\"opacity: 0.9\">".repeat(80);
    String inner = "<p>a</p>".repeat(500) + "<p>b</p></div>".repeat(80);
    String sheet =
        "@page { size: 100mm 900mm; margin: 5mm }"
            + " section { break-before: page } body, p { margin: 0; font-size: 4pt; line-height: 4pt }";
    String page = "<section>" + opens + inner + "</section>";
    String html = Documents.of(sheet, page.repeat(40));
    byte[] bytes = PdfWriter.write(html, "page", Documents.LIMITS).bytes();
    int empty = 0;
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
        if (pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSArray list) {
          for (COSBase each : list) {
            empty += each == null || each == COSNull.NULL ? 1 : 0;
          }
        }
      }
    }
    assertTrue(empty < 1_100_000, empty + " empty places");
  }

  @Test
  void itsTagsAreThoseOfTheSameWithoutIt() {
    String opaque = Documents.of("", BODY.replaceAll("opacity: [.0-9]+", ""));
    byte[] plain = PdfWriter.write(opaque, "page", Documents.LIMITS).bytes();
    assertEquals(PdfTagTree.of(TaggedPdf.of(plain)), PdfTagTree.of(TaggedPdf.of(pdf())));
  }
}
