package org.precis.html.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.chart.ChartRow;
import org.precis.html.content.Content;
import org.precis.html.data.DataCell;
import org.precis.html.data.DataColumn;
import org.precis.html.data.DataColumn.Kind;
import org.precis.html.data.DataColumn.More;
import org.precis.html.data.DataFigure;
import org.precis.html.data.DataNumber;
import org.precis.html.data.DataRow;
import org.precis.html.data.DataTable;
import org.precis.html.data.DataWords;
import org.precis.html.data.PageData.Named;
import org.precis.html.figure.FigureContent;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.Datum;
import org.precis.html.page.BriefingView.Figure;
import org.precis.html.page.BriefingView.Head;
import org.precis.html.page.BriefingView.Ledger;
import org.precis.html.page.BriefingView.LedgerGroup;
import org.precis.html.page.BriefingView.LedgerRow;
import org.precis.html.page.BriefingView.NoteMark;
import org.precis.html.page.BriefingView.NoteView;
import org.precis.html.page.BriefingView.Overview;
import org.precis.html.page.BriefingView.OverviewRow;
import org.precis.html.page.BriefingView.OverviewTotal;
import org.precis.html.page.BriefingView.SourceView;
import org.precis.html.page.BriefingView.TableCell;
import org.precis.html.page.BriefingView.TableHead;
import org.precis.html.page.BriefingView.TableRow;
import org.precis.html.page.BriefingView.TableView;
import org.precis.model.DateSpan;
import org.precis.model.Statistic;
import org.precis.quantity.Value;

/** The tables and figures of the page as data. */
final class DataView {

  /** Tables with differences, whose cells have the ids of the later numbers. */
  private static final String DIFFERENCES = "(values )?(changes|comparison)\\b.*";

  /** Stands for the title in the words for a part of a table. */
  private static final String TITLE = "\uE000";

  private final RenderContext context;

  DataView(RenderContext context) {
    this.context = context;
  }

  /** All statistics, in all their periods; no table of the page has them like this. */
  DataTable statistics() {
    List<DataRow> rows = new ArrayList<>();
    for (Statistic statistic : context.edition.statistics()) {
      String label = context.alone(statistic, statistic.label()).text();
      statistic
          .otherPeriods()
          .forEach((when, value) -> rows.add(row(statistic.ref(when), when, label, value)));
      rows.add(row(statistic.id(), period(statistic.id(), label), label, statistic.value()));
    }
    return unprinted(rows);
  }

  private DataRow row(String id, String period, String label, Value value) {
    String text = context.quantities.full(value).text();
    DataCell cell = new DataCell(plain(text), Optional.of(number(new Datum(id, period, value))));
    return new DataRow(List.of(DataCell.of(plain(label)), cell), "");
  }

  /** Rows of a label and a number. */
  private DataTable unprinted(List<DataRow> rows) {
    List<DataColumn> columns =
        List.of(
            column(context.words.get("export.row"), Kind.LABEL),
            column(context.words.get("statistics.number"), Kind.NUMBERS));
    return new DataTable("", "", "", "", columns, rows, "");
  }

  /** The table of all statistics. */
  DataTable of(Ledger table) {
    boolean grouped = table.groups().stream().anyMatch(group -> !group.title().isEmpty());
    List<DataColumn> columns = new ArrayList<>();
    if (grouped) {
      columns.add(column(context.words.get("export.group"), Kind.GROUP));
    }
    columns.add(column(context.words.get("statistics.statistic"), Kind.LABEL));
    columns.add(column(context.words.get("statistics.number"), Kind.NUMBERS));
    columns.add(column(context.words.get("statistics.unit"), Kind.UNITS));
    if (table.marks()) {
      columns.add(column(context.words.get("statistics.marks"), Kind.MARKS));
    }
    if (table.sources()) {
      columns.add(column(context.words.get("statistics.source"), Kind.TEXT));
    }
    List<DataRow> rows = new ArrayList<>();
    for (LedgerGroup group : table.groups()) {
      for (LedgerRow row : group.rows()) {
        List<DataCell> cells = new ArrayList<>();
        if (grouped) {
          cells.add(DataCell.of(plain(group.title().text())));
        }
        cells.add(DataCell.of(plain(row.label().text())));
        cells.add(cell(row.number(), numberIn(row.number()), row.label().text(), ""));
        cells.add(DataCell.of(plain(row.unit())));
        if (table.marks()) {
          cells.add(DataCell.of(marks(row)));
        }
        if (table.sources()) {
          cells.add(DataCell.of(plain(row.source().text())));
        }
        rows.add(
            new DataRow(
                cells, notes(table, Stream.concat(row.notes().stream(), group.notes().stream()))));
      }
    }
    return new DataTable(
        table.anchor(),
        table.number(),
        table.title(),
        table.headnote(),
        columns,
        rows,
        plain(table.note().text()));
  }

