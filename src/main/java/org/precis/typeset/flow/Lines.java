package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.precis.shaping.Hyphenation;
import org.precis.shaping.Ligatures;
import org.precis.shaping.LineBreaks;
import org.precis.shaping.Script;
import org.precis.typeset.box.Atom;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.FirstLine;
import org.precis.typeset.box.Glyphs;
import org.precis.typeset.box.InlineBox;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.ListMarkers;
import org.precis.typeset.box.Marker;
import org.precis.typeset.box.Tail;
import org.precis.typeset.document.Element;
import org.precis.typeset.flow.Paragraph.Mark;
import org.precis.typeset.flow.Paragraph.Run;
import org.precis.typeset.flow.Paragraph.Spot;
import org.precis.typeset.style.Style;
import org.precis.typeset.text.Face;
import org.precis.typeset.text.FontChain;
import org.precis.typeset.text.Fonts;
import org.precis.typeset.text.Levels;
import org.precis.typeset.text.Word;
import org.precis.typeset.value.Caps;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.ListStyle;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;
import org.precis.typeset.value.TextAlign;
import org.precis.typeset.value.VerticalAlign;

/** Breaks inline content into lines (CSS 2.2, 9.4.2 and 10.8; CSS Text 3). */
final class Lines {

  /** Fewer dots between an entry of a contents list and its page lead nowhere. */
  private static final int FEWEST_DOTS = 4;

  /** A page number has no more digits than this one. */
  private static final int WIDE_PAGE = 888;

  private final Layout layout;
  private final Widths widths;
  private final Relayout relayout;
  private final Positioned positioned;
  private final FloatRoom room;
  private final Fonts fonts;
  private final LineBreaks rules;
  private final List<Line> tailed = new ArrayList<>();

  Lines(
      Layout layout,
      Widths widths,
      Relayout relayout,
      Positioned positioned,
      FloatRoom room,
      Fonts fonts,
      LineBreaks rules) {
    this.layout = layout;
    this.widths = widths;
    this.relayout = relayout;
    this.positioned = positioned;
    this.room = room;
    this.fonts = fonts;
    this.rules = rules;
  }

  /** The lines that end with the number of a page, in the order in which they were made. */
  List<Line> tailed() {
    return tailed;
  }

  private Paragraph paragraph(Box box) {
    if (box.prepared == null) {
      box.prepared = new Paragraph(box, fonts, rules);
    }
    return (Paragraph) box.prepared;
  }

  /** The same on the first line, where it looks otherwise there; or null. */
  private Paragraph firstLine(Box box) {
    FirstLine line = box.firstLine;
    if (line == null) {
      return null;
    }
    if (line.prepared == null) {
      line.prepared = new Paragraph(box, line.style, line.inlines, fonts, rules);
    }
    return (Paragraph) line.prepared;
  }

  /** The widest part that no line may end in, and the widest line if none ends before it must. */
  double[] contentWidths(Box box) {
    Paragraph paragraph = paragraph(box);
    Paragraph first = firstLine(box);
    List<Spot> spots = first == null ? paragraph.spots : first.spots;
    double[] least = new double[spots.size()];
    double[] most = new double[least.length];
    double floats = 0;
    for (int i = 0; i < least.length; i++) {
      Spot spot = spots.get(i);
      double margins = Widths.margins(spot.box().style);
      if (!spot.away()) {
        least[i] = widths.min(spot.box()) + margins;
        most[i] = widths.max(spot.box()) + margins;
      } else if (isSideways(spot.box())) {
        floats += widths.max(spot.box()) + margins;
      }
    }
    double indent = Edges.size(box.style.textIndent(), Double.NaN);
    double[] narrow = paragraph.widths(least);
    double[] wide = spots.isEmpty() ? narrow : paragraph.widths(most);
    double min = widest(paragraph, paragraph.breaks, narrow, false, indent);
    double max = widest(paragraph, paragraph.breaks, wide, true, indent);
    if (first != null) {
      min = withFirst(paragraph, first, narrow, first.widths(least), false, indent);
      max = withFirst(paragraph, first, wide, first.widths(most), true, indent);
    }
    return new double[] {min, Math.max(min, max + floats)};
  }

