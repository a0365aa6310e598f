package org.precis.typeset.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.precis.typeset.document.Element;
import org.precis.typeset.style.NamedString;
import org.precis.typeset.style.Style;
import org.precis.typeset.style.Styles;
import org.precis.typeset.value.Content;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Position;

/**
 * What runs at the edges of pages: running elements and named strings, each as a page has them (CSS
 * GCPM 3, 1).
 */
final class RunningContent {

  /** What an element gives a name: itself, or a text. */
  private record Assigned(Element element, String text) {}

  /** By name, in the order of the document. */
  private final Map<String, List<Assigned>> elements = new LinkedHashMap<>();

  private final Map<String, List<Assigned>> strings = new LinkedHashMap<>();

  /** The pages of all these, by the numbers of their elements. */
  private final Map<Integer, Integer> pages = new LinkedHashMap<>();

  RunningContent(Styles styles) {
    for (Element element : styles.document().elements()) {
      Style style = styles.of(element);
      boolean runs = style.position() == Position.RUNNING;
      if ((runs || !style.namedStrings().isEmpty()) && isShown(element, styles)) {
        if (runs) {
          add(elements, style.running(), new Assigned(element, ""));
        }
        for (NamedString string : style.namedStrings()) {
          add(strings, string.name(), new Assigned(element, text(string.content(), element)));
        }
      }
    }
  }

  private static void add(Map<String, List<Assigned>> all, String name, Assigned assigned) {
    all.computeIfAbsent(name, first -> new ArrayList<>(1)).add(assigned);
  }

  private static boolean isShown(Element element, Styles styles) {
    for (Element at = element; at != null; at = at.parent()) {
      if (styles.of(at).display() == Display.NONE) {
        return false;
      }
    }
    return true;
  }

  private static String text(List<Content> content, Element element) {
    return content.stream()
        .map(
            part ->
                part instanceof Content.Literal literal
                    ? literal.text()
                    : part instanceof Content.Attribute attribute
                        ? element.has(attribute.name()) ? element.attribute(attribute.name()) : ""
                        : element.text().strip().replaceAll("\\s+", " "))
        .collect(Collectors.joining());
  }

  /** Says where elements are. */
  void place(Places places) {
    elements.values().forEach(all -> all.forEach(a -> place(a, places.pageOfPlace(a.element()))));
    strings.values().forEach(all -> all.forEach(a -> place(a, places.page(a.element()))));
  }

  private void place(Assigned assigned, int page) {
    pages.put(assigned.element().index(), Math.max(1, page));
  }

  /** The running element that a page shows, or null. */
  Element element(Content.Running asked, int page) {
    Assigned assigned = of(elements.get(asked.name()), asked.which(), page);
    return assigned == null ? null : assigned.element();
  }

  /** The named string that a page shows; empty if it has none. */
  String string(Content.NamedText asked, int page) {
    Assigned assigned = of(strings.get(asked.name()), asked.which(), page);
    return assigned == null ? "" : assigned.text();
  }

  /** That of the page, or else the last of the pages before it; null if there is none. */
  private Assigned of(List<Assigned> all, Content.Which which, int page) {
    Assigned found = null;
    for (Assigned assigned : all == null ? List.<Assigned>of() : all) {
      int at = pages.getOrDefault(assigned.element().index(), 1);
      if (at > page) {
        break;
      }
      if (at == page && which == Content.Which.FIRST_EXCEPT) {
        return null;
      }
      found = assigned;
      if (at == page && which == Content.Which.FIRST) {
        break;
      }
    }
    return found;
  }
}
