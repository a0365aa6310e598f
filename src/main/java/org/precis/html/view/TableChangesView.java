package org.precis.html.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.precis.chart.QuantityText;
import org.precis.compare.ChangeType;
import org.precis.compare.TableChange;
import org.precis.compare.TableChange.RowChange;
import org.precis.compare.ValueChange;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.figure.Anchor;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.TableCell;
import org.precis.html.page.BriefingView.TableHead;
import org.precis.html.page.BriefingView.TableRow;
import org.precis.html.page.BriefingView.TableView;
import org.precis.html.words.Decimals;
import org.precis.html.words.Units;
import org.precis.model.Table.Column;
import org.precis.quantity.Mark;
import org.precis.quantity.Value;
import org.precis.workspace.Fonts;

/**
 * The changes in a table, in the shape of the table: each cell has the difference and the former
 * number.
 */
final class TableChangesView {

  private final RenderContext context;
  private final Fonts fonts;
  private final UnitsDigits digits;
  private final DifferenceCell difference;

  TableChangesView(
      RenderContext context, Fonts fonts, UnitsDigits digits, DifferenceCell difference) {
    this.context = context;
    this.fonts = fonts;
    this.digits = digits;
    this.difference = difference;
  }

  /** One view; several for a table that is too wide: blocks of its columns. */
  List<TableView> views(TableChange table, Anchor place) {
    List<Integer> columns = table.changedColumns();
    List<RowChange> rows = table.rows().stream().filter(RowChange::changed).toList();
    TableFit fit = fit(table, columns, rows);
    List<TableView> views = new ArrayList<>();
    for (TableFit.Block block : fit.blocks()) {
      List<Integer> shown = columns.subList(block.from(), block.to());
      views.add(view(table, place, fit, block, shown, rows));
    }
    return views;
  }

  private TableFit fit(TableChange table, List<Integer> columns, List<RowChange> rows) {
    TableFit.Builder fit = new TableFit.Builder(fonts, context.look, digits);
    rows.forEach(row -> fit.label(context.prose.plain(row.label()), false));
    for (int column : columns) {
      fit.column(head(table.columns().get(column)).text());
      for (RowChange row : rows) {
        ValueChange cell = row.cells().get(column);
        fit.cell(phrase(table, column, cell), 0);
        fit.cell(new QuantityText(was(table, column, cell), "", ""), 0);
      }
    }
    return fit.build();
  }

  private TableView view(
      TableChange table,
      Anchor place,
      TableFit fit,
      TableFit.Block block,
      List<Integer> columns,
      List<RowChange> rows) {
    Function<QuantityText, Content> cell = fit.stacked() ? context::narrowCell : context::cell;
    List<TableHead> heads = new ArrayList<>();
    heads.add(
        new TableHead(
            context.prose.phrase(table.current().stub()).map(TextForms::capital), "label"));
    columns.forEach(at -> heads.add(new TableHead(head(table.columns().get(at)), "num")));
    return digits.aligned(
        new TableView(
            place.anchor() + (block.from() == 0 ? "" : "-from-" + (block.from() + 1)),
            fit.classes() + " changes",
            fit.facts(block),
            place.name(),
            context.phrase(
                "compare.table",
                context.prose.phrase(table.current().title()).map(TextForms::capital)),
            headnote(table, rows),
            heads,
            rows.stream().map(row -> row(table, row, columns, cell)).toList(),
            List.of(),
            block.to() == table.changedColumns().size() ? note(table) : Phrase.NONE));
  }

  private String headnote(TableChange table, List<RowChange> rows) {
    String note = context.words.get("compare.table-headnote");
    return rows.size() < table.rows().size()
        ? TextForms.join(note, context.words.get("compare.table-rest"))
        : note;
  }

  private TableRow row(
      TableChange table,
      RowChange row,
      List<Integer> columns,
      Function<QuantityText, Content> content) {
    List<TableCell> cells = new ArrayList<>();
    List<String> refs = context.refs(table.current()).get(row.at());
    for (int at : columns) {
      ValueChange cell = row.cells().get(at);
      int column = table.current().columns().indexOf(table.columns().get(at));
      QuantityText phrase = phrase(table, at, cell).of(refs.get(column));
      Content said = content.apply(phrase);
      String was = was(table, at, cell);
      Content both = RenderContext.below(said, Phrase.of(was));
      TableCell printed = new TableCell(both, "num", head(table.columns().get(at)));
      Value later = cell.current().orElse(Value.NOT_STATED).withUnit(unit(table, at, cell));
      cells.add(difference.datum(cell, later).map(printed::printing).orElse(printed));
    }
    return new TableRow(context.rowLabel(row.label()), "", cells);
  }

  /** The difference; the number itself if there was none. */
  private QuantityText phrase(TableChange table, int column, ValueChange cell) {
    Value current = cell.current().orElseThrow();
    boolean stated = current.stated() && !cell.old().orElseThrow().stated();
    if (!stated) {
      return difference.phrase(cell, unit(table, column, cell), decimals(table, column));
    }
    QuantityText said = said(decimals(table, column).fixed(current));
    String before = TextForms.join(context.words.get("compare.now"), said.before());
    return new QuantityText(
        before, said.number(), TextForms.join(said.after(), letters(current.marksBeside())));
  }

  private String letters(List<Mark> marks) {
    return String.join(" ", context.marks(marks).stream().map(Content.Mark::letters).toList());
  }

  private static String unit(TableChange table, int column, ValueChange cell) {
    String own = cell.current().map(Value::unit).orElse("");
    return own.isEmpty() ? table.columns().get(column).unit() : own;
  }

  /** The former number; "" if it is the same or neither is stated. */
  private String was(TableChange table, int column, ValueChange cell) {
    Value old = cell.old().orElseThrow();
    if (cell.change() != ChangeType.CHANGED) {
      return "";
    }
    List<Mark> beside =
        old.marksBeside().stream()
            .filter(mark -> mark != Mark.FORECAST || !old.isForecast())
            .toList();
    QuantityText said =
        cell.isInOneUnit()
            ? said(decimals(table, column).fixed(old))
            : context.withOwnUnit(context.quantities.full(old), old);
    return context.words.get(ChangesView.was(old), TextForms.join(said.text(), letters(beside)));
  }

  private QuantityText said(Value value) {
    String sign = Units.isPercent(value.unit()) && value.stated() ? "%" : "";
    return context.quantities.withUnitSign(context.quantities.full(value), sign);
  }

  private static Decimals decimals(TableChange table, int column) {
    return Decimals.of(
        table.rows().stream()
            .map(row -> row.cells().get(column))
            .flatMap(
                cell ->
                    Stream.concat(
                        cell.old().filter(old -> cell.isInOneUnit()).stream(),
                        cell.current().stream()))
            .map(Value::quantity));
  }

  private Phrase head(Column column) {
    return context.withUnit(context.label(column.label()).map(TextForms::capital), column.unit());
  }

  /** The rows that only one of the editions has. */
  private Content note(TableChange table) {
    List<Content> notes = new ArrayList<>();
    note(notes, "compare.new", table.fresh());
    note(notes, "compare.gone", table.gone());
    return TextForms.join(notes);
  }

  private void note(List<Content> notes, String key, List<String> labels) {
    if (!labels.isEmpty()) {
      Phrase items = context.items(labels.stream().map(context.prose::phrase).toList());
      String heading = context.words.get(key, context.numbers.digits(labels.size()));
      notes.add(items.map(text -> TextForms.join(heading, context.sentence(text))));
    }
  }
}
