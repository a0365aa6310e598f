package org.precis.typeset.flow;

import org.precis.shaping.LineBreaks;
import org.precis.typeset.flow.Paragraph.Joined;
import org.precis.typeset.value.TextWrap;

/** Chooses where the lines of a paragraph end (CSS Text 3, 5; CSS Text 4, 6.4). */
final class LineEnds {

  /** Paragraphs of more lines are not balanced (CSS Text 4, 6.4.1 lets us choose). */
  private static final int MOST_BALANCED = 10;

  /** A last line of fewer letters is not pretty; a Chinese character counts as several. */
  private static final int FEWEST_LETTERS = 5;

  private static final int LETTERS_OF_WIDE = 3;

  /** How much of its width the line before the last keeps. */
  private static final double LEAST_KEPT = 0.5;

  private final Paragraph paragraph;
  private final LineBreaks rules;

  /** The widths of the boxes in the text. */
  private final double[] boxes;

  private final double width;
  private final double indent;

  /** The least room at the end of the last line for what is added there. */
  private final double tailRoom;

  private double[] widths;

  /** Where lines may end. */
  private boolean[] breaks;

  private double measure;

  /** Where the line before the last begins and is to end; -1 if it ends where it is full. */
  private int shortened = -1;

  private int shortenedEnd;

  /**
   * @param boxes the widths of the boxes in the text
   * @param width of the box that the lines are in
   * @param indent of the first line
   * @param tailRoom the least room at the end of the last line for what is added there
   */
  LineEnds(
      Paragraph paragraph,
      LineBreaks rules,
      double[] boxes,
      double width,
      double indent,
      double tailRoom) {
    this.paragraph = paragraph;
    this.rules = rules;
    this.boxes = boxes;
    this.width = width;
    this.indent = indent;
    this.tailRoom = tailRoom;
    this.breaks = paragraph.breaks;
    paragraph.mend();
    this.widths = paragraph.widths(boxes);
    this.measure = width;
  }

  /** The width that lines are broken to, at most that of the box. */
  double measure() {
    return measure;
  }

  /** Chooses ends as the style wants them, if all lines have the width of the box. */
  void improve() {
    TextWrap wrap = paragraph.style.textWrap();
    if (wrap == TextWrap.BALANCE) {
      balance();
      paragraph.mend();
      widths = paragraph.widths(boxes);
    } else if (wrap == TextWrap.PRETTY) {
      lengthenLast();
    }
  }

  /**
   * How wide a line is, with the margins, borders and padding that stand among the blanks at its
   * end.
   *
   * @param visible where these blanks begin
   */
  double extent(int start, int visible, int end) {
    return width(start, visible) + paragraph.extents(widths, visible, end);
  }

  /** How wide the blanks at the end of a line are, with what stands among them. */
  double blanks(int visible, int end) {
    return widths[end] - widths[visible];
  }

