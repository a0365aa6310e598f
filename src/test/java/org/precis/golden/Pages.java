package org.precis.golden;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Looks into the HTML of a briefing. */
final class Pages {

  private Pages() {}

  static Element parse(String html) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(html)));
      return document.getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /** The elements of that name below one, in their order; "*" for all. */
  static List<Element> all(Element root, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = root.getElementsByTagNameNS("*", name);
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Element) all.item(i));
    }
    return found;
  }

  /** Those of them that have that class. */
  static List<Element> all(Element root, String name, String ofClass) {
    return all(root, name).stream().filter(element -> has(element, ofClass)).toList();
  }

  /** The figures that draw numbers, and not the images of an author. */
  static List<Element> charts(Element root) {
    return all(root, "figure").stream().filter(figure -> !has(figure, "picture")).toList();
  }

  static boolean has(Element element, String ofClass) {
    return List.of(element.getAttribute("class").split(" ")).contains(ofClass);
  }

  /** The one element of that class. */
  static Element only(Element root, String ofClass) {
    List<Element> found = all(root, "*", ofClass);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " elements of the class " + ofClass);
    }
    return found.get(0);
  }

  static String text(Element element) {
    return element.getTextContent().replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}
