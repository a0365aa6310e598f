package org.precis.pdf.layout;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.EmptyStyle;
import com.openhtmltopdf.layout.SharedContext;
import java.util.IdentityHashMap;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What openhtmltopdf knows of one document, where the style of an element can be found anew: so a
 * document that is laid out again keeps its fonts and all its other styles.
 */
final class DocumentContext extends SharedContext {

  /** Looked up only. */
  private final Map<Element, CalculatedStyle> styles = new IdentityHashMap<>(2048);

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

  /** Finds the styles of an element and of all within it anew: its style attribute has changed. */
  void restyle(Element element) {
    styles.remove(element);
    for (Node kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      if (kid instanceof Element below) {
        restyle(below);
      }
    }
  }
}
