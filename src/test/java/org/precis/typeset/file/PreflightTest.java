package org.precis.typeset.file;

import org.precis.pdf.tag.PdfUaPreflightTest;
import org.precis.typeset.Pdfs;

/** What {@link PdfUaPreflightTest} asks, of the typesetter. */
class PreflightTest extends PdfUaPreflightTest {

  @Override
  protected byte[] write(String html, String name) {
    return Pdfs.write(html, name);
  }
}
