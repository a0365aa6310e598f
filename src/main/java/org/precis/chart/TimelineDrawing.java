package org.precis.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.category.DefaultIntervalCategoryDataset;
import org.jfree.data.general.DatasetUtils;
import org.precis.model.DateSpan;

/** Lays out and draws a {@link Timeline}. */
final class TimelineDrawing {

  private static final double LEAST_PITCH = 15;
  private static final double GAP = 3.5;

  /** The share of the room that the months keep, whatever words stand after the marks. */
  private static final double LEAST_SHARE = 0.7;

  private static final double MOST_BEFORE = 90;

  private final Timeline timeline;
  private final ChartSize size;
  private final TextMeasurer text;
  private final RowAxis rows;
  private final DefaultIntervalCategoryDataset data;
  private final boolean dated;
  private final LocalDate first;
  private final LocalDate end;
  private final Axes.Months axis;

  TimelineDrawing(Timeline timeline, ChartSize size, TextMeasurer text) {
    this.timeline = timeline;
    this.size = size;
    this.text = text;
    List<Timeline.Event> events = timeline.events();
    this.rows = new RowAxis(events.stream().map(Timeline.Event::ordinal).toList(), 0, size, text);
    events.forEach(event -> rows.add(event.ordinal(), Span.label(event.label())));
    Function<DateSpan, Double> from = TimelineDrawing::from;
    Function<DateSpan, Double> to = TimelineDrawing::to;
    this.data =
        new DefaultIntervalCategoryDataset(
            new String[] {"discovered", "action"},
            QuantityDataset.keys(events.size()),
            new Number[][] {opened(from), closed(from)},
            new Number[][] {opened(to), closed(to)});
    Range range = DatasetUtils.findRangeBounds(data);
    if (timeline.window() != null) {
      range = Range.combine(range, new Range(from(timeline.window()), to(timeline.window())));
    }
    this.dated = range != null;
    this.first = day(dated ? range.getLowerBound() : 0).withDayOfMonth(1);
    LocalDate last = dated ? day(range.getUpperBound()).minusDays(1) : first;
    this.end = last.withDayOfMonth(1).plusMonths(1);
    this.axis = new Axes.Months(first, end);
  }

  private Number[] opened(Function<DateSpan, Double> time) {
    return times(timeline.events().stream().map(Timeline.Event::opened), time);
  }

  private Number[] closed(Function<DateSpan, Double> time) {
    return times(timeline.events().stream().map(Timeline.Event::closed), time);
  }

  private static Number[] times(Stream<DateSpan> spans, Function<DateSpan, Double> time) {
    return spans.map(span -> span == null ? Double.NaN : time.apply(span)).toArray(Number[]::new);
  }

  private static double from(DateSpan span) {
    return DateShape.millis(span.from().firstDay());
  }

  private static double to(DateSpan span) {
    return DateShape.millis(span.to().lastDay().plusDays(1));
  }

  private static LocalDate day(double millis) {
    return LocalDate.ofEpochDay(Math.round(millis / DateShape.millis(LocalDate.ofEpochDay(1))));
  }

