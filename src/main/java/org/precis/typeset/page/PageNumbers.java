package org.precis.typeset.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.precis.typeset.box.Line;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.flow.Flow;

/** The numbers of pages in contents lists: {@code target-counter()} (CSS GCPM 3, 4.3). */
final class PageNumbers {

  private PageNumbers() {}

  /** Ends the lines that name the page of an element; those of an unknown one stay as they are. */
  static void fill(Flow flow, HtmlDocument document, Places places) {
    if (flow.tailed().isEmpty()) {
      return;
    }
    Map<String, Element> targets = targets(document);
    for (Line line : flow.tailed()) {
      Element target = targets.get(line.tail.id);
      int page = target == null ? 0 : places.page(target);
      if (page > 0) {
        flow.fill(line, page);
      }
    }
  }

  /** The first element of each id. */
  private static Map<String, Element> targets(HtmlDocument document) {
    Map<String, Element> targets = new LinkedHashMap<>();
    for (Element element : document.elements()) {
      if (element.has("id")) {
        targets.putIfAbsent(element.attribute("id"), element);
      }
    }
    return targets;
  }
}
