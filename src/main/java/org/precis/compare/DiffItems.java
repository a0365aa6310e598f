package org.precis.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.precis.claim.Total;
import org.precis.claim.Totals;
import org.precis.model.Case;
import org.precis.model.Colour;
import org.precis.model.Correction;
import org.precis.model.Dimension;
import org.precis.model.Dimension.Level;
import org.precis.model.Edition;
import org.precis.model.FigureSpec;
import org.precis.model.FontFile;
import org.precis.model.Group;
import org.precis.model.Limits;
import org.precis.model.Masthead;
import org.precis.model.Measure;
import org.precis.model.NotAdded;
import org.precis.model.Parameter;
import org.precis.model.Reported;
import org.precis.model.Section;
import org.precis.model.Source;
import org.precis.model.Statistic;
import org.precis.model.Style;
import org.precis.quantity.NumberType;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/** Describes an edition item by item, except the rows of its tables. */
final class DiffItems {

  private static final long MEGABYTE = 1024 * 1024;

  /** The field with the digest of a source file. */
  static final String FILE_HASH = "file-content";

  private final Edition edition;
  private final boolean places;
  private final Map<String, Unit> units = new LinkedHashMap<>();

  /**
   * @param places whether to include the places of quotes, which differ anyway in another file of
   *     the source
   */
  DiffItems(Edition edition, boolean places) {
    this.edition = edition;
    this.places = places;
    edition.measures().forEach(measure -> units.put(measure.id(), measure.counted()));
  }

  /** The masthead, texts and settings of the edition. */
  DiffItem briefing() {
    DiffItem.Builder builder = new DiffItem.Builder();
    masthead(builder);
    builder
        .words("summary", edition.texts().summary())
        .words("quality", edition.texts().quality())
        .words("statistics-title", edition.texts().sections().statisticsTitle())
        .words("cases-title", edition.texts().sections().casesTitle())
        .words("cases-text", edition.texts().sections().casesText())
        .words("compare-with", edition.previous().map(one -> one.masthead().id()).orElse(""))
        .words("template", edition.presentation().template())
        .words("fonts", fonts(edition.presentation().fonts()));
    style(builder);
    Limits limits = edition.presentation().limits();
    builder
        .words("limits.pages", limits.pages())
        .words("limits.seconds", limits.deadline().toSeconds())
        .words("limits.megabytes", limits.bytes() / MEGABYTE);
    edition
        .selection()
        .slice()
        .ifPresent(
            slice ->
                builder
                    .words("slice.dimension", slice.dimension())
                    .words("slice.value", slice.value())
                    .words("slice.slug", slice.slug()));
    dimensions(builder);
    parameters(builder);
    edition
        .presentation()
        .style()
        .sections()
        .titles()
        .forEach((name, title) -> builder.words("style.sections.titles." + name, title));
    edition.presentation().words().forEach((key, word) -> builder.words("words." + key, word));
    edition
        .presentation()
        .units()
        .forEach(
            (unit, forms) ->
                forms.forEach((form, words) -> builder.words("units." + unit + "." + form, words)));
    return builder.of(Part.BRIEFING, "", "", edition.masthead().title());
  }

  private void masthead(DiffItem.Builder builder) {
    Masthead head = edition.masthead();
    builder
        .words("id", head.id())
        .words("title", head.title())
        .words("subtitle", head.subtitle())
        .words("kind", head.kind())
        .words("issuer", head.issuer())
        .words("area", head.scope().area())
        .words("language", head.language())
        .words("period", head.period())
        .words("published", head.published())
        .words("status", lower(head.status()))
        .words("contact", head.contact())
        .words("next", head.next())
        .words("edition", head.edition());
  }

  private void style(DiffItem.Builder builder) {
    Style style = edition.presentation().style();
    builder
        .words("style.accent", style.accent().map(Colour::toString).orElse(""))
        .words(
            "style.palette",
            String.join(" ", style.palette().stream().map(Colour::toString).toList()))
        .words("style.page", style.page())
        .words("style.margins", style.margins())
        .words("style.face", fonts(style.face()))
        .words("style.logo", style.logo().map(DiffItems::logo).orElse(""))
        .words(
            "style.sections.order",
            String.join(", ", style.sections().order().stream().map(DiffItems::lower).toList()))
        .words("style.figures", style.figures() ? "" : "off");
  }

