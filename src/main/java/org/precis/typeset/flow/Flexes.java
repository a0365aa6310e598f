package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.style.BoxAlign;
import org.precis.typeset.style.FlexDirection;
import org.precis.typeset.style.Length;
import org.precis.typeset.style.Position;
import org.precis.typeset.style.Side;
import org.precis.typeset.style.Style;

/**
 * Lays out flex containers (CSS Flexbox 1, 9) whose main axis is a row; a column is a flow of
 * blocks.
 */
final class Flexes {

  private final Flow flow;

  Flexes(Flow flow) {
    this.flow = flow;
  }

  /** An item in its line. */
  private static final class Item {
    final Box box;
    final double margins;
    double size;
    double least;

    Item(Box box, double margins) {
      this.box = box;
      this.margins = margins;
    }
  }

  private static boolean isRow(Box box) {
    FlexDirection direction = box.style.flexDirection();
    return direction == FlexDirection.ROW || direction == FlexDirection.ROW_REVERSE;
  }

  double[] contentWidths(Box box) {
    double gap = Edges.size(box.style.columnGap(), Double.NaN);
    double min = 0;
    double max = 0;
    int items = 0;
    for (Box child : box.children) {
      if (child.style.position() == Position.ABSOLUTE) {
        continue;
      }
      double least = flow.widths().min(child) + Widths.margins(child.style);
      double most = flow.widths().max(child) + Widths.margins(child.style);
      if (isRow(box)) {
        min = box.style.flexWraps() ? Math.max(min, least) : min + least;
        max += most;
      } else {
        min = Math.max(min, least);
        max = Math.max(max, most);
      }
      items++;
    }
    double gaps = isRow(box) ? gap * Math.max(0, items - 1) : 0;
    return new double[] {min + (box.style.flexWraps() ? 0 : gaps), max + gaps};
  }

  /** Lays out the items; returns their foot. */
  double layOut(Box box, double x, double y, double width) {
    List<Item> items = new ArrayList<>();
    for (Box child : box.children) {
      if (child.style.position() == Position.ABSOLUTE) {
        flow.away(child, x, y);
      } else {
        items.add(
            new Item(child, margins(child, Side.LEFT, width) + margins(child, Side.RIGHT, width)));
      }
    }
    return isRow(box) ? rows(box, items, x, y, width) : column(box, items, x, y, width);
  }

  private static double margins(Box box, Side side, double base) {
    return Edges.size(box.style.margin(side), base);
  }

  private double column(Box box, List<Item> items, double x, double y, double width) {
    double gap = Edges.size(box.style.rowGap(), width);
    double at = y;
    boolean first = true;
    for (Item item : items) {
      at += first ? 0 : gap;
      first = false;
      BoxAlign align = align(box, item.box);
      boolean stretches = align == BoxAlign.STRETCH && Flow.isAutoWidth(item.box);
      double own =
          stretches
              ? Flow.limited(item.box, width - item.margins, width, Edges.of(item.box, width))
              : flow.shrunkWidth(item.box, width, width - item.margins);
      double free = width - item.margins - own;
      double shift = align == BoxAlign.CENTER ? free / 2 : align == BoxAlign.END ? free : 0;
      at += margins(item.box, Side.TOP, width);
      flow.layOut(item.box, x + margins(item.box, Side.LEFT, width) + shift, at, own, null);
      at = item.box.bottom() + margins(item.box, Side.BOTTOM, width);
    }
    return at;
  }

  private static BoxAlign align(Box container, Box item) {
    BoxAlign self = item.style.alignSelf();
    BoxAlign align = self == BoxAlign.AUTO ? container.style.alignItems() : self;
    return align == BoxAlign.NORMAL ? BoxAlign.STRETCH : align;
  }

  private double rows(Box box, List<Item> items, double x, double y, double width) {
    double gap = Edges.size(box.style.columnGap(), width);
    double rowGap = Edges.size(box.style.rowGap(), width);
    for (Item item : items) {
      item.size = basis(item.box, width);
      item.least = least(item.box);
    }
    double at = y;
    int start = 0;
    while (start < items.size()) {
      int end = start;
      double taken = 0;
      while (end < items.size()) {
        double more = Math.max(items.get(end).size, items.get(end).least) + items.get(end).margins;
        double whole = taken + more + (end == start ? 0 : gap);
        if (box.style.flexWraps() && end > start && whole > width + Flow.EPSILON) {
          break;
        }
        taken = whole;
        end++;
      }
      at = row(box, items.subList(start, end), x, at + (start == 0 ? 0 : rowGap), width, gap);
      start = end;
    }
    return at;
  }

