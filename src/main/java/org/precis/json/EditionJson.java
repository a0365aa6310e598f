package org.precis.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.precis.model.Case;
import org.precis.model.Colour;
import org.precis.model.Comparability;
import org.precis.model.Correction;
import org.precis.model.Dimension;
import org.precis.model.Dimension.Level;
import org.precis.model.Edition;
import org.precis.model.FigureSpec;
import org.precis.model.Group;
import org.precis.model.Limits;
import org.precis.model.Masthead;
import org.precis.model.Measure;
import org.precis.model.NotAdded;
import org.precis.model.Parameter;
import org.precis.model.QuotesPlace;
import org.precis.model.Section;
import org.precis.model.SectionTexts;
import org.precis.model.Slice;
import org.precis.model.Source;
import org.precis.model.Statistic;
import org.precis.model.Style;
import org.precis.quantity.Unit;
import org.precis.text.JsonWriter;

/**
 * Writes all that an edition says, so that it can be read back whole. The keys are those that the
 * author of a pack writes.
 */
final class EditionJson {

  private static final long MEGABYTE = 1024 * 1024;

  private final JsonWriter out;
  private final ValueJson values;
  private final Edition edition;

  EditionJson(JsonWriter out, Edition edition) {
    this.out = out;
    this.edition = edition;
    this.values = new ValueJson(out);
  }

  void write() {
    out.openObject("briefing", this::head);
    if (!edition.selection().parameters().isEmpty()) {
      out.lines("parameters", edition.selection().parameters(), this::parameter);
    }
    out.lines("sources", edition.sources(), this::source);
    out.lines("groups", edition.groups(), this::group);
    out.lines("statistics", edition.statistics(), this::statistic);
    out.lines("measures", edition.measures(), this::measure);
    if (!edition.classes().dimensions().isEmpty()) {
      out.lines("dimensions", edition.classes().dimensions(), this::dimension);
    }
    if (!edition.texts().ownSections().isEmpty()) {
      out.lines("sections", edition.texts().ownSections(), this::section);
    }
    Map<String, Unit> units = units(edition.measures());
    out.lines("cases", edition.cases(), caseItem -> caseItem(caseItem, units));
    out.lines("tables", edition.tables(), new TableJson(out)::table);
    edition
        .presentation()
        .figures()
        .ifPresent(figures -> out.lines("figures", figures, this::figure));
    out.lines("not-added", edition.texts().notAdded(), this::notAdded);
    out.lines("corrections", edition.texts().corrections(), this::correction);
    if (!edition.classes().names().isEmpty()) {
      out.openObject("names", () -> edition.classes().names().forEach(out::string));
    }
    if (!edition.presentation().words().isEmpty()) {
      out.openObject("words", () -> edition.presentation().words().forEach(out::string));
    }
    if (!edition.presentation().units().isEmpty()) {
      out.openObject("units", () -> edition.presentation().units().forEach(this::words));
    }
    out.openObject("glossary", () -> edition.texts().glossary().forEach(out::string));
  }

  private void head() {
    masthead(edition.masthead());
    out.optional("summary", edition.texts().summary());
    out.optional("quality", edition.texts().quality());
    sections(edition.texts().sections());
    out.string("template", edition.presentation().template());
    if (!edition.presentation().style().isNone()) {
      out.object("style", () -> style(edition.presentation().style()));
    }
    limits(edition.presentation().limits());
    edition.selection().slice().ifPresent(this::slice);
  }

