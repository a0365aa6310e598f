package org.precis.typeset.value;

import java.util.TreeMap;

/** Which letters are small capitals (CSS Fonts 4, 6.6). */
public enum Caps {
  NORMAL(),
  SMALL_CAPS("smcp"),
  ALL_SMALL_CAPS("smcp", "c2sc");

  @SuppressWarnings("ImmutableEnumChecker") // never changed
  private final Features features;

  Caps(String... tags) {
    TreeMap<String, Integer> wanted = new TreeMap<>();
    for (String tag : tags) {
      wanted.put(tag, 1);
    }
    features = Features.of(wanted);
  }

  /** The features of a font that has glyphs for them. */
  public Features features() {
    return features;
  }
}
