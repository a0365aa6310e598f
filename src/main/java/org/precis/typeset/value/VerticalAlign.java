package org.precis.typeset.value;

/**
 * Where an inline box or the content of a cell stands (CSS 2.2, 10.8 and 17.5.3).
 *
 * @param raise points above the baseline, for {@link To#LENGTH}
 */
public record VerticalAlign(To to, double raise) {

  /** What it is aligned with. */
  public enum To {
    BASELINE,
    SUB,
    SUPER,
    TOP,
    MIDDLE,
    BOTTOM,
    TEXT_TOP,
    TEXT_BOTTOM,
    LENGTH
  }

  public static final VerticalAlign BASELINE = new VerticalAlign(To.BASELINE, 0);

  /** Aligned with something, and not raised. */
  public static VerticalAlign to(To what) {
    return what == To.BASELINE ? BASELINE : new VerticalAlign(what, 0);
  }
}
