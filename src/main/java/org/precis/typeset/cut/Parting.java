package org.precis.typeset.cut;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.PageBreak;

/**
 * The breaks that the sheet demands in a box which should stay whole. They part it all the same;
 * those before its first box, and after its last, are before and after it (CSS Fragmentation 3,
 * 3.1).
 */
final class Parting {

  private Parting() {}

  /** Whether a break is demanded between two boxes in a box. */
  static boolean isIn(Box box) {
    List<Box> boxes = inFlow(box);
    for (int i = 0; i < boxes.size(); i++) {
      Box child = boxes.get(i);
      boolean parts =
          i > 0 && (isDemanded(child.style.breakBefore()) || !before(child).isEmpty())
              || i < boxes.size() - 1
                  && (isDemanded(child.style.breakAfter()) || !after(child).isEmpty());
      if (parts || isIn(child)) {
        return true;
      }
    }
    return false;
  }

  /** What the first box in a box demands before it, and so on. */
  static List<PageBreak> before(Box box) {
    List<Box> boxes = inFlow(box);
    List<PageBreak> demanded = new ArrayList<>();
    while (!boxes.isEmpty()) {
      Box first = boxes.get(0);
      add(first.style.breakBefore(), demanded);
      boxes = inFlow(first);
    }
    return demanded;
  }

  /** What the last box in a box demands after it. */
  static List<PageBreak> after(Box box) {
    List<Box> boxes = inFlow(box);
    List<PageBreak> demanded = new ArrayList<>();
    while (!boxes.isEmpty()) {
      Box last = boxes.get(boxes.size() - 1);
      add(last.style.breakAfter(), demanded);
      boxes = inFlow(last);
    }
    Collections.reverse(demanded);
    return demanded;
  }

  private static void add(PageBreak wish, List<PageBreak> demanded) {
    if (isDemanded(wish)) {
      demanded.add(wish);
    }
  }

  private static boolean isDemanded(PageBreak wish) {
    return wish != PageBreak.AUTO && wish != PageBreak.AVOID;
  }

  /** What stands one below the other in a box; breaks in what stands side by side part nothing. */
  private static List<Box> inFlow(Box box) {
    Display display = box.style.display();
    if (display != Display.BLOCK && display != Display.FLOW_ROOT && display != Display.LIST_ITEM) {
      return List.of();
    }
    List<Box> boxes = new ArrayList<>(box.children.size());
    for (Box child : box.children) {
      if (child.isInFlow()) {
        boxes.add(child);
      }
    }
    return boxes;
  }
}
