package org.precis.html.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.precis.chart.QuantityText;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.inline.AddendWords;
import org.precis.html.inline.DimensionWords;
import org.precis.html.inline.MarkWords;
import org.precis.html.inline.RenderContext;
import org.precis.html.page.BriefingView.TableCell;
import org.precis.html.page.BriefingView.TableHead;
import org.precis.html.page.BriefingView.TableRow;
import org.precis.html.page.BriefingView.TableView;
import org.precis.html.words.Decimals;
import org.precis.model.Currencies;
import org.precis.model.Measure;
import org.precis.model.Value;
import org.precis.totals.Total;

/** The tables that break measures down by a dimension of the cases. */
final class BreakdownView {

  private static final int MEASURES = 2;

  private final RenderContext context;
  private final DimensionWords dimensions;
  private final MarkWords marks;
  private final List<Measure> measures;

  private BreakdownView(RenderContext context, List<Measure> measures) {
    this.context = context;
    this.dimensions = new DimensionWords(context);
    this.marks = new MarkWords(context);
    this.measures = measures;
  }

  static BreakdownView ofFirstMeasures(RenderContext context) {
    List<Measure> first =
        context.edition.measures().stream()
            .filter(measure -> context.totals.over(measure.id()).isPresent())
            .limit(MEASURES)
            .toList();
    return new BreakdownView(context, first);
  }

  static BreakdownView of(RenderContext context, Measure measure) {
    return new BreakdownView(context, List.of(measure));
  }

  List<Measure> measures() {
    return measures;
  }

  /** The dimensions worth a table: at least two values, one of which groups cases. */
  List<String> dimensions(String measure) {
    return context.totals.dimensions(measure).stream().filter(by -> tells(measure, by)).toList();
  }

  private boolean tells(String measure, String by) {
    List<Total> parts = context.totals.breakdown(measure, by);
    boolean joins =
        parts.stream().anyMatch(part -> !part.key().isEmpty() && part.addends().size() > 1);
    return parts.size() >= 2 && joins;
  }

  TableView table(String by, int number) {
    String dimension = dimensions.name(by);
    List<TableRow> rows = rows(by);
    return new TableView(
        "table-" + number,
        "breakdown",
        context.tableName(number),
        context.phrase("cases.breakdown", counted(), dimension),
        RenderContext.join(
            context.words.get("cases.breakdown-headnote"), marks.meanings(values(by))),
        rows.size() <= TablesView.KEPT_ROWS,
        heads(dimension),
        rows,
        List.of(),
        Phrase.NONE);
  }

  private Stream<Value> values(String by) {
    return measures.stream()
        .flatMap(measure -> context.totals.breakdown(measure.id(), by).stream())
        .map(Total::value);
  }

  private Phrase counted() {
    return measures.size() == 1
        ? context.prose.phrase(measures.get(0).label()).map(RenderContext::capital)
        : context.phrase("cases.breakdown-cases");
  }

  private List<TableHead> heads(String dimension) {
    List<TableHead> heads = new ArrayList<>();
    heads.add(new TableHead(RenderContext.capital(dimension), "label"));
    heads.add(new TableHead(context.words.get("cases.breakdown-cases"), "num count"));
    measures.forEach(measure -> heads.add(new TableHead(head(measure), "num")));
    return heads;
  }

  private List<TableRow> rows(String by) {
    List<Total> parts = context.totals.breakdown(measures.get(0).id(), by);
    List<TableRow> rows = new ArrayList<>();
    for (Total part : parts) {
      rows.add(row(by, part, rows.size()));
    }
    return rows;
  }

  private Phrase head(Measure measure) {
    Phrase label = context.prose.phrase(measure.shortLabel());
    return Currencies.isCode(measure.unit()) ? context.withUnit(label, measure.unit()) : label;
  }

  private TableRow row(String by, Total part, int index) {
    List<TableCell> cells = new ArrayList<>();
    String cases = context.numbers.digits(cases(by, index));
    cells.add(
        new TableCell(Phrase.of(cases), "num count", context.words.get("cases.breakdown-cases")));
    for (Measure measure : measures) {
      List<Total> parts = context.totals.breakdown(measure.id(), by);
      Decimals decimals = Decimals.of(parts.stream().map(Total::quantity));
      cells.add(new TableCell(sum(parts.get(index), decimals), "num", head(measure)));
    }
    return new TableRow(Phrase.of(dimensions.value(by, part.key())), "", cells);
  }

  /**
   * How many cases a part of a breakdown has, including those to which a measure does not apply.
   */
  private int cases(String by, int index) {
    Set<Integer> ordinals = new TreeSet<>();
    for (Measure measure : context.edition.measures()) {
      List<Total> parts = context.totals.breakdown(measure.id(), by);
      if (index < parts.size()) {
        parts.get(index).addends().forEach(addend -> ordinals.add(addend.ordinal()));
      }
    }
    return ordinals.size();
  }

  private Content sum(Total total, Decimals decimals) {
    QuantityText phrase = context.quantities.full(decimals.fixed(total.quantity())).of(total.id());
    Content cell = marks.below(context.cell(phrase), total.value());
    boolean someSilent = total.stated() > 0 && total.stated() < total.counted();
    return someSilent
        ? RenderContext.below(cell, Phrase.of(AddendWords.silent(total, context)))
        : cell;
  }
}
