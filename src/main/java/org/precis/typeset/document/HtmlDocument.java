package org.precis.typeset.document;

import java.util.Collections;
import java.util.List;

/** An HTML document in XML syntax. */
public final class HtmlDocument {

  private final String name;
  private final Element root;
  private final List<Element> elements;

  HtmlDocument(String name, List<Element> elements) {
    this.name = name;
    this.root = elements.get(0);
    this.elements = Collections.unmodifiableList(elements);
  }

  /** The name of its file. */
  public String name() {
    return name;
  }

  public Element root() {
    return root;
  }

  /** All its elements by their index. */
  public List<Element> elements() {
    return elements;
  }
}
