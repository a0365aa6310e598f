package org.precis.html.template;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.html.inline.RenderContext;

/**
 * Says what an abbreviation means where it stands first in a page (WCAG 3.1.4, technique H28):
 * those of the glossary, and those that the words of the language explain.
 */
final class Abbreviations {

  /** A term of the glossary that is one: MPS, SIMs, B2C, P&amp;L. */
  private static final Pattern ABBREVIATION =
      Pattern.compile("(?=(.*\\p{Lu}){2})(?!.*\\p{Ll}{3})[\\p{L}\\p{N}][\\p{L}\\p{N}&./-]{1,11}");

  private static final Pattern FIRST_SENTENCE = Pattern.compile("(.+?)(?:\\. .*|[。；;].*|\\.?)");

  /** Not met yet: what is abbreviated and what it means, both as they are written in a page. */
  private final Map<String, String> meanings = new TreeMap<>();

  private Pattern any;

  Abbreviations(RenderContext context) {
    context
        .words
        .startingWith("abbr.")
        .forEach(
            (term, meaning) ->
                meanings.put(RenderContext.escape(term), RenderContext.escape(meaning)));
    context
        .edition
        .glossary()
        .forEach(
            (term, meaning) -> {
              if (ABBREVIATION.matcher(term).matches()) {
                String text = context.prose.inline(meaning).text();
                meanings.put(RenderContext.escape(term), firstSentence(text));
              }
            });
    any = any();
  }

  private static String firstSentence(String text) {
    Matcher sentence = FIRST_SENTENCE.matcher(text);
    return sentence.matches() ? sentence.group(1) : text;
  }

  /** A text as it is written in a page, with those in it that were not met before. */
  String mark(String text) {
    Matcher matcher = any.matcher(text);
    if (meanings.isEmpty() || !matcher.find()) {
      return text;
    }
    String term = matcher.group();
    String title = meanings.remove(term);
    any = any();
    String expanded = "<abbr title=\"" + title + "\">" + term + "</abbr>";
    return text.substring(0, matcher.start()) + expanded + mark(text.substring(matcher.end()));
  }

  /**
   * Any that was not met yet, the longest first, and neither as a part of a longer word nor where a
   * line must not end beside it: it may end at an element.
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
