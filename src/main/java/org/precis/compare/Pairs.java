package org.precis.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.precis.compare.Entry.Match;

/** Matches the items of two lists, and finds those that moved. */
final class Pairs {

  private final List<DiffItem> old;
  private final List<DiffItem> current;

  /** For each item of the later list the index of its match, or -1. */
  private final int[] partner;

  private final Match[] matches;
  private final boolean[] taken;

  Pairs(List<DiffItem> old, List<DiffItem> current) {
    this.old = old;
    this.current = current;
    this.partner = new int[current.size()];
    this.matches = new Match[current.size()];
    this.taken = new boolean[old.size()];
    Arrays.fill(partner, -1);
  }

  /** Matches unmatched items with the same key, in order; null is no key. */
  Pairs by(Match match, Function<DiffItem, Object> key) {
    Map<Object, List<Integer>> free = new LinkedHashMap<>();
    for (int i = 0; i < old.size(); i++) {
      Object own = taken[i] ? null : key.apply(old.get(i));
      if (own != null) {
        free.computeIfAbsent(own, unused -> new ArrayList<>()).add(i);
      }
    }
    for (int i = 0; i < current.size(); i++) {
      Object own = partner[i] >= 0 ? null : key.apply(current.get(i));
      List<Integer> found = own == null ? null : free.get(own);
      if (found != null && !found.isEmpty()) {
        pair(found.remove(0), i, match);
      }
    }
    return this;
  }

  /** Matches the rest in order. */
  Pairs inOrder() {
    int next = 0;
    for (int i = 0; i < current.size(); i++) {
      while (next < old.size() && taken[next]) {
        next++;
      }
      if (partner[i] < 0 && next < old.size()) {
        pair(next, i, Match.ORDER);
      }
    }
    return this;
  }

  private void pair(int then, int now, Match match) {
    partner[now] = then;
    matches[now] = match;
    taken[then] = true;
  }

  /** What differs: in the later list's order, then the removed items. */
  List<Entry> entries() {
    boolean[] stays = stays();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < current.size(); i++) {
      if (partner[i] < 0) {
        DiffItem item = current.get(i);
        entries.add(entry(item, i, ChangeType.ADDED, Match.ID, FieldChange.newly(item)));
      } else {
        changed(i, stays[i], entries);
      }
    }
    for (int i = 0; i < old.size(); i++) {
      if (!taken[i]) {
        DiffItem item = old.get(i);
        entries.add(entry(item, i, ChangeType.REMOVED, Match.ID, FieldChange.nomore(item)));
      }
    }
    return entries;
  }

  private void changed(int i, boolean stays, List<Entry> entries) {
    DiffItem then = old.get(partner[i]);
    DiffItem now = current.get(i);
    List<FieldChange> fields = new ArrayList<>();
    if (matches[i] == Match.TITLE_AND_PLACE) {
      fields.add(FieldChange.words("id", Kind.RENAMED, then.id(), now.id()));
    }
    fields.addAll(FieldChange.between(then, now));
    if (!stays) {
      moved(i).ifPresent(fields::add);
    }
    if (!fields.isEmpty()) {
      entries.add(entry(now, i, ChangeType.CHANGED, matches[i], fields));
    }
  }

  /** Which of the items that both lists have it was and is, from 1. */
  private Optional<FieldChange> moved(int i) {
    long from = IntStream.rangeClosed(0, partner[i]).filter(at -> taken[at]).count();
    long to = IntStream.rangeClosed(0, i).filter(at -> partner[at] >= 0).count();
    return from == to
        ? Optional.empty()
        : Optional.of(
            FieldChange.words("position", Kind.MOVED, Long.toString(from), Long.toString(to)));
  }

  private static Entry entry(
      DiffItem item, int index, ChangeType change, Match match, List<FieldChange> fields) {
    return new Entry(
        item.part(),
        item.within(),
        index + 1,
        item.id(),
        item.title(),
        "",
        "",
        change,
        match,
        fields);
  }

  /**
   * Which items of the later list keep their order: a longest increasing subsequence of matches
   * (patience sorting), so that as few as possible moved.
   */
  private boolean[] stays() {
    List<Integer> tops = new ArrayList<>();
    int[] before = new int[current.size()];
    for (int i = 0; i < current.size(); i++) {
      if (partner[i] >= 0) {
        int pile = pile(tops, partner[i]);
        before[i] = pile == 0 ? -1 : tops.get(pile - 1);
        if (pile == tops.size()) {
          tops.add(i);
        } else {
          tops.set(pile, i);
        }
      }
    }
    boolean[] stays = new boolean[current.size()];
    int last = tops.isEmpty() ? -1 : tops.get(tops.size() - 1);
    for (int i = last; i >= 0; i = before[i]) {
      stays[i] = true;
    }
    return stays;
  }

  private int pile(List<Integer> tops, int then) {
    int low = 0;
    int high = tops.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (partner[tops.get(middle)] < then) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
