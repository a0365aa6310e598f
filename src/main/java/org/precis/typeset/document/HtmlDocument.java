package org.precis.typeset.document;

import java.util.ArrayList;
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

  /** The same as far as the end of the element with an id; all of it if none has that. */
  public HtmlDocument upTo(String id) {
    List<Element> copied = new ArrayList<>();
    root.copyUpTo(id, null, copied);
    return new HtmlDocument(name, copied);
  }

  /** All its elements by their index. */
  public List<Element> elements() {
    return elements;
  }
}
