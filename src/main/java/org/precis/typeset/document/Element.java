package org.precis.typeset.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * An element of a document, in the order of its tags. Two elements are equal only if they are the
 * same.
 */
public final class Element implements Node {

  private final String name;
  private final String[] attributes;
  private final List<String> classes;
  private final Element parent;
  private final Element previous;
  private final int line;
  private final int column;
  private final int index;
  private final int number;

  /**
   * Null, the only node in it, or a list of nodes: most elements have nothing in them, or a text.
   */
  private Object children;

  private Element next;
  private Element last;

  /** What was asked of it before, with the answer. */
  private Map<Object, Boolean> answers;

  /**
   * An element, which it adds to its parent.
   *
   * @param name local name, as written
   * @param attributes qualified names and values in turn, in their order
   * @param classes the names in its {@code class}
   * @param parent null for the root
   * @param line where its start tag ends, from 1
   * @param column after its start tag, from 1
   * @param index its number in the order of start tags, from 0
   */
  Element(
      String name,
      String[] attributes,
      List<String> classes,
      Element parent,
      int line,
      int column,
      int index) {
    this(
        name,
        attributes,
        classes,
        parent,
        line,
        column,
        index,
        parent == null ? null : parent.last);
    if (previous != null) {
      previous.next = this;
    }
    if (parent != null) {
      parent.last = this;
      parent.add(this);
    }
  }

  private Element(
      String name,
      String[] attributes,
      List<String> classes,
      Element parent,
      int line,
      int column,
      int index,
      Element previous) {
    this.name = name;
    this.attributes = attributes;
    this.classes = classes;
    this.parent = parent;
    this.line = line;
    this.column = column;
    this.index = index;
    this.previous = previous;
    number = previous == null ? 1 : previous.number + 1;
  }

  /**
   * What stands for a box that only style sheets have, such as one in the margin of a page: an
   * element that is in no document, but else like this one, which is around it.
   */
  public Element generated(String name) {
    return new Element(name, attributes, classes, this, line, column, index, null);
  }

  public String name() {
    return name;
  }

  @Override
  public Element parent() {
    return parent;
  }

  /** The element before it in its parent, or null. */
  public Element previous() {
    return previous;
  }

  /** The element after it in its parent, or null. */
  public Element next() {
    return next;
  }

  /** The last element in it, or null. */
  public Element last() {
    return last;
  }

  /** Its number among the elements of its parent, from 1. */
  public int number() {
    return number;
  }

  /** Its number in the order of start tags, from 0. */
  public int index() {
    return index;
  }

  /** The line in which its start tag ends, from 1. */
  public int line() {
    return line;
  }

  /** The column after its start tag, from 1. */
  public int column() {
    return column;
  }

  /** What is in it, once it has ended. */
  public List<Node> children() {
    if (children == null) {
      return List.of();
    }
    return children instanceof Node only ? List.of(only) : several();
  }

  @SuppressWarnings("unchecked")
  private List<Node> several() {
    return (List<Node>) children;
  }

  void add(Text text) {
    add((Node) text);
  }

  private void add(Node child) {
    if (children == null) {
      children = child;
    } else if (children instanceof Node first) {
      List<Node> nodes = new ArrayList<>(4);
      nodes.add(first);
      nodes.add(child);
      children = nodes;
    } else {
      several().add(child);
    }
  }

  /** Ends it: nothing more is added. */
  void close() {
    if (children instanceof List<?> nodes) {
      children = List.copyOf(nodes);
    }
  }

  /** The value of an attribute, or null if it has none. */
  public String attribute(String attribute) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(attribute)) {
        return attributes[i + 1];
      }
    }
    return null;
  }

  /** A copy of its attributes, in their order. */
  public Map<String, String> attributes() {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < attributes.length; i += 2) {
      map.put(attributes[i], attributes[i + 1]);
    }
    return map;
  }

  public boolean has(String attribute) {
    return attribute(attribute) != null;
  }

  /**
   * Whether it meets a condition, which is asked once.
   *
   * @param condition equal to no other
   */
  public boolean answer(Object condition, Predicate<Element> asks) {
    synchronized (this) {
      Boolean known = answers == null ? null : answers.get(condition);
      if (known != null) {
        return known;
      }
    }
    boolean met = asks.test(this);
    synchronized (this) {
      answers = answers == null ? new LinkedHashMap<>() : answers;
      answers.put(condition, met);
    }
    return met;
  }

  /** The names in its {@code class}. */
  public List<String> classes() {
    return classes;
  }

  /** The text in it, without that of comments. */
  public String text() {
    if (children instanceof Text text) {
      return text.data();
    }
    StringBuilder text = new StringBuilder();
    collect(text);
    return text.toString();
  }

  private void collect(StringBuilder text) {
    for (Node child : children()) {
      if (child instanceof Text t) {
        text.append(t.data());
      } else {
        ((Element) child).collect(text);
      }
    }
  }

  /** The nearest element of this name around it, itself included, or null. */
  public Element closest(String wanted) {
    Element element = this;
    while (element != null && !element.name.equals(wanted)) {
      element = element.parent;
    }
    return element;
  }

  @Override
  public String toString() {
    return "<" + name + "> in line " + line;
  }

  /** Its language as it says or inherits it (BCP 47); empty if nobody says. */
  public String language() {
    for (Element at = this; at != null; at = at.parent()) {
      if (at.has("lang")) {
        return at.attribute("lang");
      }
    }
    return "";
  }
}
