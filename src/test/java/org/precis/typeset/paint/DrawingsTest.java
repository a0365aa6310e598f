package org.precis.typeset.paint;

import org.precis.pdf.svg.SvgDrawerTest;
import org.precis.typeset.Pdfs;

/** What {@link SvgDrawerTest} asks, of the typesetter. */
class DrawingsTest extends SvgDrawerTest {

  @Override
  protected byte[] write(String html, String name) {
    return Pdfs.write(html, name);
  }
}
