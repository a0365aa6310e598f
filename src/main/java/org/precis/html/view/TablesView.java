package org.precis.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.chart.QuantityText;
import org.precis.claim.Ranking;
import org.precis.claim.Total;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.figure.Anchor;
import org.precis.html.figure.SeriesGroup;
import org.precis.html.inline.AddendWords;
import org.precis.html.inline.MarkWords;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.SourceLines;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.TableCell;
import org.precis.html.page.BriefingView.TableHead;
import org.precis.html.page.BriefingView.TableRow;
import org.precis.html.page.BriefingView.TableView;
import org.precis.html.words.Decimals;
import org.precis.model.Table;
import org.precis.model.Table.Column;
import org.precis.model.Table.Role;
import org.precis.model.Table.Row;
import org.precis.quantity.Mark;
import org.precis.quantity.Value;
import org.precis.workspace.Fonts;

/** Tables of values: those of the pack, and the statistics over their periods. */
final class TablesView {

  private final RenderContext context;
  private final Fonts fonts;
  private final UnitsDigits digits;
  private final MarkWords marks;

  TablesView(RenderContext context, Fonts fonts) {
    this.context = context;
    this.fonts = fonts;
    this.digits = new UnitsDigits(context, fonts);
    this.marks = new MarkWords(context);
  }

  /**
   * Which columns are printed and how.
   *
   * @param said a value in the words of its cell
   * @param content of a quantity
   * @param refs the ids of the numbers, row by row
   * @param marks for each column of the table, the most marks beside one number: all its cells
   *     reserve room for them, so that digits align
   */
  private record Cells(
      TableFit.Block block,
      BiFunction<Value, Column, QuantityText> said,
      Function<QuantityText, Content> content,
      List<List<String>> refs,
      List<Integer> marks) {

    /** The classes of a cell in a column. */
    String kind(int column, Value value) {
      boolean marked = value != null && !value.marksBeside().isEmpty();
      return "num" + MarkWords.unmarked(marks.get(column), marked);
    }
  }

  /** One view; several for a table that is too wide: blocks of its columns. */
  List<TableView> table(Table table, Anchor place) {
    return views(Decimals.inColumns(table), place, context.refs(table), this::withOwnUnit);
  }

  /**
   * @param said a value in the words of its cell
   */
  private List<TableView> views(
      Table table,
      Anchor place,
      List<List<String>> refs,
      BiFunction<Value, Column, QuantityText> said) {
    TableFit fit = fit(table, said);
    Function<QuantityText, Content> content = fit.stacked() ? context::narrowCell : context::cell;
    List<Integer> marks = marks(table, Ranking.of(table));
    List<TableView> views = new ArrayList<>();
    for (TableFit.Block block : fit.blocks()) {
      views.add(view(table, place, fit, new Cells(block, said, content, refs, marks)));
    }
    return views;
  }

  private TableView view(Table table, Anchor place, TableFit fit, Cells cells) {
    TableFit.Block block = cells.block;
    Ranking ranking = Ranking.of(table);
    List<TableRow> rows = shown(table, ranking).stream().map(at -> row(table, at, cells)).toList();
    List<TableRow> foot = foot(table, ranking, cells);
    boolean first = block.from() == 0;
    boolean last = block.to() == table.columns().size();
    return digits.aligned(
        new TableView(
            place.anchor() + (first ? "" : "-from-" + (block.from() + 1)),
            fit.classes(),
            fit.facts(block),
            place.name(),
            title(table, fit, block),
            headnote(table, ranking),
            heads(table, cells),
            rows,
            foot,
            TextForms.join(
                List.of(Phrase.of(markWords(table, ranking)), last ? note(table) : Phrase.NONE))));
  }

