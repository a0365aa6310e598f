package org.precis.typeset.cut;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Picture;
import org.precis.typeset.style.Style;
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

  private static final double NEAR = 0.01;

  /** More pages than any limit allows. */
  private static final int MOST_PARTS = 100_000;

  private final double pageHeight;
  private final List<Monolith> found = new ArrayList<>();
  private int emptyParts;

  /** What the break before the next of them costs, and whether it is forced, and to which side. */
  private double cost;

  private boolean forced;
  private PageBreak side;

  /** What has begun since the last. */
  private final Begun begun = new Begun();

  private Strips(double pageHeight) {
    this.pageHeight = pageHeight;
  }

  /**
   * What is around what is looked at.
   *
   * @param inside what a break in it costs at least
   * @param base the width that it stands in
   * @param flows whether it is in the flow of the pages
   * @param inList whether a list is around it
   */
  private record Context(double inside, double base, boolean flows, boolean inList, Around around) {

    Context costing(double least) {
      return new Context(Math.max(inside, least), base, flows, inList, around);
    }

    Context ofList() {
      return new Context(inside, base, flows, true, around);
    }

    Context with(Around other) {
      return new Context(inside, base, flows, inList, other);
    }

    /** In a box. */
    Context in(Box box) {
      Style style = box.style;
      boolean named = flows && style.floating() == Floating.NONE && !style.page().isEmpty();
      Around own = named ? around.onPage(style.page()) : around;
      return new Context(inside, Begun.inner(box), flows && box.flows(), inList, own);
    }
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
    all.box(root, new Context(0, 0, true, false, Around.NOTHING), false);
    return all.joined();
  }

  /** What stands side by side as strips that follow one another. */
  private List<Strip> joined() {
    List<Monolith> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingDouble(Monolith::top));
    List<Strip> joined = new ArrayList<>(sorted.size());
    int start = 0;
    while (start < sorted.size()) {
      double bottom = sorted.get(start).bottom();
      int end = start + 1;
      while (end < sorted.size() && sorted.get(end).top() < bottom - NEAR) {
        bottom = Math.max(bottom, sorted.get(end).bottom());
        end++;
      }
      List<Monolith> chain = sorted.subList(start, end);
      if (chain.size() > 1) {
        Tear.divide(chain, bottom - chain.get(0).top() <= pageHeight, joined);
      } else {
        chain.get(0).isIn(joined.size());
        joined.add(chain.get(0).asStrip());
      }
      start = end;
    }
    price(joined);
    return joined;
  }

  /**
   * A break costs as much as the dearest of those that it makes: between any two that follow one
   * another in the document and stand on both sides of it.
   */
  private void price(List<Strip> joined) {
    Map<Monolith, Monolith> nexts = new IdentityHashMap<>();
    for (int i = 1; i < found.size(); i++) {
      nexts.put(found.get(i - 1), found.get(i));
    }
    List<Monolith> parts = new ArrayList<>(found);
    parts.sort(Comparator.comparingInt(Monolith::strip));
    PriorityQueue<Monolith> parted =
        new PriorityQueue<>(Comparator.comparingDouble(part -> -part.cost()));
    int above = 0;
    for (int i = 1; i < joined.size(); i++) {
      for (; parts.get(above).strip() < i; above++) {
        Monolith next = nexts.get(parts.get(above));
        if (next != null) {
          parted.add(next);
        }
      }
      while (!parted.isEmpty() && parted.peek().strip() < i) {
        parted.remove();
      }
      double apart = parted.isEmpty() ? 0 : parted.peek().cost();
      boolean overlaps = joined.get(i).overlaps();
      joined.get(i).price(overlaps ? Math.max(BreakCost.IN_PARAGRAPH, apart) : apart);
    }
  }

  /** What is kept whole. */
  private void add(Box box, Context at) {
    Monolith whole = add(box, box.y, foot(box), inkTop(box), at);
    Picture picture = lowestPicture(box);
    if (picture != null) {
      double[] foot = {picture.y};
      beside(box, picture, foot);
      double from = foot[0] - box.y;
      double to = picture.bottom() - box.y;
      whole.yields(List.of(new Slack(Slack.Kind.PICTURE, from, to, picture.height)));
    }
    Ink ink = new Ink();
    painted(box, ink);
    whole.inked(ink);
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
    if (box.isReplaced() || isPainted(box)) {
      ink.add(box.y, box.bottom());
    }
    inked(box, ink);
    for (Box child : box.children) {
      painted(child, ink);
    }
  }

  private static void inked(Box box, Ink ink) {
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
          box.isReplaced()
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

  private Monolith add(Object content, double top, double bottom, double inkTop, Context at) {
    // Pages of different names are different pages (CSS Paged Media 3, 7)
    String page = at.around.page();
    boolean renamed = !found.isEmpty() && !found.get(found.size() - 1).around().page().equals(page);
    Begun margins = forced || renamed ? begun.copy() : null;
    Monolith.Before before = new Monolith.Before(cost, side, margins);
    Monolith added = new Monolith(content, top, bottom, inkTop, at.around, before);
    found.add(added);
    begun.clear();
    cost = 0;
    forced = false;
    side = null;
    return added;
  }

  private void between(PageBreak wish) {
    switch (wish) {
      case AVOID -> atLeast(BreakCost.FORBIDDEN);
      case PAGE, LEFT, RIGHT -> {
        forced = true;
        side = wish == PageBreak.PAGE ? side : wish;
        begun.breaks();
      }
      default -> {}
    }
  }

  /** Lets the next break cost at least this. */
  private void atLeast(double least) {
    cost = Math.max(cost, least);
  }

  /**
   * @param item whether it stands beside others, which it may be stretched to the height of
   */
  private void box(Box box, Context at, boolean item) {
    if (box.style.position() == Position.ABSOLUTE) {
      return;
    }
    between(box.style.breakBefore());
    boolean kept = box.style.keptWhole() && !Parting.isIn(box);
    if (kept) {
      // What stays whole is one strip: a break that its first box demands is before it
      Parting.before(box).forEach(this::between);
    }
    begun.add(box, at.base);
    content(box, at.in(box), kept, item);
    if (kept) {
      Parting.after(box).forEach(this::between);
    }
    between(box.style.breakAfter());
  }

  /** A box, after what stands before it. */
  private void content(Box box, Context at, boolean kept, boolean item) {
    int first = found.size();
    if (box instanceof ColumnSet set && set.isUnrolled()) {
      // Columns that go on over pages: their content, as one
      box(set.content, at.with(at.around.inColumns(set)), false);
    } else if (isWhole(box, kept)) {
      if (isPlain(box)) {
        blocks(box, at);
        enclose(box, first, item, at);
      } else if (box.height > 0) {
        add(box, at);
      }
    } else {
      divide(box, kept ? at.costing(BreakCost.IN_KEPT) : at);
      enclose(box, first, item, at);
    }
  }

  /** Whether no break divides a box. */
  private boolean isWhole(Box box, boolean kept) {
    return box.isReplaced()
        || box instanceof ColumnSet && box.height <= pageHeight
        || kept && foot(box) - box.y <= pageHeight
        || box.style.display() == Display.TABLE_ROW;
  }

  private void divide(Box box, Context at) {
    if (box instanceof ColumnSet set) {
      set.columns().forEach(column -> box(column, at, true));
    } else if (box.style.display() == Display.TABLE) {
      new Table(box, at).rows();
    } else if (hasItems(box)) {
      items(box, at);
    } else if (!box.lines.isEmpty()) {
      lines(box, at);
      floats(box, at);
    } else {
      children(box, at);
    }
  }

  /** Whether a box has blocks in it, one below the other, and no edges that are seen. */
  private static boolean isPlain(Box box) {
    boolean block =
        switch (box.style.display()) {
          case BLOCK, FLOW_ROOT -> true;
          default -> false;
        };
    if (!block || box.isReplaced() || box instanceof ColumnSet || isPainted(box)) {
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
  private void blocks(Box box, Context at) {
    boolean first = true;
    for (Box child : box.children) {
      if (child.height > 0 && child.style.position() != Position.ABSOLUTE) {
        cost = first ? cost : BreakCost.FORBIDDEN;
        add(child, at);
        first = false;
      }
    }
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
  private void items(Box box, Context at) {
    Context inItem = at.costing(BreakCost.IN_ITEM);
    double foot = Double.POSITIVE_INFINITY;
    for (Box item : fromTop(box.children)) {
      if (item.y >= foot - NEAR) {
        atLeast(at.inside);
      }
      box(item, inItem, true);
      foot = foot == Double.POSITIVE_INFINITY ? item.bottom() : Math.max(foot, item.bottom());
    }
  }

  /** Border and padding stay with what they are around. */
  private void enclose(Box box, int first, boolean item, Context at) {
    if (found.size() == first) {
      empty(box, box.y, at);
      return;
    }
    encloseTop(box, first, item, at);
    encloseBottom(box, lowest(first), item, at);
  }

  private void encloseTop(Box box, int first, boolean item, Context at) {
    Monolith start = found.get(first);
    // What is in an item or a cell may stand in the middle of it, or at its foot
    double usual = edge(box, Side.TOP) + (item ? Begun.marginInside(box) : 0);
    boolean near = !item || start.top() - box.y <= usual + NEAR;
    if (!hasEdge(box, Side.TOP) || !near || box.y >= start.top()) {
      return;
    }
    if (isAround(start, at)) {
      if (box.y < start.columns().y) {
        above(box, first, start.columns().y, BreakCost.FORBIDDEN, at);
      }
    } else if (start.bottom() - box.y > pageHeight) {
      // Its content has no room beside floats, and stands below them
      above(box, first, box.y + edge(box, Side.TOP), BreakCost.IN_ITEM, at);
    } else {
      start.takeAbove(box.y, isPainted(box));
    }
  }

  private void encloseBottom(Box box, Monolith end, boolean item, Context at) {
    double below = box.bottom() - end.bottom();
    if (item && below > edge(box, Side.BOTTOM) + NEAR) {
      return;
    }
    if (below > pageHeight) {
      empty(box, end.bottom(), at);
    } else if (hasEdge(box, Side.BOTTOM)) {
      Monolith last = end;
      if (isAround(end, at) && box.bottom() > end.columns().bottom()) {
        cost = BreakCost.FORBIDDEN;
        double foot = end.columns().bottom();
        last = add(null, foot, foot, foot, at);
      }
      last.takeBelow(box.bottom(), isPainted(box));
    }
  }

  private static boolean hasEdge(Box box, Side side) {
    return box.border(side).width() > 0 || hasPadding(box, side);
  }

  /** Whether something is part of columns that are inside of the box that is looked at. */
  private static boolean isAround(Monolith part, Context at) {
    return part.columns() != null && part.columns() != at.around.columns();
  }

  /**
   * What a box has above its content is by itself.
   *
   * @param apart what it costs to part the two
   */
  private void above(Box box, int first, double bottom, double apart, Context at) {
    Monolith content = found.get(first);
    found.add(first, new Monolith(box, bottom, at.around.columns(), content, apart));
  }

  /** The border and padding at a side, in points. */
  private static double edge(Box box, Side side) {
    Length padding = box.style.padding(side);
    return box.border(side).width() + (padding.isAuto() ? 0 : padding.of(box.width));
  }

  private Monolith lowest(int first) {
    Monolith lowest = found.get(first);
    for (int i = first + 1; i < found.size(); i++) {
      if (found.get(i).bottom() >= lowest.bottom()) {
        lowest = found.get(i);
      }
    }
    return lowest;
  }

  /** A box without text or pictures may be cut anywhere. */
  private void empty(Box box, double from, Context at) {
    double top = from;
    while (box.bottom() - top > pageHeight && emptyParts < MOST_PARTS) {
      emptyParts++;
      add(null, top, top + pageHeight, top, at);
      top += pageHeight;
    }
    if (box.bottom() > top) {
      add(null, top, box.bottom(), top, at);
    }
  }

  private static boolean hasPadding(Box box, Side side) {
    return !box.style.padding(side).isAuto()
        && (box.style.padding(side).isRelative() || box.style.padding(side).of(0) > 0);
  }

  private void children(Box box, Context at) {
    if (!at.inList && isList(box)) {
      int first = found.size();
      children(box, at.ofList());
      fewLines(box, first);
      return;
    }
    boolean first = true;
    for (Box child : box.children) {
      if (!first) {
        atLeast(at.inside);
      }
      box(child, at, false);
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
    int end = found.size();
    for (int i = 1; i < list.style.orphans() && first + i < end; i++) {
      if (!found.get(first + i - 1).isText()) {
        break;
      }
      found.get(first + i).atLeast(BreakCost.FEW_LINES_OF_LIST);
    }
    for (int i = 1; i < list.style.widows() && end - i > first; i++) {
      if (!found.get(end - i).isText()) {
        break;
      }
      found.get(end - i).atLeast(BreakCost.FEW_LINES_OF_LIST);
    }
  }

  /** What floats beside the lines of a box; its first letter is in the strip of the first line. */
  private void floats(Box box, Context at) {
    for (Box child : box.children) {
      if (!child.opens) {
        box(child, at, false);
      }
    }
  }

  private void lines(Box box, Context at) {
    int count = box.lines.size();
    Box letter = letter(box);
    for (int i = 0; i < count; i++) {
      Line line = box.lines.get(i);
      if (i > 0) {
        boolean few = i < box.style.orphans() || count - i < box.style.widows();
        atLeast(Math.max(at.inside, few ? BreakCost.FEW_LINES : BreakCost.IN_PARAGRAPH));
      }
      double top = line.y;
      double bottom = line.y + line.height;
      if (letter != null && (i == 0 || line.y < letter.bottom())) {
        // No line stands on a page before that of the letter beside it
        top = i == 0 ? Math.min(top, letter.y) : top;
        bottom = Math.max(bottom, letter.bottom());
      }
      add(line, top, bottom, top, at);
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

  /** A table, row by row. */
  private final class Table {
    private final Box table;
    private final Context around;
    private final TableFoot foot;
    private final boolean hasHead;

    /** How many rows there are, and how many of them are above the next. */
    private final int rows;

    private int above;

    /** What a break between two rows costs. */
    private final double split;

    /** The lower edge of the lowest cell so far. */
    private double lowestCell;

    /** Cells that reach into further rows. */
    private List<Box> spanning = List.of();

    Table(Box table, Context around) {
      this.table = table;
      this.around = around;
      foot = TableFoot.of(table, pageHeight);
      lowestCell = table.y;
      hasHead = !of(Display.TABLE_HEADER_GROUP).isEmpty();
      rows = table.children.stream().mapToInt(Table::countRows).sum();
      boolean fits = table.height <= pageHeight;
      split = Math.max(around.inside, fits ? BreakCost.IN_SHORT_TABLE : BreakCost.IN_TABLE);
    }

    private List<Box> of(Display kind) {
      return table.children.stream().filter(child -> child.style.display() == kind).toList();
    }

    private static int countRows(Box child) {
      return switch (child.style.display()) {
        case TABLE_ROW_GROUP, TABLE_FOOTER_GROUP -> child.children.size();
        case TABLE_ROW -> 1;
        default -> 0;
      };
    }

    /** Its captions, its heads, its rows and its feet. */
    void rows() {
      int start = found.size();
      for (Display kind : List.of(Display.TABLE_CAPTION, Display.TABLE_HEADER_GROUP)) {
        for (Box child : of(kind)) {
          box(child, around.costing(BreakCost.FORBIDDEN), false);
          cost = BreakCost.FORBIDDEN;
        }
      }
      for (Box child : table.children) {
        switch (child.style.display()) {
          case TABLE_ROW_GROUP -> group(child);
          case TABLE_ROW -> row(child, BreakCost.LEAST_ROWS, false);
          default -> {}
        }
      }
      of(Display.TABLE_FOOTER_GROUP).forEach(this::group);
      for (int i = start + 1; i < found.size(); i++) {
        found.get(i).followsInTable();
      }
    }

    private void group(Box group) {
      boolean repeated = foot != null && group.style.display() == Display.TABLE_FOOTER_GROUP;
      between(group.style.breakBefore());
      int least = BreakCost.LEAST_ROWS_OF_GROUPS;
      for (Box row : group.children) {
        row(row, least, repeated);
        least = BreakCost.LEAST_ROWS;
      }
      between(group.style.breakAfter());
    }

    /**
     * A row.
     *
     * @param least how many rows there should be on both sides of a break before it
     * @param ofFoot whether it is in a foot that is repeated
     */
    private void row(Box row, int least, boolean ofFoot) {
      Context at = around.costing(split);
      if (above > 0) {
        int missing = Math.max(0, least - Math.min(above, rows - above));
        atLeast(split + BreakCost.fewRows(missing));
        // In columns no foot is repeated
        boolean ends = foot != null && at.around.columns() == null;
        at =
            at.with(
                at.around.repeating(
                    hasHead ? table : at.around.table(), ends ? foot : at.around.foot()));
      }
      cost = ofFoot ? BreakCost.FORBIDDEN : cost;
      above++;
      atLeast(throughCells(row.y));
      if (row.height > pageHeight) {
        // It breaks where all its cells let it
        for (Box cell : row.children) {
          box(cell, at, true);
        }
        return;
      }
      int first = found.size();
      box(row, at, false);
      if (found.size() > first) {
        found.get(first).yields(slacks(row));
      }
    }

    /**
     * What a break at this height costs for the cells that it parts: it must not cut their text.
     */
    private double throughCells(double y) {
      double dearest = 0;
      for (Box cell : spanning) {
        if (cell.bottom() > y + NEAR) {
          dearest = Math.max(dearest, isCut(cell, y) ? BreakCost.FORBIDDEN : BreakCost.IN_CELL);
        }
      }
      return dearest;
    }

    /**
     * The white above and below what is in the cells of a row, unless a cell is higher than that.
     */
    private List<Slack> slacks(Box row) {
      boolean beside = lowestCell > row.y + NEAR;
      for (Box cell : row.children) {
        lowestCell = Math.max(lowestCell, cell.bottom());
      }
      spanning =
          Stream.concat(spanning.stream(), row.children.stream())
              .filter(cell -> cell.bottom() > row.bottom() + NEAR)
              .toList();
      if (beside || lowestCell > row.bottom() + NEAR) {
        return List.of();
      }
      Ink ink = new Ink();
      double top = 0;
      double bottom = 0;
      for (Box cell : row.children) {
        top = Math.max(top, cell.edge(Side.TOP));
        bottom = Math.max(bottom, cell.edge(Side.BOTTOM));
        cell.children.forEach(child -> painted(child, ink));
        inked(cell, ink);
      }
      if (!ink.isThere()) {
        return List.of();
      }
      double above = Math.max(0, ink.top() - row.y - top);
      double below = Math.max(0, row.bottom() - bottom - ink.bottom());
      double end = row.height - bottom;
      return List.of(
          new Slack(Slack.Kind.ROW, top, top + above, above),
          new Slack(Slack.Kind.ROW, end - below, end, below));
    }
  }

  /** Whether a line or a picture in a box is on both sides of a height. */
  private static boolean isCut(Box box, double y) {
    for (Line line : box.lines) {
      if (line.y < y - NEAR && line.y + line.height > y + NEAR) {
        return true;
      }
    }
    boolean picture = box.isReplaced() && box.y < y - NEAR && box.bottom() > y + NEAR;
    return picture || box.children.stream().anyMatch(child -> isCut(child, y));
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
