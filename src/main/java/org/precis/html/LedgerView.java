package org.precis.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.precis.chart.Phrase;
import org.precis.html.BriefingView.Ledger;
import org.precis.html.BriefingView.LedgerGroup;
import org.precis.html.BriefingView.LedgerRow;
import org.precis.html.BriefingView.MarkView;
import org.precis.html.BriefingView.NoteMark;
import org.precis.model.DateSpan;
import org.precis.model.Group;
import org.precis.model.Mark;
import org.precis.model.Statistic;
import org.precis.totals.Total;
import org.precis.workspace.Fonts;

/** The table of all statistics, group by group, each part below its whole. */
final class LedgerView {

  private static final int KEPT_ROWS = 14;

  private static final int[] NUMBERS = {36, 46, 56};

  private final Wording w;
  private final Fonts fonts;
  private final boolean marks;
  private final boolean sources;
  private final Set<Mark> used = new LinkedHashSet<>();

  LedgerView(Wording wording, Fonts fonts) {
    this.fonts = fonts;
    this.w = wording;
    List<Statistic> all = wording.edition.statistics();
    this.marks = all.stream().anyMatch(this::isMarked);
    this.sources = all.stream().anyMatch(s -> w.sourceNumber(s.reported().source()) > 0);
  }

  private boolean isMarked(Statistic statistic) {
    return !statistic.value().marks().isEmpty()
        || !statistic.reported().note().isEmpty()
        || w.origins.isUnsourced(statistic.reported());
  }

  Ledger ledger(int number) {
    List<LedgerGroup> groups = groups();
    int rows = groups.stream().mapToInt(group -> group.rows().size() + 1).sum();
    boolean parts = w.edition.statistics().stream().anyMatch(this::isPartHere);
    return new Ledger(
        "table-" + number,
        "number-" + numberWidth(),
        w.tableName(number),
        title(),
        headnote(parts),
        marks,
        sources,
        3 + (marks ? 1 : 0) + (sources ? 1 : 0),
        rows <= KEPT_ROWS,
        groups);
  }

  private int numberWidth() {
    CellWidths widths = new CellWidths(fonts, w.typeface);
    w.edition.statistics().forEach(s -> widths.add(w.quantities.full(s.quantity())));
    return widths.column(0, NUMBERS);
  }

  private List<LedgerGroup> groups() {
    List<LedgerGroup> groups = new ArrayList<>();
    add(groups, new Group("", "", "", "", false, ""));
    w.edition.groups().forEach(group -> add(groups, group));
    return groups;
  }

  private void add(List<LedgerGroup> groups, Group group) {
    List<LedgerRow> rows = new ArrayList<>();
    List<NoteMark> notes = w.noteMarks(group.note(), group.because());
    inOrder(group.id()).forEach(statistic -> rows.add(row(statistic)));
    w.totals.group(group.id()).ifPresent(total -> rows.add(total(total)));
    if (!rows.isEmpty()) {
      groups.add(
          new LedgerGroup(w.prose.plain(group.title()), notes, w.prose.inline(group.text()), rows));
    }
  }

  /** The statistics of a group in the order written, but each part straight after its whole. */
  private List<Statistic> inOrder(String group) {
    List<Statistic> all =
        w.edition.statistics().stream()
            .filter(statistic -> statistic.group().equals(group))
            .toList();
    List<Statistic> ordered = new ArrayList<>();
    for (Statistic statistic : all) {
      if (whole(statistic, all).isEmpty()) {
        addWithParts(statistic, all, ordered);
      }
    }
    return ordered;
  }

  private static Optional<Statistic> whole(Statistic part, List<Statistic> all) {
    return all.stream().filter(other -> other.id().equals(part.partOf())).findFirst();
  }

  private static void addWithParts(Statistic whole, List<Statistic> all, List<Statistic> ordered) {
    ordered.add(whole);
    for (Statistic part : all) {
      if (part.partOf().equals(whole.id())) {
        addWithParts(part, all, ordered);
      }
    }
  }

