/**
 * Draws a chart as vectors, for the page and for the PDF. Start at {@link org.precis.chart.Charts}.
 *
 * <p>A kind of chart is a data set, axes, a plot and a renderer of JFreeChart. Ours are the marks
 * that the renderer draws (no library has bars and dots whose ends are open, hatched or not
 * stated), a category axis whose rows are as high as their texts, and all text: JFreeChart measures
 * it with the fonts of the machine, in whole points, in one weight, and breaks it by the rules of
 * the JDK. What is drawn goes into {@link org.precis.chart.svg.SvgGraphics}, which writes the
 * subset of SVG that the PDF draws.
 *
 * <p>Most of this room is about words: each kind of chart puts them where they have room, at the
 * width of a page and of a phone, and tells what is not stated from what is zero.
 */
package org.precis.chart;
