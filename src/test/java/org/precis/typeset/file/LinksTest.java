package org.precis.typeset.file;

import org.precis.pdf.tag.LinkTagsTest;
import org.precis.typeset.Pdfs;

/** What {@link LinkTagsTest} asks, of the typesetter. */
class LinksTest extends LinkTagsTest {

  @Override
  protected byte[] write(String html, String name) {
    return Pdfs.write(html, name);
  }
}
