package org.precis.html.inline;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.precis.html.words.Words;
import org.precis.model.Reference;
import org.precis.quantity.Qualifier;

/**
 * Keeps a number in an author's text on one line with its qualifier, its currency, what it counts
 * and the short name that it ends. A year alone is not affected.
 */
final class NoBreakNumbers {

  private static final String NUMBER = "(?=(?:\\p{Lu}{3} )?\\p{Nd})";
  private static final Pattern CURRENCY = Pattern.compile(" (?=\\p{Nd})(?<=\\b\\p{Lu}{3} )");

  /** The unit after a number, if short enough for a line on a narrow screen. */
  private static final String WORD = "(?=\\p{L}[\\p{L}\\p{M}]{0,13}(?![\\p{L}\\p{M}]))";

  private static final Pattern COUNTED =
      Pattern.compile(
          " (?<=\\p{Nd} )(?<!(?<![\\p{Nd}.,])(?:19|20|١٩|٢٠|25)\\p{Nd}\\p{Nd} )" + WORD);

  /** The number at the end of a short name within a sentence: Net 2018, 3 May 2018. */
  private static final Pattern NAMED =
      Pattern.compile(
          " (?<=[\\p{Ll}\\p{Nd},][ \u00a0]\\p{Lu}\\p{L}{1,7} )(?=\\p{Nd}{1,4}(?![\\p{L}\\p{Nd}]))");

  private final Pattern qualified;

  /** A qualifier before a number that is a reference to a quantity. */
  private final Pattern opens;

  NoBreakNumbers(Words words) {
    Set<String> before = new TreeSet<>();
    for (Qualifier each : Qualifier.values()) {
      for (String kind : List.of("", QuantityWords.AMOUNT)) {
        String key = "qualifier." + each.key() + kind + ".before";
        if (words.has(key) && !words.get(key).isBlank()) {
          before.add(words.get(key));
        }
      }
    }
    String either = before.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    String qualifier = "(?<!\\p{L})(?:" + either + ") ";
    qualified = Pattern.compile(qualifier + NUMBER, anyCase);
    opens = Pattern.compile(qualifier + "$", anyCase);
  }

  /** For wide lines: the number also stays with what it counts and with its name. */
  String text(String written) {
    return each(written, this::counted);
  }

  /** For a narrow column: the number stays with its qualifier and currency only. */
  String line(String written) {
    return each(written, this::plain);
  }

  /** The text with its references as they are. */
  private String each(String written, UnaryOperator<String> bind) {
    if (written.chars().noneMatch(Character::isDigit)) {
      return written;
    }
    StringBuilder text = new StringBuilder();
    int end = 0;
    for (MatchResult reference : Reference.PATTERN.matcher(written).results().toList()) {
      String before = bind.apply(written.substring(end, reference.start()));
      boolean number = reference.group(1).startsWith("=");
      text.append(number ? opens.matcher(before).replaceAll(NoBreakNumbers::unbroken) : before);
      text.append(reference.group());
      end = reference.end();
    }
    return text.append(bind.apply(written.substring(end))).toString();
  }

  /** Whether no line may break between the end of one text and the start of the next. */
  boolean joins(String before, String after) {
    return counted(before + " " + after).charAt(before.length()) == '\u00a0';
  }

  private String counted(String text) {
    String counted = COUNTED.matcher(plain(text)).replaceAll("\u00a0");
    return NAMED.matcher(counted).replaceAll("\u00a0");
  }

  private String plain(String text) {
    return CURRENCY
        .matcher(qualified.matcher(text).replaceAll(NoBreakNumbers::unbroken))
        .replaceAll("\u00a0");
  }

  private static String unbroken(MatchResult words) {
    return words.group().replace(' ', '\u00a0');
  }
}
