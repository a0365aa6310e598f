package org.precis.chart;

import org.precis.chart.svg.ChartStyle;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextMeasurer;

/** One chart as it is laid out and drawn: what the drawings of all kinds need. */
abstract class ChartDrawing {

  final Canvas canvas;
  final ChartWords words;
  final TextMeasurer text;
  final ChartStyle style;
  final SvgGraphics svg;

  ChartDrawing(Canvas canvas) {
    this.canvas = canvas;
    this.words = canvas.words();
    this.text = canvas.text();
    this.style = text.style;
    this.svg = new SvgGraphics(style);
  }

  /** The document. */
  abstract String draw();
}
