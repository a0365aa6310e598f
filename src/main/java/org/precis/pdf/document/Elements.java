package org.precis.pdf.document;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Queries on a tree of elements. */
public final class Elements {

  public static final String HTML = "http://www.w3.org/1999/xhtml";

  private Elements() {}

  /** All elements of a document, in document order; a copy, so the tree may change. */
  public static List<Element> all(Document document) {
    NodeList nodes = document.getElementsByTagNameNS("*", "*");
    List<Element> elements = new ArrayList<>();
    // Xerces answers item(i) in order without a second search
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  /** The first child of that name, or null. */
  public static Element child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && name.equals(element.getLocalName())) {
        return element;
      }
    }
    return null;
  }

  /** Adds a declaration to those of its {@code style}. */
  public static void style(Element element, String declaration) {
    String style = element.getAttribute("style");
    String separator = style.isEmpty() || style.endsWith(";") ? "" : ";";
    element.setAttribute("style", style + separator + declaration);
  }

  /** Its text, white space as single spaces. */
  public static String text(Element element) {
    return element.getTextContent().strip().replaceAll("[ \\t\\r\\n\\f]+", " ");
  }
}
