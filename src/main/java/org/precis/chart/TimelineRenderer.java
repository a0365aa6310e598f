package org.precis.chart;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.data.category.CategoryDataset;

/** Draws when each case was opened and closed, and a stub for what is missing. */
final class TimelineRenderer extends MarkRenderer {

  /** From a mark to the words of what is not stated beside it. */
  static final double WORDS_FROM = 15;

  static final double STUB_TO = 13;

  private static final long serialVersionUID = 1L;

  private static final double STUB_FROM = 2;

  /** How far the two tracks of a row are from its middle. */
  private static final double UPPER = 3.3;

  private static final double LOWER = 4;

  private final transient List<Timeline.Event> events;
  private final transient TextMeasurer text;

  TimelineRenderer(
      List<Timeline.Event> events,
      List<ValueLabel> labels,
      TextKnockout window,
      TextMeasurer text) {
    super(labels, window);
    this.events = events;
    this.text = text;
  }

  @Override
  void drawMark(
      SvgGraphics svg, CategoryDataset data, int item, double middle, DoubleUnaryOperator place) {
    Timeline.Event event = events.get(item);
    DateShape opened = opened(event, place);
    DateShape closed = closed(event, place);
    if (opened != null && closed != null) {
      both(svg, opened, closed, middle);
    } else if (opened != null) {
      opened.draw(svg, middle, false);
      stub(svg, opened.right(), 1, middle);
    } else if (closed != null) {
      closed.draw(svg, middle, false);
      stub(svg, closed.left(), -1, middle);
      TextLine words = openedWords(event, text);
      double x = closed.left() - WORDS_FROM - words.width();
      svg.text(Math.max(0, x), middle + TextMeasurer.CENTRED, words);
    } else {
      stub(svg, place.applyAsDouble(getPlot().getRangeAxis().getLowerBound()), 1, middle);
    }
  }

  static DateShape opened(Timeline.Event event, DoubleUnaryOperator place) {
    return event.opened() == null ? null : DateShape.of(event.opened(), false, place);
  }

  static DateShape closed(Timeline.Event event, DoubleUnaryOperator place) {
    return event.closed() == null ? null : DateShape.of(event.closed(), true, place);
  }

  static TextLine openedWords(Timeline.Event event, TextMeasurer text) {
    return text.line(Span.absent(event.openedWords()));
  }

  /** One after the other with a line between them, or on two tracks where they overlap. */
  private static void both(SvgGraphics svg, DateShape opened, DateShape closed, double middle) {
    boolean tracks = opened.overlaps(closed);
    if (!tracks) {
      boolean forward = opened.right() <= closed.left() + 0.1;
      double from = forward ? opened.right() : closed.right();
      double to = forward ? closed.left() : opened.left();
      svg.line(from, middle, to, middle, Style.stroke(Palette.PETROL, 0.9));
    }
    opened.draw(svg, tracks ? middle - UPPER : middle, tracks);
    closed.draw(svg, tracks ? middle + LOWER : middle, tracks);
  }

  private static void stub(SvgGraphics svg, double from, int way, double middle) {
    svg.line(from + way * STUB_FROM, middle, from + way * STUB_TO, middle, DateShape.STUB);
  }
}
