package org.precis.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.precis.compare.Entry.Match;
import org.precis.model.Edition;
import org.precis.model.Slice;
import org.precis.quantity.Unit;

/**
 * What differs between two briefings of one or more languages: each difference once, and those of a
 * single language under its name.
 */
public final class BriefingDiff {

  /**
   * Parts whose entries are common to all languages; the ids of rows and terms are words of one.
   */
  private record About(String slice, Part part, String within, int ordinal, ChangeType change) {}

  private final Map<About, Set<Object>> told = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();

  /** The slices already compared in some language. */
  private final Set<String> slices = new LinkedHashSet<>();

  private BriefingDiff() {}

  /** What differs between the editions of two briefings, paired by language and slice. */
  public static List<Entry> between(List<Edition> old, List<Edition> current) {
    BriefingDiff diff = new BriefingDiff();
    Map<String, Edition> then = byName(old);
    Map<String, Edition> now = byName(current);
    if (then.size() == 1 && now.size() == 1) {
      diff.add(old.get(0), current.get(0));
    } else {
      diff.pair(then, now);
    }
    return List.copyOf(diff.entries);
  }

  private void pair(Map<String, Edition> then, Map<String, Edition> now) {
    now.forEach(
        (name, edition) -> {
          if (then.containsKey(name)) {
            add(then.get(name), edition);
          } else {
            entries.add(whole(edition, name, ChangeType.ADDED));
          }
        });
    then.forEach(
        (name, edition) -> {
          if (!now.containsKey(name)) {
            entries.add(whole(edition, name, ChangeType.REMOVED));
          }
        });
  }

  private static Map<String, Edition> byName(List<Edition> editions) {
    Map<String, Edition> byName = new LinkedHashMap<>();
    editions.forEach(edition -> byName.put(name(edition), edition));
    return byName;
  }

  private static String name(Edition edition) {
    String language = edition.masthead().language();
    String slug = slice(edition);
    return slug.isEmpty() ? language : language + " " + slug;
  }

  private static String slice(Edition edition) {
    return edition.selection().slice().map(Slice::slug).orElse("");
  }

  private static Entry whole(Edition edition, String name, ChangeType change) {
    String title = edition.masthead().title();
    String slice = slice(edition);
    return new Entry(Part.BRIEFING, "", 1, name, title, name, slice, change, Match.ID, List.of());
  }

  private void add(Edition old, Edition current) {
    String slice = slice(current);
    for (Entry found : EditionDiff.between(old, current)) {
      Entry entry = found.in(slice);
      About about = new About(slice, entry.part(), entry.within(), entry.ordinal(), entry.change());
      Set<Object> known = told.get(about);
      if (known == null) {
        Set<Object> neutral = new LinkedHashSet<>();
        entry.fields().forEach(field -> neutral.add(neutral(field)));
        told.put(about, neutral);
        entries.add(slices.contains(slice) ? named(entry, current) : entry);
      } else if (entry.change() == ChangeType.CHANGED) {
        further(entry, known, current);
      }
    }
    slices.add(slice);
  }

  private static Entry named(Entry entry, Edition edition) {
    return entry.with(name(edition), entry.fields());
  }

  private void further(Entry entry, Set<Object> known, Edition current) {
    List<FieldChange> more =
        entry.fields().stream().filter(field -> known.add(neutral(field))).toList();
    if (!more.isEmpty()) {
      entries.add(entry.with(name(current), more));
    }
  }

  /** A change independent of language: the unit of a changed number is a word of one. */
  private static Object neutral(FieldChange field) {
    return field.kind() == Kind.UNIT
        ? field
        : List.of(field.field(), field.kind(), neutral(field.old()), neutral(field.current()));
  }

  private static Object neutral(Optional<FieldValue> value) {
    return value.map(
        one ->
            one instanceof FieldValue.Amount number
                ? new FieldValue.Amount(number.value().withUnit(""), Unit.NONE)
                : one);
  }
}