  private static String fonts(List<FontFile> fonts) {
    return String.join(", ", fonts.stream().map(DiffItems::font).toList());
  }

  /** The dimensions that the pack declares itself, in order. */
  private void dimensions(DiffItem.Builder builder) {
    List<Dimension> declared =
        edition.classes().dimensions().stream().filter(one -> !one.label().isEmpty()).toList();
    builder.words("dimensions", String.join(", ", declared.stream().map(Dimension::id).toList()));
    for (Dimension dimension : declared) {
      String field = "dimensions." + dimension.id();
      String level = dimension.level() == Level.NONE ? "" : lower(dimension.level());
      builder.words(field + ".label", dimension.label()).words(field + ".level", level);
      dimension.tiles().ifPresent(tiles -> tiles(builder, field + ".tiles", tiles));
    }
  }

  private static void tiles(DiffItem.Builder builder, String field, Dimension.Tiles tiles) {
    builder.words(field + ".rows", String.join(" / ", tiles.rows()));
    tiles.names().forEach((code, name) -> builder.words(field + ".names." + code, name));
    tiles.codes().forEach((code, shown) -> builder.words(field + ".codes." + code, shown));
  }

  private void parameters(DiffItem.Builder builder) {
    List<Parameter> all = edition.selection().parameters();
    builder.words("parameters", String.join(", ", all.stream().map(Parameter::id).toList()));
    for (Parameter parameter : all) {
      String field = "parameters." + parameter.id();
      builder
          .words(field + ".label", parameter.label())
          .words(field + ".type", lower(parameter.type()))
          .words(field + ".value", parameter.value());
    }
  }

  /** The name of a font and the head of its digest. */
  private static String font(FontFile font) {
    return font.file() + " " + Integer.toHexString(font.data().hashCode());
  }

  private static String logo(Style.Logo logo) {
    return logo.file() + " " + Integer.toHexString(logo.data().hashCode()) + " " + logo.text();
  }

  /**
   * @param also further values, by their periods
   */
  DiffItem statistic(Statistic statistic, Map<String, Value> also) {
    DiffItem.Builder builder =
        new DiffItem.Builder()
            .words("label", statistic.label())
            .words("short", statistic.shortLabel(), statistic.label())
            .number("value", statistic.value(), Unit.NONE)
            .words("group", statistic.group())
            .words("type", type(statistic.type()))
            .words("part_of", statistic.partOf())
            .words("source", statistic.reported().source())
            .quotes("quote", statistic.reported().quotes(), places)
            .words("says", statistic.reported().says())
            .words("note", statistic.reported().note());
    statistic.dimensions().forEach(builder::words);
    Unit unit = statistic.value().counted();
    statistic
        .otherPeriods()
        .forEach((period, value) -> builder.number("value@" + period, value, unit));
    also.forEach((period, value) -> builder.number("value@" + period, value, unit));
    return builder.of(Part.STATISTIC, "", statistic.id(), statistic.label());
  }

  DiffItem caseItem(Case one) {
    DiffItem.Builder builder =
        new DiffItem.Builder()
            .words("title", one.title())
            .words("short", one.shortTitle(), one.title());
    edition
        .classes()
        .dimensions()
        .forEach(dimension -> builder.words(dimension.id(), one.dimension(dimension.id())));
    builder.words("opened", one.opened()).words("closed", one.closed());
    one.measures().forEach((id, reported) -> measure(builder, id, reported, one.source()));
    return builder
        .words("text", one.text())
        .words("source", one.source())
        .quotes("quote", one.quotes(), places)
        .words("note", one.note())
        .of(Part.CASE, "", one.id(), one.title());
  }

  private void measure(
      DiffItem.Builder builder, String id, Reported reported, String sourceOfCase) {
    builder
        .number(id, reported.value(), units.getOrDefault(id, Unit.NONE))
        .words(id + ".source", reported.source(), sourceOfCase)
        .quotes(id + ".quote", reported.quotes(), places)
        .words(id + ".says", reported.says())
        .words(id + ".note", reported.note());
  }

  static DiffItem group(Group group) {
    return new DiffItem.Builder()
        .words("title", group.title())
        .words("text", group.text())
        .words("note", group.note())
        .words("total", group.total() ? "true" : "")
        .words("because", group.because())
        .of(Part.GROUP, "", group.id(), group.title());
  }

