package org.precis.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.precis.compare.Entry.Match;
import org.precis.model.Edition;
import org.precis.model.Table;

/**
 * All that two editions do not say alike, thing by thing and field by field: what the reviewer of a
 * new edition looks at, where {@link Comparison} is what its readers are told.
 */
public final class EditionDiff {

  private final List<Entry> entries = new ArrayList<>();

  private EditionDiff() {}

  /** What differs, part by part in the order of {@link Part}. */
  public static List<Entry> between(Edition old, Edition current) {
    EditionDiff diff = new EditionDiff();
    boolean places = sourceFiles(old).equals(sourceFiles(current));
    diff.all(old, new Things(old, places), current, new Things(current, places));
    return List.copyOf(diff.entries);
  }

  /** The files of the sources, by what is in them. */
  private static List<String> sourceFiles(Edition edition) {
    return edition.sources().stream().map(source -> source.id() + " " + source.sha256()).toList();
  }

  private void all(Edition old, Things then, Edition current, Things now) {
    briefing(old, then.briefing(), current, now.briefing());
    named(then.statistics(), now.statistics());
    entries.addAll(
        byId(then.cases(), now.cases())
            .by(Match.TITLE_AND_PLACE, told -> place(told, places(old, current)))
            .entries());
    tables(old.tables(), current.tables());
    named(then.groups(), now.groups());
    named(then.measures(), now.measures());
    named(then.figures(), now.figures());
    named(knownFiles(then.sources(), now.sources()), knownFiles(now.sources(), then.sources()));
    nameless(then.notAdded(), now.notAdded(), "of");
    nameless(then.corrections(), now.corrections(), "on");
    named(then.terms(), now.terms());
    entries.addAll(unordered(byId(then.totals(), now.totals()).entries()));
  }

  private void briefing(Edition old, Thing then, Edition current, Thing now) {
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
        && old.figures().stream().allMatch(List::isEmpty)
        && current.figures().stream().allMatch(List::isEmpty)) {
      fields.add(FieldChange.words("figures", Kind.CHANGED, figures(old), figures(current)));
    }
    if (!fields.isEmpty()) {
      entries.add(
          new Entry(Part.BRIEFING, "", 1, "", now.title(), "", Change.CHANGED, Match.ID, fields));
    }
  }

  private static String figures(Edition edition) {
    return edition.figures().isPresent() ? "none" : "those that the data allows";
  }

  private void named(List<Thing> old, List<Thing> current) {
    entries.addAll(byId(old, current).entries());
  }

  /** Sources without the hashes of their files where the other side does not know its own. */
  private static List<Thing> knownFiles(List<Thing> sources, List<Thing> others) {
    Set<String> unknown = new LinkedHashSet<>();
    others.stream()
        .filter(other -> !other.fields().containsKey(Things.FILE_HASH))
        .forEach(other -> unknown.add(other.id()));
    List<Thing> known = new ArrayList<>();
    for (Thing source : sources) {
      Map<String, Said> fields = new LinkedHashMap<>(source.fields());
      if (unknown.contains(source.id())) {
        fields.remove(Things.FILE_HASH);
      }
      known.add(new Thing(source.part(), source.within(), source.id(), source.title(), fields));
    }
    return known;
  }

  private static Pairs byId(List<Thing> old, List<Thing> current) {
    return new Pairs(old, current).by(Match.ID, Thing::id);
  }

  /** A case without its id is known by its title and where it was. */
  private static Object place(Thing told, Set<String> places) {
    Map<String, Said> place = new TreeMap<>(told.fields());
    place.keySet().retainAll(places);
    return List.of(told.title(), place);
  }

  /** The dimensions that are parts of a place in either edition. */
  private static Set<String> places(Edition old, Edition current) {
    Set<String> places = new LinkedHashSet<>();
    Stream.of(old, current)
        .flatMap(edition -> edition.dimensions().stream())
        .filter(dimension -> dimension.level().isPlace())
        .forEach(dimension -> places.add(dimension.id()));
    return places;
  }

  /** Things without names: first those that are the same, then those that agree in a field. */
  private void nameless(List<Thing> old, List<Thing> current, String field) {
    entries.addAll(
        new Pairs(old, current)
            .by(Match.ORDER, Thing::fields)
            .by(Match.ORDER, thing -> thing.fields().get(field))
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
    named(TableThings.tables(old), TableThings.tables(current));
    for (Table now : current) {
      old.stream()
          .filter(then -> then.id().equals(now.id()))
          .findFirst()
          .ifPresent(then -> table(then, now));
    }
  }

  private void table(Table old, Table current) {
    named(TableThings.columns(old), TableThings.columns(current));
    Set<String> both = new LinkedHashSet<>();
    old.columns().forEach(column -> both.add(column.id()));
    both.retainAll(current.columns().stream().map(Table.Column::id).toList());
    both.add("label");
    entries.addAll(
        byId(only(both, TableThings.rows(old)), only(both, TableThings.rows(current)))
            .by(Match.VALUES, EditionDiff::values)
            .entries());
  }

  /** Rows with the cells of columns that both tables have: the others are told of as columns. */
  private static List<Thing> only(Set<String> columns, List<Thing> rows) {
    List<Thing> cut = new ArrayList<>();
    for (Thing row : rows) {
      Map<String, Said> fields = new LinkedHashMap<>(row.fields());
      fields.keySet().retainAll(columns);
      cut.add(new Thing(row.part(), row.within(), row.id(), row.title(), fields));
    }
    return cut;
  }

  private static Object values(Thing row) {
    var values = new TreeMap<>(row.fields());
    values.remove("label");
    return values.isEmpty() ? null : values;
  }
}
