package org.precis.typeset.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.cut.BreakCost;
import org.precis.typeset.cut.ColumnFill;
import org.precis.typeset.cut.Strip;

/**
 * Chooses the page breaks of a whole document at once: those that cost least in all, by dynamic
 * programming over the strips (Plass, Optimal Pagination Techniques, 1981). The time is linear, as
 * a page holds few strips. A page may begin with what has no room of the footnotes that are called
 * before it; it has as much of that as fits with one strip of text.
 */
final class Breaks {

  /** That a page may hold: lines without height could be on one page in any number. */
  private static final int MOST_STRIPS = 1_000;

  private static final double NEAR = 0.01;

  /**
   * How many ways to begin a page with a strip are looked at, by how far the footnotes of the page
   * before go on.
   */
  private static final int MOST_CARRIED = 16;

  private final List<Strip> strips;
  private final Gaps gaps;
  private final Footnotes footnotes;
  private final ToDoubleFunction<Strip> room;
  private final ColumnFill fill;

  /** The way to begin a page with each strip, and after the last, if no footnote goes on. */
  private final State[] states;

  /** The others of each strip, by the part of a footnote that their pages begin with. */
  private final Map<Integer, NavigableMap<Integer, State>> carried = new TreeMap<>();

  private Breaks(Gaps gaps, Footnotes footnotes, ToDoubleFunction<Strip> room, ColumnFill fill) {
    this.strips = gaps.strips();
    this.gaps = gaps;
    this.footnotes = footnotes;
    this.room = room;
    this.fill = fill;
    states = new State[strips.size() + 1];
    for (int i = 0; i < states.length; i++) {
      states[i] = new State(new Start(i, footnotes.above(i)));
    }
  }

  /**
   * What a page begins with.
   *
   * @param strip the number of its first strip; that of the next page if it has footnotes alone
   * @param footnote the number of the first part of its footnotes
   */
  record Start(int strip, int footnote) {}

  /** A way to begin a page, and what is best for it and all after it. */
  private static final class State {
    final Start start;
    double cost = Double.POSITIVE_INFINITY;
    State next;
    double gap;
    double slack;

    State(Start start) {
      this.start = start;
    }
  }

  /** A way to fill a page. */
  private interface Taker {

    /**
     * @param strip the number of the strip that the next page begins with
     * @param footnote that of the part of a footnote
     * @param cost without that of the pages after it
     * @param gap the share of what gaps give that is taken; below 0 if they grow
     * @param slack the share of what slacks give that is taken
     */
    void take(int strip, int footnote, double cost, double gap, double slack);
  }

  /**
   * What pages begin with; the first with the first strip.
   *
   * @param room the height that a page has for text if it begins with a strip, in points
   * @param fill how high columns of text are that go on over pages; null if there are none
   */
  static List<Start> of(
      Gaps gaps, Footnotes footnotes, ToDoubleFunction<Strip> room, ColumnFill fill) {
    Breaks breaks = new Breaks(gaps, footnotes, room, fill);
    if (!footnotes.isEmpty()) {
      breaks.carry();
    }
    breaks.choose();
    return breaks.best();
  }

  /** Finds the pages that begin with the rest of a footnote. */
  private void carry() {
    for (int i = 0; i < states.length; i++) {
      int strip = i;
      Deque<State> rest = new ArrayDeque<>(carried(i).values());
      rest.add(states[i]);
      while (!rest.isEmpty()) {
        Start start = rest.pop().start;
        pages(
            start,
            (j, footnote, cost, gap, slack) -> {
              State added = add(j, footnote, j == strip ? footnote : start.footnote);
              if (added != null && j == strip) {
                rest.add(added);
              }
            });
      }
    }
  }

  private NavigableMap<Integer, State> carried(int strip) {
    return carried.getOrDefault(strip, Collections.emptyNavigableMap());
  }

  /**
   * Adds a way to begin a page, unless there is one that is as good.
   *
   * @param least the first part of footnotes that it may begin with instead
   * @return null if none is added
   */
  private State add(int strip, int footnote, int least) {
    State found = find(strip, footnote);
    int begins = found == null ? -1 : found.start.footnote;
    boolean many = carried(strip).size() >= MOST_CARRIED;
    if (begins == footnote || many && begins >= least) {
      return null;
    }
    State added = new State(new Start(strip, footnote));
    carried.computeIfAbsent(strip, first -> new TreeMap<>()).put(footnote, added);
    return added;
  }

  /** The way to begin a page with a strip, and a part of footnotes or the nearest before that. */
  private State find(int strip, int footnote) {
    if (states[strip].start.footnote <= footnote) {
      return states[strip];
    }
    Map.Entry<Integer, State> nearest = carried(strip).floorEntry(footnote);
    return nearest == null ? null : nearest.getValue();
  }