  private static String marks(LedgerRow row) {
    Stream<String> marks = row.marks().stream().map(Content.Mark::letters);
    Stream<String> notes = row.notes().stream().map(NoteMark::text);
    return String.join(" ", Stream.concat(marks, notes).toList());
  }

  /** The notes that these marks lead to. */
  private static String notes(Ledger table, Stream<NoteMark> marks) {
    List<String> anchors = marks.map(mark -> mark.href().substring(1)).toList();
    return table.notes().stream()
        .filter(note -> anchors.contains(note.anchor()))
        .map(NoteView::text)
        .map(text -> plain(text.text()))
        .reduce("", TextForms::join);
  }

  /** The overview of the cases. */
  DataTable of(Overview table) {
    List<DataColumn> columns = new ArrayList<>();
    columns.add(column(context.words.get("cases.no"), Kind.TEXT));
    columns.add(column(context.words.get("cases.case-only"), Kind.LABEL));
    boolean places = table.rows().stream().anyMatch(row -> !row.place().isEmpty());
    if (places) {
      columns.add(column(context.words.get("export.place"), Kind.TEXT));
    }
    table.dateHeads().forEach(head -> columns.add(column(head, Kind.TEXT)));
    table.measureHeads().forEach(head -> columns.add(column(head, Kind.NUMBERS)));
    List<DataRow> rows = new ArrayList<>();
    for (OverviewRow row : table.rows()) {
      List<DataCell> cells = new ArrayList<>();
      cells.add(DataCell.of(row.number()));
      cells.add(DataCell.of(plain(row.title().text())));
      if (places) {
        cells.add(DataCell.of(plain(row.place())));
      }
      row.dates().forEach(date -> cells.add(DataCell.of(plain(date.content().text()))));
      row.measures().forEach(one -> cells.add(cell(one, true, row.title().text())));
      rows.add(new DataRow(cells, ""));
    }
    if (!table.totals().isEmpty()) {
      rows.add(totals(table, places));
    }
    return new DataTable(
        table.anchor(),
        table.number(),
        table.title(),
        table.headnote(),
        columns,
        rows,
        plain(table.note().text()));
  }

  private DataRow totals(Overview table, boolean places) {
    String label = context.words.get("cases.total");
    List<DataCell> cells = new ArrayList<>();
    cells.add(DataCell.of(""));
    cells.add(DataCell.of(label));
    for (int i = 0; i < table.dateHeads().size() + (places ? 1 : 0); i++) {
      cells.add(DataCell.of(""));
    }
    for (OverviewTotal total : table.totals()) {
      DataCell cell = cell(total.content(), numberIn(total.content()), label, total.head());
      String counted = TextForms.join(total.stated(), total.unstated());
      cells.add(
          counted.isEmpty()
              ? cell
              : new DataCell(cell.text() + "\n" + plain(counted), cell.number()));
    }
    return new DataRow(cells, "");
  }

  /** Other tables, each whole: the page may print one in several blocks of columns. */
  List<DataTable> of(List<TableView> views) {
    Map<String, List<TableView>> tables = new LinkedHashMap<>();
    for (TableView view : views) {
      String key = view.number().isEmpty() ? view.anchor() : view.number();
      tables.computeIfAbsent(key, unused -> new ArrayList<>()).add(view);
    }
    return tables.values().stream().map(this::whole).toList();
  }

