package org.precis.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.precis.html.read.HtmlBlock;
import org.precis.html.read.HtmlFile;
import org.precis.html.template.BriefingTemplate;
import org.precis.json.BriefingJson;
import org.precis.model.Case;
import org.precis.model.Edition;
import org.precis.model.Interval;
import org.precis.model.Limits;
import org.precis.model.Quantity;
import org.precis.model.Reported;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.model.Value;
import org.precis.pdf.layout.PdfLimits;
import org.precis.pdf.read.PdfBlock;
import org.precis.pdf.read.PdfFile;
import org.precis.pdf.write.PdfWriter;
import org.precis.review.Explanation.Printed;
import org.precis.review.Numbers.Found;
import org.precis.review.Numbers.OfCase;
import org.precis.review.Numbers.OfStatistic;
import org.precis.review.Numbers.OfTable;
import org.precis.review.Numbers.OfTotal;
import org.precis.totals.TableCells.Cell;
import org.precis.totals.Total;
import org.precis.totals.Totals;
import org.precis.workspace.Workspace;

/**
 * Finds where a briefing prints a number, by making its pages again with another number: the places
 * that differ are where it is printed.
 */
final class PrintedPlaces {

  /**
   * A factor far enough from 1 that no rounding hides it, and that gives a number unlikely to occur
   * by chance.
   */
  private static final BigDecimal FACTOR = new BigDecimal("1.37");

  private static final BigDecimal STEP = BigDecimal.valueOf(7);

  private final Edition edition;
  private final Totals totals;
  private final String json;
  private final BriefingTemplate template;

  PrintedPlaces(Edition edition, Totals totals, Workspace workspace) {
    this.edition = edition;
    this.totals = totals;
    this.json = BriefingJson.write(edition, totals);
    this.template = new BriefingTemplate(edition.template(), workspace);
  }

  List<Printed> of(Found number) {
    String page = page(edition, totals);
    List<HtmlBlock> blocks = HtmlFile.parse(page).blocks();
    Set<String> without = new LinkedHashSet<>();
    otherwise(number).forEach(block -> without.add(key(block)));
    List<PdfBlock> paper = paper(page);
    boolean paired = paper.size() == blocks.size();
    List<Printed> printed = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      HtmlBlock block = blocks.get(i);
      if (!without.contains(key(block))) {
        int onPage = paired ? paper.get(i).page() : 0;
        printed.add(new Printed(block.section(), block.label(), onPage, block.text()));
      }
    }
    return printed;
  }

  private static String key(HtmlBlock block) {
    return block.text() + "\n" + block.drawn();
  }

  private String page(Edition of, Totals with) {
    return template.render(of, with, json).markup();
  }

  private List<PdfBlock> paper(String page) {
    Limits limits = edition.limits();
    PdfLimits most = new PdfLimits(limits.pages(), limits.bytes(), limits.deadline());
    String name = edition.masthead().id();
    try (PdfFile pdf = PdfFile.open(name, PdfWriter.write(page, name, most).bytes())) {
      return pdf.blocks();
    }
  }

  /** The blocks of the page with the other number. */
  private List<HtmlBlock> otherwise(Found number) {
    String page;
    if (number instanceof OfTotal one) {
      page = page(edition, totals.with(other(one.total())));
    } else {
      // the totals stay as they are: a total is a number of its own
      page = page(other(number), totals);
    }
    return HtmlFile.parse(page).blocks();
  }

  private Edition other(Found number) {
    UnaryOperator<Statistic> statistics = UnaryOperator.identity();
    UnaryOperator<Case> cases = UnaryOperator.identity();
    UnaryOperator<Table> tables = UnaryOperator.identity();
    if (number instanceof OfStatistic one) {
      statistics =
          statistic -> statistic.id().equals(one.statistic().id()) ? other(one) : statistic;
    } else if (number instanceof OfCase one) {
      cases = item -> item.id().equals(one.caseItem().id()) ? other(item, one.measure()) : item;
    } else {
      Cell cell = ((OfTable) number).cell();
      tables = table -> table.id().equals(cell.table().id()) ? other(cell) : table;
    }
    return new Edition(
        edition.masthead(),
        edition.summary(),
        edition.sections(),
        edition.sources(),
        edition.groups(),
        edition.statistics().stream().map(statistics).toList(),
        edition.measures(),
        edition.cases().stream().map(cases).toList(),
        edition.tables().stream().map(tables).toList(),
        edition.figures(),
        edition.notAdded(),
        edition.corrections(),
        edition.dimensions(),
        edition.names(),
        edition.words(),
        edition.units(),
        edition.glossary(),
        edition.quality(),
        edition.template(),
        edition.fonts(),
        edition.limits(),
        edition.previous(),
        edition.slice());
  }

  private static Statistic other(OfStatistic number) {
    Statistic statistic = number.statistic();
    Map<String, Value> periods = new LinkedHashMap<>(statistic.otherPeriods());
    periods.computeIfPresent(number.period(), (period, value) -> other(value));
    return new Statistic(
        statistic.id(),
        statistic.group(),
        statistic.label(),
        statistic.shortLabel(),
        number.period().isEmpty() ? other(statistic.reported()) : statistic.reported(),
        statistic.partOf(),
        statistic.dimensions(),
        periods);
  }

  private static Reported other(Reported reported) {
    return new Reported(
        other(reported.value()),
        reported.source(),
        reported.quotes(),
        reported.says(),
        reported.note());
  }

  private static Case other(Case caseItem, String measure) {
    Map<String, Reported> measures = new LinkedHashMap<>(caseItem.measures());
    measures.computeIfPresent(measure, (id, reported) -> other(reported));
    return new Case(
        caseItem.id(),
        caseItem.title(),
        caseItem.shortTitle(),
        caseItem.dimensions(),
        caseItem.opened(),
        caseItem.closed(),
        measures,
        caseItem.text(),
        caseItem.source(),
        caseItem.quotes(),
        caseItem.note());
  }

  private static Table other(Cell cell) {
    Table table = cell.table();
    List<Table.Row> rows = new ArrayList<>(table.allRows());
    Table.Row row = rows.get(cell.row());
    List<Value> values = new ArrayList<>(row.values());
    values.set(cell.column(), other(values.get(cell.column())));
    rows.set(cell.row(), new Table.Row(row.label(), values));
    return table.withAllRows(rows);
  }

  private static Total other(Total total) {
    return new Total(
        total.id(),
        total.measure(),
        total.by(),
        total.key(),
        other(total.quantity()),
        total.unit(),
        total.marks(),
        total.stated(),
        total.unstated(),
        total.addends());
  }

  private static Value other(Value value) {
    return value.withQuantity(other(value.quantity()));
  }

  private static Quantity other(Quantity quantity) {
    return quantity
        .interval()
        .map(PrintedPlaces::other)
        .orElseGet(() -> Quantity.exactly(BigDecimal.valueOf(1_234_567)));
  }

  /** Another number with the same qualifier. */
  private static Quantity other(Interval interval) {
    return new Interval(
        other(interval.lower()),
        interval.lowerClosed(),
        other(interval.upper()),
        interval.upperClosed(),
        interval.estimate());
  }

  private static BigDecimal other(BigDecimal number) {
    return number == null
        ? null
        : number.multiply(FACTOR).setScale(number.scale(), RoundingMode.DOWN).add(STEP);
  }
}