  static DiffItem measure(Measure measure) {
    return new DiffItem.Builder()
        .words("label", measure.label())
        .words("short", measure.shortLabel(), measure.label())
        .words("unit", measure.unit())
        .words("note", measure.note())
        .words("type", type(measure.type()))
        .words("add", measure.added() == measure.type().isAdded() ? "" : measure.added())
        .words("because", measure.because())
        .of(Part.MEASURE, "", measure.id(), measure.label());
  }

  private static String type(NumberType type) {
    return type.isSaid() ? type.word() : "";
  }

  static DiffItem figure(FigureSpec figure) {
    DiffItem.Builder builder =
        new DiffItem.Builder()
            .words("chart", lower(figure.chart()))
            .words("of", figure.of())
            .words("message", figure.message())
            .words("subtitle", figure.subtitle())
            .words("note", figure.note())
            .words("order", figure.bars().asGiven() ? "given" : "")
            .words("top", figure.bars().top() == 0 ? "" : figure.bars().top())
            .words("others", figure.bars().others() ? "true" : "")
            .words("focus", String.join(", ", figure.bars().focus()));
    figure.periods().forEach((period, words) -> builder.words("periods." + period, words));
    figure.breaks().forEach((period, words) -> builder.words("breaks." + period, words));
    figure.annotations().forEach((of, words) -> builder.words("annotations." + of, words));
    figure.colours().forEach((of, number) -> builder.words("colours." + of, number));
    return builder.of(Part.FIGURE, "", figure.id(), figure.message());
  }

  static DiffItem section(Section section) {
    List<String> images = section.images().stream().map(DiffItems::image).toList();
    return new DiffItem.Builder()
        .words("title", section.title())
        .words("before", lower(section.place()))
        .words("text", section.text())
        .words("images", String.join(", ", images))
        .of(Part.SECTION, "", section.id(), section.title());
  }

  private static String image(Section.Image image) {
    return image.file() + " " + Integer.toHexString(image.data().hashCode());
  }

  static DiffItem source(Source source) {
    return new DiffItem.Builder()
        .words("title", source.title())
        .words("publisher", source.publisher())
        .words("published", source.published())
        .words("file", source.file())
        .words(FILE_HASH, source.sha256().isEmpty() ? "" : "SHA-256 " + source.sha256())
        .words("address", source.address())
        .words("note", source.note())
        .of(Part.SOURCE, "", source.id(), source.title());
  }

  static DiffItem notAdded(NotAdded not) {
    return new DiffItem.Builder()
        .words("what", not.what())
        .words("of", String.join(", ", not.of()))
        .words("why", not.why())
        .of(
            Part.NOT_ADDED,
            "",
            "",
            not.what().isEmpty() ? String.join(", ", not.of()) : not.what());
  }

  static DiffItem correction(Correction correction) {
    DiffItem.Builder builder =
        new DiffItem.Builder()
            .words("on", correction.on())
            .words("what", correction.what())
            .words("why", correction.why());
    correction.was().forEach((id, value) -> builder.number("was." + id, value, Unit.NONE));
    return builder.of(Part.CORRECTION, "", "", correction.what());
  }

  List<DiffItem> terms() {
    List<DiffItem> terms = new ArrayList<>();
    edition
        .texts()
        .glossary()
        .forEach(
            (term, meaning) ->
                terms.add(
                    new DiffItem.Builder()
                        .words("meaning", meaning)
                        .of(Part.TERM, "", term, term)));
    return terms;
  }

  List<DiffItem> totals() {
    Map<String, String> labels = new LinkedHashMap<>();
    edition.measures().forEach(measure -> labels.put(measure.id(), measure.label()));
    return Totals.of(edition).all().stream()
        .filter(total -> total.by().isEmpty() || total.stated() > 0)
        .map(total -> total(total, labels))
        .toList();
  }

  private static DiffItem total(Total total, Map<String, String> labels) {
    String of = labels.getOrDefault(total.measure(), total.by());
    String title = total.key().isEmpty() ? of : of + ", " + total.key();
    return new DiffItem.Builder()
        .number("value", total.value(), total.value().counted())
        .words("stated", total.stated())
        .words("unstated", total.unstated())
        .of(Part.TOTAL, "", total.id(), title);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