  private DataTable whole(List<TableView> blocks) {
    TableView first = blocks.get(0);
    boolean differences = first.kind().matches(DIFFERENCES);
    List<DataColumn> columns = new ArrayList<>();
    columns.add(column(first.heads().get(0), Kind.LABEL));
    List<List<DataCell>> rows = new ArrayList<>();
    List<Integer> levels = rows(first).stream().map(TableRow::level).toList();
    for (TableRow row : rows(first)) {
      rows.add(new ArrayList<>(List.of(DataCell.of(plain(row.label().text())))));
    }
    for (TableView block : blocks) {
      int from = columns.size();
      for (int at = 0; at < rows.size(); at++) {
        TableRow row = rows(block).get(at);
        for (TableCell cell : row.cells()) {
          rows.get(at).add(cell(cell, !differences, row.label().text()));
        }
      }
      for (int at = 1; at < block.heads().size(); at++) {
        int column = from + at - 1;
        boolean numbers = rows.stream().anyMatch(row -> row.get(column).number().isPresent());
        TableHead head = block.heads().get(at);
        Kind words = head.kind().equals("unit") ? Kind.UNITS : Kind.TEXT;
        columns.add(column(head, numbers ? Kind.NUMBERS : words));
      }
    }
    return new DataTable(
        first.anchor(),
        first.number(),
        title(first.title().text(), blocks.size()),
        first.headnote(),
        columns,
        IntStream.range(0, rows.size())
            .mapToObj(at -> new DataRow(rows.get(at), "", levels.get(at)))
            .toList(),
        plain(blocks.get(blocks.size() - 1).note().text()));
  }

  private static List<TableRow> rows(TableView view) {
    return Stream.concat(view.rows().stream(), view.foot().stream()).toList();
  }

  /** The title of the whole, of which that of the first block is a part. */
  private String title(String printed, int blocks) {
    if (blocks == 1) {
      return printed;
    }
    String[] around =
        context
            .words
            .get("table.part", TITLE, context.numbers.digits(1), context.numbers.digits(blocks))
            .split(TITLE, -1);
    return printed.replaceFirst(
        "^" + Pattern.quote(around[0]) + "(.*)" + Pattern.quote(around[1]) + "$", "$1");
  }

  /**
   * A figure with the numbers that it draws; a timeline draws none.
   *
   * @param figure as the page prints it
   * @param drawn the same before it was drawn
   */
  DataFigure of(Figure figure, FigureContent drawn) {
    DataTable rows = drawn(drawn);
    DataTable numbers =
        new DataTable(
            figure.anchor(),
            figure.number(),
            plain(figure.message().text()),
            plain(figure.subtitle().text()),
            rows.columns(),
            rows.rows(),
            plain(figure.sourceLine().text()));
    return new DataFigure(numbers, ((Content.Chart) figure.drawing()).svg());
  }

  /** The numbers that a figure draws, without the words around it. */
  DataTable drawn(FigureContent drawn) {
    List<DataRow> rows = new ArrayList<>();
    for (ChartRow row : drawn.chart().rows()) {
      String id = row.words().ref().split(" ", 2)[0];
      Value value = context.value(id).orElse(new Value(row.quantity(), "", List.of()));
      Datum datum = new Datum(id, period(id, row.label()), value);
      String text = row.words().text();
      rows.add(
          new DataRow(
              List.of(
                  DataCell.of(plain(row.label())),
                  new DataCell(plain(text), Optional.of(number(datum)))),
              ""));
    }
    return unprinted(rows);
  }

  DataWords words() {
    DataWords.Sheets sheets =
        new DataWords.Sheets(
            context.words.get("export.cover"),
            context.words.get("contents"),
            context.words.get("notes"),
            context.words.get("sources"));
    DataWords.Heads heads =
        new DataWords.Heads(
            context.words.get("export.worksheet"),
            context.words.get("export.title"),
            context.words.get("export.note"),
            context.words.get("export.explanation"),
            context.words.get("statistics.source"),
            context.words.get("export.details"));
    return new DataWords(
        sheets,
        heads,
        context.words.get("export.one-table"),
        context.words.get("export.one-figure"),
        context.words.get("export.bounds"));
  }

  /** What is said of the briefing at its head, and whom to ask. */
  List<Named> facts(Head head) {
    List<Named> facts = new ArrayList<>();
    Stream.of(head.subtitle(), head.issuer(), head.kind())
        .filter(text -> !text.isEmpty())
        .forEach(text -> facts.add(new Named("", plain(text.text()))));
    head.facts().forEach(one -> facts.add(new Named(one.label(), plain(one.value().text()))));
    String contact = plain(context.prose.phrase(context.edition.masthead().contact()).text());
    if (!contact.isEmpty()) {
      facts.add(new Named(context.words.get("fact.contact"), contact));
    }
    return facts;
  }

