package org.precis.golden;

import java.io.StringReader;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** The text of an HTML page in its order, without what is never shown. */
final class VisibleText {

  private static final Set<String> UNSEEN = Set.of("head", "script", "style", "title", "desc");

  private VisibleText() {}

  static String of(String html) {
    return of(html, element -> false);
  }

  /** Without the elements of which this is true. */
  static String of(String html, Predicate<Element> without) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(html)));
      StringBuilder text = new StringBuilder();
      append(text, document.getDocumentElement(), without);
      return text.toString();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void append(StringBuilder text, Node node, Predicate<Element> without) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    }
    if (node instanceof Element element
        && (UNSEEN.contains(element.getLocalName())
            || element.getAttribute("aria-hidden").equals("true")
            || without.test(element))) {
      return;
    }
    if (node instanceof Element element && element.getLocalName().equals("li")) {
      text.append(number(element));
    }
    for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      append(text, kid, without);
    }
  }

  /** The number of an item of a list that an author wrote; other lists write their own or none. */
  private static String number(Element item) {
    if (!(item.getParentNode() instanceof Element list)
        || !list.getLocalName().equals("ol")
        || list.hasAttribute("class")
        || isIn("nav", list)) {
      return "";
    }
    int number = list.hasAttribute("start") ? Integer.parseInt(list.getAttribute("start")) : 1;
    for (Node before = item.getPreviousSibling(); before != null; ) {
      number += before instanceof Element ? 1 : 0;
      before = before.getPreviousSibling();
    }
    return inDigitsOf(item.getOwnerDocument(), number) + ". ";
  }

  /** A number in the digits of the first number of the page. */
  private static String inDigitsOf(Document page, int number) {
    int digit =
        Pages.all(page.getDocumentElement(), "b").stream()
            .flatMapToInt(one -> Pages.text(one).codePoints())
            .filter(Character::isDigit)
            .findFirst()
            .orElse('0');
    int zero = digit - Character.digit(digit, 10);
    StringBuilder digits = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> digits.appendCodePoint(zero + c - '0'));
    return digits.toString();
  }

  private static boolean isIn(String name, Node node) {
    for (Node at = node; at instanceof Element element; at = at.getParentNode()) {
      if (element.getLocalName().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
