package org.precis.typeset.flow;

/**
 * The size of what a box stands in, to which percentages refer (CSS 2.2, 10.1), in points.
 *
 * @param height NaN if it depends on the content
 */
record Space(double width, double height) {}