  /** The widest line where the first looks otherwise. */
  private static double withFirst(
      Paragraph paragraph,
      Paragraph first,
      double[] widths,
      double[] firstWidths,
      boolean onlyForced,
      double indent) {
    int end = firstEnd(first, onlyForced);
    double line = widest(first, 0, end, first.breaks, firstWidths, onlyForced, indent);
    int length = paragraph.text.length();
    return Math.max(line, widest(paragraph, end, length, paragraph.breaks, widths, onlyForced, 0));
  }

  /** Where the first line ends, if lines are as short, or as long, as they may be. */
  private static int firstEnd(Paragraph paragraph, boolean onlyForced) {
    int length = paragraph.text.length();
    for (int i = 1; i < length; i++) {
      if (paragraph.text.charAt(i - 1) == '\n'
          || !onlyForced && (paragraph.breaks[i] || paragraph.breaksAnywhere(i))) {
        return i;
      }
    }
    return length;
  }

  private static boolean isSideways(Box box) {
    return box.style.floating() == Floating.LEFT || box.style.floating() == Floating.RIGHT;
  }

  static double widest(
      Paragraph paragraph, boolean[] breaks, double[] widths, boolean onlyForced, double indent) {
    return widest(paragraph, 0, paragraph.text.length(), breaks, widths, onlyForced, indent);
  }

  /** The widest line between two places. */
  private static double widest(
      Paragraph paragraph,
      int from,
      int length,
      boolean[] breaks,
      double[] widths,
      boolean onlyForced,
      double indent) {
    double widest = 0;
    double more = indent;
    int start = from;
    for (int i = from + 1; i <= length; i++) {
      boolean forced = i == length || paragraph.text.charAt(i - 1) == '\n';
      if (forced || !onlyForced && (breaks[i] || paragraph.breaksAnywhere(i))) {
        int end = i;
        while (end > start && paragraph.hangs(end - 1)) {
          end--;
        }
        double trailing = paragraph.extents(widths, end, i);
        double wide = width(paragraph, widths, start, end) + trailing + paragraph.hyphen(i);
        widest = Math.max(widest, wide + more);
        more = 0;
        start = i;
      }
    }
    return widest;
  }

  static double width(Paragraph paragraph, double[] widths, int start, int end) {
    return widths[end] - widths[start] + paragraph.unkerned(end) - paragraph.lead(start);
  }

  /** Makes the lines of a box and puts them below one another from y on; returns their foot. */
  double layOut(Box box, double x, double y, double width, Floats floats) {
    Paragraph paragraph = paragraph(box);
    box.empty();
    Breaker breaker = new Breaker(box, paragraph, x, width, floats);
    Paragraph first = firstLine(box);
    double foot = first == null ? breaker.all(y) : breaker.all(y, breaker.ofFirstLine(first));
    if (!relayout.keeps()) {
      box.prepared = null;
      box.inlines = List.of();
      box.firstLine = null;
    }
    return foot;
  }

  /**
   * The marker of a list item stands before its first line, which may be in a box in it, or else in
   * a line of its own.
   *
   * @param floats those that may leave less room for the line; null if there are none
   * @return the height of that; 0 if it needs none
   */
  double marker(Box box, double x, double y, double width, Floats floats) {
    Style style = box.style;
    if (style.display() != Display.LIST_ITEM || style.hasMarkerInside()) {
      return 0;
    }
    Marker marker = box.marker == null ? new Marker() : box.marker;
    if (style.listStyle() == ListStyle.NONE && marker.text == null) {
      return 0;
    }
    double baseline = Baselines.first(box);
    double height = 0;
    if (Double.isNaN(baseline)) {
      Run line = new Run(0, box.element, style, fonts.of(style), 0);
      baseline = y + line.above;
      height = line.above + line.below;
    }
    boolean given = marker.text != null;
    String text = given ? marker.text : ListMarkers.of(box.element, style.listStyle());
    List<Glyphs> parts = parts(box.element, marker.style == null ? style : marker.style, text);
    double wide = parts.stream().mapToDouble(part -> part.width).sum();
    // A text that the style sheet gives ends with the blank that it wants
    double gap = given ? 0 : style.fontSize() * 0.4;
    double top = baseline - style.fontSize() / 2;
    double start = floats == null ? x : floats.left(top, baseline, x);
    double end = floats == null ? x + width : floats.right(top, baseline, x + width);
    double left = style.rightToLeft() ? end + gap : start - wide - gap;
    for (Glyphs part : parts) {
      part.x = left;
      part.baseline = baseline;
      left += part.width;
    }
    marker.parts = parts;
    box.marker = marker;
    return height;
  }

