package org.precis.typeset.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Picture;
import org.precis.typeset.cut.Slack;
import org.precis.typeset.cut.Strip;
import org.precis.typeset.style.Leeway;
import org.precis.typeset.style.PageStyle;

/**
 * The gaps between the strips of a page, and the slacks in them: they may be a little lower than
 * the sheet says, so that a page holds what it would just not hold otherwise; and gaps a little
 * higher, so that a page is filled as it should be.
 */
final class Gaps {

  private static final double NEAR = 0.01;

  /** Where each gap that changes begins and ends on the galley, from the top down. */
  private final List<Double> froms = new ArrayList<>();

  private final List<Double> tos = new ArrayList<>();

  /** By how much it and all above it become lower. */
  private final List<Double> saved = new ArrayList<>();

  private Gaps(List<Strip> strips) {
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      if (strip.saved != 0) {
        add(foot(strips.get(i - 1), strip), head(strip), strip.saved);
      }
      for (Slack slack : strip.slacks) {
        if (slack.give * strip.slackTaken > 0) {
          add(strip.top + slack.from, strip.top + slack.to, slack.give * strip.slackTaken);
        }
      }
    }
  }

  private void add(double from, double to, double lower) {
    double above = saved.isEmpty() ? 0 : saved.get(saved.size() - 1);
    froms.add(from);
    tos.add(to);
    saved.add(above + lower);
  }

  /**
   * Says of each strip by how much the gap above it may be lower or higher, and what is in it
   * lower.
   *
   * @param page the style of the page that a strip stands on
   */
  static void measure(List<Strip> strips, Function<Strip, PageStyle> page) {
    Strip above = null;
    for (Strip strip : strips) {
      Leeway leeway = page.apply(strip).leeway();
      if (above != null) {
        double gap = head(strip) - foot(above, strip);
        boolean fixed = strip.inTable || isInside(above, strip);
        double height = fixed ? 0 : Math.max(0, gap);
        strip.give = height * leeway.gapShrink();
        strip.grow = height * leeway.gapGrow();
      }
      if (strip.columns == null) {
        for (Slack slack : strip.slacks) {
          double share = slack.kind == Slack.Kind.ROW ? leeway.rowShrink() : leeway.pictureShrink();
          slack.give = Math.max(0, Math.min(slack.to - slack.from, slack.whole * share));
        }
      }
      above = strip;
    }
  }

  /** Whether two strips are in the same columns, side by side or one below the other. */
  private static boolean isInside(Strip above, Strip strip) {
    return strip.columns != null && strip.columns == above.columns;
  }

  /** Where the gap above a strip begins. */
  private static double foot(Strip above, Strip strip) {
    boolean below = above.columns != null && !isInside(above, strip);
    return below ? above.columns.bottom() : above.bottom - above.whiteBelow;
  }

  /** Where the gap above a strip ends. */
  private static double head(Strip strip) {
    return strip.columns != null ? strip.columns.y : strip.top + strip.whiteAbove;
  }

  /** Moves all that is on the galley by what was saved above it. */
  static void close(Box galley, List<Strip> strips) {
    Gaps gaps = new Gaps(strips);
    if (gaps.saved.isEmpty()) {
      return;
    }
    gaps.close(galley);
    for (Strip strip : strips) {
      double top = gaps.closed(strip.top);
      strip.bottom = gaps.closed(strip.bottom);
      // Boxes were moved by differences: what begins with the strip may be a hair above it
      strip.inkTop = Math.min(top, gaps.closed(strip.inkTop)) - NEAR / 2;
      strip.top = top;
    }
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
    if (box instanceof Picture) {
      double narrower = box.width * (1 - height / box.height);
      box.width -= narrower;
      box.x += box.style.rightToLeft() ? narrower : 0;
    }
    box.height = height;
  }

  /** Where a height of the galley is once the gaps above it have changed; in one, in proportion. */
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
