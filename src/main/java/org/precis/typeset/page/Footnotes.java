package org.precis.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.precis.typeset.box.Atom;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Piece;
import org.precis.typeset.cut.Strip;
import org.precis.typeset.cut.Strips;

/**
 * The footnotes of a galley (CSS GCPM 3, 2), in the order of their calls, cut into parts that no
 * break divides. They are thought of as one column; each page has a stretch of it at its foot.
 */
final class Footnotes {

  /** Of a footnote that is divided, beside what its strips ask. */
  private static final double DIVIDED = 150;

  /** Of a footnote of which nothing stands on the page of its call. */
  private static final double PUT_OFF = 2_000;

  /** Of each more of these. */
  private static final double PUT_OFF_TOO = 20;

  /** Of breaks within footnotes, those that cost more are avoided where lines above do not. */
  private static final double GOOD = 200;

  /** How many parts above the lowest that fits a better break is looked for. */
  private static final int TRIED = 6;

  private static final double FAR = 1e9;
  private static final double NEAR = 0.01;

  /**
   * A part of a footnote.
   *
   * @param number that of the footnote, from 0
   * @param begins whether the footnote begins with it
   * @param top where it begins in the column of all
   * @param bottom where it ends there
   */
  private record Part(
      Box footnote, Strip strip, int number, boolean begins, double top, double bottom) {}

  /**
   * All parts of a footnote on a page.
   *
   * @param start the number of the first
   * @param end that of the part after the last
   */
  private record Stretch(int start, int end) {}

  private final List<Part> parts = new ArrayList<>();

  /** How many parts are called above each strip of the galley. */
  private final int[] above;

  /** The area at the foot of the page of each strip that has calls, by the number of the strip. */
  private final TreeMap<Integer, FootnoteArea> areas = new TreeMap<>();

  private Footnotes(int strips) {
    above = new int[strips + 1];
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
   */
  static Footnotes of(Box galley, List<Strip> strips, Areas areas, Layout layout) {
    Map<Integer, List<Box>> calls = new TreeMap<>();
    if (!strips.isEmpty()) {
      find(galley, strips, calls);
    }
    if (calls.isEmpty()) {
      return new Footnotes(strips.size());
    }
    Footnotes all = new Footnotes(strips.size());
    for (int i = 0; i < strips.size(); i++) {
      List<Box> footnotes = calls.getOrDefault(i, List.of());
      if (!footnotes.isEmpty()) {
        FootnoteArea area = areas.of(strips.get(i));
        all.areas.put(i, area);
        // What stands side by side in a strip is not looked at in the order of the document
        footnotes.sort(Comparator.comparingInt(footnote -> footnote.element.index()));
        for (Box footnote : footnotes) {
          layout.of(footnote, area.width());
          all.add(footnote, area.most());
        }
      }
      all.above[i + 1] = all.parts.size();
    }
    return all;
  }

  private static void find(Box box, List<Strip> strips, Map<Integer, List<Box>> calls) {
    if (box instanceof ColumnSet set && set.isUnrolled()) {
      find(set.content, strips, calls);
    }
    box.children.forEach(child -> find(child, strips, calls));
    for (Line line : box.lines) {
      if (!line.footnotes.isEmpty()) {
        calls
            .computeIfAbsent(strip(line, strips), first -> new ArrayList<>())
            .addAll(line.footnotes);
      }
      for (Piece piece : line.pieces) {
        if (piece instanceof Atom atom) {
          find(atom.box(), strips, calls);
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
      if (strips.get(middle).top <= line.y + NEAR) {
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
    return line.y + line.height <= strip.bottom + NEAR;
  }

  private void add(Box footnote, double most) {
    double foot = parts.isEmpty() ? 0 : last().bottom;
    int number = parts.isEmpty() ? 0 : last().number + 1;
    List<Strip> strips = Strips.of(footnote, most);
    if (strips.isEmpty()) {
      strips = List.of(new Strip(footnote.y, footnote.bottom(), footnote.y));
    }
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      boolean begins = i == 0;
      boolean ends = i + 1 == strips.size();
      double top = begins ? footnote.y : strip.top;
      double bottom = ends ? Math.max(footnote.bottom(), strip.top) : strip.bottom;
      parts.add(
          new Part(
              footnote,
              strip,
              number,
              begins,
              foot + top - footnote.y,
              foot + bottom - footnote.y));
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

  /** The height of a stretch of parts, with what is around it. */
  double height(int from, int to) {
    return from == to ? 0 : parts.get(to - 1).bottom - parts.get(from).top + area(from).around();
  }

  /**
   * Where a page ends that begins with a part and has not room for all.
   *
   * @param called the number of the part after the last that is called on it or above
   * @param room for them and what is around them
   */
  int end(int from, int called, double room) {
    int fitting = from;
    double foot = parts.get(from).top + room - area(from).around() + NEAR;
    while (fitting < called && parts.get(fitting).bottom <= foot) {
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
    double divided = part.begins ? 0 : DIVIDED + part.strip.cost;
    return divided + (off == 0 ? 0 : PUT_OFF + PUT_OFF_TOO * (off - 1));
  }

  /**
   * Adds what stands at the foot of a page. Those that are whole there stand in the order of the
   * document, also where their calls do not, as in items of a grid.
   *
   * @param x the left edge of the footnotes
   * @param y the upper edge of the first
   */
  void place(int from, int to, double x, double y, List<Region> regions) {
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
    double down = y;
    for (Stretch stretch : stretches) {
      Part first = parts.get(stretch.start);
      double top = first.begins ? -FAR : first.strip.inkTop;
      double bottom = goesOn(stretch.end) ? parts.get(stretch.end).strip.inkTop : FAR;
      double origin = first.begins ? first.footnote.y : first.strip.top;
      regions.add(new Region(first.footnote, top, bottom, x, down - origin, false));
      down += parts.get(stretch.end - 1).bottom - first.top;
    }
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