  /** The glyphs of a text that is not broken, from left to right: a part for each face and size. */
  private List<Glyphs> parts(Element element, Style style, String text) {
    FontChain chain = fonts.of(style);
    List<Glyphs> parts = new ArrayList<>(1);
    int from = 0;
    for (int at = 0; at < text.length(); ) {
      int next = at + Character.charCount(text.codePointAt(at));
      int begin = text.codePointAt(from);
      if (next == text.length()
          || chain.faceOf(text.codePointAt(next)) != chain.faceOf(begin)
          || isSmall(style, chain, text.codePointAt(next)) != isSmall(style, chain, begin)) {
        Style own = isSmall(style, chain, begin) ? style.smallCapitals() : style;
        parts.add(plain(element, own, text.substring(from, next)));
        from = next;
      }
      at = next;
    }
    if (style.rightToLeft()) {
      Collections.reverse(parts);
    }
    return parts;
  }

  private static boolean isSmall(Style style, FontChain chain, int c) {
    return style.caps() != Caps.NORMAL && Paragraph.isSmallCapital(style, chain, c);
  }

  /** Ends a line of a contents list with dots and the number of a page. */
  void fill(Line line, int page) {
    Tail tail = line.tail;
    boolean leftwards = tail.style.rightToLeft();
    Glyphs number = plain(tail.element, tail.style, tail.numbers.of(page));
    number.baseline = tail.baseline;
    boolean atLeft = leftwards != tail.pattern.isEmpty();
    number.x = atLeft ? tail.left : tail.right - number.width;
    if (!tail.pattern.isEmpty()) {
      double dot = plain(tail.element, tail.style, tail.pattern).width;
      // Counted from the edge, so that dots of several lines stand below one another
      double taken = dot * Math.ceil(number.width / dot + 1);
      int dots = (int) ((tail.right - tail.left - taken) / dot);
      if (dots >= FEWEST_DOTS) {
        Glyphs leader = plain(tail.element, tail.style, tail.pattern.repeat(dots));
        leader.leads = true;
        leader.baseline = tail.baseline;
        leader.x = leftwards ? tail.left + taken : tail.right - taken - leader.width;
        line.pieces.add(leader);
      }
    }
    line.pieces.add(number);
  }

  /** The glyphs of a text that is not broken. */
  Glyphs plain(Element element, Style style, String text) {
    FontChain chain = fonts.of(style);
    int number = text.isEmpty() ? 0 : chain.faceOf(text.codePointAt(0));
    Face face = chain.face(number);
    byte[] levels = Levels.of(text, style.rightToLeft());
    boolean turns = levels != null && text.codePointCount(0, text.length()) == text.length();
    int[] glyphs = chain.glyphs(number, text, style.ligatures() && !turns);
    double[] advances =
        face.advances(
            glyphs, style.fontSize(), style.letterSpacing(), style.kerns(), style.trims());
    Glyphs straight = new Glyphs(element, style, face, text, glyphs, advances);
    return turns ? turned(straight, levels) : straight;
  }

  /** Puts glyphs, one for each character, in the order in which they stand. */
  private static Glyphs turned(Glyphs glyphs, byte[] levels) {
    int[] order = Levels.order(levels);
    int[] given = glyphs.glyphs();
    double[] wide = glyphs.advances(given);
    int[] numbers = new int[order.length];
    double[] advances = new double[order.length];
    for (int i = 0; i < order.length; i++) {
      numbers[i] = given[order[i]];
      advances[i] = wide[order[i]];
    }
    double[] none = new double[order.length];
    Glyphs.Shape shape = new Glyphs.Shape(order, none, none, true);
    return new Glyphs(
        glyphs.element, glyphs.style, glyphs.face, glyphs.text, numbers, advances, shape);
  }

  /** One pass over a paragraph. */
  private final class Breaker {
    private final Box box;
    private final Paragraph paragraph;
    private final double x;
    private final double width;
    private final Floats floats;

    /** The widths of the boxes in the text. */
    private final double[] boxes;

    private final LineEnds ends;

    private final List<Mark> open = new ArrayList<>();
    private int mark;
    private int spot;
    private int awaySpot;
    private int footnoteSpot;

    /** What the present line is to be reordered by; null if its text runs from left to right. */
    private final LineOrder order;

    Breaker(Box box, Paragraph paragraph, double x, double width, Floats floats) {
      this(box, paragraph, x, width, floats, null);
    }

