package org.precis.html.view;

import java.util.Base64;
import java.util.List;
import org.precis.html.data.CsvFile;
import org.precis.html.data.DataTable;
import org.precis.html.figure.FigureContent;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.Ledger;
import org.precis.html.page.BriefingView.Overview;
import org.precis.html.page.BriefingView.TableView;

/** The numbers of each table and figure as a file that the page itself holds, to take away. */
final class NumbersView {

  private final DataView data;

  NumbersView(RenderContext context) {
    this.data = new DataView(context);
  }

  /** All statistics, in all their periods. */
  String statistics() {
    return address(data.statistics());
  }

  /** The table of all statistics, which has a row for each, and for the totals of groups. */
  Ledger with(Ledger table) {
    return table.withNumbers(address(data.of(table)));
  }

  List<TableView> with(List<TableView> tables) {
    return tables.stream().map(this::with).toList();
  }

  TableView with(TableView table) {
    return table.withNumbers(address(data.of(List.of(table)).get(0)));
  }

  Overview with(Overview table) {
    return table.withNumbers(address(data.of(table)));
  }

  /** What a figure draws; a timeline draws no numbers. */
  String of(FigureContent figure) {
    return address(data.drawn(figure));
  }

  /** The address of a file, which holds all of it; "" if there is no number. */
  private static String address(DataTable table) {
    return table.hasNumbers()
        ? "data:text/csv;charset=utf-8;base64,"
            + Base64.getEncoder().encodeToString(CsvFile.of(table))
        : "";
  }
}
