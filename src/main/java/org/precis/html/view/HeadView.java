package org.precis.html.view;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.precis.html.content.Phrase;
import org.precis.html.inline.DimensionWords;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.CorrectionBox;
import org.precis.html.page.BriefingView.Fact;
import org.precis.html.page.BriefingView.Head;
import org.precis.html.page.BriefingView.LogoView;
import org.precis.html.page.BriefingView.OldNew;
import org.precis.model.Correction;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Masthead;
import org.precis.model.PartialDate;
import org.precis.model.Slice;
import org.precis.model.Style;

/** The head of the page: the masthead with its facts, and the corrections. */
final class HeadView {

  /** A longer title would take more than three of the large lines. */
  private static final int LONG_TITLE = 90;

  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

  private final RenderContext context;
  private final Masthead masthead;

  HeadView(RenderContext context) {
    this.context = context;
    this.masthead = context.edition.masthead();
  }

  Head head() {
    Phrase title = context.prose.phrase(masthead.title());
    Phrase subtitle = context.prose.phrase(masthead.subtitle());
    return new Head(
        title,
        title.text().codePointCount(0, title.text().length()) > LONG_TITLE,
        title.text(),
        title.text(),
        subtitle,
        subtitle.text(),
        context.prose.phrase(masthead.issuer()),
        context.prose.phrase(masthead.scope().area()),
        context.orElse(masthead.kind(), "kind"),
        masthead.published() == null ? "" : masthead.published().toString(),
        masthead.period() == null ? "" : masthead.period().toString(),
        footer(),
        facts(),
        logos());
  }

  private List<LogoView> logos() {
    return context.edition.presentation().style().logo().stream().map(HeadView::logo).toList();
  }

  private static LogoView logo(Style.Logo logo) {
    return logo.isDrawing()
        ? LogoView.drawn(new String(logo.bytes(), StandardCharsets.UTF_8), logo.text())
        : LogoView.painted("data:image/png;base64," + logo.data(), logo.text());
  }

  private String footer() {
    return masthead.published() == null
        ? context.words.get("running.footer-undated", TextForms.capital(status()))
        : context.words.get(
            "running.footer",
            TextForms.capital(status()),
            context.dates.date(masthead.published()));
  }

  /** As it stands in a sentence. */
  String status() {
    return context.words.get("status." + statusKey());
  }

  private String statusKey() {
    return masthead.status().name().toLowerCase(Locale.ROOT);
  }

  private List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    context.edition.selection().slice().ifPresent(slice -> facts.add(fact(slice)));
    if (masthead.period() != null) {
      add(facts, "fact.period", Phrase.of(context.dates.span(masthead.period())));
    }
    add(facts, "fact.published", Phrase.of(context.dates.date(masthead.published())));
    facts.add(
        new Fact(
            context.words.get("fact.status"),
            Phrase.of(TextForms.capital(status())),
            "status " + statusKey()));
    context.edition.previous().ifPresent(previous -> add(facts, previous));
    add(facts, "fact.edition", context.prose.phrase(masthead.edition()));
    add(facts, "fact.next", next());
    return facts;
  }

  /** The subject of a burst briefing, since its title need not name it. */
  private Fact fact(Slice slice) {
    String label = TextForms.capital(new DimensionWords(context).name(slice.dimension()));
    return new Fact(label, context.prose.phrase(slice.value()), "");
  }

  /** The date of the next edition in words; any other text of the author as it is. */
  private Phrase next() {
    Phrase next = context.prose.phrase(masthead.next());
    return ISO_DATE.matcher(next.text()).matches()
        ? next.map(iso -> context.dates.span(DateSpan.of(iso)))
        : next;
  }

  private void add(List<Fact> facts, String key, Phrase value) {
    if (!value.text().isEmpty()) {
      facts.add(new Fact(context.words.get(key), value.map(TextForms::capital), ""));
    }
  }

  /** The previous edition by its period and its day of publication; without both, by its title. */
  private void add(List<Fact> facts, Edition previous) {
    Masthead before = previous.masthead();
    if (before.published() == null && before.period() == null) {
      add(facts, "fact.compared-with", context.prose.phrase(before.title()));
    } else if (before.published() == null) {
      add(facts, "fact.compared-with", Phrase.of(context.dates.span(before.period())));
    } else if (before.period() == null) {
      add(facts, "fact.compared-with-date", Phrase.of(context.dates.date(before.published())));
    } else {
      String period = context.dates.span(before.period());
      String day = context.dates.date(before.published()).replace(' ', '\u00a0');
      Phrase both = Phrase.of(context.words.get("fact.compared-with-both", period, day));
      add(facts, "fact.compared-with", both);
    }
  }

  /** The name of the previous edition beside this one. */
  String earlier(Edition previous) {
    return name(previous.masthead(), masthead, "compare.earlier");
  }

  /** The name of this edition beside the previous one. */
  String later(Edition previous) {
    return name(masthead, previous.masthead(), "compare.this");
  }

  /** The name of the previous edition, without a year that both have. */
  String earlierInBrief(Edition previous) {
    Optional<LocalDate> then = previous.masthead().dayBeside(masthead);
    Optional<LocalDate> now = masthead.dayBeside(previous.masthead());
    return then.filter(day -> now.filter(other -> day.getYear() == other.getYear()).isPresent())
        .map(day -> context.dates.span(DateSpan.on(PartialDate.of(day)), false))
        .orElseGet(() -> earlier(previous));
  }

  /** The same where there is little room: months of a period are abbreviated. */
  String earlierOnCard(Edition previous) {
    DateSpan period = previous.masthead().period();
    return isNamedByPeriod(previous) && period.isInterval()
        ? context.dates.shortSpan(period, true)
        : earlierInBrief(previous);
  }

  /** Whether the editions are told apart by a day each. */
  boolean isNamedByDay(Edition previous) {
    return previous.masthead().dayBeside(masthead).isPresent();
  }

  /** Whether the editions are told apart by their periods. */
  boolean isNamedByPeriod(Edition previous) {
    return masthead.isOfAnotherPeriod(previous.masthead()) && !isNamedByDay(previous);
  }

  private String name(Masthead one, Masthead other, String otherwise) {
    return one.dayBeside(other)
        .map(context.dates::date)
        .orElseGet(
            () ->
                one.isOfAnotherPeriod(other)
                    ? context.dates.span(one.period())
                    : TextForms.capital(context.words.get(otherwise)));
  }

  List<CorrectionBox> corrections() {
    List<CorrectionBox> boxes = new ArrayList<>();
    for (Correction correction : context.edition.texts().corrections()) {
      String title = context.words.get("corrected-on", context.dates.date(correction.on()));
      boxes.add(
          new CorrectionBox(
              title,
              context.prose.inline(correction.what()),
              context.prose.inline(correction.why()),
              values(correction)));
    }
    return boxes;
  }

  private List<OldNew> values(Correction correction) {
    List<OldNew> values = new ArrayList<>();
    correction
        .was()
        .forEach(
            (id, old) ->
                context
                    .edition
                    .statistic(id)
                    .ifPresent(
                        now ->
                            values.add(
                                new OldNew(
                                    context.prose.phrase(now.label()),
                                    context.quantities.inProse(old).text(),
                                    context.quantities.inProse(now.value()).text(),
                                    id))));
    return values;
  }
}