    /**
     * As above.
     *
     * @param boxes the widths of the boxes in the text; null if they are not laid out yet
     */
    private Breaker(
        Box box, Paragraph paragraph, double x, double width, Floats floats, double[] boxes) {
      this.box = box;
      this.paragraph = paragraph;
      this.x = x;
      this.width = width;
      this.floats = floats;
      this.boxes = boxes == null ? boxes() : boxes;
      double tailRoom = tailRoom(paragraph.tail);
      this.ends = new LineEnds(paragraph, rules, this.boxes, width, indent(), tailRoom);
      this.order = paragraph.levels == null ? null : new LineOrder(paragraph.style.rightToLeft());
    }

    private double tailRoom(Tail tail) {
      return tail == null || tail.id.isEmpty()
          ? 0
          : plain(tail.element, tail.style, tail.numbers.of(WIDE_PAGE)).width;
    }

    private double[] boxes() {
      double[] sizes = new double[paragraph.spots.size()];
      for (int i = 0; i < sizes.length; i++) {
        Spot s = paragraph.spots.get(i);
        if (!s.away()) {
          double margins = margins(s.box(), Side.LEFT) + margins(s.box(), Side.RIGHT);
          double own = widths.shrunkWidth(s.box(), width, width - margins);
          layout.layOut(s.box(), 0, 0, own, Double.NaN, new Space(width, Double.NaN), null);
          sizes[i] = own + margins;
        }
      }
      return sizes;
    }

    private double margins(Box inset, Side side) {
      return Edges.size(inset.style.margin(side), width);
    }

    /** One that makes the first line, of the same boxes. */
    Breaker ofFirstLine(Paragraph first) {
      return new Breaker(box, first, x, width, floats, boxes);
    }

    /** Makes all lines but the first, which another makes. */
    double all(double from, Breaker first) {
      if (paragraph.text.isEmpty()) {
        // A letter that floats
        return first.all(from);
      }
      double foot = first.line(0, first.awayAt(0, from), true);
      int start = first.next;
      awaySpot = first.awaySpot;
      footnoteSpot = first.footnoteSpot;
      skip(start);
      return rest(foot, start, false);
    }

    /** Passes what stands before a place, where a line ends. */
    private void skip(int end) {
      boolean ends = end == paragraph.text.length();
      while (mark < paragraph.marks.size()
          && (paragraph.marks.get(mark).at() < end
              || paragraph.marks.get(mark).at() == end
                  && (ends || !paragraph.marks.get(mark).opens()))) {
        Mark m = paragraph.marks.get(mark++);
        if (m.opens()) {
          open.add(m);
        } else {
          open.remove(open.size() - 1);
        }
      }
    }

    double all(double from) {
      if (floats.bottom() <= from + Space.EPSILON) {
        ends.improve();
      }
      return rest(from, 0, true);
    }

    /**
     * Makes the lines from a place on.
     *
     * @param first whether they begin with the first
     */
    private double rest(double from, int begin, boolean first) {
      int length = paragraph.text.length();
      double y = from;
      int start = begin;
      while (start < length) {
        y = awayAt(start, y);
        y = line(start, y, first && start == begin);
        start = next;
      }
      awayAt(length, y);
      if (length == 0) {
        footnotesAlone(y);
      }
      return y;
    }

    /** Keeps footnotes whose calls float, so that no text is left: in a line of no height. */
    private void footnotesAlone(double y) {
      Line line = new Line();
      line.x = x;
      line.y = y;
      line.baseline = y;
      footnotes(line, 0);
      if (!line.footnotes.isEmpty()) {
        box.add(line);
      }
    }

    private double indent() {
      return Edges.size(paragraph.style.textIndent(), width);
    }

    // ------------------------------------------------------------- one line

    /** Where the next line begins. */
    private int next;

    /** Where the present line begins. */
    private int lineStart;

    /** The blank that is left out of punctuation at its end. */
    private double trimmed;

