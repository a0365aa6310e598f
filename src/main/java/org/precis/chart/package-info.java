/**
 * Draws a chart as vectors, for the page and for the PDF. Start at {@link org.precis.chart.Charts}.
 */
package org.precis.chart;
