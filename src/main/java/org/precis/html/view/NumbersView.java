package org.precis.html.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.precis.chart.ChartRow;
import org.precis.compare.StatisticChange;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.Ledger;
import org.precis.html.page.BriefingView.Overview;
import org.precis.html.page.BriefingView.OverviewRow;
import org.precis.html.page.BriefingView.TableCell;
import org.precis.html.page.BriefingView.TableRow;
import org.precis.html.page.BriefingView.TableView;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Statistic;
import org.precis.model.Value;

/** The numbers of each table and figure as files to take away. */
final class NumbersView {

  /** Tables with differences, whose cells have the ids of the later numbers. */
  static final String DIFFERENCES = "(values )?(changes|comparison)\\b.*";

  private final RenderContext context;

  NumbersView(RenderContext context) {
    this.context = context;
  }

  /** All statistics, in all their periods. */
  String statistics() {
    NumbersFile file = new NumbersFile(context);
    for (Statistic statistic : context.edition.statistics()) {
      String label = context.alone(statistic, statistic.label()).text();
      statistic
          .otherPeriods()
          .forEach((when, value) -> file.add(statistic.ref(when), label, "", when, value));
      file.add(statistic.id(), label, "", statistic.value());
    }
    return file.address();
  }

  /** The table of all statistics, which has a row for each, and for the totals of groups. */
  Ledger with(Ledger table) {
    NumbersFile file = new NumbersFile(context);
    table.groups().stream()
        .flatMap(group -> group.rows().stream())
        .forEach(row -> file.add(row.number().ids(), row.label().text(), ""));
    return table.withNumbers(file.address());
  }

  List<TableView> with(List<TableView> tables) {
    return tables.stream().map(this::with).toList();
  }

  private TableView with(TableView table) {
    if (table.kind().matches(DIFFERENCES)) {
      return table;
    }
    NumbersFile file = new NumbersFile(context);
    for (TableRow row : Stream.concat(table.rows().stream(), table.foot().stream()).toList()) {
      add(file, row.label(), row.cells());
    }
    return table.withNumbers(file.address());
  }

  private static void add(NumbersFile file, Phrase label, List<TableCell> cells) {
    cells.forEach(cell -> file.add(cell.content().ids(), label.text(), cell.head()));
  }

  /** The comparison of both editions: each number of both, and what lies between them. */
  TableView comparison(TableView table, List<StatisticChange> changes, Edition previous) {
    NumbersFile file = new NumbersFile(context);
    int difference = table.heads().size() - 1;
    DateSpan then = previous.masthead().period();
    String earlier = table.heads().get(difference - 2).label().text();
    String later = table.heads().get(difference - 1).label().text();
    for (int i = 0; i < changes.size(); i++) {
      StatisticChange change = changes.get(i);
      String label = table.rows().get(i).label().text();
      String period =
          then == null ? "" : change.old().map(old -> old.periodIn(then).toString()).orElse("");
      file.add("", label, earlier, period, change.earlier());
      file.add(change.id(), label, later, change.later());
      change
          .value()
          .difference()
          .amount()
          .ifPresent(
              amount ->
                  file.add(
                      "",
                      label,
                      change.value().difference().direction().name().toLowerCase(Locale.ROOT),
                      "",
                      new Value(amount, change.later().counted(), List.of())));
    }
    return table.withNumbers(file.address());
  }

  Overview with(Overview table) {
    NumbersFile file = new NumbersFile(context);
    for (OverviewRow row : table.rows()) {
      add(file, row.title(), row.measures());
    }
    table.totals().forEach(total -> file.add(total.content().ids(), "", total.head()));
    return table.withNumbers(file.address());
  }

  /** What a figure draws; a timeline draws no numbers. */
  String of(FigureContent figure) {
    NumbersFile file = new NumbersFile(context);
    for (ChartRow row : figure.chart().rows()) {
      String ref = row.words().ref().split(" ", 2)[0];
      Value drawn = new Value(row.quantity(), "", List.of());
      file.add(ref, row.label(), "", context.value(ref).orElse(drawn));
    }
    return file.address();
  }
}
