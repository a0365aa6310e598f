package org.precis.input.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Fields;
import org.precis.input.field.Placed;
import org.precis.input.file.Place;
import org.precis.input.file.Report;
import org.precis.input.part.Draft;
import org.precis.input.value.PeriodWords;
import org.precis.model.Case;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Masthead;
import org.precis.model.Reported;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Value;

/**
 * Finds what has been copied from the last edition and not replaced: numbers that are all the same,
 * and facts of the edition, such as its day of publication.
 */
final class UnchangedCheck {

  /** So many figures are not the same by chance. */
  private static final int NO_CHANCE = 4;

  private final Draft draft;
  private final Edition edition;
  private final Edition last;
  private final Report report;

  private UnchangedCheck(Draft draft, Edition edition, Edition last, Report report) {
    this.draft = draft;
    this.edition = edition;
    this.last = last;
    this.report = report;
  }

  static void run(Draft draft, Edition edition, Fields briefing) {
    Optional<Edition> last = edition.previous();
    DateSpan then = last.map(one -> one.masthead().period()).orElse(null);
    DateSpan now = edition.masthead().period();
    if (StaleCheck.isFollowed(then, now)) {
      UnchangedCheck check = new UnchangedCheck(draft, edition, last.get(), briefing.report());
      check.facts(briefing);
      check.statistics();
      if (!now.contains(then)) {
        check.cases();
      }
      draft.tables().forEach(check::table);
    }
  }

  private void facts(Fields briefing) {
    Masthead now = edition.masthead();
    Masthead then = last.masthead();
    fact("published", now.published(), then.published(), briefing);
    fact("next", now.next(), then.next(), briefing);
    boolean numbered = now.edition().codePoints().anyMatch(Character::isDigit);
    fact("edition", numbered ? now.edition() : "", then.edition(), briefing);
  }

  private void fact(String key, Object now, Object then, Fields briefing) {
    if (now != null && !now.toString().isEmpty() && now.equals(then) && briefing.filled(key)) {
      report.add(Fault.STALE_FACT, briefing.placeOf(key), key, now);
    }
  }

  private void statistics() {
    List<Placed<Statistic>> all = draft.statistics();
    List<Value> values = all.stream().map(one -> one.value().value()).toList();
    boolean same =
        all.stream()
            .map(Placed::value)
            .allMatch(one -> isSame(one.value(), last.statistic(one.id()).map(Statistic::value)));
    if (same && isNoChance(values)) {
      report.add(Fault.STALE_NUMBERS, all.get(0).fields().placeOf("value"), "the statistics", "");
    }
  }

  private void cases() {
    List<Placed<Case>> all = draft.cases();
    List<Value> values = all.stream().map(Placed::value).flatMap(UnchangedCheck::values).toList();
    boolean same =
        all.stream()
            .map(Placed::value)
            .allMatch(
                one ->
                    last.cases().stream()
                        .filter(old -> old.id().equals(one.id()))
                        .anyMatch(old -> values(old).toList().equals(values(one).toList())));
    if (same && isNoChance(values)) {
      report.add(Fault.STALE_NUMBERS, all.get(0).fields().place(), "the cases", "");
    }
  }

  private static Stream<Value> values(Case told) {
    return told.measures().values().stream().map(Reported::value);
  }

  private void table(Placed<Table> placed) {
    Table table = placed.value();
    Optional<Table> old =
        last.tables().stream().filter(one -> one.id().equals(table.id())).findFirst();
    List<Value> values = table.allRows().stream().flatMap(row -> row.values().stream()).toList();
    if (old.isPresent()
        && isNoChance(values)
        && table.allRows().stream().allMatch(row -> isSame(row, table, old.get()))
        && !isOfAnotherTime(table)) {
      Fields fields = placed.fields();
      Place place = fields.placeOf(fields.filled("file") ? "file" : "rows");
      String hint = "; if they are right, say in its title of which period they are";
      report.add(Fault.STALE_NUMBERS, place, "table '" + table.id() + "'", hint);
    }
  }

  private static boolean isSame(Table.Row row, Table table, Table old) {
    return old.allRows().stream()
        .filter(then -> then.label().equals(row.label()))
        .anyMatch(
            then ->
                IntStream.range(0, table.columns().size())
                    .allMatch(
                        at ->
                            isSame(
                                row.values().get(at),
                                column(old, table.columns().get(at)).map(then.values()::get))));
  }

  private static Optional<Integer> column(Table table, Table.Column column) {
    return IntStream.range(0, table.columns().size())
        .filter(at -> table.columns().get(at).id().equals(column.id()))
        .boxed()
        .findFirst();
  }

  private static boolean isSame(Value now, Optional<Value> then) {
    return then.filter(old -> old.quantity().equals(now.quantity()))
        .filter(old -> old.counted().isSame(now.counted()))
        .isPresent();
  }

  /** Whether equal numbers have so many figures that they cannot be equal by chance. */
  private static boolean isNoChance(List<Value> values) {
    return values.stream()
            .flatMap(value -> value.quantity().interval().stream())
            .map(interval -> interval.number().stripTrailingZeros())
            .filter(number -> number.signum() != 0)
            .mapToInt(BigDecimal::precision)
            .sum()
        >= NO_CHANCE;
  }

  /** Whether a table says that it is about neither period, as one of yearly figures is. */
  private boolean isOfAnotherTime(Table table) {
    List<DateSpan> named =
        Stream.of(
                Stream.of(table.title(), table.note()),
                table.columns().stream().map(Table.Column::label),
                table.rows().stream().map(Table.Row::label))
            .flatMap(texts -> texts)
            .flatMap(text -> PeriodWords.in(List.of(text)).stream())
            .toList();
    return !named.isEmpty()
        && named.stream()
            .noneMatch(
                one ->
                    one.isSameAs(edition.masthead().period())
                        || one.isSameAs(last.masthead().period()));
  }
}
