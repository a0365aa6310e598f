package org.precis.chart;

import java.util.ArrayList;
import java.util.List;

/** One line of text, made of pieces that follow one another. */
record TextLine(List<Span> spans) {

  TextLine {
    spans = List.copyOf(spans);
  }

  static TextLine of(Span span) {
    return new TextLine(List.of(span));
  }

  /** A quantity in words: the number in ink and semi-bold, what qualifies it lighter. */
  static TextLine of(Phrase words, boolean stated, boolean onBar) {
    String soft = onBar ? Ink.WHITE : stated ? Ink.SECOND : Ink.THIRD;
    String firm = onBar ? Ink.WHITE : Ink.INK;
    List<Span> spans = new ArrayList<>(3);
    add(spans, words.before(), "", new Span("", false, soft, Type.LABEL));
    String gap = Phrase.gap(words.before(), words.number());
    add(spans, words.number(), gap, new Span("", true, firm, Type.LABEL));
    String left = words.number().isEmpty() ? words.before() : words.number();
    add(
        spans,
        words.after(),
        Phrase.gap(left, words.after()),
        new Span("", false, soft, Type.LABEL));
    return new TextLine(spans);
  }

  /** The gap ends the piece before it, as a renderer may trim the beginning of a piece. */
  private static void add(List<Span> spans, String text, String gap, Span style) {
    if (text.isEmpty()) {
      return;
    }
    if (!spans.isEmpty() && !gap.isEmpty()) {
      Span last = spans.remove(spans.size() - 1);
      spans.add(new Span(last.text() + gap, last.bold(), last.colour(), last.size()));
    }
    spans.add(new Span(text, style.bold(), style.colour(), style.size()));
  }
}
