package org.precis.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.precis.compare.Entry.Match;
import org.precis.model.DateSpan;
import org.precis.model.Edition;
import org.precis.model.Statistic;
import org.precis.model.Table;
import org.precis.quantity.Value;

/**
 * All differences between two editions, item by item and field by field: for the reviewer of a new
 * edition, where {@link Comparison} is for its readers.
 */
public final class EditionDiff {

  private final List<Entry> entries = new ArrayList<>();

  private EditionDiff() {}

  /** What differs, part by part in the order of {@link Part}. */
  public static List<Entry> between(Edition old, Edition current) {
    EditionDiff diff = new EditionDiff();
    boolean places = sourceFiles(old).equals(sourceFiles(current));
    diff.all(old, new DiffItems(old, places), current, new DiffItems(current, places));
    return List.copyOf(diff.entries);
  }

  /** The digests of the source files, by id. */
  private static List<String> sourceFiles(Edition edition) {
    return edition.sources().stream().map(source -> source.id() + " " + source.sha256()).toList();
  }

  private void all(Edition old, DiffItems then, Edition current, DiffItems now) {
    briefing(old, then.briefing(), current, now.briefing());
    named(
        each(old.statistics(), one -> then.statistic(one, asOfOtherPeriod(one, old, current))),
        each(current.statistics(), one -> now.statistic(one, asOfOtherPeriod(one, current, old))));
    entries.addAll(
        byId(each(old.cases(), then::caseItem), each(current.cases(), now::caseItem))
            .by(Match.TITLE_AND_PLACE, told -> place(told, places(old, current)))
            .entries());
    tables(old.tables(), current.tables());
    named(each(old.groups(), DiffItems::group), each(current.groups(), DiffItems::group));
    named(each(old.measures(), DiffItems::measure), each(current.measures(), DiffItems::measure));
    named(
        each(old.presentation().figures().orElse(List.of()), DiffItems::figure),
        each(current.presentation().figures().orElse(List.of()), DiffItems::figure));
    named(
        each(old.texts().ownSections(), DiffItems::section),
        each(current.texts().ownSections(), DiffItems::section));
    List<DiffItem> before = each(old.sources(), DiffItems::source);
    List<DiffItem> after = each(current.sources(), DiffItems::source);
    named(knownFiles(before, after), knownFiles(after, before));
    nameless(
        each(old.texts().notAdded(), DiffItems::notAdded),
        each(current.texts().notAdded(), DiffItems::notAdded),
        "of");
    nameless(
        each(old.texts().corrections(), DiffItems::correction),
        each(current.texts().corrections(), DiffItems::correction),
        "on");
    named(then.terms(), now.terms());
    entries.addAll(unordered(byId(then.totals(), now.totals()).entries()));
  }

  /**
   * The value of an edition's own period, if the other edition has it as one of another period: it
   * is the same, or was revised.
   */
  private static Map<String, Value> asOfOtherPeriod(Statistic one, Edition own, Edition other) {
    DateSpan edition = own.masthead().period();
    if (edition == null) {
      return Map.of();
    }
    String period = one.periodIn(edition).toString();
    boolean there =
        other.statistics().stream()
            .filter(each -> each.id().equals(one.id()))
            .anyMatch(each -> each.otherPeriods().containsKey(period));
    return there && !one.otherPeriods().containsKey(period)
        ? Map.of(period, one.value())
        : Map.of();
  }

  private void briefing(Edition old, DiffItem then, Edition current, DiffItem now) {
    List<FieldChange> fields = new ArrayList<>(FieldChange.between(then, now));
    Optional<Edition> before = old.previous();
    Optional<Edition> after = current.previous();
    boolean sameName = then.fields().get("compare-with") != null;
    if (sameName
        && then.fields().get("compare-with").equals(now.fields().get("compare-with"))
        && !before.equals(after)) {
      String id = after.orElseThrow().masthead().id();
      fields.add(
          FieldChange.words("compare-with", Kind.CHANGED, id, id + ", which differs itself"));
    }
    boolean drawn = !figures(old).equals(figures(current));
    if (drawn
        && old.presentation().figures().stream().allMatch(List::isEmpty)
        && current.presentation().figures().stream().allMatch(List::isEmpty)) {
      fields.add(FieldChange.words("figures", Kind.CHANGED, figures(old), figures(current)));
    }
    if (!fields.isEmpty()) {
      entries.add(
          new Entry(
              Part.BRIEFING, "", 1, "", now.title(), "", "", ChangeType.CHANGED, Match.ID, fields));
    }
  }

