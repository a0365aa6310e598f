package org.precis.typeset.page;

import java.util.List;
import org.precis.typeset.style.PageStyle;

/**
 * A page.
 *
 * @param number from 1
 * @param style its size and margins
 * @param regions what stands on it, in reading order
 */
public record Page(int number, PageStyle style, List<Region> regions) {

  /** In points. */
  public double width() {
    return style.width();
  }

  /** In points. */
  public double height() {
    return style.height();
  }
}
