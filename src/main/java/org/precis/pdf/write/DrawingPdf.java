package org.precis.pdf.write;

import org.precis.typeset.Typesetter;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.file.PdfFile;
import org.precis.typeset.style.Styles;

/**
 * A drawing as the only page of a PDF, from which pictures of other kinds are made. It has the
 * glyphs of the page, and promises nothing that a document promises.
 */
public final class DrawingPdf {

  private DrawingPdf() {}

  /**
   * The bytes of the PDF.
   *
   * @param html of a page with nothing but the drawing, as large as that
   */
  public static byte[] write(String html) {
    HtmlDocument document = HtmlReader.read("drawing", html);
    Typesetter.Layout layout = Typesetter.layOut(document, Styles.of(document), () -> {});
    return PdfFile.of(
            document.root(), layout.pages(), layout.fonts(), unheard -> {}, unplaced -> null)
        .bytes();
  }
}
