package org.precis.html.inline;

import org.precis.model.Dimension;

/** The names of dimensions and of their values. */
public final class DimensionWords {

  private final RenderContext context;

  public DimensionWords(RenderContext context) {
    this.context = context;
  }

  /**
   * The name of a dimension: its label, or the word of the template, or its id. A label that only
   * repeats the id says nothing that the template does not say in the language of the page.
   */
  public String name(String by) {
    String label = context.edition.dimension(by).map(Dimension::label).orElse("");
    String word = "dimension." + by;
    if (context.words.has(word) && (label.isEmpty() || label.equalsIgnoreCase(by))) {
      return context.words.get(word);
    }
    return label.isEmpty() ? by : context.prose.plain(label);
  }

  /**
   * The name of a value of a dimension.
   *
   * @param key the value as the author writes it, or "" for cases without one
   */
  public String value(String by, String key) {
    String name = inSentence(by, key);
    boolean month = by.equals(Dimension.MONTH) && !key.isEmpty();
    return month ? TextForms.capital(name) : name;
  }

  /** The same within a sentence, where some languages write a month in lower case. */
  public String inSentence(String by, String key) {
    if (key.isEmpty()) {
      return context.words.get("dimension.not-stated");
    }
    return by.equals(Dimension.MONTH) ? context.periods.said(key) : context.prose.plain(key);
  }
}
