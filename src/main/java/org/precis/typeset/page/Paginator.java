package org.precis.typeset.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.BoxBuilder;
import org.precis.typeset.box.Line;
import org.precis.typeset.cut.ColumnFill;
import org.precis.typeset.cut.Strip;
import org.precis.typeset.cut.Strips;
import org.precis.typeset.cut.TableFoot;
import org.precis.typeset.cut.Tear;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.flow.Edges;
import org.precis.typeset.flow.Flow;
import org.precis.typeset.page.EdgeWidths.Asked;
import org.precis.typeset.style.PageStyle;
import org.precis.typeset.style.Style;
import org.precis.typeset.style.Styles;
import org.precis.typeset.value.Content;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.PageBreak;
import org.precis.typeset.value.Side;

/**
 * Makes pages of a galley: where each begins, repeated heads and feet, and what runs at the edges.
 */
public final class Paginator {

  private static final double FAR = 1e9;

  /** Stands for a page that nothing is on. */
  private static final int BLANK = -1;

  private final Styles styles;
  private final Flow flow;
  private final HtmlDocument document;
  private final RunningContent running;

  /** The line above the head of each table that has one, on further pages. */
  private final Map<Box, Box> continuations = new IdentityHashMap<>();

  /** The left edge of each head of a table in columns, which has the first of these for its own. */
  private final Map<Box, Double> heads = new IdentityHashMap<>();

  /** A paginator of one document. */
  public Paginator(Styles styles, Flow flow, HtmlDocument document) {
    this.styles = styles;
    this.flow = flow;
    this.document = document;
    this.running = new RunningContent(styles);
  }

  /** The width of the text of a page, in points. */
  public static double textWidth(Styles styles) {
    return textWidth(styles.page(2));
  }

  private static double textWidth(PageStyle page) {
    return page.width() - page.left() - page.right();
  }

  /** By how much the text of pages that have a name is wider than that of others, by that. */
  public static Map<String, Double> wider(Styles styles) {
    Map<String, Double> wider = new LinkedHashMap<>();
    for (String name : styles.pageNames()) {
      wider.put(name, textWidth(styles.page(2, name, false)) - textWidth(styles));
    }
    return wider;
  }

  /**
   * What a galley is cut into.
   *
   * @param gaps those between its strips
   * @param fill how high columns are that go on over pages; null if there are none
   * @param starts what pages begin with
   */
  record Cut(
      ColumnPages columns,
      Gaps gaps,
      Footnotes footnotes,
      ColumnFill fill,
      List<Breaks.Start> starts) {
    List<Strip> strips() {
      return gaps.strips();
    }
  }

  /** Chooses the page breaks of a galley. */
  Cut cut(Box galley) {
    double least = Math.min(textHeight(1, ""), textHeight(2, ""));
    for (String name : styles.pageNames()) {
      least = Math.min(least, Math.min(textHeight(1, name), textHeight(2, name)));
    }
    ColumnPages columns = ColumnPages.unroll(galley, least);
    List<Strip> strips = Strips.of(galley, least);
    strips.forEach(this::rememberHead);
    ColumnFill fill = columns.fill(strips, flow::watch);
    SharedLines shared = new SharedLines(BoxBuilder.ofFlow(styles), flow, document.root());
    Footnotes footnotes = Footnotes.of(galley, strips, this::footnoteArea, flow::layOut, shared);
    Gaps gaps = new Gaps(strips, strip -> styles.page(2, strip.page(), false).leeway());
    List<Breaks.Start> starts = Breaks.of(gaps, footnotes, strip -> room(strips, strip), fill);
    return new Cut(columns, gaps, footnotes, fill, starts);
  }

  /**
   * Where the head of a table is before it goes into columns, where each part has another place.
   */
  private void rememberHead(Strip strip) {
    if (strip.table() != null && strip.columns() != null) {
      for (Box group : headsOf(strip.table())) {
        heads.putIfAbsent(group, group.x);
      }
    }
  }

  private static List<Box> headsOf(Box table) {
    return table.children.stream()
        .filter(group -> group.style.display() == Display.TABLE_HEADER_GROUP)
        .toList();
  }

  private FootnoteArea footnoteArea(Strip strip) {
    return new FootnoteArea(styles.page(2, strip.page(), false), document.root());
  }

