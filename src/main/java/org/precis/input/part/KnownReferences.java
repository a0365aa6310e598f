package org.precis.input.part;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.precis.claim.Derivation;
import org.precis.claim.NamedValues;
import org.precis.claim.TableCells;
import org.precis.claim.Total;
import org.precis.claim.Totals;
import org.precis.diagnostic.NearestName;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Measure;
import org.precis.model.Parameter;
import org.precis.model.Reference;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.NumberType;

/** The ids that {@code {{id}}} may refer to in an edition. */
public final class KnownReferences {

  private static final List<String> COUNTS = List.of(".stated", ".unstated");

  /** Tables with more cells are left out of suggestions. */
  private static final int MOST_CELLS = 20_000;

  private final Edition edition;
  private final TableCells cells;
  private Totals totals;
  private Set<String> places;

  public KnownReferences(Edition edition) {
    this.edition = edition;
    this.cells = TableCells.of(edition);
  }

  public boolean has(String id) {
    if (id.startsWith("=")) {
      return id.length() > 1;
    }
    if (id.equals("each")) {
      return edition.selection().slice().isPresent();
    }
    if (id.startsWith(Parameter.REFERENCE)) {
      return edition.parameter(id.substring(Parameter.REFERENCE.length())).isPresent();
    }
    if (Derivation.isAsked(id)) {
      return derivation(id) instanceof Derivation.Derived;
    }
    if (places().contains(id)) {
      return true;
    }
    int at = id.indexOf('@');
    if (at > 0) {
      Optional<Statistic> statistic = edition.statistic(id.substring(0, at));
      return statistic.isPresent()
          && statistic.get().otherPeriods().containsKey(DateSpan.inMonths(id.substring(at + 1)));
    }
    return id.equals("cases")
        || edition.statistic(id).isPresent()
        || isTotal(id)
        || cells.find(id).isPresent();
  }

  /** The number that a reference asks to be formed of others. */
  public Derivation derivation(String id) {
    return Derivation.of(id, new NamedValues(edition, totals(), cells));
  }

  /** The tables, figures and sections that a text may refer to. */
  private Set<String> places() {
    if (places == null) {
      places = Places.of(edition);
    }
    return places;
  }

  /** The ids of the cells in the table that is named, or in all tables. */
  private Set<String> cellsLike(String id) {
    List<Table> named =
        edition.tables().stream()
            .filter(table -> id.startsWith("table." + table.id() + "."))
            .toList();
    Set<String> ids = new LinkedHashSet<>();
    for (Table table : named.isEmpty() ? edition.tables() : named) {
      boolean few = table.rows().size() * table.columns().size() <= MOST_CELLS;
      ids.addAll(few ? cells.ids(table) : Set.of());
    }
    return ids;
  }

  private boolean isTotal(String id) {
    return id.startsWith("total.") && isOf(id, totals());
  }

  /**
   * The sums of the edition. Computed only if a text refers to one, as the ids of names that are
   * not Latin are expensive to build.
   */
  public Totals totals() {
    totals = totals == null ? Totals.of(edition) : totals;
    return totals;
  }

  public TableCells cells() {
    return cells;
  }

  private static boolean isOf(String id, Totals totals) {
    for (String count : COUNTS) {
      if (id.endsWith(count)
          && totals.find(id.substring(0, id.length() - count.length())).isPresent()) {
        return true;
      }
    }
    return totals.find(id).isPresent();
  }

  /** The types of the numbers of which a total would be. */
  private Stream<NumberType> types(String id) {
    return Stream.of(
            edition.measures().stream()
                .filter(measure -> (id + ".").startsWith("total." + measure.id() + "."))
                .map(Measure::type),
            edition.statistics().stream()
                .filter(statistic -> id.equals("total.group." + statistic.group()))
                .map(Statistic::type),
            edition.tables().stream()
                .filter(table -> id.startsWith("total.table." + table.id() + "."))
                .flatMap(table -> table.columns().stream())
                .map(Table.Column::type))
        .flatMap(types -> types);
  }

  /** A hint at what the author may have meant. */
  public String hint(String id) {
    int at = id.indexOf('@');
    if (at > 0 && edition.statistic(id.substring(0, at)).isPresent()) {
      boolean isInQuarters = DateSpan.isInQuarters(id.substring(at + 1));
      List<String> periods =
          edition.statistic(id.substring(0, at)).get().otherPeriods().keySet().stream()
              .map(period -> isInQuarters ? DateSpan.of(period).inQuarters() : period)
              .toList();
      return periods.isEmpty()
          ? "it has no other periods: add value@" + id.substring(at + 1)
          : "available periods: " + String.join(", ", periods);
    }
    if (id.equals("each")) {
      return "it prints the value of each briefing of a burst: write 'each: …' in briefing.yaml";
    }
    if (id.startsWith(Parameter.REFERENCE)) {
      List<String> known =
          edition.selection().parameters().stream()
              .map(one -> Parameter.REFERENCE + one.id())
              .toList();
      return NearestName.hint(id, known, "declare it under 'parameters'");
    }
    if (id.matches("[0-9., ]+")) {
      return "write {{=" + id + "}} for a number typed on purpose";
    }
    List<NumberType> types = types(id).toList();
    if (!types.isEmpty() && types.stream().noneMatch(NumberType::isSaid)) {
      return "no total is formed, as the type of its numbers is not said, or a warning doubts it: "
          + "write 'types: flow' for the pack, or 'type: …' for them";
    }
    if (Reference.isPlace(id)) {
      return NearestName.hint(id, places(), "write the id of a table, a figure or a section");
    }
    if (has("table." + id)) {
      return NearestName.question("table." + id);
    }
    if (id.startsWith("table.")) {
      return NearestName.hint(id, cellsLike(id), "write {{table.ID.COLUMN.ROW}}");
    }
    Set<String> known = new LinkedHashSet<>();
    edition.statistics().forEach(statistic -> known.add(statistic.id()));
    known.add("cases");
    for (Total total : totals().all()) {
      known.addAll(List.of(total.id(), total.id() + ".stated", total.id() + ".unstated"));
    }
    return NearestName.hint(id, known);
  }
}
