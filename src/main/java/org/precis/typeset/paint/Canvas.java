package org.precis.typeset.paint;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.precis.shaping.Hyphenation;
import org.precis.shaping.Ligatures;
import org.precis.typeset.box.Glyphs;
import org.precis.typeset.value.Color;

/**
 * The content stream of a page (ISO 32000-1, 8 and 9). Coordinates are points from the top left
 * corner of the page, y downwards; the stream has them to 0.01 pt, y upwards. What the graphics
 * state says already is not said again.
 */
final class Canvas {

  /** Each level of a colour as a number from 0 to 1, in three decimals. */
  private static final String[] LEVELS = levels();

  /** The dashes of a solid line. */
  static final double[] SOLID = {};

  /** How far, in points, a glyph may stand from its place before it is shifted. */
  private static final double TOLERANCE = 0.01;

  /** The length of the control lines of a quarter of a circle of radius 1. */
  private static final double ARC = 0.5522847498;

  private static final int UNKNOWN = -1;

  private PdfBytes out;

  /** What was painted into before each group that is open. */
  private final Deque<Outer> outer = new ArrayDeque<>();

  private final Resources resources;
  private double height;

  /** A copy for each {@code q} that is open. */
  private State[] saved = new State[4];

  private int depth;
  private State state = new State();

  private boolean inText;
  private int textX;
  private int textY;

  private boolean marked;

  /** Rectangles of one colour that wait to be filled together: left, bottom, width and height. */
  private int[] waiting = new int[64];

  private int waitingCount;
  private int waitingColor;

  /** How much is seen of each thing that is painted. */
  private double seen = 1;

  private record Outer(PdfBytes out, State state, double seen) {}

  private static final class State {
    private int fill = UNKNOWN;
    private int stroke = UNKNOWN;
    private int opacity = 255;
    private int lineWidth = UNKNOWN;
    private int font = UNKNOWN;
    private int size = UNKNOWN;
    private int spacing;
    private double[] dash = SOLID;
    private double phase;
    private int cap;
    private int join;

    private void take(State other) {
      fill = other.fill;
      stroke = other.stroke;
      opacity = other.opacity;
      lineWidth = other.lineWidth;
      font = other.font;
      size = other.size;
      spacing = other.spacing;
      dash = other.dash;
      phase = other.phase;
      cap = other.cap;
      join = other.join;
    }
  }

  Canvas(PdfBytes out, Resources resources) {
    this.out = out;
    this.resources = resources;
    Arrays.setAll(saved, i -> new State());
  }

  private static String[] levels() {
    String[] levels = new String[256];
    for (int i = 0; i < 256; i++) {
      int thousandths = Math.round(i * 1000 / 255f);
      levels[i] =
          thousandths == 0
              ? "0"
              : thousandths == 1000
                  ? "1"
                  : ("."
                          + (1000 + thousandths) % 1000 / 100
                          + (thousandths / 10 % 10)
                          + (thousandths % 10))
                      .replaceAll("0+$", "");
    }
    return levels;
  }

  /** Begins a page. */
  void begin(double pageHeight) {
    out.clear();
    height = pageHeight;
    depth = 0;
    state.take(new State());
    inText = false;
    marked = false;
  }

  /** Ends a page: whatever is open is closed. */
  void end() {
    unmark();
  }

  // ------------------------------------------------------------ marked content

  /** Begins content of the structure tree (14.7.4.2). */
  void mark(int mcid) {
    unmark();
    out.raw("/P<</MCID ").integer(mcid).raw(">>").operator("BDC");
    marked = true;
  }

  /** Begins content that is not of the structure tree (14.8.2.2). */
  void markArtifact(String properties) {
    unmark();
    if (properties == null) {
      out.name("Artifact").operator("BMC");
    } else {
      out.raw("/Artifact<<").raw(properties).raw(">>").operator("BDC");
    }
    marked = true;
  }

  private void unmark() {
    settle();
    if (marked) {
      out.operator("EMC");
      marked = false;
    }
  }

  // -------------------------------------------------------------------- groups

  /** Begins what is painted as one. */
  void beginGroup() {
    unmark();
    outer.push(new Outer(out, state, seen));
    seen = 1;
    out = new PdfBytes(1 << 10);
    state = new State();
    // Lines and letters begin as they were outside
    out.raw("[]0").operator("d");
    out.integer(0).operator("J").integer(0).operator("j").integer(0).operator("Tc");
  }

