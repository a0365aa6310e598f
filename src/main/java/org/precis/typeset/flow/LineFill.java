package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import org.precis.shaping.Hyphenation;
import org.precis.shaping.Ligatures;
import org.precis.shaping.Script;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Glyphs;
import org.precis.typeset.box.InlineBox;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Piece;
import org.precis.typeset.flow.Paragraph.Mark;
import org.precis.typeset.flow.Paragraph.Run;
import org.precis.typeset.flow.Paragraph.Spot;
import org.precis.typeset.style.Style;
import org.precis.typeset.text.Face;
import org.precis.typeset.text.Fonts;
import org.precis.typeset.text.Word;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Side;
import org.precis.typeset.value.VerticalAlign;

/**
 * Makes the pieces of the lines of a paragraph, from the left edge of each and on its baseline:
 * glyphs, boxes, and what is painted around them (CSS 2.2, 10.8).
 */
final class LineFill {

  private final Paragraph paragraph;
  private final LineEnds ends;
  private final Fonts fonts;

  /** The width of the box around the lines. */
  private final double width;

  /** What the present line is to be reordered by; null if its text runs from left to right. */
  private final LineOrder order;

  /** The inline elements around the present place. */
  private final List<Mark> open = new ArrayList<>();

  private int mark;
  private int spot;

  // The present line

  private Line line;
  private int start;
  private int end;

  /** Where the blanks at its end begin. */
  private int visible;

  /** The blank that is left out of punctuation at its end. */
  private double trimmed;

  /** How far it is filled. */
  private double at;

  /** How far it reaches above and below its baseline. */
  private double above;

  private double below;

  /** What is painted of each of the open elements; null if nothing is. */
  private final List<InlineBox> inlines = new ArrayList<>();

  /** The boxes that stand at its top or its foot, however high it is. */
  private final List<Box> insets = new ArrayList<>(0);

  LineFill(Paragraph paragraph, LineEnds ends, Fonts fonts, double width) {
    this.paragraph = paragraph;
    this.ends = ends;
    this.fonts = fonts;
    this.width = width;
    order = paragraph.levels == null ? null : new LineOrder(paragraph.style.rightToLeft());
  }

  /** Passes what stands before a place, where a line ends. */
  void skip(int place) {
    boolean last = place == paragraph.text.length();
    while (mark < paragraph.marks.size()) {
      Mark next = paragraph.marks.get(mark);
      if (next.at() > place || next.at() == place && next.opens() && !last) {
        return;
      }
      mark++;
      if (next.opens()) {
        open.add(next);
      } else {
        open.remove(open.size() - 1);
      }
    }
  }

  /** Fills a line with what stands between two places of the text. */
  void fill(Line next, int from, int to, double blank) {
    line = next;
    start = from;
    end = to;
    visible = ends.visible(start, end);
    trimmed = blank;
    at = 0;
    above = paragraph.strut.above;
    below = paragraph.strut.below;
    inlines.clear();
    insets.clear();
    if (order != null) {
      order.clear();
    }
    for (Mark around : open) {
      inlines.add(begin(around, false));
      reach(strut(around), around.raise());
    }
    int place = start;
    marks(place);
    while (place < end) {
      Box inset = inset(place);
      if (inset == null) {
        place = text(place);
      } else {
        add(inset, place);
        place++;
      }
      marks(place);
    }
    for (int k = inlines.size() - 1; k >= 0; k--) {
      finish(inlines.get(k), open.get(k).style(), false);
    }
    if (order != null) {
      order.arrange(start < visible ? ends.blanks(visible, end) : 0);
    }
    settleInsets();
    line.height = above + below;
    line.baseline = above;
    line.width = at;
  }

  /** Makes the line as high as text asks that is raised by so much. */
  private void reach(Run text, double raise) {
    above = Math.max(above, text.above + raise);
    below = Math.max(below, text.below - raise);
  }

  // ---------------------------------------------------------- inline elements

