package org.precis.input.check;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.precis.claim.TableCells.Cell;
import org.precis.claim.Total;
import org.precis.input.part.KnownReferences;
import org.precis.input.value.Dates;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Statistic;
import org.precis.model.Table;

/**
 * References to a number of one period, where the edition has that of the period which takes its
 * place: {@code table.accidents.cases.september} beside a row <i>October</i>, {@code x@2026-08}
 * beside {@code value@2026-09}.
 */
record StaleReferences(Edition edition, KnownReferences known, PeriodSlots periods) {

  private static final Pattern OF_PERIOD =
      Pattern.compile("(?<id>[^@|\\s]+)(?<joint>@)(?<period>[^|\\s]+)(?<rest>.*)");
  private static final Pattern SINCE =
      Pattern.compile("(?<id>[^@|\\s]+)(?<joint> ?\\| ?change since )(?<period>\\S+)(?<rest>.*)");

  /**
   * A reference as it would be written now.
   *
   * @param period that it speaks of
   */
  record Moved(int period, String now) {}

  /** The reference that takes the place of another; empty if that is of no earlier period. */
  Optional<Moved> of(String written) {
    for (Pattern form : List.of(OF_PERIOD, SINCE)) {
      Matcher matcher = form.matcher(written);
      if (matcher.matches()) {
        return edition.statistic(matcher.group("id")).flatMap(one -> moved(one, matcher));
      }
    }
    int end = written.indexOf('|') < 0 ? written.length() : written.indexOf('|');
    String id = written.substring(0, end).strip();
    String form = written.substring(id.length());
    return cell(id).or(() -> total(id)).map(moved -> new Moved(moved.period, moved.now + form));
  }

  /** That of a statistic, of which the edition has the number of the later period. */
  private Optional<Moved> moved(Statistic statistic, Matcher written) {
    String period = written.group("period");
    int named = Dates.plain(period).map(periods::of).orElse(-1);
    Optional<DateSpan> next = named < 0 ? Optional.empty() : periods.period(named).next();
    if (next.isEmpty()) {
      return Optional.empty();
    }
    boolean own = next.get().isSameAs(edition.masthead().period());
    if (own && written.group("joint").equals("@")) {
      return Optional.of(new Moved(named, statistic.id() + written.group("rest")));
    }
    return statistic
        .otherPeriod(next.get())
        .map(key -> DateSpan.isInQuarters(period) ? DateSpan.of(key).inQuarters() : key)
        .map(
            key ->
                new Moved(
                    named, statistic.id() + written.group("joint") + key + written.group("rest")));
  }

  /** The column of a table that takes the place of another: {@code by-month.october}. */
  Optional<Moved> column(String name) {
    for (Table table : edition.tables()) {
      List<String> labels = labels(table);
      for (int at = 0; at < labels.size(); at++) {
        OptionalInt now = sibling(labels, at);
        if (now.isPresent() && name.equals(name(table, at))) {
          return Optional.of(new Moved(periods.named(labels.get(at)), name(table, now.getAsInt())));
        }
      }
    }
    return Optional.empty();
  }

  private static String name(Table table, int column) {
    return table.id() + "." + table.columns().get(column).id();
  }

  private Optional<Moved> cell(String id) {
    return known.cells().find(id).flatMap(this::moved);
  }

  private Optional<Moved> moved(Cell cell) {
    Table table = cell.table();
    List<String> columns = labels(table);
    List<String> rows = table.allRows().stream().map(Table.Row::label).toList();
    OptionalInt column = sibling(columns, cell.column());
    OptionalInt row = sibling(rows, cell.row());
    if (column.isEmpty() && row.isEmpty()) {
      return Optional.empty();
    }
    int period =
        periods.named(column.isPresent() ? columns.get(cell.column()) : rows.get(cell.row()));
    Cell now = new Cell(table, row.orElse(cell.row()), column.orElse(cell.column()));
    return Optional.of(new Moved(period, known.cells().id(now)));
  }

  private Optional<Moved> total(String id) {
    for (Table table : edition.tables()) {
      if (id.startsWith("total.table." + table.id() + ".")) {
        List<String> columns = labels(table);
        return IntStream.range(0, columns.size())
            .filter(at -> idOfTotal(table, at).filter(id::equals).isPresent())
            .boxed()
            .flatMap(
                at ->
                    sibling(columns, at).stream()
                        .boxed()
                        .flatMap(now -> idOfTotal(table, now).stream())
                        .map(now -> new Moved(periods.named(columns.get(at)), now)))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private Optional<String> idOfTotal(Table table, int column) {
    return known.totals().column(table.id(), table.columns().get(column).id()).map(Total::id);
  }

  private static List<String> labels(Table table) {
    return table.columns().stream().map(Table.Column::label).toList();
  }

  /** The label that says the same of the period which takes the place of the one it names. */
  private OptionalInt sibling(List<String> labels, int at) {
    int period = periods.named(labels.get(at));
    Optional<DateSpan> next = period < 0 ? Optional.empty() : periods.period(period).next();
    if (next.isEmpty()) {
      return OptionalInt.empty();
    }
    int now = periods.of(next.get());
    String words = periods.words(labels.get(at));
    return IntStream.range(0, labels.size())
        .filter(other -> periods.named(labels.get(other)) == now)
        .filter(other -> periods.words(labels.get(other)).equals(words))
        .findFirst();
  }
}
