package org.precis.input.part;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.input.field.Fields;
import org.precis.input.field.Placed;
import org.precis.input.field.Reading;
import org.precis.input.field.RowsReader;
import org.precis.input.field.SliceDimension;
import org.precis.input.file.Report;
import org.precis.input.quote.QuoteCoverage;
import org.precis.input.quote.Quotes;
import org.precis.input.table.TablesReader;
import org.precis.input.value.Dates;
import org.precis.input.value.TypeReader;
import org.precis.model.Case;
import org.precis.model.DateSpan;
import org.precis.model.Dimension;
import org.precis.model.Group;
import org.precis.model.Measure;
import org.precis.model.Source;
import org.precis.model.Statistic;
import org.precis.model.Table;

/** Reads the data of one edition: sources, groups, measures, statistics, cases and tables. */
public final class DraftReader {

  private final Fields briefing;
  private final Reading reading;
  private final SliceDimension dimension;
  private final UnslicedPack unsliced;
  private final QuoteCoverage coverage;

  public DraftReader(
      Fields briefing, SliceDimension dimension, UnslicedPack unsliced, QuoteCoverage coverage) {
    this.briefing = briefing;
    this.reading = briefing.reading();
    this.dimension = dimension;
    this.unsliced = unsliced;
    this.coverage = coverage;
  }

  public Draft read() {
    Optional<List<Fields>> statisticRows = statisticRows(briefing);
    Optional<List<Fields>> caseRows = caseRows(briefing);
    List<Placed<Source>> sources = SourcesReader.read(briefing);
    List<Placed<Measure>> declared = MeasuresReader.read(briefing);
    Quotes quotes = new Quotes(sources, reading, coverage, period());
    Dimensions dimensions = new DimensionsReader(briefing, ids(declared)).read();
    List<Placed<Case>> cases =
        new CasesReader(reading, dimensions, declared, quotes.ofMeasures())
            .read(caseRows.orElse(List.of()));
    DimensionsReader.checkOthers(
        briefing, cases.stream().map(Placed::value).toList(), dimensions.names());
    CountedTwice twice = new CountedTwice(reading);
    List<Placed<Measure>> measures = twice.measures(declared, cases);
    dimensions.takeSlices(dimension.name());
    List<Placed<Statistic>> statistics =
        withoutWholesElsewhere(
            new StatisticsReader(reading, quotes, dimensions, TypeReader.ofPack(briefing))
                .read(statisticRows.orElse(List.of())));
    quotes.check();
    TablesReader tablesReader =
        new TablesReader(reading, dimension, TypeReader.ofPack(briefing), period());
    List<Placed<Table>> tables = tablesReader.read(briefing);
    Map<String, String> names = new LinkedHashMap<>(dimensions.names());
    tablesReader.names().forEach(names::putIfAbsent);
    List<Placed<Group>> groups = twice.groups(GroupsReader.read(briefing, statistics), statistics);
    boolean complete =
        statisticRows.isPresent()
            && caseRows.isPresent()
            && tablesReader.complete()
            && haveIds(statisticRows.get())
            && haveIds(caseRows.get())
            && !reading.report().hasAny(Report.LOST_ROWS);
    return new Draft(
        sources, groups, dimensions, measures, statistics, cases, tables, names, complete);
  }

  /** The period of the edition, or null; its faults are reported elsewhere. */
  private DateSpan period() {
    Fields quiet = new Fields(briefing.mapping(), reading.quiet());
    return new Dates(quiet.report()).span(quiet, "period");
  }

  /** Whether some row says its id: if none does, the column has another name. */
  private static boolean haveIds(List<Fields> rows) {
    return rows.isEmpty() || rows.stream().anyMatch(row -> row.has("id"));
  }

  private static List<String> ids(List<Placed<Measure>> measures) {
    return Draft.values(measures).stream().map(Measure::id).toList();
  }

  /** What a pack may be burst by, so far as it can be read. */
  public static Set<String> dimensions(Fields briefing) {
    Fields quiet = new Fields(briefing.mapping(), briefing.reading().quiet());
    Dimensions dimensions = new DimensionsReader(quiet, List.of()).read();
    caseRows(quiet).ifPresent(rows -> rows.forEach(dimensions::ofCase));
    Set<String> ids = dimensions.ids();
    ids.remove(Dimension.MONTH);
    return ids;
  }

  public static Optional<List<Fields>> statisticRows(Fields briefing) {
    return RowsReader.of(
        briefing, "statistics", StatisticsReader.BY_CONVENTION, briefing.reading());
  }

  public static Optional<List<Fields>> caseRows(Fields briefing) {
    if (CaseSheet.is(briefing)) {
      return CaseSheet.rows(briefing);
    }
    return RowsReader.of(briefing, "cases", CasesReader.BY_CONVENTION, briefing.reading());
  }

  /** In a slice, the whole that a part refers to may exist only in other slices. */
  private List<Placed<Statistic>> withoutWholesElsewhere(List<Placed<Statistic>> statistics) {
    if (reading.slice().isEmpty()) {
      return statistics;
    }
    Set<String> ids = new LinkedHashSet<>();
    statistics.forEach(placed -> ids.add(placed.value().id()));
    return statistics.stream()
        .map(
            placed -> {
              String id = placed.value().partOf();
              boolean missing = !id.isEmpty() && !ids.contains(id);
              boolean elsewhere = missing && unsliced.hasStatistic(id);
              return elsewhere
                  ? new Placed<>(placed.value().withoutWhole(), placed.fields())
                  : placed;
            })
        .toList();
  }
}
