package org.precis.chart;

/** What is to be drawn: one of the closed list of charts, with all its numbers and words. */
public sealed interface ChartSpec permits BarChart, DotPlot, PartsChart, SeriesChart, Timeline {}
