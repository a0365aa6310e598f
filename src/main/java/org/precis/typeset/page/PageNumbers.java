package org.precis.typeset.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Line;
import org.precis.typeset.document.Element;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.flow.Flow;

/** The numbers of pages in contents lists: {@code target-counter()} (CSS GCPM 3, 4.3). */
final class PageNumbers {

  private PageNumbers() {}

  /** Ends the lines that name the page of an element; those of an unknown one stay as they are. */
  static void fill(Flow flow, Box galley, HtmlDocument document, List<Page> pages) {
    if (flow.tailed().isEmpty()) {
      return;
    }
    Map<String, Element> targets = targets(document);
    Map<Element, Box> boxes = boxes(galley);
    for (Line line : flow.tailed()) {
      Element at = targets.get(line.tail.id);
      while (at != null && !boxes.containsKey(at)) {
        at = at.parent();
      }
      int page = at == null ? 0 : page(top(boxes.get(at)), galley, pages);
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

  /** The first box of each element that has one. */
  private static Map<Element, Box> boxes(Box galley) {
    Map<Element, Box> boxes = new IdentityHashMap<>();
    Deque<Box> rest = new ArrayDeque<>(List.of(galley));
    while (!rest.isEmpty()) {
      Box box = rest.pop();
      boxes.putIfAbsent(box.element, box);
      box.children.forEach(rest::push);
    }
    return boxes;
  }

  /** Where the first line in a box is, or else the box. */
  private static double top(Box box) {
    Deque<Box> rest = new ArrayDeque<>(List.of(box));
    while (!rest.isEmpty()) {
      Box next = rest.pop();
      if (!next.lines.isEmpty()) {
        return next.lines.get(0).y;
      }
      for (int i = next.children.size() - 1; i >= 0; i--) {
        rest.push(next.children.get(i));
      }
    }
    return box.y;
  }

  private static int page(double y, Box galley, List<Page> pages) {
    for (Page page : pages) {
      for (Region region : page.regions()) {
        if (region.box() == galley && region.from() <= y && y < region.to()) {
          return page.number();
        }
      }
    }
    return 0;
  }
}
