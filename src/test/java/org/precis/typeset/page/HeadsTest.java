package org.precis.typeset.page;

import org.precis.pdf.layout.KeepWithNextTest;
import org.precis.typeset.Pdfs;

/** What {@link KeepWithNextTest} asks, of the typesetter. */
class HeadsTest extends KeepWithNextTest {

  @Override
  protected byte[] write(String html, String name) {
    return Pdfs.write(html, name);
  }
}
