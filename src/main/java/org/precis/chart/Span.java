package org.precis.chart;

/** A piece of text in one weight, colour and size (points). */
record Span(String text, boolean bold, String colour, double size) {

  static Span label(String text) {
    return new Span(text, false, Ink.INK, Type.LABEL);
  }

  static Span axis(String text) {
    return new Span(text, false, Ink.SECOND, Type.AXIS);
  }
}
