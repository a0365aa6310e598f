package org.precis.html.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.precis.chart.QuantityText;
import org.precis.claim.Total;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.figure.Anchor;
import org.precis.html.figure.FigurePlan;
import org.precis.html.figure.SeriesGroup;
import org.precis.html.inline.AddendWords;
import org.precis.html.inline.Anchors;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.Fold;
import org.precis.html.page.BriefingView.Ledger;
import org.precis.html.page.BriefingView.LedgerGroup;
import org.precis.html.page.BriefingView.LedgerRow;
import org.precis.html.page.BriefingView.NoteMark;
import org.precis.model.DateSpan;
import org.precis.model.Group;
import org.precis.model.Statistic;
import org.precis.quantity.Mark;

/** The table of all statistics, group by group, each part below its whole. */
final class LedgerView {

  private final RenderContext context;
  private final boolean marks;
  private final boolean sources;
  private final Notes notes;
  private final FoldView folds;
  private final List<SeriesGroup> inRows;

  LedgerView(RenderContext context, Notes notes, FoldView folds, List<SeriesGroup> series) {
    this.notes = notes;
    this.folds = folds;
    this.context = context;
    List<Statistic> all = context.edition.statistics();
    this.marks = all.stream().anyMatch(this::isMarked);
    this.sources = all.stream().anyMatch(s -> !context.sources.cell(s).isEmpty());
    this.inRows = series.stream().filter(SeriesGroup::isInRow).toList();
  }

  private boolean isMarked(Statistic statistic) {
    return !statistic.value().marksBeside().isEmpty()
        || !statistic.reported().note().isEmpty()
        || context.sources.isUnsourced(statistic.reported());
  }

  Ledger ledger(Anchor place) {
    List<LedgerGroup> groups = groups();
    boolean parts = context.edition.statistics().stream().anyMatch(this::isPartHere);
    return new Ledger(
        place.anchor(),
        place.name(),
        title().text(),
        headnote(parts),
        marks,
        sources,
        3 + (marks ? 1 : 0) + (sources ? 1 : 0),
        groups,
        "",
        "",
        note(),
        notes.ofStatistics());
  }

  private List<LedgerGroup> groups() {
    List<LedgerGroup> groups = new ArrayList<>();
    StatisticOrder.groups(context.edition).forEach(group -> add(groups, group));
    return groups;
  }

  private List<Mark> used() {
    return StatisticOrder.groups(context.edition).stream()
        .flatMap(group -> StatisticOrder.inOrder(context.edition, group.id()).stream())
        .flatMap(statistic -> statistic.value().marksBeside().stream())
        .distinct()
        .toList();
  }

  private void add(List<LedgerGroup> groups, Group group) {
    List<LedgerRow> rows = new ArrayList<>();
    StatisticOrder.inOrder(context.edition, group.id())
        .forEach(statistic -> rows.add(row(statistic)));
    context.totals.group(group.id()).ifPresent(total -> rows.add(total(total)));
    if (!rows.isEmpty()) {
      groups.add(
          new LedgerGroup(
              context.prose.phrase(group.title()),
              notes.of(group),
              context.prose.inline(group.text()),
              rows));
    }
  }

  private LedgerRow row(Statistic statistic) {
    boolean part = isPartHere(statistic);
    QuantityText phrase = context.quantities.full(statistic.value());
    Content number = context.cell(withoutTail(phrase).of(statistic.id()));
    for (Content line : otherPeriods(statistic)) {
      number = RenderContext.below(number, line);
    }
    return row(
        Anchors.of(statistic),
        part ? "part" : "whole",
        part && !saysOfThese(context.prose.plain(statistic.label())),
        context.prose.phrase(statistic.label()),
        number,
        TextForms.join(tail(phrase), context.unit(statistic.value())),
        marks(statistic),
        notes.of(statistic),
        context.sources.cell(statistic),
        folds.of(statistic));
  }

  /** Whether the label of a part says itself that it is one. */
  private boolean saysOfThese(String label) {
    return Stream.of(context.words.get("statistics.of-these-said").split("\\|", -1))
        .anyMatch(words -> label.regionMatches(true, 0, words, 0, words.length()));
  }

  /** What it was in other periods, the latest first, if these have no table. */
  private List<Content> otherPeriods(Statistic statistic) {
    List<Content> lines = new ArrayList<>();
    inRows.stream()
        .filter(group -> group.statistics().contains(statistic))
        .flatMap(group -> group.periods().stream())
        .forEach(period -> lines.add(0, otherPeriod(statistic, period)));
    return lines;
  }