    private double line(int start, double y, boolean first) {
      Run strut = paragraph.strut;
      double top = y;
      double height = strut.above + strut.below;
      double indent = first ? indent() : 0;
      double left;
      double right;
      int end;
      while (true) {
        left = floats.left(top, top + height, x);
        right = floats.right(top, top + height, x + width);
        double available = Math.min(right - left, ends.measure()) - indent;
        end = ends.end(start, available);
        int visible = ends.visible(start, end);
        double below = floats.nextBelow(top);
        double wide = ends.extent(start, visible, end);
        wide += paragraph.hyphen(end);
        trimmed = visible == end ? ends.trimmedEnd(wide, end, available) : 0;
        wide -= trimmed;
        boolean fits = wide <= available + Space.EPSILON;
        if (fits || below == top || right - left >= width - Space.EPSILON) {
          break;
        }
        top = below;
      }
      next = end;
      Line line = new Line();
      line.y = top;
      fill(line, start, end);
      footnotes(line, end);
      int last = ends.visible(start, end);
      double wide = ends.extent(start, last, end) - trimmed;
      double visible = wide + paragraph.hyphen(end);
      double free = right - left - indent - visible;
      if (end == paragraph.text.length() && paragraph.tail != null) {
        boolean leftwards = paragraph.style.rightToLeft();
        line.tail = paragraph.tail;
        line.tail.left = leftwards ? -free : visible;
        line.tail.right = leftwards ? 0 : visible + free;
        line.tail.baseline = 0;
        tailed.add(line);
      }
      TextAlign align = align(end);
      if (free > 0 && align == TextAlign.JUSTIFY && Justification.fill(line, visible, free)) {
        free = 0;
      }
      place(line, paragraph.style.rightToLeft() ? left : left + indent, free, align);
      if (line.tail == null) {
        line.pieces = List.copyOf(line.pieces);
      }
      box.add(line);
      return top + line.height;
    }

    /** Where the words of a line that ends here stand; a tail fills its line by itself. */
    private TextAlign align(int end) {
      if (end == paragraph.text.length()) {
        return paragraph.tail == null ? paragraph.style.textAlignLast() : TextAlign.START;
      }
      boolean last = paragraph.text.charAt(end - 1) == '\n';
      return last ? paragraph.style.textAlignLast() : paragraph.style.textAlign();
    }

    /** The boxes that float or are positioned, up to a place in the text. */
    private double awayAt(int at, double y) {
      while (awaySpot < paragraph.spots.size() && paragraph.spots.get(awaySpot).at() <= at) {
        Spot s = paragraph.spots.get(awaySpot++);
        if (!s.away() || s.box().style.floating() == Floating.FOOTNOTE) {
          continue;
        }
        box.add(s.box());
        if (s.box().style.position() == Position.ABSOLUTE) {
          positioned.add(s.box(), box, x, y, width);
        } else {
          room.placeFloat(s.box(), x, y, new Space(width, Double.NaN), floats);
        }
      }
      return y;
    }

