package org.precis.typeset.paint;

import java.util.List;
import org.precis.typeset.style.Style;
import org.precis.typeset.value.Border;
import org.precis.typeset.value.Floating;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Position;
import org.precis.typeset.value.Radius;
import org.precis.typeset.value.Shadow;
import org.precis.typeset.value.Side;

/** What painting asks of a style for every box, found out once for each style. */
final class Look {

  static final int OPAQUE = 0xFF;

  private static final Side[] SIDES = Side.values();

  final Border[] borders = new Border[SIDES.length];
  final int background;

  /** The addresses of the pictures over that, the uppermost first. */
  final List<String> images;

  /** How large these are, where they stand and how they are repeated. */
  final Style style;

  /** The colour of text. */
  final int color;

  /** How round its corners are; null if none is. */
  final Radius[] radii;

  final List<Shadow> shadows;
  final Border outline;

  /** How far the outline is from the border. */
  final double outlineOffset;

  /** From 0 to 255: how much is seen of a box and all in it. */
  final int opacity;

  final boolean visible;
  final boolean turned;
  final boolean clips;

  /** Whether a box may stand elsewhere than the flow has it, if need be in the margin. */
  final boolean moved;

  /** Whether a box is painted as a whole, over all that is in the flow (CSS 2.2, appendix E). */
  final boolean apart;

  /** Whether there is a background, a border or an outline to paint. */
  final boolean decorated;

  Look(Style style) {
    boolean any = false;
    for (Side side : SIDES) {
      Border border = seen(style, style.border(side));
      borders[side.ordinal()] = border;
      any |= border.width() > 0;
    }
    background = seen(style, style.background());
    images = style.backgroundImages();
    this.style = style;
    color = seen(style, style.color());
    Radius[] own = style.borderRadii();
    boolean round = false;
    for (Radius radius : own) {
      round |= !radius.equals(Radius.NONE);
    }
    radii = round ? own : null;
    shadows = style.shadows();
    any |= !shadows.isEmpty();
    outline = seen(style, style.outline());
    outlineOffset = style.outlineOffset();
    any |= outline.width() > 0;
    opacity = (int) Math.round(style.opacity() * OPAQUE);
    visible = style.visible();
    turned = !style.transform().isEmpty();
    clips = style.clipsAcross() || style.clipsDown();
    apart =
        turned
            || clips
            || opacity < OPAQUE
            || style.position() != Position.STATIC
            || style.floating() != Floating.NONE;
    moved = turned || style.position() == Position.ABSOLUTE || isShifted(style);
    decorated = visible && (any || style.hasBackground());
  }

  /** A colour in a line, as much as is seen of it. */
  static int seen(Style style, int color) {
    double share = style.textOpacity();
    return share < 1 ? (int) Math.round((color >>> 24) * share) << 24 | color & 0xFFFFFF : color;
  }

  private static Border seen(Style style, Border border) {
    return style.textOpacity() < 1
        ? new Border(border.width(), border.line(), seen(style, border.color()))
        : border;
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