  private Content otherPeriod(Statistic statistic, String period) {
    QuantityText then = context.quantities.full(statistic.otherPeriods().get(period));
    return context.content(
        "card.before",
        Phrase.of(context.periods.said(period)),
        context.unbroken(then.of(statistic.ref(period))));
  }

  private List<Content.Mark> marks(Statistic statistic) {
    List<Content.Mark> views = new ArrayList<>(context.marks(statistic.value().marksBeside()));
    views.addAll(context.sources.mark(statistic.reported()));
    return views;
  }

  /** A word written without a space before its number is in the next cell, so that digits align. */
  private static String tail(QuantityText phrase) {
    return QuantityText.gap(phrase.number(), phrase.after()).isEmpty() ? phrase.after() : "";
  }

  private static QuantityText withoutTail(QuantityText phrase) {
    return tail(phrase).isEmpty() ? phrase : new QuantityText(phrase.before(), phrase.number(), "");
  }

  private boolean isPartHere(Statistic statistic) {
    return FigurePlan.isPart(context.edition, statistic);
  }

  private LedgerRow total(Total total) {
    Content sum = context.cell(context.quantities.full(total.value()).of(total.id()));
    Content number = RenderContext.below(sum, Phrase.of(AddendWords.silentRows(total, context)));
    Phrase label = context.phrase("statistics.total");
    return row(
        "total-" + total.id(),
        "total",
        false,
        label,
        number,
        context.unit(total.unit(), total.quantity()),
        context.marks(total.marks()),
        List.of(),
        Phrase.NONE,
        List.of());
  }

  private LedgerRow row(
      String anchor,
      String kind,
      boolean part,
      Phrase label,
      Content number,
      String unit,
      List<Content.Mark> markViews,
      List<NoteMark> notes,
      Content source,
      List<Fold> folds) {
    boolean hasMarks = !markViews.isEmpty() || !notes.isEmpty();
    int sourceColumns = sources && source.isEmpty() ? 1 : 0;
    int marksColumns = marks ? 1 : 0;
    return new LedgerRow(
        anchor,
        kind,
        part,
        label,
        number,
        unit,
        hasMarks ? 1 : 1 + marksColumns + sourceColumns,
        hasMarks,
        1 + sourceColumns,
        markViews,
        notes,
        source,
        folds);
  }

  /** The title names the area, and the period if it is the same for all. */
  private Phrase title() {
    List<DateSpan> periods = periods();
    return periods.size() == 1
        ? context.phrase(
            "statistics.table-scope", context.scope(Phrase.of(context.dates.span(periods.get(0)))))
        : context.titled(context.phrase("statistics.table"), true);
  }

  /** The periods of the statistics; none if the edition has no period. */
  private List<DateSpan> periods() {
    DateSpan edition = context.edition.masthead().period();
    return edition == null
        ? List.of()
        : context.edition.statistics().stream()
            .map(statistic -> statistic.periodIn(edition))
            .distinct()
            .toList();
  }

  /** The periods of some numbers, and what must not be added. */
  private String headnote(boolean parts) {
    String note = TextForms.join(otherPeriods(), notAdded());
    return parts ? TextForms.join(note, context.words.get("statistics.headnote-parts")) : note;
  }

  /** The meanings of the marks, and the source of all numbers. */
  private Content note() {
    String meanings = "";
    for (Mark mark : used()) {
      String letters = mark.letters();
      String meaning = context.words.get("mark." + letters);
      meanings = TextForms.join(meanings, context.words.get("statistics.mark", letters, meaning));
    }
    boolean unsourced =
        context.edition.statistics().stream()
            .anyMatch(s -> context.sources.isUnsourced(s.reported()));
    String key = unsourced ? context.sources.key() : "";
    return TextForms.join(List.of(Phrase.of(meanings), Phrase.of(key), context.sources.ofAll()));
  }

  /** The periods that are not the edition's own, where there are several. */
  private String otherPeriods() {
    List<DateSpan> periods = periods();
    if (periods.size() < 2) {
      return "";
    }
    DateSpan edition = context.edition.masthead().period();
    List<String> others =
        periods.stream()
            .filter(period -> !period.equals(edition))
            .map(context.dates::span)
            .toList();
    return context.words.get("statistics.headnote-period", context.listed(others));
  }

  private String notAdded() {
    if (context.edition.statistics().size() == 1) {
      return "";
    }
    boolean summed =
        context.edition.groups().stream()
            .anyMatch(group -> context.totals.group(group.id()).isPresent());
    return context.words.get(summed ? "statistics.headnote-totals" : "statistics.headnote");
  }
}
