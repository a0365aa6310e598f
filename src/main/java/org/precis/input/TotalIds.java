package org.precis.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.precis.model.Case;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Group;
import org.precis.model.Measure;
import org.precis.model.PartialDate;
import org.precis.model.Reported;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.model.Value;

/**
 * The ids of all totals that an edition has, so that a text that names another is a fault of its
 * author. Nothing is added here; a test keeps the ids equal to those of the totals themselves.
 */
final class TotalIds {

  private static final Set<String> FIXED = Set.of("crime", "agency", "month");
  private static final String NOT_STATED = "not-stated";

  private final Edition edition;
  private final Set<String> ids = new LinkedHashSet<>();

  private TotalIds(Edition edition) {
    this.edition = edition;
  }

  static Set<String> of(Edition edition) {
    TotalIds totals = new TotalIds(edition);
    List<String> parts = totals.parts();
    for (Measure measure : edition.measures()) {
      totals.measure(measure, parts);
    }
    edition.groups().stream().filter(Group::total).forEach(totals::group);
    edition.tables().forEach(totals::table);
    return totals.ids;
  }

  private void measure(Measure measure, List<String> parts) {
    List<Value> values = new ArrayList<>();
    for (Case told : edition.cases()) {
      Reported reported = told.measures().get(measure.id());
      if (reported != null) {
        values.add(reported.value());
      }
    }
    if (Summable.is(values, measure.unit())) {
      String id = "total." + measure.id();
      ids.add(id);
      parts.forEach(part -> ids.add(id + "." + part));
    }
  }

  /** What the cases are broken down into: {@code province.anhui}, {@code month.2018-05} … */
  private List<String> parts() {
    Map<String, Function<Case, String>> dimensions = new LinkedHashMap<>();
    for (Case told : edition.cases()) {
      for (String key : told.place().keySet()) {
        String name = FIXED.contains(key) ? "place." + key : key;
        dimensions.putIfAbsent(name, one -> one.place().getOrDefault(key, ""));
      }
    }
    dimensions.put("crime", Case::crime);
    dimensions.put("agency", Case::agency);
    dimensions.put("month", TotalIds::month);
    List<String> parts = new ArrayList<>();
    dimensions.forEach((name, value) -> parts.addAll(parts(name, value)));
    return parts;
  }

  private List<String> parts(String dimension, Function<Case, String> value) {
    Slugs slugs = new Slugs(NOT_STATED);
    Set<String> keys = new LinkedHashSet<>();
    edition.cases().forEach(told -> keys.add(value.apply(told)));
    List<String> parts = new ArrayList<>();
    for (String key : keys) {
      parts.add(dimension + "." + (key.isEmpty() ? NOT_STATED : slugs.next(key)));
    }
    return keys.stream().allMatch(String::isEmpty) ? List.of() : parts;
  }

  private static String month(Case told) {
    DateSpan opened = told.opened();
    return opened == null ? "" : new DateSpan(month(opened.from()), month(opened.to())).toString();
  }

  private static PartialDate month(PartialDate date) {
    return new PartialDate(date.year(), date.month(), 0);
  }

  private void group(Group group) {
    List<Statistic> added =
        edition.statistics().stream()
            .filter(statistic -> statistic.group().equals(group.id()))
            .filter(statistic -> !insideAnother(statistic))
            .toList();
    List<String> names = added.stream().map(Statistic::id).toList();
    boolean refused =
        edition.notAdded().stream()
            .anyMatch(one -> one.of().stream().filter(names::contains).count() > 1);
    boolean summable = Summable.is(added.stream().map(Statistic::value).toList(), "");
    if (!added.isEmpty() && !refused && summable) {
      ids.add("total.group." + group.id());
    }
  }

  /** A part whose whole is in the same group is in the sum already. */
  private boolean insideAnother(Statistic statistic) {
    Set<String> seen = new LinkedHashSet<>();
    Statistic whole = edition.statistic(statistic.partOf()).orElse(null);
    while (whole != null && seen.add(whole.id())) {
      if (whole.group().equals(statistic.group())) {
        return true;
      }
      whole = edition.statistic(whole.partOf()).orElse(null);
    }
    return false;
  }

  private void table(Table table) {
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      List<Value> values = table.rows().stream().map(row -> row.values().get(column)).toList();
      String id = "total.table." + table.id() + "." + table.columns().get(i).id();
      if (Summable.is(values, table.columns().get(i).unit())) {
        ids.add(id);
        if (table.top() > 0 && table.top() < table.rows().size()) {
          ids.add(id + ".other");
        }
      }
    }
  }
}
