package org.precis.html.inline;

import org.precis.model.Dimension;

/** The names of dimensions and of their values. */
public final class DimensionWords {

  private final RenderContext context;

  public DimensionWords(RenderContext context) {
    this.context = context;
  }

  /** The name of a dimension: its label, or the word of the template, or its id. */
  public String name(String by) {
    String label = context.edition.dimension(by).map(Dimension::label).orElse("");
    if (!label.isEmpty()) {
      return context.prose.plain(label);
    }
    String word = "dimension." + by;
    return context.words.has(word) ? context.words.get(word) : by;
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
    return by.equals(Dimension.MONTH)
        ? RenderContext.capital(context.dates.period(key))
        : context.prose.plain(key);
  }
}
