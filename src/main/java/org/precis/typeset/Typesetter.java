package org.precis.typeset;

import java.util.List;
import org.precis.shaping.LineBreaks;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.BoxBuilder;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.flow.Flow;
import org.precis.typeset.page.Page;
import org.precis.typeset.page.Paginator;
import org.precis.typeset.page.Places;
import org.precis.typeset.style.Styles;
import org.precis.typeset.text.Fonts;

/** Sets a styled document on pages: boxes, lines, and the breaks of the whole document. */
public final class Typesetter {

  private Typesetter() {}

  /**
   * What is on the pages.
   *
   * @param galley all boxes, as if there were one endless page
   */
  public record Layout(Box galley, List<Page> pages, Fonts fonts) {

    /** Whether an element ends on page 1; not if it has no box. */
    public boolean endsOnFirstPage(Element element) {
      return new Places(galley, pages).pageOfEnd(element) == 1;
    }
  }

  /**
   * Lays a document out.
   *
   * @param watch asked again and again while that lasts; it throws to end it
   */
  public static Layout layOut(HtmlDocument document, Styles styles, Runnable watch) {
    return layOut(document, styles, BoxBuilder.ofFlow(styles), watch);
  }

  /**
   * Whether an element ends on the page on which what is before it ends, as if nothing followed.
   *
   * @param watch as above
   */
  public static boolean hasRoom(
      Element element, HtmlDocument document, Styles styles, Runnable watch) {
    Element end = element;
    while (end.last() != null) {
      end = end.last();
    }
    int pages = pagesTo(end.index(), document, styles, watch);
    return pages == 1 || pages == pagesTo(element.index() - 1, document, styles, watch);
  }

  /**
   * @param last the index of the last element that is laid out
   */
  private static int pagesTo(int last, HtmlDocument document, Styles styles, Runnable watch) {
    return layOut(document, styles, BoxBuilder.ofFlowTo(last, styles), watch).pages().size();
  }

  private static Layout layOut(
      HtmlDocument document, Styles styles, BoxBuilder boxes, Runnable watch) {
    Fonts fonts = new Fonts(styles.fontFaces());
    Flow flow = new Flow(fonts, new LineBreaks(), Paginator.wider(styles), watch);
    Box galley = boxes.build(document.root());
    flow.layOut(galley, Paginator.textWidth(styles));
    return new Layout(galley, new Paginator(styles, flow, document).pages(galley), fonts);
  }
}
