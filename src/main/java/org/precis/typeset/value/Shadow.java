package org.precis.typeset.value;

/**
 * What a box casts on what is behind it (CSS Backgrounds 3, 6.1), in points.
 *
 * @param blur how wide its edge is
 * @param spread by how much it is larger than the box
 * @param color as in {@link Color}
 */
public record Shadow(double x, double y, double blur, double spread, int color) {}
