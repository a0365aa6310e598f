package org.precis.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Line;
import org.precis.typeset.cut.Slack;
import org.precis.typeset.cut.Strip;
import org.precis.typeset.style.Leeway;

/**
 * The gaps between the strips of a galley, and the slacks in them: they may be a little lower than
 * the sheet says, so that a page holds what it would just not hold otherwise; and gaps a little
 * higher, so that a page is filled as it should be.
 */
final class Gaps {

  private static final double NEAR = 0.01;
  private static final double[] NONE = {};

  private final List<Strip> strips;

  /** By how much the gap above each strip may be lower or higher where no page begins with it. */
  private final double[] give;

  private final double[] grow;

  /** By how much each of the slacks of each strip may be lower. */
  private final double[][] slacks;

  /** By how much the gap above each strip is lower on its page; less than 0 where it is higher. */
  private final double[] saved;

  /** The share of what the slacks of each strip give that is taken. */
  private final double[] slackTaken;

  /**
   * Gaps of which nothing is taken yet.
   *
   * @param leeways what the style of the page gives that a strip stands on
   */
  Gaps(List<Strip> strips, Function<Strip, Leeway> leeways) {
    this.strips = strips;
    int count = strips.size();
    give = new double[count];
    grow = new double[count];
    slacks = new double[count][];
    saved = new double[count];
    slackTaken = new double[count];
    for (int i = 0; i < count; i++) {
      Strip strip = strips.get(i);
      Leeway leeway = leeways.apply(strip);
      if (i > 0 && !strip.isInTable() && !isInside(strips.get(i - 1), strip)) {
        double height = Math.max(0, head(strip) - foot(strips.get(i - 1), strip));
        give[i] = height * leeway.gapShrink();
        grow[i] = height * leeway.gapGrow();
      }
      slacks[i] = strip.columns() == null ? gives(strip.slacks(), leeway) : NONE;
    }
  }

  private static double[] gives(List<Slack> slacks, Leeway leeway) {
    return slacks.stream()
        .mapToDouble(
            slack ->
                slack.give(
                    switch (slack.kind()) {
                      case ROW -> leeway.rowShrink();
                      case PICTURE -> leeway.pictureShrink();
                    }))
        .toArray();
  }

  List<Strip> strips() {
    return strips;
  }

  double give(int strip) {
    return give[strip];
  }

  double grow(int strip) {
    return grow[strip];
  }

  /** By how much all slacks of a strip may be lower. */
  double slackGive(int strip) {
    double sum = 0;
    for (double one : slacks[strip]) {
      sum += one;
    }
    return sum;
  }

  /**
   * Settles what a strip gives.
   *
   * @param gap the share of what the gap above it gives; below 0 if that grows
   * @param slack the share of what its slacks give
   */
  void take(int strip, double gap, double slack) {
    saved[strip] = gap * (gap > 0 ? give : grow)[strip];
    slackTaken[strip] = slack;
  }

  double saved(int strip) {
    return saved[strip];
  }

  double slackTaken(int strip) {
    return slackTaken[strip];
  }

  /** Whether two strips are in the same columns, side by side or one below the other. */
  private static boolean isInside(Strip above, Strip strip) {
    return strip.columns() != null && strip.columns() == above.columns();
  }

  /** Where the gap above a strip begins. */
  private static double foot(Strip above, Strip strip) {
    boolean below = above.columns() != null && !isInside(above, strip);
    return below ? above.columns().bottom() : above.bottom() - above.whiteBelow();
  }

  /** Where the gap above a strip ends. */
  private static double head(Strip strip) {
    return strip.columns() != null ? strip.columns().y : strip.top() + strip.whiteAbove();
  }

  /** Moves all that is on the galley by what was saved above it. */
  void close(Box galley) {
    Closing closing = new Closing();
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      if (saved[i] != 0) {
        closing.add(foot(strips.get(i - 1), strip), head(strip), saved[i]);
      }
      for (int k = 0; k < slacks[i].length; k++) {
        double lower = slacks[i][k] * slackTaken[i];
        if (lower > 0) {
          Slack slack = strip.slacks().get(k);
          closing.add(strip.top() + slack.from(), strip.top() + slack.to(), lower);
        }
      }
    }
    if (closing.saved.isEmpty()) {
      return;
    }
    closing.close(galley);
    for (Strip strip : strips) {
      double top = closing.closed(strip.top());
      // Boxes were moved by differences: what begins with the strip may be a hair above it
      double ink = Math.min(top, closing.closed(strip.inkTop())) - NEAR / 2;
      strip.place(top, closing.closed(strip.bottom()), ink);
    }
  }

  /** The gaps and slacks that change, from the top down. */
  private static final class Closing {

    /** Where each begins and ends on the galley. */
    private final List<Double> froms = new ArrayList<>();

    private final List<Double> tos = new ArrayList<>();

    /** By how much it and all above it become lower. */
    private final List<Double> saved = new ArrayList<>();

    void add(double from, double to, double lower) {
      double above = saved.isEmpty() ? 0 : saved.get(saved.size() - 1);
      froms.add(from);
      tos.add(to);
      saved.add(above + lower);
    }

    private void close(Box box) {
      double top = closed(box.y);
      double bottom = closed(box.bottom());
      if (Math.abs(bottom - top - box.height) < NEAR) {
        box.move(0, top - box.y);
        return;
      }
      double head = closed(box.y + box.captions.above()) - top;
      double foot = bottom - closed(box.bottom() - box.captions.below());
      if (box.marker != null) {
        double first = box.lines.isEmpty() ? box.y : box.lines.get(0).y;
        double moved = closed(first) - first;
        box.marker.parts.forEach(part -> part.baseline += moved);
      }
      for (Line line : box.lines) {
        line.move(0, closed(line.y) - line.y);
      }
      box.children.forEach(this::close);
      box.captions = new Box.Captions(head, foot);
      box.y = top;
      double height = bottom - top;
      if (box.isReplaced()) {
        double narrower = box.width * (1 - height / box.height);
        box.width -= narrower;
        box.x += box.style.rightToLeft() ? narrower : 0;
      }
      box.height = height;
    }

    /**
     * Where a height of the galley is once the gaps above it have changed; in one, in proportion.
     */
    private double closed(double y) {
      int low = 0;
      int high = froms.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (tos.get(middle) <= y + NEAR) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      double above = low == 0 ? 0 : saved.get(low - 1);
      if (low < froms.size() && y > froms.get(low)) {
        double share = (y - froms.get(low)) / (tos.get(low) - froms.get(low));
        above += share * (saved.get(low) - above);
      }
      return y - above;
    }
  }
}
