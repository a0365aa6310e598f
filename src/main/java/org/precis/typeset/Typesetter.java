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
  public record Layout(Box galley, List<Page> pages, Fonts fonts) {}

  /**
   * Lays a document out.
   *
   * @param watch asked again and again while that lasts; it throws to end it
   */
  public static Layout layOut(HtmlDocument document, Styles styles, Runnable watch) {
    return layOut(document, styles, BoxBuilder.ofFlow(styles), watch);
  }

  /**
   * How many pages a document would have if it ended with one of its elements.
   *
   * @param watch as above
   */
  public static int pagesTo(Element element, HtmlDocument document, Styles styles, Runnable watch) {
    return layOut(document, styles, BoxBuilder.ofFlowTo(element, styles), watch).pages().size();
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
