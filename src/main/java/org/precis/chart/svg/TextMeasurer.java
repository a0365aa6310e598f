package org.precis.chart.svg;

import java.util.ArrayList;
import java.util.List;
import org.precis.shaping.Hyphenation;
import org.precis.shaping.LineBreaks;
import org.precis.workspace.Fonts;

/** Measures and breaks text in the faces of a style, never in those of the machine. */
public final class TextMeasurer {

  /** Marks that must not begin a line of Chinese. */
  private static final String NEVER_FIRST = "，。、；：？！）》」』】〕”’%";

  private static final String NEVER_LAST = "（《「『【〔“‘";

  private static final String MAGNITUDES = "万亿萬億";

  /** Joins a consonant of Hindi to the next. */
  private static final char VIRAMA = '\u094d';

  private final Fonts fonts;
  private final LineBreaks lineBreaks = new LineBreaks();
  private final Hyphenation hyphenation;
  public final ChartStyle style;

  /** Measures in the faces of a style. */
  public TextMeasurer(Fonts fonts, ChartStyle style) {
    this.fonts = fonts;
    this.style = style;
    this.hyphenation = Hyphenation.of(style.language);
  }

  private double width(Span span) {
    double ems = fonts.width(span.bold() ? style.semibold : style.regular, span.text());
    return ems * style.size(span.size());
  }

  /** A span on a line of its own. */
  public TextLine line(Span span) {
    return new TextLine(List.of(span), width(span));
  }

  /** Spans that follow one another on a line. */
  public TextLine line(List<Span> spans) {
    double width = 0;
    for (Span span : spans) {
      width += width(span);
    }
    return new TextLine(spans, width);
  }

  /** The text in lines of at most this width, none lost; a word wider than a line is broken. */
  public List<TextLine> wrap(Span text, double width) {
    return wrap(line(text), width);
  }

  /** The same of several spans. */
  public List<TextLine> wrap(TextLine text, double width) {
    if (text.width() <= width) {
      return List.of(text);
    }
    StringBuilder joined = new StringBuilder();
    text.spans().forEach(span -> joined.append(span.text()));
    String all = joined.toString();
    List<TextLine> lines = new ArrayList<>();
    int start = 0;
    while (start < all.length()) {
      int end = start;
      boolean room = true;
      for (int at = start + 1; at <= all.length() && room; at++) {
        if (at == all.length() || mayBreak(all, at)) {
          room = fits(text, start, at, width);
          end = room ? at : end;
        }
      }
      if (end > start) {
        lines.add(part(text, start, end));
      } else {
        end = hyphenated(text, all, start, width);
        if (end > start) {
          lines.add(withHyphen(part(text, start, end)));
        } else {
          end = insideWord(text, all, start, width);
          lines.add(part(text, start, end));
        }
      }
      start = end;
    }
    return lines;
  }

  /** The last place in a word wider than the line where a hyphen may end it; else its start. */
  private int hyphenated(TextLine text, String all, int start, double width) {
    int from = Hyphenation.wordStart(all, start);
    int to = Hyphenation.wordEnd(all, start);
    if (hyphenation == null || from == to || Hyphenation.isCode(all, from, to)) {
      return start;
    }
    boolean[] places = hyphenation.places(all.substring(from, to), style.wordPart, style.wordPart);
    int end = to;
    while (end > start
        && !(places[end - from] && withHyphen(part(text, start, end)).width() <= width)) {
      end--;
    }
    return end;
  }

  private TextLine withHyphen(TextLine line) {
    List<Span> spans = new ArrayList<>(line.spans());
    Span last = spans.remove(spans.size() - 1);
    spans.add(last.with(last.text() + "-"));
    return line(spans);
  }

  /**
   * Where a line ends inside a word that is wider than it: after a hyphen, or a space that holds a
   * number together, between two words of a script without spaces, or else between two letters.
   */
  private int insideWord(TextLine text, String all, int start, double width) {
    boolean[] breaks = lineBreaks.of(all);
    int letter = afterLetter(all, start);
    int word = start;
    int end = letter;
    while (end < all.length() && fits(text, start, end, width)) {
      letter = end;
      word = breaks[end] || space(all.charAt(end - 1)) ? end : word;
      end = afterLetter(all, end);
    }
    return word > start ? word : letter;
  }

  /** The index after a letter with its marks. */
  private static int afterLetter(String text, int letter) {
    int end = text.offsetByCodePoints(letter, 1);
    while (end < text.length() && isJoined(text, end)) {
      end = text.offsetByCodePoints(end, 1);
    }
    return end;
  }

  private static boolean isJoined(String text, int at) {
    int type = Character.getType(text.codePointAt(at));
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || text.charAt(at - 1) == VIRAMA;
  }

  private boolean fits(TextLine text, int start, int end, double width) {
    return part(text, start, end).width() <= width;
  }

  /** Whether nothing in the text that must not be broken is wider than a line. */
  public boolean fits(Span text, double width) {
    String all = text.text();
    int start = 0;
    for (int at = 1; at <= all.length(); at++) {
      if (at == all.length() || mayBreak(all, at)) {
        if (width(text.with(trimmed(all.substring(start, at)))) > width) {
          return false;
        }
        start = at;
      }
    }
    return true;
  }

  /** The text between two places, without the space at its end. */
  private TextLine part(TextLine text, int start, int end) {
    List<Span> spans = new ArrayList<>();
    int begin = 0;
    for (Span span : text.spans()) {
      int from = Math.max(0, start - begin);
      int to = Math.min(span.text().length(), end - begin);
      if (from < to) {
        String piece = span.text().substring(from, to);
        spans.add(span.with(begin + to == end ? trimmed(piece) : piece));
      }
      begin += span.text().length();
    }
    return line(spans);
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && space(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean space(char c) {
    return c == ' ' || c == '\u00a0';
  }

  private static boolean mayBreak(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    if (Character.isLowSurrogate(after)
        || NEVER_FIRST.indexOf(after) >= 0
        || NEVER_LAST.indexOf(before) >= 0
        || space(after)) {
      return false;
    }
    boolean chinese = ideographic(text.codePointAt(at));
    if (chinese && (before >= '0' && before <= '9' || MAGNITUDES.indexOf(before) >= 0)) {
      return false; // it may be the measure word of a number: 2.2万余起
    }
    boolean words = before == '–' && Character.isLetter(after); // but not 2018–19
    return before == ' ' || words || chinese || ideographic(text.codePointBefore(at));
  }

  /** Whether it is a Chinese character. */
  public static boolean ideographic(int codePoint) {
    return Character.isIdeographic(codePoint);
  }
}