  /** The inline elements that begin and end at a place. */
  private void marks(int place) {
    while (mark < paragraph.marks.size()) {
      Mark next = paragraph.marks.get(mark);
      // Ends at the start of a line belong to the line before, beginnings at its end to the next
      boolean later = place == end && next.opens() && place < paragraph.text.length();
      if (next.at() != place || later) {
        return;
      }
      mark++;
      if (next.opens()) {
        open.add(next);
        inlines.add(begin(next, true));
        edge(next, place);
        reach(strut(next), next.raise());
        at += next.extent();
      } else {
        edge(next, place);
        at += next.extent();
        open.remove(open.size() - 1);
        finish(inlines.remove(inlines.size() - 1), next.style(), true);
      }
    }
  }

  /**
   * Notes the margin, border and padding at an end of an inline element. It is of the outer of the
   * levels beside it: after a number in text from right to left it is at the left; in an element
   * that runs the other way, of the next.
   */
  private void edge(Mark m, int place) {
    if (order != null) {
      byte before = place > start ? paragraph.levels[place - 1] : order.base();
      byte after = place < end ? paragraph.levels[place] : order.base();
      int outer = Math.min(before, after);
      boolean turned = m.style().rightToLeft() != (outer % 2 == 1);
      order.add(at, m.extent(), (byte) (turned ? outer + 1 : outer), null);
    }
  }

  /** What an inline element asks of a line by itself (CSS 2.2, 10.8.1). */
  private Run strut(Mark m) {
    return new Run(0, m.element(), m.style(), fonts.of(m.style()), 0);
  }

  private InlineBox begin(Mark m, boolean begins) {
    Style style = m.style();
    if (!isDecorated(style)) {
      return null;
    }
    InlineBox inline = new InlineBox(m.element(), style);
    inline.begins = begins;
    inline.x = at + (begins ? Edges.size(style.margin(Side.LEFT), Double.NaN) : 0);
    Face face = fonts.of(style).first();
    double size = style.fontSize();
    double top = style.border(Side.TOP).width() + Edges.size(style.padding(Side.TOP), 0);
    double foot = style.border(Side.BOTTOM).width() + Edges.size(style.padding(Side.BOTTOM), 0);
    inline.y = -m.raise() - face.ascent() * size - top;
    inline.height = (face.ascent() + face.descent()) * size + top + foot;
    line.pieces.add(inline);
    if (order != null) {
      order.begin(inline);
    }
    return inline;
  }

  private void finish(InlineBox inline, Style style, boolean isEnd) {
    if (inline == null) {
      return;
    }
    if (order != null) {
      order.end(inline);
    }
    inline.ends = isEnd;
    double margin = isEnd ? Edges.size(style.margin(Side.RIGHT), Double.NaN) : 0;
    inline.width = at - margin - inline.x;
  }

  /** Whether more is painted of an inline element than its text, or it has a tag of its own. */
  private static boolean isDecorated(Style style) {
    return style.hasBackground()
        || style.border(Side.TOP).width() > 0
        || style.border(Side.BOTTOM).width() > 0
        || style.border(Side.LEFT).width() > 0
        || style.border(Side.RIGHT).width() > 0
        || style.outline().width() > 0
        || style.floating() == Floating.FOOTNOTE;
  }

  // -------------------------------------------------------------------- boxes

  /** The box that stands at a place like a letter; null if there is none. */
  private Box inset(int place) {
    List<Spot> spots = paragraph.spots;
    while (spot < spots.size()
        && (spots.get(spot).at() < place
            || spots.get(spot).at() == place && spots.get(spot).away())) {
      spot++;
    }
    boolean here =
        paragraph.text.charAt(place) == Paragraph.BOX
            && spot < spots.size()
            && spots.get(spot).at() == place;
    return here ? spots.get(spot++).box() : null;
  }