  String draw(ChartWords words) {
    Rectangle2D area = area();
    DoubleUnaryOperator place = time -> axis.valueToJava2D(time, area, RectangleEdge.TOP);
    List<ValueLabel> labels =
        timeline.events().stream().map(event -> label(event, area, place)).toList();
    TimelineHead head = new TimelineHead(first, end, area, words, text);
    axis.setGridlines(head.gridlines());
    List<Double> marks = labels.stream().map(label -> ValueLabel.MARK).toList();
    double bottom = rows.lay(dated ? head.rows() : 3, labels, marks, LEAST_PITCH) + 1;
    DateSpan window = timeline.window();
    TextKnockout ground =
        window == null
            ? TextKnockout.WHITE
            : new TextKnockout(place.applyAsDouble(from(window)), place.applyAsDouble(to(window)));
    TimelineRenderer renderer = new TimelineRenderer(timeline.events(), labels, ground, text);
    CategoryPlot plot = Plots.of(data, rows, axis, renderer);
    plot.setRangeGridlinesVisible(dated);
    for (int year = first.getYear() + 1; head.monthStep() > 0 && year <= end.getYear(); year++) {
      if (LocalDate.ofYearDay(year, 1).isBefore(end)) {
        double time = DateShape.millis(LocalDate.ofYearDay(year, 1));
        Color colour = Color.decode(Palette.THIRD);
        ValueMarker line = new ValueMarker(time, colour, new BasicStroke(0.9f));
        plot.addRangeMarker(line, Layer.BACKGROUND);
      }
    }
    SvgGraphics svg = new SvgGraphics();
    double top = dated ? head.top() : 0;
    if (window != null) { // not as a marker of JFreeChart, which would cover gridlines and months
      double width = ground.to() - ground.from();
      svg.rect(ground.from(), top, width, bottom - top, Style.fill(Palette.PAPER));
    }
    if (dated) {
      head.draw(svg, day -> place.applyAsDouble(DateShape.millis(day)));
    }
    Plots.draw(plot, svg, area, top, bottom);
    return svg.document(size.width(), bottom);
  }

  /** As long as leaves room for the stubs and words beyond its ends, for words as far as it may. */
  private Rectangle2D area() {
    double room = size.width() - rows.track();
    double before = 0;
    for (Timeline.Event event : timeline.events()) {
      if (event.opened() == null && event.closed() != null) {
        double words = TimelineRenderer.openedWords(event, text).width();
        double beyond = words + TimelineRenderer.WORDS_FROM + DateShape.DISC;
        before = Math.max(before, beyond - share(from(event.closed())) * room / 2);
      }
    }
    before = Math.max(0, Math.min(before - (rows.track() - rows.left()), MOST_BEFORE));
    double left = Math.ceil(rows.track() + before);
    double most = size.width() - left;
    double wanted = most;
    for (Timeline.Event event : timeline.events()) {
      double last =
          Stream.of(
                  event.opened() == null ? 0 : share(to(event.opened())),
                  event.closed() == null ? 0 : share(to(event.closed())))
              .reduce(0.0, Math::max);
      boolean stub = event.closed() == null;
      double marks = DateShape.DISC + (stub ? TimelineRenderer.STUB_TO : 0);
      double words =
          closedWords(event).width() + DateShape.DISC + (stub ? TimelineRenderer.WORDS_FROM : GAP);
      if (last > 0) {
        most = Math.min(most, (size.width() - left - marks) / last);
        wanted = Math.min(wanted, (size.width() - left - words) / last);
      }
    }
    double least = rows.track() + LEAST_SHARE * room - left;
    double length = Math.floor(Math.min(most, Math.max(wanted, least)));
    return new Rectangle2D.Double(left, 0, length, 1);
  }

  /** How far along the axis a time is, from 0 to 1. */
  private double share(double time) {
    return (time - axis.getLowerBound()) / axis.getRange().getLength();
  }

  private TextLine closedWords(Timeline.Event event) {
    String words = event.closedWords();
    return text.line(event.closed() == null ? Span.absent(words) : Span.label(words));
  }

  /**
   * The words for the action, after its marks or below them: before them they would be read as the
   * time of the discovery.
   */
  private ValueLabel label(Timeline.Event event, Rectangle2D area, DoubleUnaryOperator place) {
    TextLine words = closedWords(event);
    DateShape opened = TimelineRenderer.opened(event, place);
    DateShape closed = TimelineRenderer.closed(event, place);
    double discovered = opened == null ? area.getX() : opened.right();
    double around = closed == null ? discovered : closed.right();
    double after =
        closed == null
            ? discovered + TimelineRenderer.WORDS_FROM
            : Math.max(discovered, around) + GAP;
    return after + words.width() <= size.width()
        ? ValueLabel.beside(words, after)
        : ValueLabel.below(words, around, rows.left(), size.width(), ValueLabel.MARK, text);
  }
}