  /** Finds what is best for each way to begin a page, from the last strip up. */
  private void choose() {
    states[strips.size()].cost = 0;
    for (int i = strips.size(); i >= 0; i--) {
      choose(states[i]);
      if (!carried.isEmpty()) {
        carried(i).descendingMap().values().forEach(this::choose);
      }
    }
  }

  private void choose(State state) {
    pages(
        state.start,
        (strip, footnote, cost, gap, slack) -> {
          State next = find(strip, footnote);
          double total = cost + next.cost;
          // With equal costs the page that holds more
          if (total <= state.cost) {
            state.cost = total;
            state.next = next;
            state.gap = gap;
            state.slack = slack;
          }
        });
  }

  private List<Start> best() {
    List<Start> starts = new ArrayList<>();
    for (State state = states[0]; state.next != null; state = state.next) {
      starts.add(state.start);
      int first = state.start.strip;
      dropFoot(first, state.next.start.strip);
      for (int k = first; k < state.next.start.strip; k++) {
        gaps.take(k, k == first ? 0 : state.gap, state.slack);
      }
    }
    return starts;
  }

  /** Lets the foot of a table go from a page that has no room for it below its only strip. */
  private void dropFoot(int first, int next) {
    if (next == first + 1 && next < strips.size()) {
      Page page = new Page(gaps, first, fill);
      page.add();
      if (!page.fits(room.applyAsDouble(strips.get(first)))) {
        strips.get(next).dropFoot();
      }
    }
  }

  /** All ways to fill a page. */
  private void pages(Start start, Taker taker) {
    int count = strips.size();
    int i = start.strip;
    int carried = footnotes.above(i);
    boolean goesOn = start.footnote < carried;
    if (i == count || goesOn && strips.get(i).isForced()) {
      if (goesOn) {
        footnotesAlone(start, taker);
      }
      return;
    }
    Page page = new Page(gaps, i, fill);
    double height = room.applyAsDouble(strips.get(i));
    Footnotes.Paragraph paragraph = null;
    int lacking = Footnotes.NONE;
    // A page takes a strip at least, whatever it costs
    for (int j = i + 1; j <= count; j++) {
      page.add();
      page.footless = j == i + 1 && !page.fits(height);
      int called = footnotes.above(j);
      int end = called;
      if (start.footnote < called) {
        page.footnotes = footnotes.height(start.footnote, called);
        if (!page.fits(height)) {
          end = footnotes.end(start.footnote, called, height - page.textHeight());
          page.footnotes = footnotes.height(start.footnote, end);
        }
      }
      boolean fits = page.fits(height);
      if (j > i + 1 && (!fits || j - i > MOST_STRIPS)) {
        return;
      }
      if (goesOn && end == start.footnote) {
        footnotesAlone(start, taker);
      }
      if (j < count && !Objects.equals(footnotes.paragraph(j), paragraph)) {
        paragraph = footnotes.paragraph(j);
        lacking = paragraph == null ? Footnotes.NONE : lacking(start, paragraph, height);
      }
      boolean last = j == count && end == called;
      boolean forced = j < count && end == called && strips.get(j).isForced();
      double gap = last || forced ? page.lower(height) : page.lower(height) - page.higher(height);
      double slack = page.slack(height);
      double cost =
          BreakCost.PAGE
              + (fits ? 0 : BreakCost.OVERFULL)
              + BreakCost.CHANGED_GAPS * gap * gap
              + BreakCost.TAKEN_SLACK * slack * slack
              + (forced ? 0 : BreakCost.white(1 - page.filled(height), last))
              + (j == count || strips.get(j).isForced() ? 0 : strips.get(j).cost())
              + (j <= lacking ? BreakCost.FORBIDDEN : 0)
              + footnotes.cost(end, called);
      taker.take(j, end, cost, gap, slack);
      // What goes on is to end as soon as it can
      if (j < count && strips.get(j).isForced() || end < carried) {
        return;
      }
    }
  }

  /**
   * The strip of a paragraph that a page would have room for without the footnotes which are called
   * there: for want of room for these the whole paragraph moves to the next page, as they ask.
   *
   * @return NONE if there is none, or the page begins with the paragraph
   */
  private int lacking(Start start, Footnotes.Paragraph paragraph, double height) {
    if (paragraph.start() <= start.strip()) {
      return Footnotes.NONE;
    }
    Page page = new Page(gaps, start.strip(), fill);
    for (int call : paragraph.calls()) {
      page.footnotes = 0;
      while (page.next <= call) {
        page.add();
        if (!page.fits(height) || page.next - start.strip() > MOST_STRIPS) {
          return Footnotes.NONE;
        }
      }
      page.footnotes = footnotes.height(start.footnote(), footnotes.above(call + 1));
      if (!page.fits(height)) {
        page.footnotes = footnotes.height(start.footnote(), footnotes.above(call));
        return page.fits(height) ? call : Footnotes.NONE;
      }
    }
    return Footnotes.NONE;
  }

