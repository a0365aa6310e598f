package org.precis.typeset.cut;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Picture;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.PageBreak;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;

/**
 * Cuts a galley into strips, between which pages and columns may break (CSS Fragmentation 3, 4).
 */
public final class Strips {

  /** Between two lines of a paragraph, and where lines side by side do not end together. */
  private static final double IN_PARAGRAPH = 20;

  /** Between two rows of a table. */
  private static final double IN_TABLE = 30;

  /** Between two rows of a table that a page has room for. */
  private static final double IN_SHORT_TABLE = 150;

  /** With too few rows on one side of it: times the square of the number that is missing. */
  private static final double FEW_ROWS = 60;

  /** A table is split into parts of so many rows at least. */
  private static final int LEAST_ROWS = 5;

  /** And of so many where it is split between two groups of rows. */
  private static final int LEAST_ROWS_OF_GROUPS = 3;

  /** Through a cell of several rows, whose text stays on one side of it. */
  private static final double IN_CELL = 200;

  /** Before or after too few lines of a list, whatever items they are of. */
  private static final double FEW_LINES_OF_LIST = 150;

  /** In an item of a grid or a flex container: better between two rows of it. */
  private static final double IN_ITEM = 150;

  /** Of a box that should stay whole and is taller than a page. */
  private static final double IN_KEPT = 5_000;

  /** More pages than any limit allows. */
  private static final int MOST_PARTS = 100_000;

  private final double pageHeight;
  private int emptyParts;
  private final List<Strip> strips = new ArrayList<>();
  private double cost;
  private boolean forced;
  private PageBreak side;
  private String page = "";
  private Box table;
  private TableFoot foot;

  /** The lower edge of the lowest cell of the table so far. */
  private double lowestCell;

  /** Cells of the table that reach into further rows. */
  private List<Box> spanning = List.of();

  private ColumnSet columns;

  /** Whether what is looked at is in the flow of the pages. */
  private boolean flows = true;

  /** Whether a list is around what is looked at. */
  private boolean inList;

  /** What has begun since the last strip. */
  private final Begun begun = new Begun();

  /** The width that what is looked at stands in. */
  private double base;

  private Strips(double pageHeight) {
    this.pageHeight = pageHeight;
  }

  /**
   * The strips of a galley from its top down. None overlaps another, except where {@link Tear}
   * parts what stands side by side if one of those begins a page.
   *
   * @param pageHeight the height of the text of a page, in points: what is taller cannot be kept
   *     whole
   */
  public static List<Strip> of(Box root, double pageHeight) {
    Strips all = new Strips(pageHeight);
    all.box(root, 0);
    return all.joined();
  }

  /** What stands side by side as strips that follow one another. */
  private List<Strip> joined() {
    for (Strip strip : strips) {
      strip.marginAbove = strip.begun == null ? 0 : strip.begun.above(strip);
    }
    for (int i = 1; i < strips.size(); i++) {
      strips.get(i - 1).next = strips.get(i);
    }
    List<Strip> sorted = new ArrayList<>(strips);
    sorted.sort(Comparator.comparingDouble(strip -> strip.top));
    List<Strip> joined = new ArrayList<>(sorted.size());
    int start = 0;
    while (start < sorted.size()) {
      double bottom = sorted.get(start).bottom;
      int end = start + 1;
      while (end < sorted.size() && sorted.get(end).top < bottom - 0.01) {
        bottom = Math.max(bottom, sorted.get(end).bottom);
        end++;
      }
      List<Strip> chain = sorted.subList(start, end);
      boolean fits = bottom - chain.get(0).top <= pageHeight;
      joined.addAll(chain.size() > 1 ? Tear.divide(chain, fits) : chain);
      start = end;
    }
    price(joined, sorted);
    return joined;
  }

  /**
   * A break costs as much as the dearest of those that it makes: between any two strips that follow
   * one another in the document and stand on both sides of it.
   *
   * @param parts all that is part of them
   */
  private static void price(List<Strip> joined, List<Strip> parts) {
    for (int i = 0; i < joined.size(); i++) {
      joined.get(i).number = i;
    }
    parts.sort(Comparator.comparingInt(part -> part.whole.number));
    PriorityQueue<Strip> parted =
        new PriorityQueue<>(Comparator.comparingDouble(part -> -part.cost));
    double[] costs = new double[joined.size()];
    int above = 0;
    for (int i = 1; i < costs.length; i++) {
      for (; parts.get(above).whole.number < i; above++) {
        if (parts.get(above).next != null) {
          parted.add(parts.get(above).next);
        }
      }
      while (!parted.isEmpty() && parted.peek().whole.number < i) {
        parted.remove();
      }
      double apart = parted.isEmpty() ? 0 : parted.peek().cost;
      costs[i] = joined.get(i).overlaps() ? Math.max(IN_PARAGRAPH, apart) : apart;
    }
    for (int i = 0; i < costs.length; i++) {
      joined.get(i).cost = costs[i];
    }
  }

