package org.precis.pdf.layout;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import org.precis.pdf.document.Elements;
import org.precis.pdf.document.TableShape;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Marks the continuation of a table above its repeated head on each further page. The line is a row
 * of the head that is hidden on the first page; as part of a repeated head it is an artifact (ISO
 * 14289-1, 7.1), so that the caption is read once.
 */
public final class ContinuedTables {

  /** The attribute of a caption with the text of the line. */
  private static final String WORDS = "data-continued";

  private static final String ROW = "continued";

  public static final String STYLE = "." + ROW + ":-fs-first-fragment { display: none }\n";

  private ContinuedTables() {}

  /** Adds the row to the head of each table whose caption has the text. */
  public static void prepare(Document document) {
    for (Element caption : Elements.all(document)) {
      if (caption.getLocalName().equals("caption") && caption.hasAttribute(WORDS)) {
        Element table = (Element) caption.getParentNode();
        Element head = Elements.child(table, "thead");
        if (head != null && Elements.child(head, "tr") != null) {
          // Not first: a table of fixed layout takes its columns from its first row
          head.appendChild(
              row(caption.getAttribute(WORDS), TableShape.columns(table).get(0), document));
          Elements.style(table, "-fs-table-paginate: paginate");
        }
      }
    }
  }

  private static Element row(String words, int columns, Document document) {
    Element cell = document.createElementNS(Elements.HTML, "td");
    cell.setAttribute("colspan", Integer.toString(columns));
    cell.setTextContent(words);
    Element row = document.createElementNS(Elements.HTML, "tr");
    row.setAttribute("class", ROW);
    row.appendChild(cell);
    return row;
  }

  /**
   * Moves the row to the top of its head, and the head up by as much, so that on the first page,
   * where the row is hidden, nothing moves. At the top of a page there is no room above: there the
   * row stays last.
   */
  static void raise(BlockBox root, CssContext context) {
    raise(root, new PageIndex(root.getLayer().getPages()), context);
  }

  private static void raise(Box box, PageIndex pages, CssContext context) {
    if (box instanceof TableSectionBox head && head.isHeader()) {
      int hidden = head.getReservedHeight() - head.getHeight();
      int top = head.getAbsY();
      if (hidden > 0 && pages.at(top - hidden) == pages.at(top + head.getHeight())) {
        raise(head, hidden);
        head.calcCanvasLocation();
        head.calcChildLocations();
        head.calcPaintingInfo(context, false);
      }
      return;
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      raise(box.getChild(i), pages, context);
    }
  }

  private static void raise(TableSectionBox head, int hidden) {
    Box row = head.getChild(head.getChildCount() - 1);
    row.setY(head.getChild(0).getY());
    for (int i = 0; i < head.getChildCount() - 1; i++) {
      Box other = head.getChild(i);
      other.setY(other.getY() + hidden);
    }
    head.setY(head.getY() - hidden);
  }
}