  /** The pages of a galley. */
  public List<Page> pages(Box galley) {
    Cut cut = cut(galley);
    List<Strip> strips = cut.strips();
    List<Breaks.Start> starts = new ArrayList<>(cut.starts());
    cut.columns().roll(strips, starts.stream().map(Breaks.Start::strip).toList());
    cut.gaps().close(galley);
    for (Breaks.Start start : cut.starts()) {
      if (start.strip() < strips.size()) {
        Tear.open(galley, strips, start.strip(), strips.size());
      }
    }
    starts.add(new Breaks.Start(strips.size(), cut.footnotes().above(strips.size())));
    List<Integer> sheets = sheets(strips, starts);
    List<Page> pages = new ArrayList<>(sheets.size());
    for (int number = 1; number <= sheets.size(); number++) {
      int p = sheets.get(number - 1);
      if (p == BLANK || strips.isEmpty()) {
        PageStyle style = styles.page(number, "", p == BLANK);
        List<Region> regions = new ArrayList<>();
        if (p != BLANK) {
          // Nothing has a height; what is positioned may be seen all the same
          regions.add(new Region(galley, -FAR, FAR, style.left(), style.top(), false));
        }
        pages.add(new Page(number, style, regions));
      } else {
        pages.add(page(galley, cut, number, p == 0, starts.get(p), starts.get(p + 1)));
      }
    }
    Places places = new Places(galley, pages);
    PageNumbers.fill(flow, document, places);
    running.place(places);
    for (Page page : pages) {
      List<Region> margins = new ArrayList<>();
      margins(page.style(), page.number(), pages.size(), margins);
      page.regions().addAll(0, margins);
    }
    return pages;
  }

  /** A page with what stands between two places; it may have footnotes alone. */
  private Page page(
      Box galley, Cut cut, int number, boolean first, Breaks.Start start, Breaks.Start end) {
    List<Strip> strips = cut.strips();
    boolean hasText = start.strip() < end.strip();
    Strip strip = strips.get(hasText ? start.strip() : start.strip() - 1);
    PageStyle style = styles.page(number, strip.page(), false);
    List<Region> regions = new ArrayList<>();
    if (hasText) {
      Strip next = end.strip() == strips.size() ? null : strips.get(end.strip());
      double origin = content(galley, style, first, strip, next, regions);
      if (next != null && next.foot() != null) {
        foot(next.foot(), style, strips.get(end.strip() - 1).bottom() + origin, regions);
      }
    }
    if (start.footnote() < end.footnote()) {
      new FootnoteArea(style, document.root())
          .place(cut.footnotes(), start.footnote(), end.footnote(), regions);
    }
    return new Page(number, style, regions);
  }

  /**
   * What stands on each sheet: the number of one of the pages that were chosen, or nothing, where
   * the next page is to be on the other side. The first page is a right one.
   *
   * @param starts what pages begin with, and the end of all
   */
  private static List<Integer> sheets(List<Strip> strips, List<Breaks.Start> starts) {
    List<Integer> sheets = new ArrayList<>(List.of(0));
    for (int p = 1; p + 1 < starts.size(); p++) {
      int strip = starts.get(p).strip();
      boolean hasText = strip < starts.get(p + 1).strip();
      PageBreak side = hasText ? strips.get(strip).side() : null;
      boolean right = sheets.size() % 2 == 0;
      if (side == PageBreak.LEFT && right || side == PageBreak.RIGHT && !right) {
        sheets.add(BLANK);
      }
      sheets.add(p);
    }
    return sheets;
  }

  /** The height that a page has for text if it begins with a strip. */
  double room(List<Strip> strips, Strip start) {
    // Asked once for each strip, while breaks are chosen: with columns on each page that takes time
    flow.watch();
    boolean first = start == strips.get(0);
    double height = textHeight(first ? 1 : 2, start.page());
    return first || start.table() == null ? height : height - headHeight(start.table());
  }

  private double textHeight(int number, String name) {
    PageStyle style = styles.page(number, name, false);
    return style.height() - style.top() - style.bottom();
  }

  /** Returns where the upper edge of the galley is on the page. */
  private double content(
      Box galley, PageStyle style, boolean first, Strip strip, Strip next, List<Region> regions) {
    double top = style.top();
    if (!first && strip.table() != null) {
      double left = style.left() + (strip.columns() == null ? 0 : strip.columns().firstColumn());
      Box line = continuation(strip.table());
      if (line != null) {
        regions.add(new Region(line, -FAR, FAR, left + strip.table().x, top, true));
        top += line.height;
      }
      for (Box group : headsOf(strip.table())) {
        double dx = left + heads.getOrDefault(group, group.x) - group.x;
        regions.add(new Region(group, group.y, group.bottom(), dx, top - group.y, true));
        top += group.height;
      }
      top += belowHead(strip.table());
    }
    double from = first ? -FAR : strip.inkTop();
    double to = next == null ? FAR : next.inkTop();
    double origin = first ? 0 : strip.top() - strip.marginAbove();
    regions.add(new Region(galley, from, to, style.left(), top - origin, false));
    return top - origin;
  }

