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
  String page(String markup) {
    int body = Math.max(0, markup.indexOf("<body"));
    int main = Math.max(body, markup.indexOf("<main", body));
    return new PageText(markup).map(body, main, foreign::mark, this::mark);
  }

  /** A part of the page outside of its main part. */
  String part(String markup) {
    return new PageText(markup).map(0, foreign::mark);
  }

  private String mark(String text) {
    String expanded = abbreviations.mark(text);
    return expanded.equals(text) ? foreign.mark(text) : part(expanded);
  }
}
