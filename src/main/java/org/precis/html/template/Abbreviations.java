package org.precis.html.template;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.html.content.ContentHtml;
import org.precis.html.inline.RenderContext;

/**
 * Expands each abbreviation at its first occurrence on a page (WCAG 3.1.4, technique H28): those of
 * the glossary, and those explained by the words of the language.
 */
final class Abbreviations {

  /** A term of the glossary that is an abbreviation: MPS, SIMs, B2C, P&amp;L. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?=(.*\\p{Lu}){2})(?!.*\\p{Ll}{3})[\\p{L}\\p{N}][\\p{L}\\p{N}&./-]{1,11}");

  private static final Pattern FIRST_SENTENCE = Pattern.compile("(.+?)(?:\\. .*|[。；;].*|\\.?)");

  /** Abbreviations not met yet, with their expansions, both as escaped in a page. */
  private final Map<String, String> meanings = new TreeMap<>();

  private Pattern any;

  Abbreviations(RenderContext context) {
    context
        .words
        .startingWith("abbr.")
        .forEach(
            (term, meaning) -> meanings.put(ContentHtml.escape(term), ContentHtml.escape(meaning)));
    context
        .edition
        .texts()
        .glossary()
        .forEach(
            (term, meaning) -> {
              if (ABBREVIATION.matcher(term).matches()) {
                String text = context.prose.inline(meaning).text();
                meanings.put(ContentHtml.escape(term), ContentHtml.escape(firstSentence(text)));
              }
            });
    any = any();
  }

  private static String firstSentence(String text) {
    Matcher sentence = FIRST_SENTENCE.matcher(text);
    return sentence.matches() ? sentence.group(1) : text;
  }

  /** A text of a page, escaped, with the abbreviations first met in it expanded. */
  String mark(String text) {
    if (!mayHaveOne(text)) {
      return text;
    }
    Matcher matcher = any.matcher(text);
    if (!matcher.find()) {
      return text;
    }
    String term = matcher.group();
    String title = meanings.remove(term);
    any = any();
    String expanded = "<abbr title=\"" + title + "\">" + term + "</abbr>";
    return text.substring(0, matcher.start()) + expanded + mark(text.substring(matcher.end()));
  }

  /** Whether it has the letters of one, which spares most texts the search for words. */
  private boolean mayHaveOne(String text) {
    for (String term : meanings.keySet()) {
      if (text.contains(term)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Matches any abbreviation not met yet, the longest first; not as a part of a longer word, nor
   * next to a no-break character, since a line may break at the element.
   */
  private Pattern any() {
    String terms =
        meanings.keySet().stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    String bound = "\\p{IsLatin}\\p{N}\u00a0";
    return Pattern.compile("(?<![" + bound + "&#])(?:" + terms + ")(?![" + bound + "])");
  }
}
