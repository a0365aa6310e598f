package org.precis.typeset.style;

import java.util.Map;

/**
 * What {@code @page} says of a page (CSS Paged Media 3), in points.
 *
 * @param gapShrink by what share of it a gap between blocks may be lower ({@code
 *     -precis-gap-shrink}), from 0 to 1
 * @param pictureShrink by what share of its size a picture may be smaller ({@code
 *     -precis-picture-shrink}), from 0 to 1
 * @param boxes the styles of its margin boxes, by name without {@code @}, such as {@code top-left},
 *     only those with content; and that of the area of footnotes, {@code footnote}, if a rule names
 *     it
 */
public record PageStyle(
    double width,
    double height,
    double top,
    double right,
    double bottom,
    double left,
    double gapShrink,
    double pictureShrink,
    Map<String, Style> boxes) {}