  /** The indexes of the rows that are shown: among the largest, residual groups stand last. */
  private List<Integer> shown(Table table, Ranking ranking) {
    List<Integer> shown = Ranking.order(table).subList(0, ranking.shown().size());
    if (ranking.rest().isEmpty()) {
      return shown;
    }
    return shown.stream()
        .sorted(Comparator.comparing(at -> table.rows().get(at).isOther()))
        .toList();
  }

  private List<Integer> marks(Table table, Ranking ranking) {
    return IntStream.range(0, table.columns().size())
        .map(column -> MarkWords.room(printed(table, ranking, column)))
        .boxed()
        .toList();
  }

  /** All printed values of a column, including sums. */
  private Stream<Value> printed(Table table, Ranking ranking, int column) {
    return Stream.concat(
        printed(table, ranking).map(row -> row.values().get(column)),
        sums(table, table.columns().get(column)).map(Total::value));
  }

  /** The printed sums of a column: of the rows not shown, and of all. */
  private Stream<Total> sums(Table table, Column column) {
    Optional<Total> all = table.isSummed() ? sum(table, column, false) : Optional.empty();
    return Stream.concat(sum(table, column, true).stream(), all.stream());
  }

  /** The rows whose values are printed as they are. */
  private static Stream<Row> printed(Table table, Ranking ranking) {
    return Stream.concat(ranking.shown().stream(), table.statedTotals().stream());
  }

  /** Whether its columns or its rows are periods. */
  private static boolean saysWhen(Table table) {
    return table.columns().stream().anyMatch(column -> TextForms.hasYear(column.label()))
        || table.rows().stream().anyMatch(row -> TextForms.hasYear(row.label()));
  }

  private Phrase title(Table table, TableFit fit, TableFit.Block block) {
    Phrase own = context.prose.phrase(table.title()).map(TextForms::capital);
    Phrase title = context.titled(own, saysWhen(table));
    int count = fit.blocks().size();
    int ordinal = fit.blocks().indexOf(block) + 1;
    return count == 1
        ? title
        : context.phrase(
            "table.part", title, context.numbers.digits(ordinal), context.numbers.digits(count));
  }