  /** What is kept whole. */
  private void add(Box box) {
    add(box.y, foot(box), inkTop(box));
    Strip strip = strips.get(strips.size() - 1);
    strip.box = box;
    Picture picture = lowestPicture(box);
    if (picture != null) {
      double[] foot = {picture.y};
      beside(box, picture, foot);
      double from = foot[0] - box.y;
      double to = picture.bottom() - box.y;
      strip.slacks = List.of(new Slack(Slack.Kind.PICTURE, from, to, picture.height));
    }
    Ink ink = new Ink();
    painted(box, ink);
    if (ink.isThere()) {
      strip.whiteAbove = Math.max(0, Math.min(ink.top, strip.bottom) - box.y);
      strip.whiteBelow = Math.max(0, strip.bottom - ink.bottom);
    }
  }

  /** The lower edge of a box, or of a float that sticks out of it. */
  private static double foot(Box box) {
    return Math.max(box.bottom(), footOfFloats(box));
  }

  /** That of the floats in it; what else sticks out of a box of a given height is not counted. */
  private static double footOfFloats(Box box) {
    double foot = Double.NEGATIVE_INFINITY;
    for (Box child : box.children) {
      if (child.style.floating() != Floating.NONE) {
        foot = Math.max(foot, child.bottom());
      } else if (child.flows() && !child.style.clipsOverflow()) {
        foot = Math.max(foot, footOfFloats(child));
      }
    }
    return foot;
  }

  /** Takes in what is painted of a box. */
  private static void painted(Box box, Ink ink) {
    if (box.style.position() == Position.ABSOLUTE) {
      return;
    }
    if (box instanceof Picture || isPainted(box)) {
      ink.add(box.y, box.bottom());
    }
    lines(box, ink);
    for (Box child : box.children) {
      painted(child, ink);
    }
  }

  private static void lines(Box box, Ink ink) {
    for (Line line : box.lines) {
      ink.add(line.y, line.y + line.height);
    }
  }

  private static Picture lowestPicture(Box box) {
    if (box.style.position() == Position.ABSOLUTE) {
      return null;
    }
    Picture lowest = box instanceof Picture picture ? picture : null;
    for (Box child : box.children) {
      Picture picture = lowestPicture(child);
      if (picture != null && (lowest == null || picture.bottom() > lowest.bottom())) {
        lowest = picture;
      }
    }
    return lowest;
  }

  /**
   * Finds the lower end of what stands beside a picture.
   *
   * @return whether the box is the picture, or around it
   */
  private static boolean beside(Box box, Picture picture, double[] foot) {
    boolean around = box == picture;
    if (box.style.position() == Position.ABSOLUTE) {
      return around;
    }
    for (Box child : box.children) {
      around |= beside(child, picture, foot);
    }
    for (Line line : box.lines) {
      beside(line.y, line.y + line.height, picture, foot);
    }
    if (!around) {
      boolean whole =
          box instanceof Picture
              || box.style.hasBackground()
              || box.border(Side.LEFT).width() > 0
              || box.border(Side.RIGHT).width() > 0
              || box.border(Side.BOTTOM).width() > 0;
      double bottom = whole ? box.bottom() : box.y + box.border(Side.TOP).width();
      beside(box.y, bottom, picture, foot);
    }
    return around;
  }

  private static void beside(double top, double bottom, Picture picture, double[] foot) {
    if (top < picture.bottom()) {
      foot[0] = Math.max(foot[0], bottom);
    }
  }

  /** Whether the edges of a box are seen. */
  private static boolean isPainted(Box box) {
    boolean painted = box.style.hasBackground();
    for (Side side : Side.values()) {
      painted |= box.border(side).width() > 0;
    }
    return painted;
  }

