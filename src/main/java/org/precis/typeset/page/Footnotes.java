package org.precis.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Piece;
import org.precis.typeset.cut.BreakCost;
import org.precis.typeset.cut.Strip;
import org.precis.typeset.cut.Strips;
import org.precis.typeset.value.FootnotePolicy;

/**
 * The footnotes of a galley (CSS GCPM 3, 2), in the order of their calls, cut into parts that no
 * break divides. They are thought of as one column; each page has a stretch of it at its foot.
 */
final class Footnotes {

  /** Of breaks within footnotes, those that cost more are avoided where lines above do not. */
  private static final double GOOD = 200;

  /** How many parts above the lowest that fits a better break is looked for. */
  private static final int TRIED = 6;

  /** Stands for the number of what is not there. */
  static final int NONE = -1;

  private static final double FAR = 1e9;
  private static final double NEAR = 0.01;

  /**
   * A part of a footnote.
   *
   * @param number that of the footnote, from 0
   * @param begins whether the footnote begins with it
   * @param top where it begins in the column of all
   * @param bottom where it ends there
   * @param lastKept the number of the last part, up to it, of a footnote that is to stand whole on
   *     the page of its call; -1 if there is none
   */
  private record Part(
      Box footnote,
      Strip strip,
      int number,
      boolean begins,
      double top,
      double bottom,
      int lastKept) {}

  /**
   * A footnote, and what calls it.
   *
   * @param paragraph the number of the strip that the paragraph with the call begins in
   */
  private record Call(Box footnote, int paragraph) {}

  /**
   * A paragraph that is not to be divided for want of room for its footnotes.
   *
   * @param start the number of its first strip
   * @param calls those of the strips below that which call such footnotes
   */
  record Paragraph(int start, List<Integer> calls) {}

  /**
   * All parts of a footnote on a page.
   *
   * @param start the number of the first
   * @param end that of the part after the last
   */
  private record Stretch(int start, int end) {}

  /**
   * A stretch, or several whole footnotes that share their lines.
   *
   * @param stretch the first
   * @param footnotes those of all
   */
  private record Row(Stretch stretch, List<Box> footnotes) {
    boolean isShared() {
      return footnotes.size() > 1;
    }
  }

  private final List<Part> parts = new ArrayList<>();

  /** How many parts are called above each strip of the galley. */
  private final int[] above;

  /** The area at the foot of the page of each strip that has calls, by the number of the strip. */
  private final TreeMap<Integer, FootnoteArea> areas = new TreeMap<>();

  /** That which begins above each strip and has a call in it or below; null if there is none. */
  private final Paragraph[] paragraphs;

  private final SharedLines shared;

  /** Whether any may share its lines with others. */
  private boolean sharesLines;

  /** The heights of those that stand on one page, by the first and the last, where some do. */
  private final Map<Long, Double> heights = new TreeMap<>();

  private Footnotes(int strips, SharedLines shared) {
    above = new int[strips + 1];
    paragraphs = new Paragraph[strips + 1];
    this.shared = shared;
  }

  /** Makes the area at the foot of the pages that a strip may stand on. */
  interface Areas {
    FootnoteArea of(Strip strip);
  }

  /** Lays out a footnote. */
  interface Layout {
    void of(Box footnote, double width);
  }

  /**
   * Finds all footnotes.
   *
   * @param strips those of the galley, from the top down
   * @param shared lays out those that share lines
   */
  static Footnotes of(
      Box galley, List<Strip> strips, Areas areas, Layout layout, SharedLines shared) {
    Map<Integer, List<Call>> calls = new TreeMap<>();
    if (!strips.isEmpty()) {
      find(galley, strips, NONE, calls);
    }
    Footnotes all = new Footnotes(strips.size(), shared);
    if (calls.isEmpty()) {
      return all;
    }
    for (int i = 0; i < strips.size(); i++) {
      List<Call> here = calls.getOrDefault(i, List.of());
      if (!here.isEmpty()) {
        FootnoteArea area = areas.of(strips.get(i));
        all.areas.put(i, area);
        // What stands side by side in a strip is not looked at in the order of the document
        here.sort(Comparator.comparingInt(call -> call.footnote.element.index()));
        for (Call call : here) {
          layout.of(call.footnote, area.width());
          all.add(call.footnote, area.most());
          all.keep(call, i);
        }
      }
      all.above[i + 1] = all.parts.size();
    }
    return all;
  }