  /** Narrows the lines as far as they stay as many, and keeps words of ideographs whole. */
  private void balance() {
    int lines = count(width);
    if (lines < 2 || lines > MOST_BALANCED) {
      return;
    }
    breaks = rules.betweenWords(paragraph.text, paragraph.breaks);
    if (count(width) > lines || overflows(width)) {
      breaks = paragraph.breaks;
    }
    double low = width / lines / 2;
    double high = width;
    while (high - low > 0.5) {
      double middle = (low + high) / 2;
      if (count(middle) > lines || overflows(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    measure = high;
  }

  /** Takes words from the line before the last, so that the last is not a single one. */
  private void lengthenLast() {
    int before = -1;
    int last = 0;
    int length = paragraph.text.length();
    for (int end = end(0, width - indent); end < length; end = end(last, width)) {
      before = last;
      last = end;
    }
    if (before < 0 || !isShort(last) || paragraph.text.charAt(last - 1) == '\n') {
      return;
    }
    double room = before == 0 ? width - indent : width;
    for (int at = last - 1; at > before; at--) {
      if (breaks[at] && !paragraph.hyphenates(at) && !isShort(at)) {
        boolean fits = width(at, visible(at, length)) <= width;
        if (fits && width(before, visible(before, at)) >= room * LEAST_KEPT) {
          shortened = before;
          shortenedEnd = at;
        }
        return;
      }
    }
  }

  /** Whether a last line that begins here would be one word, or few letters. */
  private boolean isShort(int start) {
    int letters = 0;
    boolean words = false;
    for (int i = start; i < paragraph.text.length(); i++) {
      char c = paragraph.text.charAt(i);
      if (c == '\n' || c == Paragraph.BOX) {
        return false;
      }
      words |= i > start && breaks[i] && Character.isLetterOrDigit(c);
      if (Character.isLetterOrDigit(c)) {
        letters += Character.isIdeographic(c) ? LETTERS_OF_WIDE : 1;
      }
    }
    return !words || letters < FEWEST_LETTERS;
  }

  private int count(double available) {
    int lines = 0;
    int start = 0;
    while (start < paragraph.text.length()) {
      start = end(start, available - (lines == 0 ? indent : 0));
      lines++;
    }
    return lines;
  }

  private boolean overflows(double available) {
    return Lines.widest(paragraph, breaks, widths, false, 0) > available;
  }

  /** The place after the last character of the line that starts here. */
  int end(int start, double available) {
    if (start == shortened) {
      return shortenedEnd;
    }
    int length = paragraph.text.length();
    int fits = -1;
    for (int i = start + 1; i <= length; i++) {
      boolean forced = i == length || paragraph.text.charAt(i - 1) == '\n';
      if (!forced && !breaks[i]) {
        continue;
      }
      int visible = visible(start, i);
      double wide = extent(start, visible, i) + paragraph.hyphen(i);
      wide += i == length ? tailRoom : 0;
      if (visible == i) {
        wide -= trimmedEnd(wide, i, available);
      }
      if (wide > available + Space.EPSILON) {
        if (fits < 0) {
          return tooWide(start, i, available);
        }
        return fits;
      }
      fits = i;
      if (forced) {
        return i;
      }
    }
    return fits < 0 ? length : fits;
  }

  /**
   * The blank of the closing punctuation that a line ends with, if the line fits without it.
   *
   * @param wide how wide the line is with it
   */
  double trimmedEnd(double wide, int end, double available) {
    if (wide <= available + Space.EPSILON) {
      return 0;
    }
    double blank = paragraph.closing(end);
    return wide - blank <= available + Space.EPSILON ? blank : 0;
  }

  private double width(int start, int end) {
    return Lines.width(paragraph, widths, start, end);
  }

  /**
   * A word that is wider than the line: hyphenated, however short it is, broken anywhere, or left
   * to stick out.
   */
  private int tooWide(int start, int end, double available) {
    if (!paragraph.runs.get(paragraph.runOf[start]).style.breaksWords()
        || !paragraph.runs.get(paragraph.runOf[start]).wraps) {
      return end;
    }
    int reach = start + 1;
    while (reach < end && width(start, reach) <= available + Space.EPSILON) {
      reach++;
    }
    // Of an endless word only what this line may hold, as each line looks again
    paragraph.hyphenate(start, reach);
    int hyphen = start;
    for (int i = start + 1; i < reach; i++) {
      if (paragraph.hyphenates(i)
          && width(start, i) + paragraph.hyphen(i) <= available + Space.EPSILON) {
        hyphen = i;
      }
    }
    if (hyphen > start) {
      return hyphen;
    }
    int first = start + Character.charCount(paragraph.text.codePointAt(start));
    int fits = first;
    Joined torn = null;
    for (int i = first; i <= end; i++) {
      if (i < end && !isCluster(i)) {
        continue;
      }
      Joined around = paragraph.around(i);
      if (around != null && width(start, around.end()) <= available + Space.EPSILON) {
        i = around.end() - 1;
        continue;
      }
      if (around != null) {
        torn = around;
        tear(torn, start, i);
      }
      if (i > first && width(start, i) + paragraph.hyphen(i) > available + Space.EPSILON) {
        break;
      }
      fits = i;
    }
    if (torn != null) {
      tear(torn, start, fits < torn.end() ? Math.max(torn.start(), fits) : torn.start());
    }
    // Blanks after a letter for which there is no room hang there, and have no line of their own
    while (fits < end && paragraph.hangs(fits)) {
      fits++;
    }
    return fits;
  }

  private void tear(Joined ligature, int start, int at) {
    if (ligature.start() < start) {
      paragraph.loosen(ligature);
    } else {
      paragraph.tear(ligature, at);
    }
    widths = paragraph.widths(boxes);
  }

  /** Whether a character begins what a reader sees as one (UAX #29, marks and surrogates only). */
  private boolean isCluster(int at) {
    int type = Character.getType(paragraph.text.codePointAt(at));
    return !Character.isLowSurrogate(paragraph.text.charAt(at))
        && type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && type != Character.COMBINING_SPACING_MARK;
  }

  /** Where the blanks at the end of a line begin. */
  int visible(int start, int end) {
    int visible = end;
    while (visible > start && paragraph.hangs(visible - 1)) {
      visible--;
    }
    return visible;
  }
}