  private double basis(Box box, double width) {
    Style style = box.style;
    Length basis = style.flexBasis();
    if (!basis.isAuto()) {
      return basis.of(width) + (style.borderBox() ? 0 : Edges.of(box, width).across());
    }
    return style.width().isAuto() ? flow.widths().max(box) : flow.borderWidth(box, width, width);
  }

  /** An item does not shrink below its content, unless it says so (CSS Flexbox 1, 4.5). */
  private double least(Box box) {
    Style style = box.style;
    if (!style.minWidth().isAuto() && style.minWidth().of(0) > 0) {
      return style.minWidth().of(0);
    }
    return style.clipsOverflow() ? 0 : flow.widths().min(box);
  }

  /** Shares the room of one line out between its items, then aligns them. */
  private double row(Box box, List<Item> items, double x, double y, double width, double gap) {
    resolve(items, width - gap * (items.size() - 1), width);
    double taken = gap * (items.size() - 1);
    for (Item item : items) {
      taken += item.size + item.margins;
    }
    double free = Math.max(0, width - taken);
    double at = x;
    double between = gap;
    int count = items.size();
    switch (box.style.justifyContent()) {
      case END -> at += free;
      case CENTER -> at += free / 2;
      case SPACE_BETWEEN -> between += count > 1 ? free / (count - 1) : 0;
      case SPACE_AROUND -> {
        at += free / count / 2;
        between += free / count;
      }
      case SPACE_EVENLY -> {
        at += free / (count + 1);
        between += free / (count + 1);
      }
      default -> {}
    }
    double height = 0;
    double ascent = 0;
    List<Item> ordered = new ArrayList<>(items);
    if (box.style.flexDirection() == FlexDirection.ROW_REVERSE) {
      java.util.Collections.reverse(ordered);
    }
    for (Item item : ordered) {
      double top = y + margins(item.box, Side.TOP, width);
      flow.layOut(item.box, at + margins(item.box, Side.LEFT, width), top, item.size, null);
      at += item.size + item.margins + between;
      height = Math.max(height, outer(item.box, width));
      if (align(box, item.box) == BoxAlign.BASELINE) {
        ascent = Math.max(ascent, Lines.firstBaseline(item.box) - y);
      }
    }
    for (Item item : ordered) {
      if (align(box, item.box) == BoxAlign.BASELINE) {
        item.box.move(0, ascent - (Lines.firstBaseline(item.box) - y));
        height = Math.max(height, item.box.bottom() + margins(item.box, Side.BOTTOM, width) - y);
      }
    }
    for (Item item : ordered) {
      double room = height - outer(item.box, width);
      switch (align(box, item.box)) {
        case CENTER -> item.box.move(0, room / 2);
        case END -> item.box.move(0, room);
        case STRETCH -> {
          if (item.box.style.height().isAuto()) {
            item.box.height += room;
          }
        }
        default -> {}
      }
    }
    return y + height;
  }

  private static double outer(Box box, double width) {
    return box.height + margins(box, Side.TOP, width) + margins(box, Side.BOTTOM, width);
  }

  /** Grows or shrinks the items of a line (CSS Flexbox 1, 9.7). */
  private void resolve(List<Item> items, double room, double base) {
    List<Item> open = new ArrayList<>(items);
    double free = room;
    double weights = 0;
    for (Item item : items) {
      free -= item.size + item.margins;
    }
    boolean grows = free > 0;
    while (!open.isEmpty()) {
      weights = 0;
      double left = room;
      for (Item item : items) {
        left -= item.size + item.margins;
      }
      for (Item item : open) {
        weights += weight(item, grows);
      }
      if (weights == 0 || Math.abs(left) < Flow.EPSILON) {
        break;
      }
      boolean held = false;
      for (Item item : List.copyOf(open)) {
        double wanted = item.size + left * weight(item, grows) / Math.max(weights, grows ? 1 : 0);
        double allowed =
            Flow.limited(item.box, Math.max(wanted, item.least), base, Edges.of(item.box, base));
        if (Math.abs(allowed - wanted) > Flow.EPSILON) {
          item.size = allowed;
          open.remove(item);
          held = true;
          break;
        }
      }
      if (!held) {
        for (Item item : open) {
          item.size += left * weight(item, grows) / Math.max(weights, grows ? 1 : 0);
        }
        break;
      }
    }
  }

  private static double weight(Item item, boolean grows) {
    return grows ? item.box.style.flexGrow() : item.box.style.flexShrink() * item.size;
  }
}
