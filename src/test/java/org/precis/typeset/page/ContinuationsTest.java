package org.precis.typeset.page;

import org.precis.pdf.layout.ContinuedTablesTest;
import org.precis.typeset.Pdfs;

/** What {@link ContinuedTablesTest} asks, of the typesetter. */
class ContinuationsTest extends ContinuedTablesTest {

  @Override
  protected byte[] write(String html, String name) {
    return Pdfs.write(html, name);
  }
}
