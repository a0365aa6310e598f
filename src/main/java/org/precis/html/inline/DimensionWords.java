package org.precis.html.inline;

/** The names of dimensions and of their values. */
public final class DimensionWords {

  private final RenderContext context;

  public DimensionWords(RenderContext context) {
    this.context = context;
  }

  /** The name of a dimension; a key defined by the author is its own name. */
  public String name(String by) {
    return context.words.has("dimension." + by)
        ? context.words.get("dimension." + by)
        : by.replace("place.", "");
  }

  /**
   * The name of a value of a dimension.
   *
   * @param key the value as the author writes it, or "" for cases without one
   */
  public String value(String by, String key) {
    if (key.isEmpty()) {
      return context.words.get("dimension.not-stated");
    }
    return by.equals("month")
        ? RenderContext.capital(context.dates.period(key))
        : context.prose.plain(key);
  }
}
