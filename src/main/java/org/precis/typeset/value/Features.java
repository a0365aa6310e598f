package org.precis.typeset.value;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Features of a font that a text asks for or declines, by their tags in OpenType. */
public final class Features {

  /** What a text has that asks for nothing. */
  public static final Features NONE = new Features(new TreeMap<>());

  private final SortedMap<String, Integer> values;

  private Features(SortedMap<String, Integer> values) {
    this.values = Collections.unmodifiableSortedMap(values);
  }

  /** By tag 0 for off, 1 for on, or the number of an alternate. */
  public static Features of(SortedMap<String, Integer> values) {
    return values.isEmpty() ? NONE : new Features(new TreeMap<>(values));
  }

  /** These, and where others say something of the same feature what those say. */
  public Features with(Features others) {
    if (others.values.isEmpty() || values.isEmpty()) {
      return values.isEmpty() ? others : this;
    }
    SortedMap<String, Integer> all = new TreeMap<>(values);
    all.putAll(others.values);
    return new Features(all);
  }

  /** Whether nothing is said of any. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  public SortedMap<String, Integer> values() {
    return values;
  }

  /** Whether a feature is asked for; {@code otherwise} if nothing is said of it. */
  public boolean asks(String tag, boolean otherwise) {
    Integer value = values.isEmpty() ? null : values.get(tag);
    return value == null ? otherwise : value > 0;
  }

  /** The tags of those that are asked for. */
  public List<String> wanted() {
    return values.keySet().stream().filter(tag -> values.get(tag) > 0).toList();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Features that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.isEmpty() ? 0 : values.hashCode();
  }

  @Override
  public String toString() {
    return values.isEmpty()
        ? "normal"
        : values.entrySet().stream()
            .map(feature -> '"' + feature.getKey() + "\" " + feature.getValue())
            .collect(Collectors.joining(", "));
  }
}