  /** The numbered notes, and the meanings of the status marks beside the numbers. */
  List<Named> notes(Notes notes, List<DataTable> tables) {
    List<Named> said = new ArrayList<>();
    Stream.of(
            notes.ofStatistics().stream(),
            notes.ofCases().values().stream().flatMap(List::stream),
            notes.further().stream())
        .flatMap(views -> views)
        .forEach(note -> said.add(new Named(note.number(), plain(note.text().text()))));
    tables.stream()
        .flatMap(table -> table.rows().stream())
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.number().stream())
        .flatMap(number -> number.marks().stream())
        .distinct()
        .sorted()
        .forEach(mark -> said.add(new Named("[" + mark + "]", context.words.get("mark." + mark))));
    return said;
  }

  /** The sources, each as the page lists it. */
  static List<Named> sources(List<SourceView> sources) {
    return sources.stream()
        .map(
            source ->
                new Named(
                    source.number(),
                    Stream.of(source.title(), source.text().text(), source.address().text())
                        .filter(text -> !text.isEmpty())
                        .map(DataView::plain)
                        .reduce("", TextForms::join)))
        .toList();
  }

  private DataColumn column(TableHead head, Kind kind) {
    return column(head.label().text(), kind);
  }

  private DataColumn column(String head, Kind kind) {
    String plain = plain(head);
    return new DataColumn(
        plain,
        kind,
        new More(
            context.words.get("export.lower", plain),
            context.words.get("export.upper", plain),
            context.words.get("export.qualifier", plain),
            context.words.get("export.mark", plain),
            context.words.get("export.remark", plain)));
  }

  /**
   * @param byId whether it prints the number that its content has the id of
   */
  private DataCell cell(TableCell cell, boolean byId, String row) {
    Optional<Datum> datum =
        cell.datum().or(() -> byId ? numberIn(cell.content()) : Optional.empty());
    return cell(cell.content(), datum, row, cell.head());
  }

  private DataCell cell(Content content, Optional<Datum> datum, String row, String column) {
    Optional<DataNumber> number =
        datum
            .map(
                one ->
                    one.period().isEmpty() && !one.id().isEmpty()
                        ? new Datum(
                            one.id(), period(one.id(), row + " " + column), one.value(), one.fall())
                        : one)
            .map(this::number);
    return new DataCell(plain(lines(content)), number);
  }

  /** The number of the edition that content prints first; its id may be followed by others. */
  private Optional<Datum> numberIn(Content content) {
    return content.ids().stream()
        .flatMap(id -> context.value(id).stream().map(value -> new Datum(id, "", value)))
        .findFirst();
  }

  /**
   * The period that the id names, or that of the statistic, or else of the edition.
   *
   * @param beside the words that the number stands beside
   */
  private String period(String id, String beside) {
    DateSpan edition = context.edition.masthead().period();
    if (id.contains("@")) {
      return id.substring(id.indexOf('@') + 1);
    }
    if (edition == null) {
      return "";
    }
    Optional<String> named = period(id);
    if (named.isPresent()) {
      return named.get();
    }
    // A row or a column that is a period says so itself
    DateSpan others = TextForms.hasYear(beside) ? null : edition;
    return context
        .edition
        .statistic(id)
        .map(statistic -> statistic.periodIn(edition))
        .or(() -> Optional.ofNullable(others))
        .map(DateSpan::toString)
        .orElse("");
  }

  /** The period that a row or a column has as its name, and so is part of the ids of its cells. */
  private Optional<String> period(String id) {
    return Arrays.stream(id.split("\\."))
        .filter(part -> context.periods.date(part).isPresent())
        .findFirst();
  }

  private DataNumber number(Datum datum) {
    String unit = plain(context.unit(datum.value().unit()));
    DataNumber number =
        DataNumber.of(datum.id(), datum.period(), datum.value(), unit, context.quantities::name);
    return datum.fall() ? number.negated(context.quantities::name) : number;
  }

  /** A text whose second line stands below the first. */
  private static String lines(Content content) {
    List<String> lines = new ArrayList<>();
    List<Content> line = new ArrayList<>();
    for (Content part : content instanceof Content.Sequence all ? all.parts() : List.of(content)) {
      if (part instanceof Content.Below || part instanceof Content.Former) {
        lines.add(Content.of(line).text().strip());
        line.clear();
      }
      line.add(part);
    }
    lines.add(Content.of(line).text().strip());
    return String.join("\n", lines);
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').strip();
  }
}
