package org.precis.chart;

/**
 * One case on a timeline with its words.
 *
 * @param opened when it was discovered, or null
 * @param closed when it was closed, or null
 */
record EventRow(Timeline.Event event, DateShape opened, DateShape closed, Calendar calendar) {

  private static final double GAP = 3.5;
  private static final double STUB_FROM = 2;
  private static final double STUB_TO = 13;
  private static final double WORDS_FROM = 15;

  /** How far the two tracks of a row are from its middle. */
  private static final double UPPER = 3.3;

  private static final double LOWER = 4;

  static EventRow of(Timeline.Event event, Calendar calendar) {
    return new EventRow(
        event,
        event.opened() == null ? null : DateShape.of(event.opened(), false, calendar),
        event.closed() == null ? null : DateShape.of(event.closed(), true, calendar),
        calendar);
  }

  /** How far its marks and the words for what is missing reach beyond the left of the calendar. */
  double lackLeft(double limit, Type type) {
    return opened == null && closed != null
        ? limit - (closed.left() - WORDS_FROM - type.width(openedWords()))
        : 0;
  }

  double lackRight(double limit, Type type) {
    double end = end();
    if (opened != null && closed == null) {
      end += WORDS_FROM + type.width(closedWords());
    }
    return end - limit;
  }

  /** How far the words for the action reach beyond the right, beside its marks. */
  double lackBeside(double limit, Type type) {
    return closed == null ? 0 : end() + GAP + type.width(closedWords()) - limit;
  }

  private TextLine openedWords() {
    return TextLine.of(new Span(event.openedWords(), false, Ink.THIRD, Type.LABEL));
  }

  private TextLine closedWords() {
    String colour = closed == null ? Ink.THIRD : Ink.INK;
    return TextLine.of(new Span(event.closedWords(), false, colour, Type.LABEL));
  }

  /**
   * The words for the action, after its marks or below them: before them they would be read as the
   * time of the discovery.
   */
  ValueLabel place(double limit, double width, Type type) {
    TextLine words = closedWords();
    double wide = type.width(words);
    if (closed == null) {
      double from = opened == null ? calendar.left() : opened.right();
      double x = from + WORDS_FROM;
      return x + wide <= width
          ? ValueLabel.beside(words, x, wide)
          : ValueLabel.below(words, from, limit, width, type);
    }
    double after = end() + GAP;
    return after + wide <= width
        ? ValueLabel.beside(words, after, wide)
        : ValueLabel.below(words, closed.right(), limit, width, type);
  }

  /** Where the last of its marks ends. */
  private double end() {
    return Math.max(opened == null ? 0 : opened.right(), closed == null ? 0 : closed.right());
  }

  void draw(Svg svg, double middle, Type type) {
    boolean tracks = opened != null && closed != null && opened.overlaps(closed);
    if (opened != null && closed != null && !tracks) {
      connect(svg, middle);
    }
    if (opened != null) {
      opened.draw(svg, tracks ? middle - UPPER : middle, tracks);
    }
    if (closed != null) {
      closed.draw(svg, tracks ? middle + LOWER : middle, tracks);
    }
    missing(svg, middle, type);
  }

  private void connect(Svg svg, double middle) {
    boolean forward = opened.right() <= closed.left() + 0.1;
    double from = forward ? opened.right() : closed.right();
    double to = forward ? closed.left() : opened.left();
    svg.line(from, middle, to, middle, Style.stroke(Ink.PETROL, 0.9));
  }

  private void missing(Svg svg, double middle, Type type) {
    if (closed == null) {
      double from = opened == null ? calendar.left() : opened.right();
      svg.line(from + STUB_FROM, middle, from + STUB_TO, middle, DateInk.STUB);
    } else if (opened == null) {
      double to = closed.left();
      svg.line(to - STUB_FROM, middle, to - STUB_TO, middle, DateInk.STUB);
      TextLine words = openedWords();
      double x = to - WORDS_FROM - type.width(words);
      svg.text(Math.max(0, x), middle + Type.CENTRED, words);
    }
  }
}
