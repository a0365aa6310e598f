package org.precis.html.template;

import org.precis.html.inline.RenderContext;

/**
 * Pages as screen readers need them: with abbreviations expanded, the first of each on a page, and
 * languages marked. The page on paper begins with its main part, and so do the abbreviations.
 */
final class SpokenText {

  private final Abbreviations abbreviations;
  private final ForeignWords foreign;

  SpokenText(RenderContext context) {
    this.abbreviations = new Abbreviations(context);
    this.foreign = new ForeignWords(context.words.get("text.scripts"));
  }

  /** The whole page, once. */
  PageWriter page(char[] markup) {
    PageText page = new PageText(markup);
    int body = page.find("<body", 0);
    int main = Math.max(body, page.find("<main", body));
    return page.map(body, main, foreign::mark, this::mark);
  }

  /** A part of the page outside of its main part. */
  String part(String markup) {
    return new PageText(markup.toCharArray()).map(0, foreign::mark);
  }

  private String mark(String text) {
    String expanded = abbreviations.mark(text);
    return expanded.equals(text) ? foreign.mark(text) : part(expanded);
  }
}
