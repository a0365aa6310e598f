package org.precis.typeset.style;

import java.util.Map;
import java.util.Set;

/**
 * By what share what stands on a page may be lower or higher than elsewhere, from 0 to 1.
 *
 * @param gapShrink by which gaps between blocks may be lower
 * @param gapGrow by which they may be higher
 * @param pictureShrink by which drawings and images may be smaller
 * @param rowShrink by which the space above and below what is in a row of a table may be lower
 */
public record Leeway(double gapShrink, double gapGrow, double pictureShrink, double rowShrink) {

  private static final String GAP_SHRINK = "-precis-gap-shrink";
  private static final String GAP_GROW = "-precis-gap-grow";
  private static final String PICTURE_SHRINK = "-precis-picture-shrink";
  private static final String ROW_SHRINK = "-precis-row-shrink";

  /** What {@code @page} says of it, by name. */
  static final Set<String> DESCRIPTORS = Set.of(GAP_SHRINK, GAP_GROW, PICTURE_SHRINK, ROW_SHRINK);

  /** By the names of the descriptors; what is not named stays as it is. */
  static Leeway of(Map<String, Double> shares) {
    return new Leeway(
        shares.getOrDefault(GAP_SHRINK, 0.0),
        shares.getOrDefault(GAP_GROW, 0.0),
        shares.getOrDefault(PICTURE_SHRINK, 0.0),
        shares.getOrDefault(ROW_SHRINK, 0.0));
  }
}