  /**
   * Finds the footnotes that are called in a box.
   *
   * @param paragraph the strip that the paragraph around it begins in; NONE if it is in no line
   * @param calls takes them, by the strips of their calls
   */
  private static void find(
      Box box, List<Strip> strips, int paragraph, Map<Integer, List<Call>> calls) {
    if (box instanceof ColumnSet set && set.isUnrolled()) {
      find(set.content, strips, paragraph, calls);
    }
    box.children.forEach(child -> find(child, strips, paragraph, calls));
    for (Line line : box.lines) {
      int start = paragraph == NONE ? strip(box.lines.get(0), strips) : paragraph;
      for (Box footnote : line.footnotes) {
        calls
            .computeIfAbsent(strip(line, strips), first -> new ArrayList<>())
            .add(new Call(footnote, start));
      }
      for (Piece piece : line.pieces) {
        if (piece instanceof Box inset) {
          find(inset, strips, start, calls);
        }
      }
    }
  }

  /** The number of the last strip that begins where a line does or above; of several, the first. */
  private static int strip(Line line, List<Strip> strips) {
    int low = 0;
    int high = strips.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (strips.get(middle).top() <= line.y + NEAR) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    while (low > 0 && strips.get(low).overlaps() && holds(strips.get(low - 1), line)) {
      low--;
    }
    return low;
  }

  private static boolean holds(Strip strip, Line line) {
    return line.y + line.height <= strip.bottom() + NEAR;
  }