  private void add(double top, double bottom, double inkTop) {
    Strip strip = new Strip(top, bottom, inkTop);
    strip.cost = cost;
    // Pages of different names are different pages (CSS Paged Media 3, 7)
    boolean renamed = !strips.isEmpty() && !strips.get(strips.size() - 1).page.equals(page);
    strip.forced = forced || renamed;
    strip.begun = strip.forced ? begun.copy() : null;
    begun.clear();
    strip.side = side;
    strip.page = page;
    strip.table = table;
    strip.foot = columns == null ? foot : null;
    strip.columns = columns;
    strips.add(strip);
    cost = 0;
    forced = false;
    side = null;
  }

  private void between(PageBreak wish) {
    switch (wish) {
      case AVOID -> cost = Math.max(cost, Strip.FORBIDDEN);
      case PAGE -> force();
      case LEFT, RIGHT -> {
        force();
        side = wish;
      }
      default -> {}
    }
  }

  private void force() {
    forced = true;
    begun.breaks();
  }

  private void box(Box box, double inside) {
    box(box, inside, false);
  }

  /**
   * @param item whether it stands beside others, which it may be stretched to the height of
   */
  private void box(Box box, double inside, boolean item) {
    if (box.style.position() == Position.ABSOLUTE) {
      return;
    }
    between(box.style.breakBefore());
    boolean kept = box.style.keptWhole() && !Parting.isIn(box);
    if (kept) {
      // What stays whole is one strip: a break that its first box demands is before it
      Parting.before(box).forEach(this::between);
    }
    String around = page;
    boolean flow = flows;
    double wide = base;
    begun.add(box, base);
    base = Begun.inner(box);
    boolean named = flows && box.style.floating() == Floating.NONE && !box.style.page().isEmpty();
    page = named ? box.style.page() : page;
    flows &= box.flows();
    int first = strips.size();
    boolean fits = box.height <= pageHeight;
    boolean row = box.style.display() == Display.TABLE_ROW;
    if (box instanceof ColumnSet set && set.isUnrolled()) {
      unrolled(set, inside);
    } else if (box instanceof Picture
        || box instanceof ColumnSet && fits
        || kept && foot(box) - box.y <= pageHeight
        || row) {
      if (isPlain(box)) {
        blocks(box);
        enclose(box, first, item);
      } else if (box.height > 0) {
        add(box);
      }
    } else {
      double within = kept ? Math.max(inside, IN_KEPT) : inside;
      if (box instanceof ColumnSet set) {
        set.columns().forEach(column -> box(column, within, true));
      } else if (box.style.display() == Display.TABLE) {
        table(box, within);
      } else if (hasItems(box)) {
        items(box, within);
      } else if (!box.lines.isEmpty()) {
        lines(box, within);
        floats(box, within);
      } else {
        children(box, within);
      }
      enclose(box, first, item);
    }
    page = around;
    flows = flow;
    base = wide;
    if (kept) {
      Parting.after(box).forEach(this::between);
    }
    between(box.style.breakAfter());
  }

  /** Whether a box has blocks in it, one below the other, and no edges that are seen. */
  private static boolean isPlain(Box box) {
    boolean block =
        switch (box.style.display()) {
          case BLOCK, FLOW_ROOT -> true;
          default -> false;
        };
    if (!block || box instanceof Picture || box instanceof ColumnSet || isPainted(box)) {
      return false;
    }
    for (Box child : box.children) {
      if (child.style.floating() != Floating.NONE) {
        return false;
      }
    }
    return box.lines.isEmpty() && box.children.size() > 1;
  }

  /** What is kept whole, block by block: the gaps between them may be lower. */
  private void blocks(Box box) {
    boolean first = true;
    for (Box child : box.children) {
      if (child.height > 0 && child.style.position() != Position.ABSOLUTE) {
        cost = first ? cost : Strip.FORBIDDEN;
        add(child);
        first = false;
      }
    }
  }

  /** Columns that go on over pages: their content, as one. */
  private void unrolled(ColumnSet set, double inside) {
    Box around = table;
    TableFoot below = foot;
    table = null;
    foot = null;
    columns = set;
    box(set.content, inside);
    columns = null;
    table = around;
    foot = below;
  }

  private static boolean hasItems(Box box) {
    return switch (box.style.display()) {
      case FLEX, GRID -> true;
      default -> false;
    };
  }

