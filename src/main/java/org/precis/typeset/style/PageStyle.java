package org.precis.typeset.style;

import java.util.Map;

/**
 * What {@code @page} says of a page (CSS Paged Media 3), in points.
 *
 * @param leeway by what share what stands on it may be lower or higher
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
    Leeway leeway,
    Map<String, Style> boxes) {}