  /** A page without text, for what is left of the footnotes before a strip. */
  private void footnotesAlone(Start start, Taker taker) {
    int called = footnotes.above(start.strip);
    double height = footnotes.area(start.footnote).most();
    double around = footnotes.area(start.footnote).around();
    int end = footnotes.end(start.footnote, called, height + around);
    end = Math.max(end, start.footnote + 1);
    double used = footnotes.height(start.footnote, end) - around;
    boolean last = start.strip == strips.size() && end == called;
    boolean forced = !last && end == called && strips.get(start.strip).isForced();
    double filled = height > 0 ? Math.min(1, used / height) : 1;
    double cost =
        BreakCost.PAGE
            + (used > height + NEAR ? BreakCost.OVERFULL : 0)
            + (forced ? 0 : BreakCost.white(1 - filled, last))
            + footnotes.cost(end, called);
    taker.take(start.strip, end, cost, 0, 0);
  }

  /** How much of a page is used, strip by strip. */
  static final class Page {
    private final Gaps gaps;
    private final List<Strip> strips;
    private final int start;
    private final ColumnFill fill;
    private final double top;
    private double bottom;

    /** By how much all gaps may be lower, and all slacks. */
    private double gapGive;

    private double slackGive;

    /** By how much all gaps may be higher. */
    private double grow;

    private int next;

    /** The columns that the last strip is in, and the first of their strips on the page. */
    private ColumnSet columns;

    private int first;
    private double columnsTop;
    private double columnsHeight;

    /** By how much all columns are lower than their content, as one strip. */
    private double saved;

    /** The height of its footnotes, with what is around them. */
    private double footnotes;

    /** Whether it has no room for the foot of a table that goes on after it. */
    private boolean footless;

    Page(Gaps gaps, int start, ColumnFill fill) {
      this.gaps = gaps;
      this.strips = gaps.strips();
      this.start = start;
      this.fill = fill;
      Strip first = strips.get(start);
      // The margin above the first strip of all takes room, and that after a forced break
      top = start == 0 ? 0 : first.top() - first.marginAbove();
      bottom = top;
      next = start;
    }

    /** Adds a strip. */
    void add() {
      Strip strip = strips.get(next);
      if (strip.columns() != columns) {
        saved += savedNow();
        columns = strip.columns();
        first = next;
        columnsTop = next == start || columns == null ? strip.top() : columns.y;
        columnsHeight = 0;
      }
      bottom = Math.max(bottom, strip.bottom());
      gapGive += next == start ? 0 : gaps.give(next);
      grow += next == start ? 0 : gaps.grow(next);
      slackGive += gaps.slackGive(next);
      next++;
      if (columns != null) {
        columnsHeight = fill.balanced(first, next, columnsTop, columns.count, columnsHeight);
      }
    }

    /** The height of all that is on it but footnotes, with the foot of a table that goes on. */
    private double textHeight() {
      return bottom - top - saved - savedNow() + footOfTable();
    }

    private double footOfTable() {
      boolean goesOn = !footless && next < strips.size() && strips.get(next).foot() != null;
      return goesOn ? strips.get(next).foot().height() : 0;
    }

    private double used() {
      return textHeight() + footnotes;
    }

    /** Whether a height is enough for it. */
    boolean fits(double height) {
      return used() - height <= gapGive + slackGive + NEAR;
    }

    /** The share of what its gaps give that is taken, so that it fits. */
    double lower(double height) {
      return fits(height) ? share(used() - height, gapGive) : 0;
    }

    /** The share of what its slacks give that is taken, where gaps do not suffice. */
    double slack(double height) {
      return fits(height) ? share(used() - height - gapGive, slackGive) : 0;
    }

    /** The share of what its gaps may grow that fills it as far as it should be; 0 if none does. */
    double higher(double height) {
      double lacking = (1 - BreakCost.MOST_WHITE) * height - (used() - white());
      return lacking <= grow ? share(lacking, grow) : 0;
    }

    private static double share(double lacking, double give) {
      return lacking > 0 && give > 0 ? Math.min(1, lacking / give) : 0;
    }

    /** The share of a height that it fills. A page that has no room for text is full. */
    double filled(double height) {
      double grown = used() - white() + grow * higher(height);
      return height > 0 ? Math.min(1, grown / height) : 1;
    }

    /** What is white below the last strip though it belongs to that. */
    private double white() {
      return footnotes > 0 || footOfTable() > 0 ? 0 : strips.get(next - 1).whiteBelow();
    }

    private double savedNow() {
      return columns == null ? 0 : bottom - columnsTop - columnsHeight;
    }
  }
}
