package org.precis.pdf.laws;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The facet of the outline: a bookmark a line, with the page that it leads to. */
public final class PdfOutline {

  private final StringBuilder out = new StringBuilder();
  private final PDDocument pdf;

  private PdfOutline(PDDocument pdf) {
    this.pdf = pdf;
  }

  public static String of(byte[] bytes) {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      PdfOutline facet = new PdfOutline(pdf);
      PDOutlineNode outline = pdf.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        facet.items(outline, 0);
      }
      return facet.out.toString();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void items(PDOutlineNode parent, int depth) throws IOException {
    for (PDOutlineItem item : parent.children()) {
      int page = pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
      out.append("  ".repeat(depth)).append(item.getTitle()).append(" ... ").append(page);
      out.append('\n');
      items(item, depth + 1);
    }
  }
}
