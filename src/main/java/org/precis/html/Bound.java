package org.precis.html;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.model.Qualifier;
import org.precis.model.Reference;

/**
 * Numbers that an author wrote into a text: no line ends between one and its qualifier, its
 * currency or what it counts. A year alone binds nothing.
 */
final class Bound {

  private static final String NUMBER = "(?=(?:\\p{Lu}{3} )?\\d)";
  private static final Pattern CURRENCY = Pattern.compile("(?<=\\b\\p{Lu}{3}) (?=\\d)");
  private static final Pattern COUNTED =
      Pattern.compile("(?<=\\d)(?<!(?<![\\d.,])(?:19|20)\\d\\d) (?=\\p{L})");

  private final Pattern qualified;

  Bound(Words words) {
    Set<String> before = new TreeSet<>();
    for (Qualifier qualifier : Qualifier.values()) {
      String key = "qualifier." + QuantityWords.key(qualifier) + ".before";
      if (words.has(key) && !words.get(key).isBlank()) {
        before.add(words.get(key));
      }
    }
    String either = before.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    qualified =
        Pattern.compile(
            "(?<!\\p{L})(?:" + either + ") " + NUMBER,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The text with its references as they are. */
  String text(String written) {
    if (written.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return written;
    }
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (MatchResult reference : Reference.PATTERN.matcher(written).results().toList()) {
      text.append(plain(written.substring(end, reference.start()))).append(reference.group());
      end = reference.end();
    }
    return text.append(plain(written.substring(end))).toString();
  }

  /** Whether no line may end between the end of one text and the begin of the next. */
  boolean joins(String before, String after) {
    return plain(before + " " + after).charAt(before.length()) == '\u00a0';
  }

  private String plain(String text) {
    String bound = qualified.matcher(text).replaceAll(Bound::unbroken);
    bound = CURRENCY.matcher(bound).replaceAll("\u00a0");
    return COUNTED.matcher(bound).replaceAll("\u00a0");
  }

  private static String unbroken(MatchResult words) {
    return words.group().replace(' ', '\u00a0');
  }
}