  /** Repeats the foot of a table, at this height of a page. */
  private static void foot(TableFoot foot, PageStyle style, double y, List<Region> regions) {
    double dy = y - foot.from();
    for (Box group : foot.groups()) {
      regions.add(new Region(group, group.y, group.bottom(), style.left(), dy, true));
    }
  }

  private double headHeight(Box table) {
    Box line = continuation(table);
    double height = line == null ? 0 : line.height;
    for (Box group : headsOf(table)) {
      height += group.height;
    }
    return height + belowHead(table);
  }

  /** The space between the head of a table and its rows, where borders do not collapse. */
  private static double belowHead(Box table) {
    boolean spaced = !table.style.collapsesBorders() && !headsOf(table).isEmpty();
    return spaced ? table.style.borderSpacing() : 0;
  }

  private Box continuation(Box table) {
    for (Box child : table.children) {
      if (child.style.display() == Display.TABLE_CAPTION && child.style.continued() != null) {
        return continuations.computeIfAbsent(
            table,
            t -> {
              Box line = BoxBuilder.ofFlow(styles).continuation(child.element);
              flow.layOut(line, Math.max(t.width, flow.fit(line, textWidth(styles))));
              return line;
            });
      }
    }
    return null;
  }

  // ------------------------------------------------------------ margin boxes

  /** The boxes in the margins of a page (CSS Paged Media 3, 5). */
  private void margins(PageStyle page, int number, int total, List<Region> regions) {
    if (page.boxes().isEmpty()) {
      return;
    }
    BoxBuilder builder = BoxBuilder.ofPage(styles, number, total);
    double text = textWidth(page);
    for (boolean above : new boolean[] {true, false}) {
      String edge = above ? "top" : "bottom";
      Box left = box(builder, page, number, edge + "-left");
      Box center = box(builder, page, number, edge + "-center");
      Box right = box(builder, page, number, edge + "-right");
      double y = above ? 0 : page.height() - page.bottom();
      double height = above ? page.top() : page.bottom();
      EdgeWidths widths = widths(left, center, right, text);
      Side inner = above ? Side.BOTTOM : Side.TOP;
      double end = page.width() - page.right();
      double middle = page.left() + (text - widths.center()) / 2;
      place(left, page.left(), widths.left(), y, height, inner, regions);
      place(right, end - widths.right(), widths.right(), y, height, inner, regions);
      place(center, middle, widths.center(), y, height, inner, regions);
      Box first = box(builder, page, number, edge + "-left-corner");
      Box last = box(builder, page, number, edge + "-right-corner");
      place(first, 0, page.left(), y, height, inner, regions);
      place(last, end, page.right(), y, height, inner, regions);
    }
    sides(builder, page, number, "left", 0, page.left(), regions);
    sides(builder, page, number, "right", page.width() - page.right(), page.right(), regions);
  }

  /** The boxes beside the text share its height. */
  private void sides(
      BoxBuilder builder,
      PageStyle page,
      int number,
      String edge,
      double x,
      double width,
      List<Region> regions) {
    double text = page.height() - page.top() - page.bottom();
    Box top = box(builder, page, number, edge + "-top");
    Box middle = box(builder, page, number, edge + "-middle");
    Box bottom = box(builder, page, number, edge + "-bottom");
    // A box is laid out once, so others are measured
    Asked first = height(box(builder, page, number, edge + "-top"), width, text);
    Asked centre = height(box(builder, page, number, edge + "-middle"), width, text);
    Asked last = height(box(builder, page, number, edge + "-bottom"), width, text);
    EdgeWidths heights =
        middle == null
            ? EdgeWidths.of(text, first, last)
            : EdgeWidths.of(text, first, centre, last);
    Side inner = edge.equals("left") ? Side.RIGHT : Side.LEFT;
    double foot = page.top() + text;
    double between = page.top() + (text - heights.center()) / 2;
    place(top, x, width, page.top(), heights.left(), inner, regions);
    place(middle, x, width, between, heights.center(), inner, regions);
    place(bottom, x, width, foot - heights.right(), heights.right(), inner, regions);
  }