    /** Makes the pieces of a line, from its left edge on and on its baseline, both still at 0. */
    private void fill(Line line, int start, int end) {
      double above = paragraph.strut.above;
      double below = paragraph.strut.below;
      double at = 0;
      lineStart = start;
      int visible = ends.visible(start, end);
      List<InlineBox> inlines = new ArrayList<>();
      List<Box> insets = new ArrayList<>(0);
      if (order != null) {
        order.clear();
      }
      for (Mark m : open) {
        inlines.add(begin(line, m, at, false));
        Run around = strut(m);
        above = Math.max(above, around.above + m.raise());
        below = Math.max(below, around.below - m.raise());
      }
      int i = start;
      while (true) {
        // Ends at the start of a line belong to the line before, beginnings at its end to the next
        while (mark < paragraph.marks.size()
            && paragraph.marks.get(mark).at() == i
            && !(i == end && paragraph.marks.get(mark).opens() && i < paragraph.text.length())) {
          Mark m = paragraph.marks.get(mark++);
          if (m.opens()) {
            open.add(m);
            InlineBox inline = begin(line, m, at, true);
            inlines.add(inline);
            edge(m, i, start, end, at);
            Run around = strut(m);
            above = Math.max(above, around.above + m.raise());
            below = Math.max(below, around.below - m.raise());
            at += m.extent();
          } else {
            edge(m, i, start, end, at);
            at += m.extent();
            open.remove(open.size() - 1);
            finish(inlines.remove(inlines.size() - 1), m.style(), at, true);
          }
        }
        if (i >= end) {
          break;
        }
        while (spot < paragraph.spots.size() && paragraph.spots.get(spot).at() < i) {
          spot++;
        }
        while (spot < paragraph.spots.size()
            && paragraph.spots.get(spot).at() == i
            && paragraph.spots.get(spot).away()) {
          spot++;
        }
        if (paragraph.text.charAt(i) == Paragraph.BOX
            && spot < paragraph.spots.size()
            && paragraph.spots.get(spot).at() == i) {
          Box inset = paragraph.spots.get(spot++).box();
          double[] reach = inset(line, inset, at);
          if (order != null) {
            double whole = inset.width + margins(inset, Side.LEFT) + margins(inset, Side.RIGHT);
            order.add(at, whole, paragraph.levels[i], line.pieces.get(line.pieces.size() - 1));
          }
          if (isOfLine(inset)) {
            insets.add(inset);
          } else {
            above = Math.max(above, reach[0]);
            below = Math.max(below, reach[1]);
          }
          at += inset.width + margins(inset, Side.LEFT) + margins(inset, Side.RIGHT);
          i++;
          continue;
        }
        Run run = paragraph.runs.get(paragraph.runOf[i]);
        int stop = Math.min(end, run.end);
        if (mark < paragraph.marks.size()) {
          stop = Math.min(stop, Math.max(i + 1, paragraph.marks.get(mark).at()));
        }
        above = Math.max(above, run.above + run.raise);
        below = Math.max(below, run.below - run.raise);
        if (order != null && i < visible) {
          stop = Math.min(stop, visible);
        }
        at = glyphs(line, run, i, stop, at, stop == end, i >= visible);
        at -= order == null ? hanging(Math.max(i, visible), stop) : 0;
        i = stop;
      }
      for (int k = inlines.size() - 1; k >= 0; k--) {
        finish(inlines.get(k), open.get(k).style(), at, false);
      }
      if (order != null) {
        order.arrange(start < visible ? ends.blanks(visible, end) : 0);
      }
      for (Box inset : insets) {
        double more = outer(inset) - above - below;
        if (more > 0 && inset.style.verticalAlign().to() == VerticalAlign.To.TOP) {
          below += more;
        } else if (more > 0) {
          above += more;
        }
      }
      for (Box inset : insets) {
        boolean top = inset.style.verticalAlign().to() == VerticalAlign.To.TOP;
        double from = top ? -above : below - outer(inset);
        inset.move(0, from + margins(inset, Side.TOP) - inset.y);
      }
      line.height = above + below;
      line.baseline = above;
      line.width = at;
    }

    /**
     * Notes the margin, border and padding at an end of an inline element. It is of the outer of
     * the levels beside it: after a number in text from right to left it is at the left; in an
     * element that runs the other way, of the next.
     */
    private void edge(Mark m, int place, int start, int end, double at) {
      if (order != null) {
        byte before = place > start ? paragraph.levels[place - 1] : order.base();
        byte after = place < end ? paragraph.levels[place] : order.base();
        int outer = Math.min(before, after);
        boolean turned = m.style().rightToLeft() != (outer % 2 == 1);
        order.add(at, m.extent(), (byte) (turned ? outer + 1 : outer), null);
      }
    }

    /** Notes the footnotes whose calls stand before a place in the text. */
    private void footnotes(Line line, int end) {
      while (footnoteSpot < paragraph.spots.size()
          && paragraph.spots.get(footnoteSpot).at() <= end) {
        Box away = paragraph.spots.get(footnoteSpot++).box();
        if (away.style.floating() == Floating.FOOTNOTE) {
          line.footnotes = line.footnotes.isEmpty() ? new ArrayList<>(1) : line.footnotes;
          line.footnotes.add(away);
        }
      }
    }

    /** What an inline element asks of a line by itself (CSS 2.2, 10.8.1). */
    private Run strut(Mark m) {
      return new Run(0, m.element(), m.style(), fonts.of(m.style()), 0);
    }

    private InlineBox begin(Line line, Mark m, double at, boolean begins) {
      if (!isDecorated(m.style())) {
        return null;
      }
      InlineBox inline = new InlineBox(m.element(), m.style());
      inline.begins = begins;
      double margin = begins ? Edges.size(m.style().margin(Side.LEFT), Double.NaN) : 0;
      inline.x = at + margin;
      Face face = fonts.of(m.style()).first();
      double size = m.style().fontSize();
      double top = m.style().border(Side.TOP).width() + Edges.size(m.style().padding(Side.TOP), 0);
      double foot =
          m.style().border(Side.BOTTOM).width() + Edges.size(m.style().padding(Side.BOTTOM), 0);
      inline.y = -m.raise() - face.ascent() * size - top;
      inline.height = (face.ascent() + face.descent()) * size + top + foot;
      line.pieces.add(inline);
      if (order != null) {
        order.begin(inline);
      }
      return inline;
    }