  private void add(Box footnote, double most) {
    double foot = parts.isEmpty() ? 0 : last().bottom;
    int number = parts.isEmpty() ? 0 : last().number + 1;
    List<Strip> strips = Strips.of(footnote, most);
    if (strips.isEmpty()) {
      strips = List.of(Strip.plain(footnote.y, footnote.bottom(), 0, List.of()));
    }
    boolean kept = footnote.style.footnotePolicy() != FootnotePolicy.AUTO;
    int lastKept = parts.isEmpty() ? NONE : last().lastKept;
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      boolean begins = i == 0;
      boolean ends = i + 1 == strips.size();
      double top = begins ? footnote.y : strip.top();
      double bottom = ends ? Math.max(footnote.bottom(), strip.top()) : strip.bottom();
      parts.add(
          new Part(
              footnote,
              strip,
              number,
              begins,
              foot + top - footnote.y,
              foot + bottom - footnote.y,
              kept ? parts.size() : lastKept));
    }
    sharesLines |= SharedLines.isShared(footnote);
  }

  /**
   * Keeps a paragraph whole from its first line to one with a call, where its policy asks for that.
   */
  private void keep(Call call, int strip) {
    if (call.footnote.style.footnotePolicy() != FootnotePolicy.BLOCK || call.paragraph == strip) {
      return;
    }
    Paragraph last = paragraphs[call.paragraph + 1];
    boolean known = last != null && last.start == call.paragraph;
    Paragraph paragraph = known ? last : new Paragraph(call.paragraph, new ArrayList<>());
    paragraph.calls.add(strip);
    for (int i = strip; i > call.paragraph && paragraphs[i] == null; i--) {
      paragraphs[i] = paragraph;
    }
  }

  private Part last() {
    return parts.get(parts.size() - 1);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** How many parts are called above a strip of the galley. */
  int above(int strip) {
    return above[strip];
  }

  /** The paragraph that would be divided by a break before a strip; null if that may be. */
  Paragraph paragraph(int strip) {
    return paragraphs[strip];
  }

  /** The area that a part, and all after it on its page, stand in. */
  FootnoteArea area(int part) {
    int low = 0;
    int high = above.length - 1;
    while (low + 1 < high) {
      int middle = (low + high) >>> 1;
      if (above[middle] <= part) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return areas.get(low);
  }

  /** The height of parts that stand on one page, with what is around them. */
  double height(int from, int to) {
    if (from == to) {
      return 0;
    }
    FootnoteArea area = area(from);
    if (!sharesLines) {
      return parts.get(to - 1).bottom - parts.get(from).top + area.around();
    }
    return area.around()
        + heights.computeIfAbsent(
            (long) from * parts.size() + to,
            asked -> {
              double height = 0;
              for (Row row : rows(from, to, area.width())) {
                height += height(row, area.width());
              }
              return height;
            });
  }

  /**
   * Where a page ends that begins with a part and has not room for all.
   *
   * @param called the number of the part after the last that is called on it or above
   * @param room for them and what is around them
   */
  int end(int from, int called, double room) {
    int fitting = from;
    while (fitting < called && height(from, fitting + 1) <= room + NEAR) {
      fitting++;
    }
    int best = fitting;
    for (int at = fitting; at > from && at > fitting - TRIED && cost(best, called) > GOOD; at--) {
      best = cost(at, called) < cost(best, called) ? at : best;
    }
    return best;
  }

  /** What it costs that a page ends before a part of those that are called on it or above. */
  double cost(int end, int called) {
    if (end == called) {
      return 0;
    }
    Part part = parts.get(end);
    int off = parts.get(called - 1).number - part.number + (part.begins ? 1 : 0);
    double divided = part.begins ? 0 : BreakCost.IN_FOOTNOTE + part.strip.cost();
    double kept = parts.get(called - 1).lastKept >= end ? BreakCost.FORBIDDEN : 0;
    return kept + divided + (off == 0 ? 0 : BreakCost.PUT_OFF + BreakCost.PUT_OFF_TOO * (off - 1));
  }

  /**
   * Adds what stands at the foot of a page. Those that are whole there stand in the order of the
   * document, also where their calls do not, as in items of a grid.
   *
   * @param x the left edge of the footnotes
   * @param y the upper edge of the first
   */
  void place(int from, int to, double x, double y, List<Region> regions) {
    double width = area(from).width();
    double down = y;
    for (Row row : rows(from, to, width)) {
      Part first = parts.get(row.stretch.start);
      int end = row.stretch.end;
      if (row.isShared()) {
        Box lines = shared.lines(row.footnotes, width);
        regions.add(new Region(lines, -FAR, FAR, x, down, false));
        down += lines.height;
      } else {
        double top = first.begins ? -FAR : first.strip.inkTop();
        double bottom = goesOn(end) ? parts.get(end).strip.inkTop() : FAR;
        double origin = first.begins ? first.footnote.y : first.strip.top();
        regions.add(new Region(first.footnote, top, bottom, x, down - origin, false));
        down += height(row.stretch);
      }
    }
  }

  /** What stands on a page, from the top down. */
  private List<Row> rows(int from, int to, double width) {
    List<Stretch> stretches = new ArrayList<>();
    int start = from;
    while (start < to) {
      int end = start + 1;
      while (end < to && goesOn(end)) {
        end++;
      }
      stretches.add(new Stretch(start, end));
      start = end;
    }
    stretches.sort(Comparator.comparingInt(this::order));
    List<Row> rows = new ArrayList<>();
    Row last = null;
    for (Stretch stretch : stretches) {
      Box footnote = parts.get(stretch.start).footnote;
      boolean whole = isWhole(stretch);
      if (last != null
          && whole
          && isWhole(last.stretch)
          && shared.join(last.footnotes, footnote, width)) {
        last.footnotes.add(footnote);
      } else {
        last = new Row(stretch, new ArrayList<>(List.of(footnote)));
        rows.add(last);
      }
    }
    return rows;
  }

  private double height(Row row, double width) {
    return row.isShared() ? shared.lines(row.footnotes, width).height : height(row.stretch);
  }

  private double height(Stretch stretch) {
    return parts.get(stretch.end - 1).bottom - parts.get(stretch.start).top;
  }

  private boolean isWhole(Stretch stretch) {
    return parts.get(stretch.start).begins && !goesOn(stretch.end);
  }

  /** Whether a footnote goes on with a part. */
  private boolean goesOn(int part) {
    return part < parts.size() && !parts.get(part).begins;
  }

  /** What goes on from the page before stands first, what goes on over the next page last. */
  private int order(Stretch stretch) {
    Part first = parts.get(stretch.start);
    if (!first.begins) {
      return -1;
    }
    return goesOn(stretch.end) ? Integer.MAX_VALUE : first.footnote.element.index();
  }
}
