package org.precis.pdf.layout;

import com.openhtmltopdf.pdfboxout.fontstore.FontNotFoundException;
import com.openhtmltopdf.render.BlockBox;
import java.io.IOException;
import java.util.List;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.pdf.tag.Tag;
import org.w3c.dom.Element;

/**
 * Lays a document out until its pages break well: no page underfull, no heading last on a page, no
 * table ending in a single row.
 */
public final class Pagination {

  /** Each change moves what follows, so pages are checked again; this bounds the passes. */
  private static final int MOST_LAYOUTS = 6;

  /** A long document gets one correction: finishing in time matters more than its breaks. */
  private static final int MOST_LAYOUTS_OF_A_BOOK = 2;

  private static final int PAGES_OF_A_BOOK = 100;

  private Pagination() {}

  /**
   * Lays out and paints the document; its structure tree.
   *
   * @param name what the author calls the document, for the place of a fault
   * @throws FaultyInputException if a style sheet asks for a font that the document does not carry
   */
  public static Tag paint(Engine engine, String name) throws IOException {
    try {
      return engine.paint(layOut(engine));
    } catch (FontNotFoundException e) {
      throw new FaultyInputException(List.of(Fault.NO_SUCH_FONT.at(Location.ofFile(name), "")));
    }
  }

  private static BlockBox layOut(Engine engine) {
    BlockBox root = engine.layOut();
    boolean book = root.getLayer().getPages().size() > PAGES_OF_A_BOOK;
    int most = book ? MOST_LAYOUTS_OF_A_BOOK : MOST_LAYOUTS;
    for (int layout = 1; layout < most; layout++) {
      List<Element> changed = UnderfullPages.loosen(root);
      if (changed.isEmpty()) {
        changed = KeepWithNext.move(root);
      }
      if (changed.isEmpty()) {
        changed = TableWidowControl.move(root);
      }
      if (changed.isEmpty()) {
        return root;
      }
      root = engine.layOutAgain(changed);
    }
    return root;
  }
}
