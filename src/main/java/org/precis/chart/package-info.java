/**
 * Draws a chart as vectors, for the page and for the PDF. Start at {@link org.precis.chart.Charts}.
 *
 * <p>JFreeChart has the frame: plot, axes, ranges, gridlines, and the order in which things are
 * drawn. The marks, the words and the pen ({@link org.precis.chart.SvgGraphics}) are ours: the look
 * asks for ends of bars that no renderer has, widths of text must come from the bundled fonts, and
 * the PDF draws only a small subset of SVG, which {@link org.precis.chart.Svg} states.
 */
package org.precis.chart;
