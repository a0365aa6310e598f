package org.precis.typeset.page;

import org.precis.pdf.layout.PrintMediumTest;
import org.precis.typeset.Pdfs;

/** What {@link PrintMediumTest} asks, of the typesetter. */
class PaperTest extends PrintMediumTest {

  @Override
  protected byte[] write(String html, String name) {
    return Pdfs.write(html, name);
  }
}