  /**
   * Ends it and paints it.
   *
   * @param opacity from 0 to 255
   * @return its content
   */
  byte[] endGroup(String name, int opacity) {
    unmark();
    byte[] content = out.copy();
    Outer last = outer.pop();
    out = last.out();
    state = last.state();
    seen = last.seen();
    int level = (int) Math.round(opacity * seen);
    out.operator("q").name(resources.opacity(level)).operator("gs");
    out.name(name).operator("Do").operator("Q");
    return content;
  }

  /**
   * Paints what follows each by itself as much less.
   *
   * @return how much was seen before
   */
  double dim(double share) {
    settle();
    double before = seen;
    seen *= share;
    return before;
  }

  void seen(double share) {
    settle();
    seen = share;
  }

  // ------------------------------------------------------------ graphics state

  void save() {
    settle();
    out.operator("q");
    if (depth == saved.length) {
      saved = Arrays.copyOf(saved, depth * 2);
      for (int i = depth; i < saved.length; i++) {
        saved[i] = new State();
      }
    }
    saved[depth++].take(state);
  }

  void restore() {
    settle();
    out.operator("Q");
    state.take(saved[--depth]);
  }

  /**
   * Multiplies the transformation matrix by one of coordinates with y downwards.
   *
   * @param m one that is near
   */
  void transform(Matrix m) {
    settle();
    // The same with y upwards, about the top of the page
    precise(m.a()).precise(-m.b()).precise(-m.c()).precise(m.d());
    precise(m.e() + m.c() * height).precise(height - m.d() * height - m.f());
    out.operator("cm");
  }

  /** A number to five decimals: those of a matrix are multiplied by coordinates. */
  private Canvas precise(double value) {
    long scaled = Math.round(value * 100_000);
    if (scaled % 1000 == 0) {
      out.hundredths((int) (scaled / 1000));
      return this;
    }
    long whole = Math.abs(scaled) / 100_000;
    String part = Long.toString(Math.abs(scaled) % 100_000 + 100_000);
    int end = part.length();
    while (part.charAt(end - 1) == '0') {
      end--;
    }
    out.word((scaled < 0 ? "-" : "") + (whole == 0 ? "" : whole) + "." + part.substring(1, end));
    return this;
  }

  private void opacity(int color) {
    int opacity = seen < 1 ? (int) Math.round((color >>> 24) * seen) : color >>> 24;
    if (opacity != state.opacity) {
      out.name(resources.opacity(opacity)).operator("gs");
      state.opacity = opacity;
    }
  }

  private void fillColor(int color) {
    opacity(color);
    int rgb = color & 0xFFFFFF;
    if (rgb != state.fill) {
      rgb(rgb).operator("rg");
      state.fill = rgb;
    }
  }

  private void strokeColor(int color) {
    opacity(color);
    int rgb = color & 0xFFFFFF;
    if (rgb != state.stroke) {
      rgb(rgb).operator("RG");
      state.stroke = rgb;
    }
  }

  private PdfBytes rgb(int color) {
    return out.word(LEVELS[color >> 16]).word(LEVELS[color >> 8 & 0xFF]).word(LEVELS[color & 0xFF]);
  }

  // --------------------------------------------------------------------- paths

  private int y(double y) {
    return PdfBytes.round(height - y);
  }

  void moveTo(double x, double y) {
    settle();
    out.number(x).hundredths(y(y)).operator("m");
  }

  void lineTo(double x, double y) {
    out.number(x).hundredths(y(y)).operator("l");
  }