    private void finish(InlineBox inline, Style style, double at, boolean ends) {
      if (inline != null && order != null) {
        order.end(inline);
      }
      if (inline != null) {
        inline.ends = ends;
        double margin = ends ? Edges.size(style.margin(Side.RIGHT), Double.NaN) : 0;
        inline.width = at - margin - inline.x;
      }
    }

    /** Whether more is painted of an inline element than its text, or it has a tag of its own. */
    private boolean isDecorated(Style style) {
      return style.hasBackground()
          || style.border(Side.TOP).width() > 0
          || style.border(Side.BOTTOM).width() > 0
          || style.border(Side.LEFT).width() > 0
          || style.border(Side.RIGHT).width() > 0
          || style.outline().width() > 0
          || style.floating() == Floating.FOOTNOTE;
    }

    /**
     * Adds the glyphs of a part of a run.
     *
     * @param hangs whether it is blanks at the end of the line, which stand at its end whichever
     *     way the text before them runs (UAX #9, rule L1)
     */
    private double glyphs(
        Line line, Run run, int start, int stop, double from, boolean endsLine, boolean hangs) {
      double at = from;
      int i = start;
      while (i < stop) {
        Word word = paragraph.word(i);
        if (word != null) {
          int end = Math.min(stop, word.end());
          at = word(line, run, word.part(paragraph.text, i, end), at);
          i = end;
          continue;
        }
        if (paragraph.glyphs[i] < 0 && paragraph.text.charAt(i) != Hyphenation.SOFT_HYPHEN) {
          i++;
          continue;
        }
        byte face = paragraph.faces[i];
        int begin = i;
        int count = 0;
        boolean plain = true;
        while (i < stop
            && (paragraph.faces[i] == face || paragraph.glyphs[i] < 0)
            && paragraph.text.charAt(i) != '\n'
            && (order == null || paragraph.levels[i] == paragraph.levels[begin])
            && paragraph.word(i) == null) {
          if (paragraph.glyphs[i] >= 0 || paragraph.glyphs[i] == Ligatures.PART) {
            count++;
          }
          plain &= !isSilent(paragraph.text.charAt(i));
          i++;
        }
        boolean hyphen = endsLine && i == stop && paragraph.hyphenates(stop);
        double last = endsLine && i == stop ? paragraph.unkerned(stop) - trimmed : 0;
        double before = at;
        int pieces = line.pieces.size();
        at = piece(line, run, face, begin, i, count, plain, hyphen, last, at);
        if (order != null && line.pieces.size() > pieces) {
          byte level = hangs ? order.base() : paragraph.levels[begin];
          order.add(before, at - before, level, line.pieces.get(pieces));
        }
      }
      return at;
    }

    private double word(Line line, Run run, Word word, double at) {
      String text = paragraph.text.substring(word.start(), word.end());
      Glyphs piece = Glyphs.of(run.element, run.style, word, text);
      piece.x = at;
      piece.baseline = -run.raise;
      line.pieces.add(piece);
      if (order != null) {
        order.add(at, piece.width, paragraph.levels[word.start()], piece);
      }
      return at + piece.width;
    }

    /** Whether a character has no glyph and no part in the text that is read. */
    private static boolean isSilent(char c) {
      return c == Hyphenation.SOFT_HYPHEN || Script.isControl(c);
    }

    private static String spoken(String text) {
      StringBuilder spoken = new StringBuilder(text.length());
      for (int i = 0; i < text.length(); i++) {
        if (!isSilent(text.charAt(i))) {
          spoken.append(text.charAt(i));
        }
      }
      return spoken.toString();
    }

    private double piece(
        Line line,
        Run run,
        byte face,
        int begin,
        int stop,
        int count,
        boolean plain,
        boolean hyphen,
        double last,
        double at) {
      if (count == 0 && !hyphen) {
        return at;
      }
      Glyphs piece =
          plain
                  && !hyphen
                  && order == null
                  && !run.fonts.substitutes(face)
                  && run.style.wordSpacing() == 0
              ? unshaped(run, face, begin, stop, last)
              : spelled(run, face, begin, stop, count, hyphen, last);
      piece.lead = paragraph.leadAt(begin, begin == lineStart);
      piece.x = at - piece.lead;
      piece.baseline = -run.raise;
      line.pieces.add(piece);
      return piece.x + piece.width;
    }

