package org.precis.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.precis.chart.ChartSpec;
import org.precis.chart.ChartSpec.DotPlot;
import org.precis.chart.ChartSpec.PartsChart;
import org.precis.chart.ChartSpec.SeriesChart;
import org.precis.chart.ChartWords;
import org.precis.chart.Charts;
import org.precis.chart.DateMark;
import org.precis.chart.Drawing;
import org.precis.chart.KeyGlyph;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.Figure;
import org.precis.html.page.BriefingView.KeyEntry;
import org.precis.html.page.Markup;
import org.precis.model.FigureSpec;
import org.precis.model.Qualifier;
import org.precis.workspace.Fonts;

/** Draws the figures and writes their captions. */
public final class FiguresView {

  /** The subject of all series: the table of statistics has only their latest numbers. */
  public static final String SERIES = "statistics in their periods";

  /**
   * The subject of the timeline: not "cases", which may also be the name of a group or statistic.
   */
  public static final String TIMELINE = "timeline of cases";

  private final RenderContext context;
  private final Fonts fonts;
  private final ChartWords chartWords;
  private final List<FigureContent> contents = new ArrayList<>();
  private final Map<String, Where> numbers = new TreeMap<>();

  /** The anchor of the table with the numbers of a figure. */
  private record Where(String name, String href) {}

  public FiguresView(RenderContext context, Fonts fonts) {
    this.context = context;
    this.fonts = fonts;
    this.chartWords =
        new ChartWords(
            context.typeface.chinese(),
            context.numbers::compact,
            context.dates::month,
            year -> context.words.get("date.year", year));
    FigureContents builder = new FigureContents(context);
    for (FigureSpec spec : FigurePlan.of(context.edition, context.totals)) {
      builder.content(spec).ifPresent(contents::add);
    }
  }

  /** Records the table with the numbers of a subject. */
  public void numbersIn(String subject, int table) {
    numbersIn(subject, context.tableName(table), "#table-" + table);
  }

  /** Records another anchor for the numbers of a subject. */
  public void numbersIn(String subject, String name, String href) {
    numbers.put(subject, new Where(name, href));
  }

  /** The subjects whose numbers no table has yet. */
  public List<String> withoutTable() {
    return contents.stream()
        .filter(content -> where(content).isEmpty())
        .map(FigureContent::subject)
        .distinct()
        .toList();
  }

  /** The figure of the front page: the first of the statistics, if any. */
  public List<Figure> takeLead() {
    for (FigureContent content : contents) {
      if (content.place().equals(Place.statistics()) && !(content.chart() instanceof PartsChart)) {
        contents.remove(content);
        return List.of(figure(content));
      }
    }
    return List.of();
  }

  /** The figures of a part of the document, numbered in the order in which they are taken. */
  public List<Figure> take(Place place) {
    List<FigureContent> here =
        contents.stream().filter(content -> content.place().equals(place)).toList();
    return here.stream().map(this::figure).toList();
  }

  private Figure figure(FigureContent content) {
    int number = context.nextFigure();
    ChartSpec chart = content.chart();
    Drawing drawing = Charts.draw(chart, chartWords, fonts);
    String alt =
        AltText.text(context, content, drawing, where(content).map(Where::name).orElse(""));
    return new Figure(
        "figure-" + number,
        context.words.get("figure.number", number),
        content.message(),
        subtitle(content, drawing),
        key(drawing, chart instanceof DotPlot),
        sourceLine(content),
        drawing(drawing, alt, Markup.refs(refs(content))));
  }

  private Optional<Where> where(FigureContent content) {
    return Optional.ofNullable(numbers.get(subject(content)));
  }

  private static String subject(FigureContent content) {
    if (content.timeline()) {
      return TIMELINE;
    }
    return content.chart() instanceof SeriesChart ? SERIES : content.subject();
  }

  private Markup subtitle(FigureContent content, Drawing drawing) {
    String scale =
        drawing.gridlineFactor() <= 1
            ? ""
            : context.words.get("log-scale", context.numbers.digits(drawing.gridlineFactor()));
    return RenderContext.join(
        List.of(content.subtitle(), Markup.escape(rest(content)), Markup.escape(scale)));
  }

  private String rest(FigureContent content) {
    if (content.shown() == content.all()) {
      return "";
    }
    String shown = context.numbers.digits(content.shown());
    String all = context.numbers.digits(content.all());
    String top = content.largest() ? "figure.top" : "figure.top-stated";
    return context.words.get(content.timeline() ? "figure.timeline-top" : top, shown, all);
  }

  private List<KeyEntry> key(Drawing drawing, boolean dots) {
    List<KeyEntry> entries = new ArrayList<>();
    for (DateMark mark : drawing.dates()) {
      String name = mark.name().toLowerCase(Locale.ROOT).replace('_', '-');
      entries.add(
          new KeyEntry(decoration(KeyGlyph.svg(mark)), context.words.get("key.date." + name)));
    }
    for (Qualifier qualifier : drawing.key()) {
      String glyph = dots ? KeyGlyph.dot(qualifier) : KeyGlyph.svg(qualifier);
      entries.add(new KeyEntry(decoration(glyph), context.quantities.name(qualifier)));
    }
    boolean plain = drawing.dates().isEmpty() && drawing.key().equals(Set.of(Qualifier.EXACT));
    return plain ? List.of() : listed(entries);
  }

  /**
   * With the semicolon of the language after each but the last, so that a listener hears them
   * apart.
   */
  private List<KeyEntry> listed(List<KeyEntry> entries) {
    List<KeyEntry> listed = new ArrayList<>();
    for (KeyEntry entry : entries) {
      boolean last = listed.size() == entries.size() - 1;
      String words = last ? entry.words() : context.words.get("before-semicolon", entry.words());
      listed.add(new KeyEntry(entry.glyph(), words));
    }
    return listed;
  }

  /** A drawing that only repeats the words beside it. */
  public static Markup decoration(String svg) {
    return new Markup(
        classed("<svg aria-hidden=\"true\"" + svg.substring("<svg".length()), "glyph", ""));
  }

  private static Markup drawing(Drawing drawing, String alt, String refs) {
    Drawing named = drawing.named(alt);
    return new Markup(
        classed(named.svg(), "wide", refs) + classed(named.phoneSvg(), "narrow screen-only", refs));
  }

  private static String classed(String svg, String names, String refs) {
    return "<svg class=\"" + names + "\"" + refs + svg.substring("<svg".length());
  }

  /** The ids of the numbers in a drawing and in its alternative text. */
  private static List<String> refs(FigureContent content) {
    return Stream.concat(
            content.chart().rows().stream().map(row -> row.words().ref()),
            content.message().refs().stream())
        .toList();
  }

  private Markup sourceLine(FigureContent content) {
    List<Markup> parts = new ArrayList<>();
    parts.add(content.note());
    parts.add(Markup.escape(content.source()));
    where(content)
        .map(where -> "<a href=\"" + where.href + "\">" + RenderContext.escape(where.name) + "</a>")
        .map(link -> new Markup(context.markup("numbers-in", link)))
        .ifPresent(parts::add);
    return RenderContext.join(parts);
  }
}