  /** Puts a box on the baseline. */
  private void add(Box inset, int place) {
    double top = margin(inset, Side.TOP);
    double whole = outerHeight(inset);
    Mark around = open.isEmpty() ? null : open.get(open.size() - 1);
    Style outside = around == null ? paragraph.style : around.style();
    double baseline = inset.style.clipsOverflow() ? Double.NaN : Baselines.last(inset);
    double own = Double.isNaN(baseline) ? whole : baseline - inset.y + top;
    VerticalAlign align = inset.style.verticalAlign();
    double raise = around == null ? 0 : around.raise();
    raise +=
        switch (align.to()) {
          case SUPER -> outside.fontSize() / 3;
          case SUB -> -outside.fontSize() / 5;
          case LENGTH -> align.raise();
          default -> Paragraph.aligned(align.to(), own, whole - own, outside, fonts);
        };
    double up = own + raise;
    inset.move(at + margin(inset, Side.LEFT) - inset.x, top - up - inset.y);
    double wide = inset.width + margin(inset, Side.LEFT) + margin(inset, Side.RIGHT);
    add(inset, at, wide, paragraph.levels == null ? 0 : paragraph.levels[place]);
    if (align.to() == VerticalAlign.To.TOP || align.to() == VerticalAlign.To.BOTTOM) {
      insets.add(inset);
    } else {
      above = Math.max(above, up);
      below = Math.max(below, whole - up);
    }
    at += wide;
  }

  /** Puts the boxes to their places that stand at the top or the foot of the line. */
  private void settleInsets() {
    for (Box inset : insets) {
      double more = Math.max(0, outerHeight(inset) - above - below);
      if (isAtTop(inset)) {
        below += more;
      } else {
        above += more;
      }
    }
    for (Box inset : insets) {
      double from = isAtTop(inset) ? -above : below - outerHeight(inset);
      inset.move(0, from + margin(inset, Side.TOP) - inset.y);
    }
  }

  private static boolean isAtTop(Box inset) {
    return inset.style.verticalAlign().to() == VerticalAlign.To.TOP;
  }

  private double outerHeight(Box inset) {
    return inset.height + margin(inset, Side.TOP) + margin(inset, Side.BOTTOM);
  }

  private double margin(Box inset, Side side) {
    return Edges.margin(inset, side, width);
  }

  // --------------------------------------------------------------------- text

  /** Adds the text from a place on; returns where something else begins, or another run. */
  private int text(int from) {
    Run run = paragraph.runs.get(paragraph.runOf[from]);
    int stop = Math.min(end, run.end);
    if (mark < paragraph.marks.size()) {
      stop = Math.min(stop, Math.max(from + 1, paragraph.marks.get(mark).at()));
    }
    reach(run, run.raise);
    if (order != null && from < visible) {
      stop = Math.min(stop, visible);
    }
    int place = from;
    while (place < stop) {
      Word word = paragraph.word(place);
      if (word != null) {
        int ending = Math.min(stop, word.end());
        add(run, word.part(paragraph.text, place, ending));
        place = ending;
      } else if (paragraph.glyphs[place] < 0
          && paragraph.text.charAt(place) != Hyphenation.SOFT_HYPHEN) {
        place++;
      } else {
        Stretch stretch = stretch(run, place, stop);
        add(stretch);
        place = stretch.stop;
      }
    }
    at -= order == null ? hanging(Math.max(from, visible), stop) : 0;
    return stop;
  }

  /** The width of blanks at the end of a line that hang. */
  private double hanging(int from, int stop) {
    double hanging = 0;
    for (int i = from; i < stop; i++) {
      hanging += paragraph.advances[i];
    }
    return hanging;
  }

  /** Adds a piece, with its place among those that are reordered. */
  private void add(Piece piece, double from, double wide, byte level) {
    line.pieces.add(piece);
    if (order != null) {
      order.add(from, wide, level, piece);
    }
  }

  /** Adds a word that is shaped as a whole. */
  private void add(Run run, Word word) {
    String text = paragraph.text.substring(word.start(), word.end());
    Glyphs piece = Glyphs.of(run.element, run.style, word, text);
    piece.x = at;
    piece.baseline = -run.raise;
    add(piece, at, piece.width, paragraph.levels == null ? 0 : paragraph.levels[word.start()]);
    at += piece.width;
  }

  /**
   * Text of one run and one face, in one direction.
   *
   * @param count how many glyphs it has, with the parts of ligatures
   * @param plain whether all its characters are read
   * @param hyphen whether it ends with one that the text does not have
   * @param last what is added to the advance of its last glyph
   */
  private record Stretch(
      Run run,
      byte face,
      int start,
      int stop,
      int count,
      boolean plain,
      boolean hyphen,
      double last) {}

