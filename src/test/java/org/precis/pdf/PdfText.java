package org.precis.pdf;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.precis.pdf.TaggedPdf.Element;
import org.precis.pdf.TaggedPdf.Kid;

/** The facet of the text: what is read aloud, in reading order, a block a line. */
public final class PdfText {

  private static final Set<String> LINES = Set.of("P", "H1", "H2", "H3", "H4", "H5", "H6", "TOCI");

  private final StringBuilder out = new StringBuilder();

  /** The label of a list item, which waits for its text. */
  private String label = "";

  private PdfText() {}

  public static String of(TaggedPdf pdf) {
    PdfText facet = new PdfText();
    facet.element(pdf.document());
    return facet.out.toString();
  }

  private void element(Element element) {
    if (element.type().equals("Lbl")) {
      label = (element.text(COSName.ACTUAL_TEXT) + TaggedPdf.text(element)).strip() + " ";
    } else if (element.type().equals("TR")) {
      line(element.kids().stream().map(TaggedPdf::text).collect(Collectors.joining(" | ")));
    } else if (element.type().equals("Figure")) {
      line("[" + element.text(COSName.ALT) + "] " + TaggedPdf.text(element));
    } else if (LINES.contains(element.type()) || element.kids().stream().allMatch(this::isInline)) {
      line(TaggedPdf.text(element));
    } else {
      for (Kid kid : element.kids()) {
        if (kid instanceof Element below) {
          element(below);
        } else {
          line(TaggedPdf.text(kid));
        }
      }
    }
  }

  private boolean isInline(Kid kid) {
    return !(kid instanceof Element element) || element.isInline();
  }

  private void line(String text) {
    if (!text.isBlank()) {
      out.append(label).append(text).append('\n');
      label = "";
    }
  }
}