    /** Glyphs that follow from the text between two places. */
    private Glyphs unshaped(Run run, byte face, int begin, int stop, double last) {
      double sum = 0;
      double advance = paragraph.untrimmed(begin);
      for (int k = begin; k < stop; k++) {
        if (paragraph.glyphs[k] >= 0 && k > begin) {
          sum += advance;
          advance = 0;
        }
        advance += paragraph.advances[k];
      }
      advance += last;
      String text = paragraph.text.substring(begin, stop);
      return new Glyphs(run.element, run.style, run.fonts.face(face), text, sum + advance, advance);
    }

    /** The glyphs between two places, without those of controls, with those of a hyphen. */
    private Glyphs spelled(
        Run run, byte face, int begin, int stop, int count, boolean hyphen, double last) {
      int[] glyphs = new int[count + (hyphen ? 1 : 0)];
      double[] advances = new double[glyphs.length];
      int n = 0;
      int own = 0;
      for (int k = begin; k < stop; k++) {
        if (paragraph.glyphs[k] >= 0) {
          own = n;
          glyphs[n++] = paragraph.glyphs[k];
        } else if (paragraph.glyphs[k] == Ligatures.PART) {
          glyphs[n++] = Ligatures.PART;
        }
        advances[own] += paragraph.advances[k];
      }
      if (n > 0) {
        advances[0] += paragraph.untrimmed(begin);
        advances[own] += last;
      }
      String text = spoken(paragraph.text.substring(begin, stop));
      if (hyphen) {
        text += Hyphenation.SOFT_HYPHEN;
        int glyph = run.fonts.glyph(face, '-');
        glyphs[n] = glyph;
        advances[n] = run.fonts.advance(face, glyph, '-') * run.style.fontSize();
      }
      return new Glyphs(run.element, run.style, run.fonts.face(face), text, glyphs, advances);
    }

    /** The width of blanks at the end of a line that hang. */
    private double hanging(int from, int end) {
      double hanging = 0;
      for (int i = from; i < end; i++) {
        hanging += paragraph.advances[i];
      }
      return hanging;
    }

    /** Whether a box stands at the top or bottom of its line, however high that is. */
    private static boolean isOfLine(Box inset) {
      VerticalAlign.To to = inset.style.verticalAlign().to();
      return to == VerticalAlign.To.TOP || to == VerticalAlign.To.BOTTOM;
    }

    private double outer(Box inset) {
      return inset.height + margins(inset, Side.TOP) + margins(inset, Side.BOTTOM);
    }

    /** Puts a box on the baseline; returns how far it reaches above and below. */
    private double[] inset(Line line, Box inset, double at) {
      double top = margins(inset, Side.TOP);
      double whole = outer(inset);
      Mark around = open.isEmpty() ? null : open.get(open.size() - 1);
      Style outside = around == null ? paragraph.style : around.style();
      double raise = around == null ? 0 : around.raise();
      double baseline = inset.style.clipsOverflow() ? Double.NaN : Baselines.last(inset);
      double own = Double.isNaN(baseline) ? whole : baseline - inset.y + top;
      VerticalAlign align = inset.style.verticalAlign();
      raise +=
          switch (align.to()) {
            case SUPER -> outside.fontSize() / 3;
            case SUB -> -outside.fontSize() / 5;
            case LENGTH -> align.raise();
            default -> Paragraph.aligned(align.to(), own, whole - own, outside, fonts);
          };
      double above = own + raise;
      inset.move(at + margins(inset, Side.LEFT) - inset.x, top - above - inset.y);
      line.pieces.add(new Atom(inset));
      return new double[] {above, whole - above};
    }

    /** Moves the pieces of a line to their place. */
    private void place(Line line, double left, double free, TextAlign align) {
      boolean rtl = paragraph.style.rightToLeft();
      double shift =
          switch (align) {
            case CENTER -> free / 2;
            case RIGHT -> free;
            case END -> rtl ? 0 : free;
            case START, JUSTIFY -> rtl ? free : 0;
            default -> 0;
          };
      double y = line.y;
      double above = line.baseline;
      line.x = 0;
      line.y = 0;
      line.baseline = 0;
      // What has no room sticks out where the line ends
      line.move(left + (free < 0 ? rtl ? free : 0 : shift), y + above);
      line.y = y;
    }
  }
}