  /** Styles may put items in another order. */
  private static List<Box> fromTop(List<Box> items) {
    for (int i = 1; i < items.size(); i++) {
      if (items.get(i).y < items.get(i - 1).y) {
        List<Box> sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingDouble(item -> item.y));
        return sorted;
      }
    }
    return items;
  }

  /** Items stand side by side: where strips of two overlap, they become one. */
  private void items(Box box, double inside) {
    double foot = Double.POSITIVE_INFINITY;
    for (Box item : fromTop(box.children)) {
      if (item.y >= foot - 0.01) {
        cost = Math.max(cost, inside);
      }
      box(item, Math.max(inside, IN_ITEM), true);
      foot = foot == Double.POSITIVE_INFINITY ? item.bottom() : Math.max(foot, item.bottom());
    }
  }

  /** Border and padding stay with what they are around. */
  private void enclose(Box box, int first, boolean item) {
    boolean top = box.border(Side.TOP).width() > 0 || hasPadding(box, Side.TOP);
    boolean bottom = box.border(Side.BOTTOM).width() > 0 || hasPadding(box, Side.BOTTOM);
    if (strips.size() == first) {
      empty(box, box.y);
      return;
    }
    Strip start = strips.get(first);
    boolean painted = isPainted(box);
    // What is in an item or a cell may stand in the middle of it, or at its foot
    double usual = edge(box, Side.TOP) + (item ? Begun.marginInside(box) : 0);
    boolean near = !item || start.top - box.y <= usual + 0.01;
    if (top && near && box.y < start.top) {
      if (!isAround(start) && start.bottom - box.y > pageHeight) {
        // Its content has no room beside floats, and stands below them
        above(box, first, box.y + edge(box, Side.TOP), IN_ITEM);
      } else if (!isAround(start)) {
        start.whiteAbove = painted ? 0 : start.top + start.whiteAbove - box.y;
        start.top = box.y;
        start.inkTop = Math.min(start.inkTop, box.y);
      } else if (box.y < start.columns.y) {
        above(box, first, start.columns.y, Strip.FORBIDDEN);
      }
    }
    Strip end = lowest(first);
    double below = box.bottom() - end.bottom;
    if (item && below > edge(box, Side.BOTTOM) + 0.01) {
      return;
    }
    if (below > pageHeight) {
      empty(box, end.bottom);
    } else if (bottom && isAround(end) && box.bottom() > end.columns.bottom()) {
      cost = Strip.FORBIDDEN;
      add(end.columns.bottom(), box.bottom(), end.columns.bottom());
      if (!painted) {
        Strip foot = strips.get(strips.size() - 1);
        foot.whiteBelow = foot.bottom - foot.top;
      }
    } else if (bottom) {
      double lower = Math.max(end.bottom, box.bottom());
      end.whiteBelow = painted ? 0 : lower - end.bottom + end.whiteBelow;
      end.bottom = lower;
    }
  }

  /** Whether a strip is part of columns that are inside of the box that is looked at. */
  private boolean isAround(Strip strip) {
    return strip.columns != null && strip.columns != columns;
  }

  /**
   * What a box has above its content is a strip of its own.
   *
   * @param apart what it costs to part the two
   */
  private void above(Box box, int first, double bottom, double apart) {
    Strip start = strips.get(first);
    Strip edge = new Strip(box.y, bottom, box.y);
    edge.columns = columns;
    edge.cost = start.cost;
    edge.forced = start.forced;
    edge.begun = start.begun;
    edge.side = start.side;
    edge.page = start.page;
    edge.table = start.table;
    edge.foot = start.foot;
    edge.inTable = start.inTable;
    start.cost = apart;
    start.forced = false;
    start.begun = null;
    start.side = null;
    strips.add(first, edge);
  }

  /** The border and padding at a side, in points. */
  private static double edge(Box box, Side side) {
    Length padding = box.style.padding(side);
    return box.border(side).width() + (padding.isAuto() ? 0 : padding.of(box.width));
  }

  private Strip lowest(int first) {
    Strip lowest = strips.get(first);
    for (int i = first + 1; i < strips.size(); i++) {
      if (strips.get(i).bottom >= lowest.bottom) {
        lowest = strips.get(i);
      }
    }
    return lowest;
  }

  /** A box without text or pictures may be cut anywhere. */
  private void empty(Box box, double from) {
    double at = from;
    while (box.bottom() - at > pageHeight && emptyParts < MOST_PARTS) {
      emptyParts++;
      add(at, at + pageHeight, at);
      at += pageHeight;
    }
    if (box.bottom() > at) {
      add(at, box.bottom(), at);
    }
  }

  private static boolean hasPadding(Box box, Side side) {
    return !box.style.padding(side).isAuto()
        && (box.style.padding(side).isRelative() || box.style.padding(side).of(0) > 0);
  }

  private void children(Box box, double inside) {
    if (!inList && isList(box)) {
      inList = true;
      int first = strips.size();
      children(box, inside);
      fewLines(box, first);
      inList = false;
      return;
    }
    boolean first = true;
    for (Box child : box.children) {
      if (!first) {
        cost = Math.max(cost, inside);
      }
      box(child, inside);
      first = false;
    }
  }

  private static boolean isList(Box box) {
    for (Box child : box.children) {
      if (child.style.display() == Display.LIST_ITEM) {
        return true;
      }
    }
    return false;
  }

  /** As lines of a paragraph, those of a list are not to stand alone before or after a break. */
  private void fewLines(Box list, int first) {
    int end = strips.size();
    for (int i = 1; i < list.style.orphans() && first + i < end; i++) {
      if (strips.get(first + i - 1).text == null) {
        break;
      }
      atLeast(FEW_LINES_OF_LIST, strips.get(first + i));
    }
    for (int i = 1; i < list.style.widows() && end - i > first; i++) {
      if (strips.get(end - i).text == null) {
        break;
      }
      atLeast(FEW_LINES_OF_LIST, strips.get(end - i));
    }
  }

  private static void atLeast(double cost, Strip strip) {
    strip.cost = Math.max(strip.cost, cost);
  }

  /** What floats beside the lines of a box; its first letter is in the strip of the first line. */
  private void floats(Box box, double inside) {
    for (Box child : box.children) {
      if (!child.opens) {
        box(child, inside);
      }
    }
  }

  private void lines(Box box, double inside) {
    int count = box.lines.size();
    Box letter = letter(box);
    for (int i = 0; i < count; i++) {
      Line line = box.lines.get(i);
      if (i > 0) {
        boolean few = i < box.style.orphans() || count - i < box.style.widows();
        cost = Math.max(cost, Math.max(inside, few ? Strip.FEW_LINES : IN_PARAGRAPH));
      }
      double top = line.y;
      double bottom = line.y + line.height;
      if (letter != null && (i == 0 || line.y < letter.bottom())) {
        // No line stands on a page before that of the letter beside it
        top = i == 0 ? Math.min(top, letter.y) : top;
        bottom = Math.max(bottom, letter.bottom());
      }
      add(top, bottom, top);
      strips.get(strips.size() - 1).text = line;
    }
  }

  /** The first letter of the text of a box, where that floats; or null. */
  private static Box letter(Box box) {
    for (Box child : box.children) {
      if (child.opens) {
        return child;
      }
    }
    return null;
  }

  // ----------------------------------------------------------------- tables

  private void table(Box box, double inside) {
    Box around = table;
    TableFoot below = foot;
    TableFoot own = TableFoot.of(box, pageHeight);
    List<Box> spans = spanning;
    lowestCell = box.y;
    spanning = List.of();
    int start = strips.size();
    int rows = 0;
    boolean hasHead = false;
    for (Box child : box.children) {
      hasHead |= child.style.display() == Display.TABLE_HEADER_GROUP;
      rows += countRows(child);
    }
    boolean first = true;
    int before = 0;
    for (Display kind : new Display[] {Display.TABLE_CAPTION, Display.TABLE_HEADER_GROUP}) {
      for (Box child : box.children) {
        if (child.style.display() == kind) {
          if (!first) {
            cost = Strip.FORBIDDEN;
          }
          box(child, Strip.FORBIDDEN);
          first = false;
        }
      }
    }
    if (!first) {
      cost = Strip.FORBIDDEN;
    }
    double split = Math.max(inside, box.height <= pageHeight ? IN_SHORT_TABLE : IN_TABLE);
    for (boolean last : new boolean[] {false, true}) {
      for (Box child : box.children) {
        switch (child.style.display()) {
          case TABLE_ROW_GROUP, TABLE_FOOTER_GROUP -> {
            if (last == (child.style.display() == Display.TABLE_FOOTER_GROUP)) {
              between(child.style.breakBefore());
              int least = LEAST_ROWS_OF_GROUPS;
              for (Box row : child.children) {
                few(before, rows, least, split);
                if (last && own != null) {
                  cost = Strip.FORBIDDEN;
                }
                ends(before, own);
                before = row(row, before, split, hasHead ? box : around);
                least = LEAST_ROWS;
              }
              between(child.style.breakAfter());
            }
          }
          case TABLE_ROW -> {
            if (!last) {
              few(before, rows, LEAST_ROWS, split);
              ends(before, own);
              before = row(child, before, split, hasHead ? box : around);
            }
          }
          default -> {}
        }
      }
    }
    table = around;
    foot = below;
    spanning = spans;
    for (int i = start + 1; i < strips.size(); i++) {
      strips.get(i).inTable = true;
    }
  }

  /** What stands at the end of a page after so many rows of a table. */
  private void ends(int before, TableFoot own) {
    foot = before > 0 && own != null ? own : foot;
  }

  private static int countRows(Box child) {
    return switch (child.style.display()) {
      case TABLE_ROW_GROUP, TABLE_FOOTER_GROUP -> child.children.size();
      case TABLE_ROW -> 1;
      default -> 0;
    };
  }

  /** What it costs to split a table after so many of its rows. */
  private void few(int before, int rows, int least, double split) {
    if (before > 0) {
      int missing = Math.max(0, least - Math.min(before, rows - before));
      cost = Math.max(cost, split + FEW_ROWS * missing * missing);
    }
  }

  private int row(Box row, int before, double inside, Box head) {
    if (before > 0) {
      table = head;
    }
    cost = Math.max(cost, throughCells(row.y));
    if (row.height > pageHeight) {
      tall(row, inside);
    } else {
      int first = strips.size();
      box(row, inside);
      if (strips.size() > first) {
        strips.get(first).slacks = slacks(row);
      }
    }
    return before + 1;
  }

  /** What a break at this height costs for the cells that it parts: it must not cut their text. */
  private double throughCells(double y) {
    double dearest = 0;
    for (Box cell : spanning) {
      if (cell.bottom() > y + 0.01) {
        dearest = Math.max(dearest, isCut(cell, y) ? Strip.FORBIDDEN : IN_CELL);
      }
    }
    return dearest;
  }

  /** Whether a line or a picture in a box is on both sides of a height. */
  private static boolean isCut(Box box, double y) {
    for (Line line : box.lines) {
      if (line.y < y - 0.01 && line.y + line.height > y + 0.01) {
        return true;
      }
    }
    boolean picture = box instanceof Picture && box.y < y - 0.01 && box.bottom() > y + 0.01;
    return picture || box.children.stream().anyMatch(child -> isCut(child, y));
  }

  /** The white above and below what is in the cells of a row, unless a cell is higher than that. */
  private List<Slack> slacks(Box row) {
    boolean beside = lowestCell > row.y + 0.01;
    List<Box> goOn = new ArrayList<>(0);
    spanning.stream().filter(cell -> cell.bottom() > row.bottom() + 0.01).forEach(goOn::add);
    for (Box cell : row.children) {
      lowestCell = Math.max(lowestCell, cell.bottom());
      if (cell.bottom() > row.bottom() + 0.01) {
        goOn.add(cell);
      }
    }
    spanning = goOn;
    if (beside || lowestCell > row.bottom() + 0.01) {
      return List.of();
    }
    Ink ink = new Ink();
    double top = 0;
    double bottom = 0;
    for (Box cell : row.children) {
      top = Math.max(top, cell.edge(Side.TOP));
      bottom = Math.max(bottom, cell.edge(Side.BOTTOM));
      cell.children.forEach(child -> painted(child, ink));
      lines(cell, ink);
    }
    if (!ink.isThere()) {
      return List.of();
    }
    double above = Math.max(0, ink.top - row.y - top);
    double below = Math.max(0, row.bottom() - bottom - ink.bottom);
    double foot = row.height - bottom;
    return List.of(
        new Slack(Slack.Kind.ROW, top, top + above, above),
        new Slack(Slack.Kind.ROW, foot - below, foot, below));
  }

  /** A row taller than a page breaks inside, where all its cells let it. */
  private void tall(Box row, double inside) {
    for (Box cell : row.children) {
      box(cell, inside, true);
    }
  }

  /** The upper edge of all that is painted of a box. */
  private static double inkTop(Box box) {
    double top = box.y;
    for (Box child : box.children) {
      top = Math.min(top, inkTop(child));
    }
    return top;
  }
}
