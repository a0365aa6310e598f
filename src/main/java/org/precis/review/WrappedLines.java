package org.precis.review;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.precis.diagnostic.Glyphs;

/**
 * Lines for a terminal: wrapped to its width between words, or between the characters of Chinese;
 * what follows a break is indented. Texts are shown so that none can control the terminal.
 */
final class WrappedLines {

  /** Narrower columns of text are not made, however narrow the terminal. */
  private static final int LEAST = 20;

  private static final String PLAIN = "\u001b[0m";

  /**
   * A part of a line.
   *
   * @param paint the code of a colour or weight, or ""
   */
  record Part(String text, String paint) {

    static Part plain(String text) {
      return new Part(text, "");
    }
  }

  private final int columns;
  private final boolean colour;
  private final StringBuilder out = new StringBuilder();

  /**
   * @param columns of the terminal; 0 for lines of any length
   */
  WrappedLines(int columns, boolean colour) {
    this.columns = columns;
    this.colour = colour;
  }

  /** A line without a break of its own. */
  void line(String text) {
    line(0, List.of(Part.plain(text)));
  }

  /**
   * A line.
   *
   * @param indent of what follows its first break
   */
  void line(int indent, List<Part> parts) {
    List<Part> shown =
        parts.stream().map(part -> new Part(shown(part.text()), part.paint())).toList();
    StringBuilder whole = new StringBuilder();
    shown.forEach(part -> whole.append(part.text()));
    String text = whole.toString();
    int end = text.stripTrailing().length();
    int from = 0;
    for (int to : breaks(text.substring(0, end), indent)) {
      int last = text.substring(from, to).stripTrailing().length() + from;
      paint(shown, from, last);
      out.append('\n').append(" ".repeat(indent));
      from = to;
    }
    paint(shown, from, end);
    out.append('\n');
  }

  /** Where lines after the first begin. */
  private List<Integer> breaks(String text, int indent) {
    List<Integer> breaks = new ArrayList<>();
    if (columns == 0 || Glyphs.width(text) <= columns) {
      return breaks;
    }
    BreakIterator places = BreakIterator.getLineInstance(ULocale.ROOT);
    places.setText(text);
    int room = Math.max(columns, indent + LEAST);
    int lead = text.length() - text.stripLeading().length();
    int from = 0;
    int last = 0;
    for (int to = places.first(); to != BreakIterator.DONE; to = places.next()) {
      int width = Glyphs.width(text.substring(from, to).stripTrailing());
      if (!isBreak(text, to)) {
        continue;
      }
      if (width > room && last > Math.max(from, lead)) {
        breaks.add(last);
        from = last;
        room = Math.max(columns - indent, LEAST);
      }
      last = to;
    }
    return breaks;
  }

  /** Ids and addresses stay whole, and a sign stays with its number: "+ more than 5", "→ 7". */
  private static boolean isBreak(String text, int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(at - 1))) {
      return Glyphs.width(text.codePointBefore(at)) > 1 || Glyphs.width(text.codePointAt(at)) > 1;
    }
    String before = text.substring(0, at).stripTrailing();
    int length = before.length();
    return length < 2
        || "+−-→~".indexOf(before.charAt(length - 1)) < 0
        || " (".indexOf(before.charAt(length - 2)) < 0;
  }

  private void paint(List<Part> parts, int from, int to) {
    int begin = 0;
    for (Part part : parts) {
      int end = begin + part.text().length();
      int first = Math.max(begin, from);
      int last = Math.min(end, to);
      if (first < last) {
        String text = part.text().substring(first - begin, last - begin);
        boolean painted = colour && !part.paint().isEmpty();
        out.append(painted ? part.paint() + text + PLAIN : text);
      }
      begin = end;
    }
  }

  /** Escaped, so that no text can control the terminal. */
  static String shown(String text) {
    return Glyphs.ofBriefing(text.replaceAll("\\R", " ⏎ "));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