  private TableFit fit(Table table, BiFunction<Value, Column, QuantityText> said) {
    TableFit.Builder fit = new TableFit.Builder(fonts, context.look, digits);
    Ranking ranking = Ranking.of(table);
    List<Integer> marks = marks(table, ranking);
    List<Row> printed = printed(table, ranking).toList();
    ranking.shown().forEach(row -> fit.label(context.prose.plain(row.label()), false));
    table.statedTotals().forEach(row -> fit.label(context.prose.plain(row.label()), true));
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      int room = marks.get(i);
      fit.column(head(table, column).text());
      sums(table, column)
          .map(total -> context.quantities.full(sum(total, table, column)))
          .forEach(sum -> fit.cell(sum, room));
      for (Row row : printed) {
        fit.cell(said.apply(row.values().get(i), column), room);
      }
    }
    return fit.build();
  }

  /** The common unit of several columns, for the headnote; or "". */
  private String commonUnit(Table table) {
    List<String> units = table.columns().stream().map(Column::unit).distinct().toList();
    return table.columns().size() > 1 && units.size() == 1 ? context.unitAlone(units.get(0)) : "";
  }

  private String headnote(Table table, Ranking ranking) {
    String unit = commonUnit(table);
    String said = unit.isEmpty() ? "" : context.words.get("table.unit", unit);
    return ranking.rest().isEmpty() ? said : TextForms.join(top(table, ranking), said);
  }

  /** Which rows of all are shown, and by which column they were chosen. */
  private String top(Table table, Ranking ranking) {
    int all = ranking.shown().size() + ranking.rest().size();
    String which =
        switch (Ranking.choice(table)) {
          case LARGEST -> "table.top";
          case LARGEST_STATED -> "table.top-stated";
          case FIRST -> "figure.first";
        };
    String top =
        context.words.plural(
            which,
            table.top(),
            context.numbers.inText(table.top(), all),
            context.numbers.inText(all, all));
    Phrase by = head(table, table.columns().get(table.leading()));
    return TextForms.join(
        TextForms.capital(top),
        table.columns().size() > 1 ? context.words.get("ranked-by", by.text()) : "");
  }

  /** The meanings of the marks in the table. */
  private String markWords(Table table, Ranking ranking) {
    return marks.meanings(
        IntStream.range(0, table.columns().size())
            .boxed()
            .flatMap(column -> printed(table, ranking, column)));
  }

  private Content note(Table table) {
    String line = new SourceLines(context).of(context.sourceNumber(table.source()));
    List<Content> parts = new ArrayList<>();
    for (String note : List.of(table.note(), table.total().map(Table.Total::because).orElse(""))) {
      parts.add(context.prose.sentences(note));
    }
    parts.add(Phrase.of(hasRounded(table) ? context.words.get("table.rounding") : ""));
    table.columns().forEach(column -> parts.add(denied(table, column)));
    parts.add(Phrase.of(line));
    return TextForms.join(parts);
  }

  /** What the rows come to where they deny the stated total. */
  private Phrase denied(Table table, Column column) {
    Optional<Value> sum =
        table.total().flatMap(total -> Optional.ofNullable(total.denied().get(column.id())));
    return sum.isEmpty()
        ? Phrase.of("")
        : context.phrase(
            "table.denied", head(table, column), context.quantities.full(sum.get()).text());
  }

  /** Whether rounding is why a total is not the sum of its rows. */
  private boolean hasRounded(Table table) {
    return table.total().filter(Table.Total::rounding).stream()
        .flatMap(total -> total.columns().stream())
        .flatMap(column -> context.totals.column(table.id(), column).stream())
        .anyMatch(Total::differsFromSum);
  }

  private List<TableHead> heads(Table table, Cells cells) {
    List<TableHead> heads = new ArrayList<>();
    heads.add(new TableHead(context.prose.phrase(table.stub()).map(TextForms::capital), "label"));
    for (int i = cells.block.from(); i < cells.block.to(); i++) {
      heads.add(new TableHead(head(table, table.columns().get(i)), cells.kind(i, null)));
    }
    return heads;
  }

  private Phrase head(Table table, Column column) {
    Phrase label = context.label(column.label()).map(TextForms::capital);
    return commonUnit(table).isEmpty() ? context.withUnit(label, column.unit()) : label;
  }

  private TableRow row(Table table, int at, Cells cells) {
    Row row = table.rows().get(at);
    return row(
        table, context.rowLabel(row.label()), row, at, TableRow.LEVELS.get(row.level()), cells);
  }

  /**
   * @param at its index among all rows
   */
  private TableRow row(Table table, Phrase label, Row row, int at, String kind, Cells cells) {
    List<TableCell> written = new ArrayList<>();
    for (int i = cells.block.from(); i < cells.block.to(); i++) {
      Column column = table.columns().get(i);
      Value value = row.values().get(i);
      QuantityText phrase = cells.said.apply(value, column).of(cells.refs.get(at).get(i));
      Content cell = marks.beside(cells.content.apply(phrase), value, cells.marks.get(i));
      written.add(new TableCell(cell, cells.kind(i, value), head(table, column)));
    }
    return new TableRow(label, kind, written);
  }

  /** A value, with its unit if the column head does not state it. */
  private QuantityText withOwnUnit(Value written, Column column) {
    Value value = written.in(column.counted());
    QuantityText phrase = context.quantities.full(value);
    boolean own = !value.unit().equals(column.unit()) && !phrase.number().isEmpty();
    return own ? context.withOwnUnit(phrase, value) : phrase;
  }

  private List<TableRow> foot(Table table, Ranking ranking, Cells cells) {
    List<TableRow> foot = new ArrayList<>();
    int rest = ranking.rest().size();
    if (rest > 0) {
      String label = context.words.plural("table.rest", rest, context.numbers.digits(rest));
      foot.add(sums(table, label, "rest", false, cells));
    }
    int at = table.rows().size();
    for (Row stated : table.statedTotals()) {
      Phrase label = context.prose.phrase(stated.label());
      boolean only = table.statedTotals().size() == 1 && stated.role() == Role.TOTAL;
      Phrase said = only ? context.phrase("table.total-stated", label) : label;
      foot.add(row(table, said, stated, at++, "total", cells));
    }
    if (table.isSummed()
        && table.columns().stream().anyMatch(column -> sum(table, column, false).isPresent())) {
      foot.add(sums(table, context.words.get("table.total"), "total", true, cells));
    }
    return foot;
  }

  private Optional<Total> sum(Table table, Column column, boolean other) {
    return other
        ? context.totals.other(table.id(), column.id())
        : context.totals.column(table.id(), column.id());
  }

  private TableRow sums(Table table, String label, String rowKind, boolean all, Cells cells) {
    List<TableCell> sums = new ArrayList<>();
    for (int i = cells.block.from(); i < cells.block.to(); i++) {
      Column column = table.columns().get(i);
      Optional<Total> total = sum(table, column, !all);
      int room = cells.marks.get(i);
      Content sum =
          total
              .map(one -> sum(one, sum(one, table, column), cells, room))
              .orElse(context.absent("table.not-added"));
      String kind = cells.kind(i, total.map(Total::value).orElse(null));
      sums.add(new TableCell(sum, kind, head(table, column)));
    }
    return new TableRow(Phrase.of(label), rowKind, sums);
  }

  private static Value sum(Total total, Table table, Column column) {
    return Decimals.of(table, column).fixed(total.value());
  }

  private Content sum(Total total, Value sum, Cells cells, int room) {
    Content number = cells.content.apply(context.quantities.full(sum).of(total.id()));
    Content cell = marks.beside(number, total.value(), room);
    return total.stated() == total.counted()
        ? cell
        : RenderContext.below(
            cell,
            Phrase.of(AddendWords.silentRows(total, context)),
            total.value().marksBeside().isEmpty() ? 0 : room);
  }

  /**
   * Statistics over time.
   *
   * @param only whether no other table has any: if not, the title says for when
   */
  List<TableView> series(Anchor place, SeriesGroup group, boolean only) {
    SeriesTable series = leastDivided(SeriesTable.of(context, group, only));
    Table table = series.table();
    String headnote = isComparable(table) ? "" : context.words.get("series.headnote");
    return views(table, place, series.refs(), said(series)).stream()
        .map(view -> withoutSums(view, headnote))
        .toList();
  }

  private BiFunction<Value, Column, QuantityText> said(SeriesTable table) {
    return table.unitsInLabels()
        ? (value, column) -> context.quantities.full(value)
        : this::withOwnUnit;
  }

  private SeriesTable leastDivided(SeriesTable table) {
    int parts = blocks(table);
    SeriesTable turned = table.turned();
    return parts > 1 && blocks(turned) < parts ? turned : table;
  }

  private int blocks(SeriesTable table) {
    return fit(table.table(), said(table)).blocks().size();
  }

  /** Whether no mark says that a number cannot be compared with the one before it. */
  private static boolean isComparable(Table table) {
    return table.rows().stream()
        .flatMap(row -> row.values().stream())
        .noneMatch(
            value ->
                value.marks().contains(Mark.BREAK)
                    || value.marks().contains(Mark.DIFFERENT_DEFINITION));
  }

  /** Periods of a statistic are not added, and each row has its own unit. */
  private static TableView withoutSums(TableView view, String headnote) {
    return new TableView(
        view.anchor(),
        view.kind(),
        view.facts(),
        view.number(),
        view.title(),
        TextForms.join(headnote, view.headnote()),
        view.heads(),
        view.rows(),
        List.of(),
        view.note());
  }
}
