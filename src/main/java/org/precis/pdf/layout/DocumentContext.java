package org.precis.pdf.layout;

import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.EmptyStyle;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.extend.UserInterface;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.simple.extend.XhtmlNamespaceHandler;
import java.util.IdentityHashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What openhtmltopdf knows of one document. The style of a single element can be computed again, so
 * that a document that is laid out again keeps its fonts and all other styles.
 */
final class DocumentContext extends SharedContext {

  /** Looked up, never iterated. */
  private final Map<Element, CalculatedStyle> styles = new IdentityHashMap<>(2048);

  /** Has layout ask at every style and page whether the document is within its limits. */
  void guard(UserAgentCallback agent, LimitWatchdog guard) {
    setCss(new GuardedStyles(agent, guard));
  }

  /** Reads the style sheets of the document. */
  void read(Document document) {
    XhtmlNamespaceHandler names = new XhtmlNamespaceHandler();
    setBaseURL("");
    setNamespaceHandler(names);
    getCss().setDocumentContext(this, names, document, new PrintMedium());
  }

  @Override
  public CalculatedStyle getStyle(Element element) {
    CalculatedStyle known = styles.get(element);
    if (known != null) {
      return known;
    }
    Node parent = element.getParentNode();
    CalculatedStyle inherited =
        parent instanceof Element around ? getStyle(around) : new EmptyStyle();
    CalculatedStyle style = inherited.deriveStyle(getCss().getCascadedStyle(element, false));
    styles.put(element, style);
    return style;
  }

  /** Computes the styles of an element and its descendants again: its style attribute changed. */
  void restyle(Element element) {
    styles.remove(element);
    for (Node kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid instanceof Element below) {
        restyle(below);
      }
    }
  }

  /** The styles of the document: layout asks for one at every element and page. */
  private static final class GuardedStyles extends StyleReference {

    private final LimitWatchdog guard;

    GuardedStyles(UserAgentCallback agent, LimitWatchdog guard) {
      super(agent);
      this.guard = guard;
    }

    @Override
    public CascadedStyle getCascadedStyle(Element element, boolean restyle) {
      guard.tick();
      return super.getCascadedStyle(element, restyle);
    }

    @Override
    public PageInfo getPageStyle(String pageName, String pseudoPage) {
      guard.pageMade();
      return super.getPageStyle(pageName, pseudoPage);
    }
  }

  /** No element on paper is hovered over, active or focused. */
  private static final class PrintMedium implements UserInterface {
    @Override
    public boolean isHover(Element element) {
      return false;
    }

    @Override
    public boolean isActive(Element element) {
      return false;
    }

    @Override
    public boolean isFocus(Element element) {
      return false;
    }

    @Override
    public boolean isMarker(Element element) {
      return false;
    }
  }
}