  private static String figures(Edition edition) {
    return edition.presentation().figures().isPresent() ? "none" : "those that the data allows";
  }

  private static <T> List<DiffItem> each(List<T> parts, Function<T, DiffItem> described) {
    return parts.stream().map(described).toList();
  }

  private void named(List<DiffItem> old, List<DiffItem> current) {
    entries.addAll(byId(old, current).entries());
  }

  /** Sources without the digests of their files if the other edition does not know its own. */
  private static List<DiffItem> knownFiles(List<DiffItem> sources, List<DiffItem> others) {
    Set<String> unknown = new LinkedHashSet<>();
    others.stream()
        .filter(other -> !other.fields().containsKey(DiffItems.FILE_HASH))
        .forEach(other -> unknown.add(other.id()));
    List<DiffItem> known = new ArrayList<>();
    for (DiffItem source : sources) {
      Map<String, FieldValue> fields = new LinkedHashMap<>(source.fields());
      if (unknown.contains(source.id())) {
        fields.remove(DiffItems.FILE_HASH);
      }
      known.add(new DiffItem(source.part(), source.within(), source.id(), source.title(), fields));
    }
    return known;
  }

  private static Pairs byId(List<DiffItem> old, List<DiffItem> current) {
    return new Pairs(old, current).by(Match.ID, DiffItem::id);
  }

  /** A case whose id changed is matched by title and place. */
  private static Object place(DiffItem item, Set<String> places) {
    Map<String, FieldValue> place = new TreeMap<>(item.fields());
    place.keySet().retainAll(places);
    return List.of(item.title(), place);
  }

  /** The dimensions that are parts of a place in either edition. */
  private static Set<String> places(Edition old, Edition current) {
    Set<String> places = new LinkedHashSet<>();
    Stream.of(old, current)
        .flatMap(edition -> edition.classes().dimensions().stream())
        .filter(dimension -> dimension.level().isPlace())
        .forEach(dimension -> places.add(dimension.id()));
    return places;
  }

  /** Items without ids: first equal ones are matched, then those that agree in a field. */
  private void nameless(List<DiffItem> old, List<DiffItem> current, String field) {
    entries.addAll(
        new Pairs(old, current)
            .by(Match.ORDER, DiffItem::fields)
            .by(Match.ORDER, item -> item.fields().get(field))
            .inOrder()
            .entries());
  }

  private static List<Entry> unordered(List<Entry> totals) {
    List<Entry> changed = new ArrayList<>();
    for (Entry total : totals) {
      List<FieldChange> fields =
          total.fields().stream().filter(field -> field.kind() != Kind.MOVED).toList();
      if (!fields.isEmpty()) {
        changed.add(total.with("", fields));
      }
    }
    return changed;
  }

  private void tables(List<Table> old, List<Table> current) {
    named(each(old, TableItems::table), each(current, TableItems::table));
    for (Table now : current) {
      old.stream()
          .filter(then -> then.id().equals(now.id()))
          .findFirst()
          .ifPresent(then -> table(then, now));
    }
  }

  private void table(Table old, Table current) {
    named(TableItems.columns(old), TableItems.columns(current));
    Set<String> both = new LinkedHashSet<>();
    old.columns().forEach(column -> both.add(column.id()));
    both.retainAll(current.columns().stream().map(Table.Column::id).toList());
    both.add("label");
    both.add("level");
    both.add("role");
    RowNames names = new RowNames(old.rows(), current.rows());
    entries.addAll(
        byId(only(both, TableItems.rows(old, names)), only(both, TableItems.rows(current, names)))
            .by(Match.VALUES, EditionDiff::values)
            .entries());
  }

  /** Rows with the cells of common columns: other columns are reported as columns. */
  private static List<DiffItem> only(Set<String> columns, List<DiffItem> rows) {
    List<DiffItem> cut = new ArrayList<>();
    for (DiffItem row : rows) {
      Map<String, FieldValue> fields = new LinkedHashMap<>(row.fields());
      fields.keySet().retainAll(columns);
      cut.add(new DiffItem(row.part(), row.within(), row.id(), row.title(), fields));
    }
    return cut;
  }

  private static Object values(DiffItem row) {
    var values = new TreeMap<>(row.fields());
    values.remove("label");
    return values.isEmpty() ? null : values;
  }
}
