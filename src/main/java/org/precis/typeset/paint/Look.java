package org.precis.typeset.paint;

import java.util.List;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.Border;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Gradient;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Side;

/** What painting asks of a style for every box, found out once for each style. */
final class Look {

  private static final Side[] SIDES = Side.values();

  final Border[] borders = new Border[SIDES.length];
  final int background;

  /** Over that, the uppermost first. */
  final List<Gradient> gradients;

  /** The colour of text, which may be one of theirs. */
  final int color;

  final double radius;
  final Border outline;

  /** How far the outline is from the border. */
  final double outlineOffset;

  final boolean visible;
  final boolean turned;
  final boolean clips;

  /** Whether a box stands elsewhere than the flow has it, if need be in the margin of its page. */
  final boolean moved;

  /** Whether a box is painted as a whole, over all that is in the flow (CSS 2.2, appendix E). */
  final boolean apart;

  /** Whether there is a background, a border or an outline to paint. */
  final boolean decorated;

  Look(Style style) {
    boolean any = false;
    for (Side side : SIDES) {
      Border border = style.border(side);
      borders[side.ordinal()] = border;
      any |= border.width() > 0;
    }
    background = style.background();
    gradients = style.gradients();
    color = style.color();
    radius = style.borderRadius();
    outline = style.outline();
    outlineOffset = style.outlineOffset();
    any |= outline.width() > 0;
    visible = style.visible();
    turned = !style.transform().isEmpty();
    clips = style.clipsOverflow();
    apart =
        turned || clips || style.position() != Position.STATIC || style.floating() != Floating.NONE;
    moved = turned || style.position() == Position.ABSOLUTE || isShifted(style);
    decorated = visible && (any || style.hasBackground());
  }

  /** Whether a margin or an offset takes it out of the box around it. */
  private static boolean isShifted(Style style) {
    boolean relative = style.position() == Position.RELATIVE;
    for (Side side : SIDES) {
      Length margin = style.margin(side);
      boolean outwards = !margin.isAuto() && !margin.isRelative() && margin.of(0) < 0;
      if (outwards || relative && !style.inset(side).isAuto()) {
        return true;
      }
    }
    return false;
  }
}