  private LedgerRow row(Statistic statistic) {
    List<NoteMark> notes = w.noteMarks(statistic.reported().note());
    boolean part = isPartHere(statistic);
    used.addAll(statistic.value().marks());
    Phrase phrase = w.quantities.full(statistic.quantity());
    return row(
        part ? "part" : "whole",
        part,
        w.prose.plain(statistic.label()),
        w.cell(withoutTail(phrase)),
        Wording.join(tail(phrase), w.unit(statistic.value())),
        marks(statistic),
        notes,
        w.origins.cell(statistic));
  }

  private List<MarkView> marks(Statistic statistic) {
    List<MarkView> views = new ArrayList<>(w.marks(statistic.value().marks()));
    views.addAll(w.origins.mark(statistic.reported()));
    return views;
  }

  /** A word that is written close to its number opens the next cell, so that digits align. */
  private static String tail(Phrase phrase) {
    return Phrase.gap(phrase.number(), phrase.after()).isEmpty() ? phrase.after() : "";
  }

  private static Phrase withoutTail(Phrase phrase) {
    return tail(phrase).isEmpty() ? phrase : new Phrase(phrase.before(), phrase.number(), "");
  }

  private boolean isPartHere(Statistic statistic) {
    return FigurePlan.isPart(w.edition, statistic);
  }

  private LedgerRow total(Total total) {
    Markup number = w.cell(w.quantities.full(total.quantity()));
    String label = w.words.get("statistics.total");
    return row(
        "total",
        false,
        label,
        number,
        w.unit(total.unit(), total.quantity()),
        w.marks(total.marks()),
        List.of(),
        Markup.NONE);
  }

  private LedgerRow row(
      String kind,
      boolean part,
      String label,
      Markup number,
      String unit,
      List<MarkView> markViews,
      List<NoteMark> notes,
      Markup source) {
    boolean hasMarks = !markViews.isEmpty() || !notes.isEmpty();
    int sourceColumns = sources && source.isEmpty() ? 1 : 0;
    int marksColumns = marks ? 1 : 0;
    return new LedgerRow(
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
        source);
  }

  /** The title names the period where that is one and the same for all. */
  private String title() {
    List<DateSpan> periods = periods();
    return periods.size() == 1
        ? w.words.get("statistics.table-period", w.dates.span(periods.get(0)))
        : w.words.get("statistics.table");
  }

  /** Of what the statistics are: nothing where the edition has no period. */
  private List<DateSpan> periods() {
    DateSpan edition = w.edition.masthead().period();
    return edition == null
        ? List.of()
        : w.edition.statistics().stream()
            .map(statistic -> statistic.periodIn(edition))
            .distinct()
            .toList();
  }

  /** What may not be added, and what the marks mean: said above the table, where it is needed. */
  private String headnote(boolean parts) {
    String note = Wording.join(otherPeriods(), notAdded());
    if (parts) {
      note = Wording.join(note, w.words.get("statistics.headnote-parts"));
    }
    for (Mark mark : used) {
      String letters = mark.letters();
      String meaning = w.words.get("mark." + letters);
      note = Wording.join(note, w.words.get("statistics.mark", letters, meaning));
    }
    boolean unsourced =
        w.edition.statistics().stream().anyMatch(s -> w.origins.isUnsourced(s.reported()));
    return unsourced ? Wording.join(note, w.origins.key()) : note;
  }

  /** The periods that are not the edition's own, where there are several. */
  private String otherPeriods() {
    List<DateSpan> periods = periods();
    if (periods.size() < 2) {
      return "";
    }
    DateSpan edition = w.edition.masthead().period();
    List<String> others =
        periods.stream().filter(period -> !period.equals(edition)).map(w.dates::span).toList();
    return w.words.get("statistics.headnote-period", w.list(others));
  }

  private String notAdded() {
    if (w.edition.statistics().size() == 1) {
      return "";
    }
    boolean summed =
        w.edition.groups().stream().anyMatch(group -> w.totals.group(group.id()).isPresent());
    return w.words.get(summed ? "statistics.headnote-totals" : "statistics.headnote");
  }
}
