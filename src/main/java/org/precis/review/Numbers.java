package org.precis.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.claim.Derivation;
import org.precis.claim.Derivation.Derived;
import org.precis.claim.Derivation.Refused;
import org.precis.claim.NamedValues;
import org.precis.claim.TableCells;
import org.precis.claim.TableCells.Cell;
import org.precis.claim.Total;
import org.precis.claim.Totals;
import org.precis.model.Case;
import org.precis.model.Edition;
import org.precis.model.Reference;
import org.precis.model.Reported;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Quantity;
import org.precis.quantity.Unit;
import org.precis.quantity.Value;

/**
 * Every number of an edition under the id that a reviewer may ask for: {@code suspects}, {@code
 * case.4.frozen}, {@code table.by-state.losses.california}, {@code total.suspects.region.north},
 * {@code total.suspects.unstated}.
 */
final class Numbers {

  /** A number of the edition, by its kind. */
  sealed interface Found {
    Value value();
  }

  /**
   * A statistic.
   *
   * @param period another period, or ""
   */
  record OfStatistic(Statistic statistic, String period) implements Found {

    @Override
    public Value value() {
      return period.isEmpty() ? statistic.value() : statistic.otherPeriods().get(period);
    }
  }

  /** The value of a measure in a case. */
  record OfCase(Case caseItem, String measure, Reported reported) implements Found {
    @Override
    public Value value() {
      return reported.value();
    }
  }

  /** A cell of a table. */
  record OfTable(Cell cell) implements Found {
    @Override
    public Value value() {
      return cell.value();
    }
  }

  /** A total. */
  record OfTotal(Total total) implements Found {
    @Override
    public Value value() {
      return total.value();
    }
  }

  /** A number that a text has formed of others. */
  record OfDerived(Derived derived) implements Found {
    @Override
    public Value value() {
      return derived.value();
    }
  }

  /** How many of the addends of a total state a number, or state none. */
  record OfCount(Total total, boolean stated) implements Found {
    @Override
    public Value value() {
      return exactly(stated ? total.stated() : total.unstated());
    }
  }

  /** How many cases there are. */
  record OfCases(int count) implements Found {
    @Override
    public Value value() {
      return exactly(count);
    }
  }

  private static final String STATED = ".stated";
  private static final String UNSTATED = ".unstated";

  private final NamedValues named;
  private final int cases;
  private final Map<String, Found> byId = new LinkedHashMap<>();

  private Numbers(NamedValues named) {
    this.named = named;
    this.cases = named.edition().cases().size();
  }

  private static Value exactly(int count) {
    return new Value(Quantity.exactly(count), Unit.NONE, List.of());
  }

  static Numbers of(Edition edition, Totals totals) {
    TableCells cells = TableCells.of(edition);
    Numbers numbers = new Numbers(new NamedValues(edition, totals, cells));
    edition.statistics().forEach(numbers::add);
    totals.all().forEach(total -> numbers.byId.putIfAbsent(total.id(), new OfTotal(total)));
    edition.cases().forEach(numbers::add);
    edition.tables().forEach(table -> numbers.add(table, cells));
    return numbers;
  }

  private void add(Statistic statistic) {
    byId.put(statistic.id(), new OfStatistic(statistic, ""));
    statistic
        .otherPeriods()
        .keySet()
        .forEach(
            period -> byId.put(statistic.id() + "@" + period, new OfStatistic(statistic, period)));
  }

  private void add(Case caseItem) {
    caseItem
        .measures()
        .forEach(
            (measure, reported) ->
                byId.putIfAbsent(caseItem.ref(measure), new OfCase(caseItem, measure, reported)));
  }

  private void add(Table table, TableCells cells) {
    for (String id : cells.ids(table)) {
      cells.find(id).ifPresent(cell -> byId.putIfAbsent(id, new OfTable(cell)));
    }
  }

  /** The number with an id, also as a text refers to it: in braces. */
  Optional<Map.Entry<String, Found>> find(String written) {
    String id = id(written);
    if (Derivation.isAsked(id)) {
      return Derivation.of(id, named) instanceof Derived derived
          ? Optional.of(Map.entry(derived.id(), new OfDerived(derived)))
          : Optional.empty();
    }
    return Optional.ofNullable(byId.get(id))
        .or(() -> count(id, STATED))
        .or(() -> count(id, UNSTATED))
        .or(() -> id.equals("cases") ? Optional.of(new OfCases(cases)) : Optional.empty())
        .map(found -> Map.entry(id, found));
  }

  private static String id(String written) {
    return Reference.id(written.strip().replaceAll("^\\{\\{\\s*|\\s*\\}\\}$", ""));
  }

  /** Why a form of a number is refused, if it is one. */
  Optional<Refused> refusal(String written) {
    String id = id(written);
    return Derivation.isAsked(id) && Derivation.of(id, named) instanceof Refused refused
        ? Optional.of(refused)
        : Optional.empty();
  }

  private Optional<Found> count(String id, String suffix) {
    return id.endsWith(suffix)
            && byId.get(id.substring(0, id.length() - suffix.length())) instanceof OfTotal one
        ? Optional.of(new OfCount(one.total(), suffix.equals(STATED)))
        : Optional.empty();
  }

  Set<String> ids() {
    return byId.keySet();
  }
}
