package org.precis.typeset.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.precis.typeset.box.Box;
import org.precis.typeset.document.Element;

/** The pages that elements stand on, once these are cut from the galley. */
public final class Places {

  private static final double NEAR = 0.01;

  private final Box galley;
  private final List<Page> pages;

  /** The first box of each element that has one; null until asked, as few documents ask. */
  private Map<Element, Box> boxes;

  /** The places on the pages of a galley. */
  public Places(Box galley, List<Page> pages) {
    this.galley = galley;
    this.pages = pages;
  }

  private Map<Element, Box> boxes() {
    if (boxes == null) {
      boxes = new IdentityHashMap<>();
      Deque<Box> rest = new ArrayDeque<>(List.of(galley));
      while (!rest.isEmpty()) {
        Box box = rest.pop();
        boxes.putIfAbsent(box.element, box);
        box.children.forEach(rest::push);
      }
    }
    return boxes;
  }

  /** The page on which an element begins, or else the one around it; 0 if there is none. */
  int page(Element element) {
    Element at = element;
    while (at != null && !boxes().containsKey(at)) {
      at = at.parent();
    }
    return at == null ? 0 : page(top(boxes().get(at)));
  }

  /** The page on which an element ends; 0 if it has no box. */
  public int pageOfEnd(Element element) {
    Box box = boxes().get(element);
    return box == null ? 0 : page(box.bottom() - NEAR);
  }

  /**
   * The page of an element that has no box where it stands: that of what follows it, or else of
   * what is before it or around it.
   */
  int pageOfPlace(Element element) {
    for (Element next = element.next(); next != null; next = next.next()) {
      if (boxes().containsKey(next)) {
        return page(next);
      }
    }
    for (Element before = element.previous(); before != null; before = before.previous()) {
      if (boxes().containsKey(before)) {
        return page(boxes().get(before).bottom() - NEAR);
      }
    }
    return element.parent() == null ? 0 : page(element.parent());
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

  private int page(double y) {
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