  void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
    out.number(x1).hundredths(y(y1)).number(x2).hundredths(y(y2)).number(x).hundredths(y(y));
    out.operator("c");
  }

  void close() {
    out.operator("h");
  }

  /** Adds a rectangle, its edges rounded, so that neighbours neither overlap nor gape. */
  void rectangle(double left, double top, double right, double bottom) {
    settle();
    int x = PdfBytes.round(left);
    int low = y(bottom);
    out.hundredths(x).hundredths(low).hundredths(PdfBytes.round(right) - x);
    out.hundredths(y(top) - low).operator("re");
  }

  /** Adds a rectangle with round corners. */
  void rounded(double left, double top, double right, double bottom, Corners corners) {
    if (!corners.areRound()) {
      rectangle(left, top, right, bottom);
      return;
    }
    double a0 = corners.across(0);
    double a1 = corners.across(1);
    double a2 = corners.across(2);
    double a3 = corners.across(3);
    double d0 = corners.down(0);
    double d1 = corners.down(1);
    double d2 = corners.down(2);
    double d3 = corners.down(3);
    double c = 1 - ARC;
    moveTo(left + a0, top);
    lineTo(right - a1, top);
    quarter(right - a1 * c, top, right, top + d1 * c, right, top + d1, a1);
    lineTo(right, bottom - d2);
    quarter(right, bottom - d2 * c, right - a2 * c, bottom, right - a2, bottom, a2);
    lineTo(left + a3, bottom);
    quarter(left + a3 * c, bottom, left, bottom - d3 * c, left, bottom - d3, a3);
    lineTo(left, top + d0);
    quarter(left, top + d0 * c, left + a0 * c, top, left + a0, top, a0);
    close();
  }

  private void quarter(
      double x1, double y1, double x2, double y2, double x, double y, double radius) {
    if (radius > 0) {
      curveTo(x1, y1, x2, y2, x, y);
    }
  }

  /** Adds a circle. */
  void circle(double x, double y, double radius) {
    Corners corners = Corners.of(radius, 2 * radius, 2 * radius);
    rounded(x - radius, y - radius, x + radius, y + radius, corners);
  }

  // -------------------------------------------------------------------- painting

  /** The colour of the next {@link #fill()}; a path follows. */
  void fillWith(int color) {
    settle();
    fillColor(color);
  }

  void fill() {
    out.operator("f");
  }

  /** The same where what is inside a path is told by the even-odd rule (8.5.3.3.3). */
  void fillEvenOdd() {
    out.operator("f*");
  }

  /** The colour of the next {@link #stroke()}; a path follows. */
  void strokeWith(int color, double width) {
    settle();
    strokeColor(color);
    int rounded = Math.max(1, PdfBytes.round(width));
    if (rounded != state.lineWidth) {
      out.hundredths(rounded).operator("w");
      state.lineWidth = rounded;
    }
  }

  /**
   * How lines are dashed, end and meet (8.4.3), for the next {@link #stroke()}.
   *
   * @param dash lengths on and off; empty for a solid line
   * @param cap 0 butt, 1 round, 2 square
   * @param join 0 miter, 1 round, 2 bevel
   */
  void lines(double[] dash, double phase, int cap, int join) {
    settle();
    if (!Arrays.equals(dash, state.dash) || phase != state.phase) {
      out.raw("[");
      for (double length : dash) {
        out.number(length);
      }
      out.raw("]").number(phase).operator("d");
      state.dash = dash;
      state.phase = phase;
    }
    if (cap != state.cap) {
      out.integer(cap).operator("J");
      state.cap = cap;
    }
    if (join != state.join) {
      out.integer(join).operator("j");
      state.join = join;
    }
  }

  void stroke() {
    out.operator("S");
  }

  /** Keeps what is painted within the path, by the even-odd rule, until {@link #restore()}. */
  void clipEvenOdd() {
    out.operator("W* n");
  }

  /** Keeps what is painted within the path until {@link #restore()}. */
  void clip() {
    out.operator("W n");
  }

  /**
   * Fills a rectangle. Those of one colour that follow one another are filled together, and become
   * one where they touch, such as the rules under the cells of a row.
   */
  void fillRectangle(double left, double top, double right, double bottom, int color) {
    if (!(right > left) || !(bottom > top) || !Color.isVisible(color)) {
      return;
    }
    endText();
    if (waitingCount > 0 && color != waitingColor) {
      fillWaiting();
    }
    waitingColor = color;
    int x = PdfBytes.round(left);
    int low = y(bottom);
    int width = PdfBytes.round(right) - x;
    int tall = y(top) - low;
    if (waitingCount > 0) {
      int i = waitingCount - 4;
      boolean level = waiting[i + 1] == low && waiting[i + 3] == tall;
      if (level && waiting[i] + waiting[i + 2] == x) {
        waiting[i + 2] += width;
        return;
      }
    }
    if (waitingCount == waiting.length) {
      waiting = Arrays.copyOf(waiting, waitingCount * 2);
    }
    waiting[waitingCount++] = x;
    waiting[waitingCount++] = low;
    waiting[waitingCount++] = width;
    waiting[waitingCount++] = tall;
  }

  private void fillWaiting() {
    if (waitingCount > 0) {
      int count = waitingCount;
      waitingCount = 0;
      fillColor(waitingColor);
      for (int i = 0; i < count; i += 4) {
        out.hundredths(waiting[i]).hundredths(waiting[i + 1]);
        out.hundredths(waiting[i + 2]).hundredths(waiting[i + 3]).operator("re");
      }
      out.operator("f");
    }
  }

  /** Paints an image of the resources into a rectangle. */
  void image(String name, double left, double top, double right, double bottom) {
    settle();
    opacity(Color.BLACK);
    out.operator("q").number(right - left).number(0).number(0).number(bottom - top);
    out.number(left).hundredths(y(bottom)).operator("cm");
    out.name(name).operator("Do").operator("Q");
  }

  // ---------------------------------------------------------------------- text

  /**
   * Paints glyphs from left to right. What their advances differ from the widths in the file of the
   * font is said by spacing and shifts (9.4.3).
   *
   * @param text the characters, one for each glyph or part of a ligature
   * @param spacing what all advances have more than the widths of their glyphs, in points
   */
  void text(
      Font font,
      double size,
      int color,
      double x,
      double baseline,
      String text,
      int[] glyphs,
      double[] advances,
      double spacing) {
    fillWaiting();
    fillColor(color);
    int extra = PdfBytes.round(spacing);
    beginText(font, size, x, baseline, extra);
    out.raw("[").beginString();
    double pen = 0;
    double wanted = 0;
    int at = 0;
    for (int i = 0; i < glyphs.length; i++) {
      int from = at;
      int character = text.codePointAt(at);
      at += Character.charCount(character);
      if (glyphs[i] == Ligatures.PART) {
        continue;
      }
      // A character that no face has is a fault found before; .notdef must not be shown
      // (19005-3, 6.2.11.8)
      if (glyphs[i] != 0) {
        double off = wanted - pen;
        if (off > TOLERANCE || off < -TOLERANCE) {
          int thousandths = (int) Math.round(off * 1000 / size);
          out.endString().integer(-thousandths).beginString();
          pen += thousandths * size / 1000;
        }
        boolean joined = i + 1 < glyphs.length && glyphs[i + 1] == Ligatures.PART;
        if (joined || character == Hyphenation.SOFT_HYPHEN) {
          int parts = 1;
          while (i + parts < glyphs.length && glyphs[i + parts] == Ligatures.PART) {
            parts++;
          }
          String letters = text.substring(from, text.offsetByCodePoints(from, parts));
          out.code(font.code(glyphs[i], letters));
          pen += font.thousandths(glyphs[i]) * size / 1000 + extra / 100.0;
        } else if (font.isOfOther(glyphs[i], character)) {
          out.code(font.substitute(glyphs[i], Character.toString(character)));
          pen += font.thousandths(glyphs[i]) * size / 1000 + extra / 100.0;
        } else {
          out.code(glyphs[i]);
          pen += font.use(glyphs[i], character) * size / 1000 + extra / 100.0;
        }
      }
      wanted += advances[i];
    }
    out.endString().raw("]").operator("TJ");
  }

  /**
   * Paints a word that is not one glyph for each character. What is read of it is its text: in
   * order where glyphs stand for no more characters than one and a further one each, else by
   * ActualText (14.9.4). Text from right to left has none, since readers turn it round: there
   * characters without a glyph of their own stand on blanks that are not painted.
   */
  void word(Font font, double size, int color, double x, double baseline, Glyphs word) {
    fillWaiting();
    fillColor(color);
    beginText(font, size, x, baseline, 0);
    WordWriter writer = new WordWriter(out, font, size);
    writer.write(word);
  }

  private void beginText(Font font, double size, double x, double baseline, int spacing) {
    if (!inText) {
      out.operator("BT");
      inText = true;
      textX = 0;
      textY = 0;
    }
    int rounded = PdfBytes.round(size);
    if (font.number() != state.font || rounded != state.size) {
      out.name(font.name()).hundredths(rounded).operator("Tf");
      state.font = font.number();
      state.size = rounded;
    }
    if (spacing != state.spacing) {
      out.hundredths(spacing).operator("Tc");
      state.spacing = spacing;
    }
    int left = PdfBytes.round(x);
    int low = y(baseline);
    out.hundredths(left - textX).hundredths(low - textY).operator("Td");
    textX = left;
    textY = low;
  }

  /** Ends what may not go on around another operator: a text object, rectangles that wait. */
  private void settle() {
    endText();
    fillWaiting();
  }

  private void endText() {
    if (inText) {
      out.operator("ET");
      inText = false;
    }
  }
}