  private Stretch stretch(Run run, int from, int stop) {
    byte face = paragraph.faces[from];
    int place = from;
    int count = 0;
    boolean plain = true;
    while (place < stop
        && (paragraph.faces[place] == face || paragraph.glyphs[place] < 0)
        && paragraph.text.charAt(place) != '\n'
        && (order == null || paragraph.levels[place] == paragraph.levels[from])
        && paragraph.word(place) == null) {
      count += paragraph.glyphs[place] >= 0 || paragraph.glyphs[place] == Ligatures.PART ? 1 : 0;
      plain &= !isSilent(paragraph.text.charAt(place));
      place++;
    }
    boolean ending = place == end;
    double last = ending ? paragraph.unkerned(end) - trimmed : 0;
    boolean hyphen = ending && paragraph.hyphenates(end);
    return new Stretch(run, face, from, place, count, plain, hyphen, last);
  }

  private void add(Stretch text) {
    if (text.count == 0 && !text.hyphen) {
      return;
    }
    boolean follows =
        text.plain
            && !text.hyphen
            && order == null
            && !text.run.fonts.substitutes(text.face)
            && text.run.style.wordSpacing() == 0;
    Glyphs piece = follows ? unshaped(text) : spelled(text);
    double before = at;
    piece.lead = paragraph.leadAt(text.start, text.start == start);
    piece.x = at - piece.lead;
    piece.baseline = -text.run.raise;
    at = piece.x + piece.width;
    // Blanks at the end stand there whichever way the text before them runs (UAX #9, rule L1)
    boolean hangs = text.start >= visible;
    byte level = order == null ? 0 : hangs ? order.base() : paragraph.levels[text.start];
    add(piece, before, at - before, level);
  }

  /** Glyphs that follow from the text. */
  private Glyphs unshaped(Stretch text) {
    double sum = 0;
    double advance = paragraph.untrimmed(text.start);
    for (int k = text.start; k < text.stop; k++) {
      if (paragraph.glyphs[k] >= 0 && k > text.start) {
        sum += advance;
        advance = 0;
      }
      advance += paragraph.advances[k];
    }
    advance += text.last;
    Run run = text.run;
    return new Glyphs(
        run.element,
        run.style,
        run.fonts.face(text.face),
        paragraph.text.substring(text.start, text.stop),
        sum + advance,
        advance);
  }

  /** The glyphs of a text, without those of controls, with those of a hyphen. */
  private Glyphs spelled(Stretch text) {
    int[] glyphs = new int[text.count + (text.hyphen ? 1 : 0)];
    double[] advances = new double[glyphs.length];
    StringBuilder spoken = new StringBuilder(text.stop - text.start + 1);
    int n = 0;
    int own = 0;
    for (int k = text.start; k < text.stop; k++) {
      if (paragraph.glyphs[k] >= 0) {
        own = n;
        glyphs[n++] = paragraph.glyphs[k];
      } else if (paragraph.glyphs[k] == Ligatures.PART) {
        glyphs[n++] = Ligatures.PART;
      }
      advances[own] += paragraph.advances[k];
      if (!isSilent(paragraph.text.charAt(k))) {
        spoken.append(paragraph.text.charAt(k));
      }
    }
    if (n > 0) {
      advances[0] += paragraph.untrimmed(text.start);
      advances[own] += text.last;
    }
    Run run = text.run;
    if (text.hyphen) {
      spoken.append(Hyphenation.SOFT_HYPHEN);
      glyphs[n] = run.fonts.glyph(text.face, '-');
      advances[n] = run.fonts.advance(text.face, glyphs[n], '-') * run.style.fontSize();
    }
    Face face = run.fonts.face(text.face);
    return new Glyphs(run.element, run.style, face, spoken.toString(), glyphs, advances);
  }

  /** Whether a character has no glyph and no part in the text that is read. */
  private static boolean isSilent(char c) {
    return c == Hyphenation.SOFT_HYPHEN || Script.isControl(c);
  }
}
