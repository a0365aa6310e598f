package org.precis.chart;

import java.util.ArrayList;
import java.util.List;
import org.precis.workspace.Face;
import org.precis.workspace.Fonts;

/** Measures and breaks text in the bundled faces, never in those of the machine. */
final class Type {

  /** Size of labels and values, in points. */
  static final double LABEL = 8;

  /** Size of axis text, in points. */
  static final double AXIS = 7.5;

  /** From one baseline to the next. */
  static final double LEADING = 10.5;

  /** From the middle of a mark down to the baseline of the text beside it: half the cap height. */
  static final double CENTRED = 2.85;

  /** Marks that must not begin a line of Chinese. */
  private static final String NEVER_FIRST = "，。、；：？！）》」』】〕”’%";

  private static final String NEVER_LAST = "（《「『【〔“‘";

  private final Fonts fonts;
  private final Face regular;
  private final Face semibold;

  Type(Fonts fonts, boolean chinese) {
    this.fonts = fonts;
    this.regular = chinese ? Face.SC_REGULAR : Face.SANS_REGULAR;
    this.semibold = chinese ? Face.SC_SEMIBOLD : Face.SANS_SEMIBOLD;
  }

  double width(Span span) {
    return fonts.width(span.bold() ? semibold : regular, span.text()) * span.size();
  }

  double width(TextLine line) {
    double width = 0;
    for (Span span : line.spans()) {
      width += width(span);
    }
    return width;
  }

  /** The text in lines of at most this width, none lost; a word wider than a line is broken. */
  List<TextLine> wrap(Span text, double width) {
    return wrap(TextLine.of(text), width);
  }

  /** Whether no word of the text is wider than a line. */
  boolean fits(Span text, double width) {
    for (String word : text.text().split(" ")) {
      if (width(with(text, word)) > width) {
        return false;
      }
    }
    return true;
  }

  List<TextLine> wrap(TextLine text, double width) {
    if (width(text) <= width) {
      return List.of(text);
    }
    List<TextLine> lines = new ArrayList<>();
    List<Span> line = new ArrayList<>();
    double used = 0;
    for (Span piece : pieces(text, width)) {
      double wide = width(piece);
      if (!line.isEmpty() && used + width(with(piece, trimmed(piece.text()))) > width) {
        lines.add(joined(line));
        line.clear();
        used = 0;
      }
      line.add(piece);
      used += wide;
    }
    lines.add(joined(line));
    return lines;
  }

  /** What stays together, each with the space after it. */
  private List<Span> pieces(TextLine text, double width) {
    List<Span> pieces = new ArrayList<>();
    for (Span span : text.spans()) {
      int start = 0;
      for (int end = 1; end <= span.text().length(); end++) {
        if (end == span.text().length() || mayBreak(span.text(), end)) {
          breakWord(with(span, span.text().substring(start, end)), width, pieces);
          start = end;
        }
      }
    }
    return pieces;
  }

  private void breakWord(Span word, double width, List<Span> pieces) {
    if (width(with(word, trimmed(word.text()))) <= width) {
      pieces.add(word);
      return;
    }
    String text = word.text();
    int start = 0;
    double used = 0;
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      double wide = width(with(word, Character.toString(text.codePointAt(at))));
      if (at > start && used + wide > width) {
        pieces.add(with(word, text.substring(start, at)));
        start = at;
        used = 0;
      }
      used += wide;
    }
    pieces.add(with(word, text.substring(start)));
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (Character.isLowSurrogate(after)
        || NEVER_FIRST.indexOf(after) >= 0
        || NEVER_LAST.indexOf(before) >= 0) {
      return false;
    }
    if (counts(before) && ideographic(Character.codePointAt(text, at))) {
      return false;
    }
    boolean space = before == ' ' || before == '\u00a0';
    boolean chinese =
        ideographic(Character.codePointBefore(text, at))
            || ideographic(Character.codePointAt(text, at));
    return after != ' ' && after != '\u00a0' && (space || chinese);
  }

  /** Whether what follows may be the measure word of a number: {@code 2.2万余起}. */
  private static boolean counts(char c) {
    return c >= '0' && c <= '9' || c == '万' || c == '亿';
  }

  static boolean ideographic(int codePoint) {
    return Character.isIdeographic(codePoint);
  }

  private static TextLine joined(List<Span> pieces) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Span piece = pieces.get(i);
      boolean last = i == pieces.size() - 1;
      String text = last ? trimmed(piece.text()) : piece.text();
      int end = spans.size() - 1;
      if (end >= 0 && sameStyle(spans.get(end), piece)) {
        spans.set(end, with(piece, spans.get(end).text() + text));
      } else {
        spans.add(with(piece, text));
      }
    }
    return new TextLine(spans);
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '\u00a0')) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean sameStyle(Span one, Span other) {
    return one.bold() == other.bold()
        && one.colour().equals(other.colour())
        && one.size() == other.size();
  }

  private static Span with(Span span, String text) {
    return new Span(text, span.bold(), span.colour(), span.size());
  }
}