  /** The height that a box beside the text asks for, with its margins. */
  private Asked height(Box box, double width, double text) {
    if (box == null) {
      return Asked.NOTHING;
    }
    Style style = box.style;
    double margins = margins(style, Side.TOP, Side.BOTTOM, text);
    boolean given = !style.height().isAuto();
    double height = given ? borderHeight(box, width, text) : natural(box, width);
    return new Asked(height + margins, height + margins, given);
  }

  private double natural(Box box, double width) {
    flow.layOut(box, borderWidth(box, width));
    return box.height;
  }

  private Box box(BoxBuilder builder, PageStyle page, int number, String name) {
    Style style = page.boxes().get(name);
    if (style == null) {
      return null;
    }
    List<Content> content = new ArrayList<>(style.content().size());
    for (Content part : style.content()) {
      content.add(
          part instanceof Content.NamedText text
              ? new Content.Literal(running.string(text, number))
              : part);
    }
    return builder.generated(
        document.root().generated("@" + name),
        style,
        content,
        asked -> running.element(asked, number));
  }

  private EdgeWidths widths(Box left, Box center, Box right, double text) {
    return center == null
        ? EdgeWidths.of(text, asked(left, text), asked(right, text))
        : EdgeWidths.of(text, asked(left, text), asked(center, text), asked(right, text));
  }

  private Asked asked(Box box, double text) {
    if (box == null) {
      return Asked.NOTHING;
    }
    double margins = margins(box.style, Side.LEFT, Side.RIGHT, text);
    if (!box.style.width().isAuto()) {
      double given = borderWidth(box, text) + margins;
      return new Asked(given, given, true);
    }
    double least = flow.fit(box, 0) + margins;
    return new Asked(least, flow.fit(box, Double.POSITIVE_INFINITY) + margins, false);
  }

  private static double margins(Style style, Side one, Side other, double base) {
    return margin(style, one, base) + margin(style, other, base);
  }

  private static double margin(Style style, Side side, double base) {
    Length margin = style.margin(side);
    return margin.isAuto() ? 0 : margin.of(base);
  }

  /** As its style says, or as wide as the room between its margins. */
  private static double borderWidth(Box box, double room) {
    Style style = box.style;
    if (style.width().isAuto()) {
      return Math.max(0, room - margins(style, Side.LEFT, Side.RIGHT, room));
    }
    double own = style.borderBox() ? 0 : Edges.of(box, room).across();
    return style.width().of(room) + own;
  }

  private static double borderHeight(Box box, double width, double room) {
    Style style = box.style;
    if (style.height().isAuto()) {
      return Math.max(0, room - margins(style, Side.TOP, Side.BOTTOM, room));
    }
    double own = style.borderBox() ? 0 : Edges.of(box, width).down();
    return style.height().of(room) + own;
  }

  /**
   * Places a box in its part of the margin, which it fills; one that is smaller stands beside the
   * text (CSS Paged Media 3, 5.3.1 and 5.3.3).
   *
   * @param inner the side at which the text is
   */
  private void place(
      Box box, double x, double width, double y, double height, Side inner, List<Region> regions) {
    if (box == null) {
      return;
    }
    Style style = box.style;
    boolean beside = inner == Side.LEFT || inner == Side.RIGHT;
    // What boxes share along their edge is shared out already
    double wide =
        beside
            ? borderWidth(box, width)
            : Math.max(0, width - margins(style, Side.LEFT, Side.RIGHT, width));
    double high =
        beside
            ? Math.max(0, height - margins(style, Side.TOP, Side.BOTTOM, height))
            : borderHeight(box, width, height);
    boolean toRight = inner == Side.RIGHT;
    double left =
        toRight
            ? x + width - margin(style, Side.RIGHT, width) - wide
            : x + margin(style, Side.LEFT, width);
    double top =
        inner == Side.BOTTOM
            ? y + height - margin(style, Side.BOTTOM, height) - high
            : y + margin(style, Side.TOP, height);
    flow.layOut(box, wide);
    double free = high - Edges.of(box, width).down() - contentHeight(box);
    double down =
        switch (style.verticalAlign().to()) {
          case TOP -> 0;
          case BOTTOM -> free;
          default -> free / 2;
        };
    box.move(0, down);
    box.y -= down;
    box.height = high;
    regions.add(new Region(box, -FAR, FAR, left, top, true));
  }

  /** How high what is in a box is, whatever its own height. */
  private static double contentHeight(Box box) {
    double top = box.y + Edges.of(box, box.width).top();
    double foot = top;
    for (Box child : box.children) {
      foot = Math.max(foot, child.bottom());
    }
    for (Line line : box.lines) {
      foot = Math.max(foot, line.y + line.height);
    }
    return foot - top;
  }
}