  private void masthead(Masthead masthead) {
    out.text("id", masthead.id());
    out.text("title", masthead.title());
    out.optional("subtitle", masthead.subtitle());
    out.optional("kind", masthead.kind());
    out.text("issuer", masthead.issuer());
    out.optional("area", masthead.scope().area());
    out.optional(
        "period", masthead.scope().quarters() ? masthead.period().inQuarters() : masthead.period());
    if (masthead.scope().comparability() != Comparability.ALIKE) {
      out.text("comparison", lower(masthead.scope().comparability()));
    }
    out.text("language", masthead.language());
    out.optional("published", masthead.published());
    out.text("status", lower(masthead.status()));
    out.optional("contact", masthead.contact());
    out.optional("next", masthead.next());
    out.optional("edition", masthead.edition());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private void sections(SectionTexts sections) {
    out.optional("statistics-title", sections.statisticsTitle());
    out.optional("cases-title", sections.casesTitle());
    out.optional("cases-text", sections.casesText());
    if (sections.quotes() != QuotesPlace.ANNEX) {
      out.text("quotes", lower(sections.quotes()));
    }
  }

  /** The place as the section before which it is, or that after which it is the last. */
  private void section(Section section) {
    out.text("id", section.id());
    out.text("title", section.title());
    if (section.place() == Section.Place.END) {
      List<Section.Place> order = edition.presentation().style().sections().inOrder();
      out.text("after", lower(order.get(order.size() - 1)));
    } else {
      out.text("before", lower(section.place()));
    }
    out.text("text", section.text());
    if (!section.images().isEmpty()) {
      out.lines("images", section.images(), image -> file(image.file(), image.data()));
    }
  }

  private void limits(Limits limits) {
    out.object(
        "limits",
        () -> {
          out.number("pages", limits.pages());
          out.number("seconds", limits.deadline().toSeconds());
          out.number("megabytes", limits.bytes() / MEGABYTE);
        });
  }

  private void style(Style style) {
    style.accent().ifPresent(accent -> out.text("accent", accent.toString()));
    if (!style.palette().isEmpty()) {
      out.list("palette", style.palette().stream().map(Colour::toString).toList());
    }
    out.optional("page", style.page());
    out.optional("margins", style.margins());
    if (!style.face().isEmpty()) {
      out.lines("face", style.face(), font -> file(font.file(), font.data()));
    }
    style
        .logo()
        .ifPresent(
            logo ->
                out.object(
                    "logo",
                    () -> {
                      out.text("text", logo.text());
                      file(logo.file(), logo.data());
                    }));
    if (!style.sections().equals(Style.Sections.AS_USUAL)) {
      out.object("sections", () -> sections(style.sections()));
    }
    if (!style.figures()) {
      out.text("figures", "off");
    }
  }

  private void sections(Style.Sections sections) {
    if (!sections.order().isEmpty()) {
      out.list("order", sections.order().stream().map(EditionJson::lower).toList());
    }
    if (!sections.titles().isEmpty()) {
      out.object("titles", () -> sections.titles().forEach(out::text));
    }
  }

  private void file(String name, String data) {
    out.text("file", name);
    out.text("data", data);
  }

  private void slice(Slice slice) {
    out.object(
        "slice",
        () -> {
          out.text("dimension", slice.dimension());
          out.text("value", slice.value());
          out.text("slug", slice.slug());
        });
  }

  private void parameter(Parameter parameter) {
    out.text("id", parameter.id());
    out.text("type", lower(parameter.type()));
    out.optional("label", parameter.label());
    out.string("value", parameter.value());
  }

  private void source(Source source) {
    out.text("id", source.id());
    out.text("title", source.title());
    out.optional("publisher", source.publisher());
    out.optional("published", source.published());
    out.optional("address", source.address());
    out.optional("note", source.note());
    out.optional("file", source.file());
    out.optional("sha256", source.sha256());
  }

  private void group(Group group) {
    out.text("id", group.id());
    out.text("title", group.title());
    out.optional("text", group.text());
    out.optional("note", group.note());
    if (group.total()) {
      said("total", true, group.because());
    }
  }

  /** True or false; or the reason why it is true. */
  private void said(String name, boolean yes, String because) {
    if (because.isEmpty()) {
      out.flag(name, yes);
    } else {
      out.object(name, () -> out.text("because", because));
    }
  }

  private void statistic(Statistic statistic) {
    out.text("id", statistic.id());
    out.text("group", statistic.group());
    out.text("label", statistic.label());
    shorter("short", statistic.shortLabel(), statistic.label());
    ValueJson.unit(out, statistic.value().counted());
    ValueJson.type(out, statistic.type());
    Unit unit = statistic.value().counted();
    values.value("value", statistic.value(), unit);
    statistic
        .otherPeriods()
        .forEach((period, value) -> values.value("value@" + period, value, unit));
    out.text("source", statistic.reported().source());
    values.quotes(statistic.reported().quotes());
    out.optional("says", statistic.reported().says());
    out.text("part_of", statistic.partOf());
    classes(statistic.dimensions());
    out.optional("note", statistic.reported().note());
  }

  private void shorter(String name, String text, String standard) {
    if (!text.equals(standard)) {
      out.text(name, text);
    }
  }

  private void measure(Measure measure) {
    out.text("id", measure.id());
    out.text("label", measure.label());
    shorter("short", measure.shortLabel(), measure.label());
    ValueJson.unit(out, measure.counted());
    out.optional("note", measure.note());
    ValueJson.type(out, measure.type());
    if (!measure.because().isEmpty() || measure.added() != measure.type().isAdded()) {
      said("add", measure.added(), measure.because());
    }
  }

  private void dimension(Dimension dimension) {
    out.text("id", dimension.id());
    out.optional("label", dimension.label());
    if (dimension.level() != Level.NONE) {
      out.text("level", lower(dimension.level()));
    }
    if (!dimension.others().isEmpty()) {
      out.list("other", dimension.others());
    }
    dimension.tiles().ifPresent(tiles -> out.object("tiles", () -> tiles(tiles)));
  }

  private void tiles(Dimension.Tiles tiles) {
    out.list("rows", tiles.rows());
    out.object("names", () -> tiles.names().forEach(out::string));
    if (!tiles.codes().isEmpty()) {
      out.object("codes", () -> tiles.codes().forEach(out::string));
    }
  }

  private static Map<String, Unit> units(List<Measure> measures) {
    Map<String, Unit> units = new LinkedHashMap<>();
    measures.forEach(measure -> units.putIfAbsent(measure.id(), measure.counted()));
    return units;
  }

  private void caseItem(Case caseItem, Map<String, Unit> units) {
    out.text("id", caseItem.id());
    out.text("title", caseItem.title());
    shorter("short", caseItem.shortTitle(), caseItem.title());
    classes(caseItem.dimensions());
    out.optional("opened", caseItem.opened());
    out.optional("closed", caseItem.closed());
    out.object(
        "measures",
        () ->
            caseItem
                .measures()
                .forEach((id, one) -> values.reported(id, one, units.getOrDefault(id, Unit.NONE))));
    out.optional("text", caseItem.text());
    out.optional("source", caseItem.source());
    if (!caseItem.quotes().isEmpty()) {
      values.quotes(caseItem.quotes());
    }
    out.optional("note", caseItem.note());
  }

  /** What a thing is classed by, in the order declared. */
  private void classes(Map<String, String> values) {
    Map<String, String> ordered = new LinkedHashMap<>();
    edition.classes().dimensions().stream()
        .map(Dimension::id)
        .filter(values::containsKey)
        .forEach(id -> ordered.put(id, values.get(id)));
    words("dimensions", ordered);
  }

  private void figure(FigureSpec figure) {
    out.text("id", figure.id());
    out.text("chart", lower(figure.chart()));
    out.text("of", figure.of());
    out.optional("message", figure.message());
    out.optional("subtitle", figure.subtitle());
    out.optional("note", figure.note());
    words("periods", figure.periods());
    words("breaks", figure.breaks());
    words("annotations", figure.annotations());
    if (!figure.colours().isEmpty()) {
      out.object("colours", () -> figure.colours().forEach(out::number));
    }
    if (figure.bars().asGiven()) {
      out.text("order", "given");
    }
    if (figure.bars().top() > 0) {
      out.number("top", figure.bars().top());
    }
    if (figure.bars().others()) {
      out.flag("others", true);
    }
    if (!figure.bars().focus().isEmpty()) {
      out.list("focus", figure.bars().focus());
    }
  }

  private void words(String name, Map<String, String> words) {
    if (!words.isEmpty()) {
      out.object(name, () -> words.forEach(out::string));
    }
  }

  private void notAdded(NotAdded notAdded) {
    out.optional("what", notAdded.what());
    out.list("of", notAdded.of());
    out.text("why", notAdded.why());
  }

  private void correction(Correction correction) {
    out.optional("on", correction.on());
    out.text("what", correction.what());
    out.optional("why", correction.why());
    if (!correction.was().isEmpty()) {
      values.values("was", correction.was(), Unit.NONE);
    }
  }
}
