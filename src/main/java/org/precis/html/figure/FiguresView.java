package org.precis.html.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.precis.chart.ChartSpec;
import org.precis.chart.ChartSpec.DotPlot;
import org.precis.chart.ChartWords;
import org.precis.chart.Charts;
import org.precis.chart.DateMark;
import org.precis.chart.Drawing;
import org.precis.chart.KeyGlyph;
import org.precis.chart.svg.ChartStyle;
import org.precis.html.content.Content;
import org.precis.html.content.Content.Link;
import org.precis.html.content.Phrase;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.Figure;
import org.precis.html.page.BriefingView.KeyEntry;
import org.precis.model.Qualifier;
import org.precis.workspace.Fonts;

/** Draws the figures and writes their captions. */
public final class FiguresView {

  private final RenderContext context;
  private final Fonts fonts;
  private final ChartWords chartWords;
  private final ChartStyle style;
  private final KeyGlyph glyphs;

  public FiguresView(RenderContext context, Fonts fonts) {
    this.context = context;
    this.fonts = fonts;
    this.style = ChartStyle.of(context.look);
    this.glyphs = new KeyGlyph(style);
    this.chartWords =
        new ChartWords(
            context.numbers::compact,
            context.dates::month,
            year -> context.words.get("date.year", context.dates.year(year)));
  }

  /** What the figures of the edition draw; those that have nothing to draw are left out. */
  public static List<FigureContent> contents(RenderContext context) {
    FigureContents contents = new FigureContents(context);
    return FigurePlan.of(context.edition, context.totals).stream()
        .flatMap(spec -> contents.content(spec).stream())
        .toList();
  }

  /**
   * A figure with its number.
   *
   * @param anchor its id on the page
   * @param numbers where the numbers that it draws are
   */
  public Figure figure(FigureContent content, int number, String anchor, Optional<Anchor> numbers) {
    ChartSpec chart = content.chart();
    Drawing drawn = Charts.draw(chart, chartWords, fonts, style);
    Drawing drawing = context.words.isRightToLeft() ? drawn.mirrored() : drawn;
    String alt = AltText.text(context, content, drawing, numbers.map(Anchor::name).orElse(""));
    Drawing named = drawing.named(alt);
    return new Figure(
        anchor,
        context.words.get("figure.number", number),
        content.message(),
        subtitle(content, drawing),
        key(drawing, chart instanceof DotPlot),
        sourceLine(content, numbers),
        new Content.Chart(named.svg(), named.phoneSvg(), ids(content)));
  }

  private Content subtitle(FigureContent content, Drawing drawing) {
    String scale =
        drawing.gridlineFactor() <= 1
            ? ""
            : context.words.get("log-scale", context.numbers.digits(drawing.gridlineFactor()));
    return RenderContext.join(
        List.of(content.subtitle(), Phrase.of(rest(content)), Phrase.of(scale)));
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
          new KeyEntry(context.glyph(glyphs.svg(mark)), context.words.get("key.date." + name)));
    }
    for (Qualifier qualifier : drawing.key()) {
      String glyph = dots ? glyphs.dot(qualifier) : glyphs.svg(qualifier);
      entries.add(new KeyEntry(context.glyph(glyph), context.quantities.name(qualifier)));
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

  /** The ids of the numbers in a drawing and in its alternative text. */
  private static List<String> ids(FigureContent content) {
    return Stream.concat(
            content.chart().rows().stream()
                .map(row -> row.words().ref())
                .filter(ref -> !ref.isEmpty()),
            content.message().ids().stream())
        .toList();
  }

  private Content sourceLine(FigureContent content, Optional<Anchor> numbers) {
    List<Content> parts = new ArrayList<>();
    parts.add(content.note());
    parts.add(Phrase.of(content.source()));
    numbers
        .map(at -> new Link(at.name(), at.anchor(), Link.Target.NUMBERS))
        .map(link -> context.content("numbers-in", link))
        .ifPresent(parts::add);
    return RenderContext.join(parts);
  }
}
