package org.precis.html.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.precis.chart.QuantityText;
import org.precis.claim.Total;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.figure.Anchor;
import org.precis.html.inline.AddendWords;
import org.precis.html.inline.DimensionWords;
import org.precis.html.inline.MarkWords;
import org.precis.html.inline.RenderContext;
import org.precis.html.inline.TextForms;
import org.precis.html.page.BriefingView.Datum;
import org.precis.html.page.BriefingView.TableCell;
import org.precis.html.page.BriefingView.TableHead;
import org.precis.html.page.BriefingView.TableRow;
import org.precis.html.page.BriefingView.TableView;
import org.precis.html.words.Decimals;
import org.precis.model.Dimension;
import org.precis.model.Measure;
import org.precis.quantity.Currencies;
import org.precis.quantity.Quantity;
import org.precis.quantity.Value;

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

  /** Of those that at least half of the cases state: less would break down what is not known. */
  static BreakdownView ofFirstMeasures(RenderContext context) {
    int cases = context.edition.cases().size();
    List<Measure> first =
        OverviewView.measures(context.edition).stream()
            .filter(measure -> context.totals.over(measure.id()).isPresent())
            .filter(measure -> 2 * context.edition.stated(measure) >= cases)
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

  /**
   * The dimensions worth a printed table: they have at most half as many values as there are cases.
   */
  List<String> dimensions() {
    return groupings().stream().filter(this::isCoarse).toList();
  }

  /** The other dimensions, which screens unfold. */
  List<String> leftOut() {
    return groupings().stream().filter(by -> !isCoarse(by)).toList();
  }

  private boolean isCoarse(String by) {
    return 2 * values(by, measures.get(0)) <= context.edition.cases().size();
  }

  private int values(String by, Measure measure) {
    return context.totals.breakdown(measure.id(), by).size();
  }

  /** The dimensions with several values that do not group the cases as one before them does. */
  private List<String> groupings() {
    List<String> different = new ArrayList<>();
    if (measures.isEmpty()) {
      return different;
    }
    Set<Set<Set<Integer>>> groupings = new LinkedHashSet<>();
    for (String by : context.totals.dimensions(measures.get(0).id())) {
      int values = values(by, measures.get(0));
      Set<Set<Integer>> grouping = new LinkedHashSet<>();
      for (int i = 0; i < values; i++) {
        grouping.add(cases(by, i));
      }
      if (values >= 2 && groupings.add(grouping)) {
        different.add(by);
      }
    }
    return different;
  }

  /** One without a number, since it is not printed. */
  TableView folded(String by) {
    return table(by, new Anchor("", "breakdown-by-" + by));
  }

  TableView table(String by, Anchor place) {
    String dimension = dimensions.name(by);
    List<TableRow> rows = rows(by);
    return new TableView(
        place.anchor(),
        "breakdown",
        "",
        place.name(),
        context.titled(context.phrase("cases.breakdown", counted(), dimension), false),
        context.words.get("cases.breakdown-headnote"),
        heads(dimension),
        rows,
        List.of(),
        Phrase.of(marks.meanings(values(by))));
  }

  private Stream<Value> values(String by) {
    return measures.stream()
        .flatMap(measure -> context.totals.breakdown(measure.id(), by).stream())
        .map(Total::value);
  }

  private Phrase counted() {
    return measures.size() == 1
        ? context.prose.phrase(measures.get(0).label()).map(TextForms::capital)
        : context.phrase("cases.breakdown-cases");
  }

  private List<TableHead> heads(String dimension) {
    List<TableHead> heads = new ArrayList<>();
    heads.add(new TableHead(TextForms.capital(dimension), "label"));
    heads.add(new TableHead(context.words.get("cases.breakdown-cases"), "num count"));
    measures.forEach(measure -> heads.add(new TableHead(head(measure), "num")));
    return heads;
  }

  private List<TableRow> rows(String by) {
    List<Total> parts = context.totals.breakdown(measures.get(0).id(), by);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      order.add(i);
    }
    if (!by.equals(Dimension.MONTH)) {
      order.sort(
          Comparator.comparing((Integer i) -> parts.get(i).key().isEmpty())
              .thenComparing(i -> -cases(by, i).size()));
    }
    List<TableRow> rows = new ArrayList<>();
    for (int i : order) {
      rows.add(row(by, parts.get(i), i));
    }
    return rows;
  }

  private Phrase head(Measure measure) {
    Phrase label = context.prose.phrase(measure.shortLabel());
    return Currencies.isCode(measure.unit()) ? context.withUnit(label, measure.unit()) : label;
  }

  private TableRow row(String by, Total part, int index) {
    List<TableCell> cells = new ArrayList<>();
    int count = cases(by, index).size();
    Content cases = Phrase.of(context.numbers.digits(count));
    cells.add(
        new TableCell(cases, "num count", context.words.get("cases.breakdown-cases"))
            .printing(new Datum("", "", new Value(Quantity.exactly(count), "", List.of()))));
    for (Measure measure : measures) {
      List<Total> parts = context.totals.breakdown(measure.id(), by);
      Decimals decimals = Decimals.of(parts.stream().map(Total::quantity));
      cells.add(new TableCell(sum(parts.get(index), decimals), "num", head(measure)));
    }
    return new TableRow(label(by, part.key()), "", cells);
  }

  /** A month begins its row with a capital. */
  private Phrase label(String by, String key) {
    String value = dimensions.value(by, key);
    boolean month = by.equals(Dimension.MONTH) && !key.isEmpty();
    return Phrase.of(month ? TextForms.capital(value) : value);
  }

  /** The cases of a part of a breakdown, including those to which a measure does not apply. */
  private Set<Integer> cases(String by, int index) {
    Set<Integer> ordinals = new TreeSet<>();
    for (Measure measure : context.edition.measures()) {
      List<Total> parts = context.totals.breakdown(measure.id(), by);
      if (index < parts.size()) {
        parts.get(index).addends().forEach(addend -> ordinals.add(addend.ordinal()));
      }
    }
    return ordinals;
  }

  private Content sum(Total total, Decimals decimals) {
    QuantityText phrase = context.quantities.full(decimals.fixed(total.value())).of(total.id());
    Content cell = marks.below(context.cell(phrase), total.value());
    boolean someSilent = total.stated() > 0 && total.stated() < total.counted();
    return someSilent
        ? RenderContext.below(cell, Phrase.of(AddendWords.silentCases(total, context)))
        : cell;
  }
}
