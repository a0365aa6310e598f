package org.precis.html;

/** The names of dimensions and of their values. */
final class DimensionWords {

  private final Wording w;

  DimensionWords(Wording wording) {
    this.w = wording;
  }

  /** A dimension by name; a free key of the author is its own name. */
  String name(String by) {
    return w.words.has("dimension." + by)
        ? w.words.get("dimension." + by)
        : by.replace("place.", "");
  }

  /**
   * @param key the value as the author writes it, or "" for cases without one
   */
  String value(String by, String key) {
    if (key.isEmpty()) {
      return w.words.get("dimension.not-stated");
    }
    return by.equals("month")
        ? Wording.capital(Periods.label(key, w.dates))
        : w.prose.plain(key);
  }
}
