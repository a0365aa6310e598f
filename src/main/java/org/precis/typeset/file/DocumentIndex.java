package org.precis.typeset.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.Node;

/** What the file of a document needs to find in it: its elements by id, headings, metadata. */
final class DocumentIndex {

  private final Map<String, Element> byId = new LinkedHashMap<>();
  private final List<Element> headings = new ArrayList<>();
  private final Map<String, String> meta = new LinkedHashMap<>();
  private Element title;
  private Element data;
  private int size;

  DocumentIndex(Element root) {
    read(root);
  }

  private void read(Element element) {
    size = element.index() + 1;
    String id = element.attribute("id");
    if (id != null) {
      byId.putIfAbsent(id, element);
    }
    switch (element.name()) {
      case "h1", "h2", "h3" -> headings.add(element);
      case "title" -> title = title == null ? element : title;
      case "script" -> data = "briefing-data".equals(element.attribute("id")) ? element : data;
      case "meta" -> {
        if (element.has("name") && element.has("content")) {
          meta.putIfAbsent(element.attribute("name"), element.attribute("content").strip());
        }
      }
      default -> {}
    }
    for (Node node : element.children()) {
      if (node instanceof Element child) {
        read(child);
      }
    }
  }

  /** The number of elements. */
  int size() {
    return size;
  }

  /** The first element of an id, or null. */
  Element byId(String id) {
    return byId.get(id);
  }

  /** Those of the levels 1 to 3. */
  List<Element> headings() {
    return headings;
  }

  /** The {@code title}, or null. */
  Element title() {
    return title;
  }

  /** The {@code script} of the id {@code briefing-data}, or null. */
  Element data() {
    return data;
  }

  /** The content of the first {@code meta} of one of the names; "" if there is none. */
  String meta(String... names) {
    for (String name : names) {
      String content = meta.get(name);
      if (content != null) {
        return content;
      }
    }
    return "";
  }

  /** The text in an element, white space as single spaces. */
  static String text(Element element) {
    String text = element.text();
    StringBuilder collapsed = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f') {
        blank = true;
      } else {
        if (blank && !collapsed.isEmpty()) {
          collapsed.append(' ');
        }
        blank = false;
        collapsed.append(c);
      }
    }
    return collapsed.toString();
  }
}
