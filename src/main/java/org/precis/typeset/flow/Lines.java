package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.precis.shaping.LineBreaks;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Glyphs;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.ListMarkers;
import org.precis.typeset.box.Marker;
import org.precis.typeset.box.Tail;
import org.precis.typeset.document.Element;
import org.precis.typeset.flow.Paragraph.Run;
import org.precis.typeset.flow.Paragraph.Spot;
import org.precis.typeset.style.Style;
import org.precis.typeset.text.Face;
import org.precis.typeset.text.FontChain;
import org.precis.typeset.text.Fonts;
import org.precis.typeset.text.Levels;
import org.precis.typeset.value.Caps;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.ListStyle;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;
import org.precis.typeset.value.TextAlign;

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
  private final Paragraphs paragraphs;
  private final Fonts fonts;
  private final LineBreaks rules;
  private final List<Line> tailed = new ArrayList<>();

  Lines(
      Layout layout,
      Widths widths,
      Relayout relayout,
      Positioned positioned,
      FloatRoom room,
      Paragraphs paragraphs,
      Fonts fonts,
      LineBreaks rules) {
    this.layout = layout;
    this.widths = widths;
    this.relayout = relayout;
    this.positioned = positioned;
    this.room = room;
    this.paragraphs = paragraphs;
    this.fonts = fonts;
    this.rules = rules;
  }

  /** The lines that end with the number of a page, in the order in which they were made. */
  List<Line> tailed() {
    return tailed;
  }

  /** The widest part that no line may end in, and the widest line if none ends before it must. */
  double[] contentWidths(Box box) {
    Paragraph paragraph = paragraphs.of(box);
    Paragraph first = paragraphs.firstLine(box);
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
    Paragraph paragraph = paragraphs.of(box);
    box.empty();
    Breaker breaker = new Breaker(box, paragraph, x, width, floats);
    Paragraph first = paragraphs.firstLine(box);
    double foot = first == null ? breaker.all(y) : breaker.all(y, breaker.ofFirstLine(first));
    if (!relayout.keeps()) {
      paragraphs.forget(box);
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
    private final LineFill fill;
    private int awaySpot;
    private int footnoteSpot;

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
      this.fill = new LineFill(paragraph, ends, fonts, width);
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
          double margins =
              Edges.margin(s.box(), Side.LEFT, width) + Edges.margin(s.box(), Side.RIGHT, width);
          double own = widths.shrunkWidth(s.box(), width, width - margins);
          layout.layOut(s.box(), 0, 0, own, Double.NaN, new Space(width, Double.NaN), null);
          sizes[i] = own + margins;
        }
      }
      return sizes;
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
      fill.skip(start);
      return rest(foot, start, false);
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

    /** The blank that is left out of punctuation at the end of the present line. */
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
      fill.fill(line, start, end, trimmed);
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
