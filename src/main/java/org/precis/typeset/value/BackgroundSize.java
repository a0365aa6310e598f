package org.precis.typeset.value;

/**
 * How large what is painted behind a box is (CSS Backgrounds 3, 2.9).
 *
 * @param fit whether it covers the box or is contained in it; null if the lengths count
 * @param width {@link Length#AUTO} to keep its shape
 * @param height the same
 */
public record BackgroundSize(Fit fit, Length width, Length height) {

  public static final BackgroundSize AUTO = new BackgroundSize(null, Length.AUTO, Length.AUTO);

  /** The words that stand for a size. */
  public enum Fit {
    COVER,
    CONTAIN
  }
}
