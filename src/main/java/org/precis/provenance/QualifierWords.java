package org.precis.provenance;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.quantity.Qualifier;
import org.precis.quantity.QualifierForms;

/** The words before and after a number that say how firm it is, in the languages of the words. */
final class QualifierWords {

  /** A qualifier, and how far its words reach. */
  record Found(Qualifier qualifier, int edge) {}

  private static final Map<String, Qualifier> BEFORE = QualifierForms.before();
  private static final Map<Pattern, Qualifier> AROUND = QualifierForms.around();

  /** What follows a number, after its unit or joined to it. */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?iu)(?:\\p{IsHan}{0,2}(?<joined>"
              + after("\\p{IsHan}.*")
              + ")"
              + "|(?<more> ?\\+| ?[余餘]| ?多(?=\\p{IsHan})| ?กว่า)"
              + "|(?<hyphened>"
              + after("-.*")
              + ")(?!\\p{L})"
              + "|(?<aboutHan>[来來](?=[人名个個起家件条條张張台臺部款项項种種次户戶只隻辆輛套岁歲年天元万萬]))"
              + "|(?: (?!से)[\\p{L}\\p{M}]+)? (?<hindi>"
              + after("से .*")
              + ")(?! से)"
              + "|(?<words>(?: [\\p{L}\\p{M}-]+){0,2}?) (?<apart>"
              + after("(?!से |-)[^\\p{IsHan}].*")
              + ")(?!\\p{L})(?! (?:than|de|als|чем)\\b| d['’]| ?[0-9$£€]))");

  /** What may as well begin another phrase: <em>22 people detained or under investigation</em>. */
  private static final Pattern PREPOSITION = Pattern.compile("(?iu).* (?:under|below|over|above)");

  /** Words that such a form belongs to, whatever follows it: <em>65 years and over</em>. */
  private static final Pattern AGE =
      Pattern.compile("(?iu)| (?:years?(?: old| of age)?|months?|weeks?|days?|hours?|minutes?)");

  private static final Pattern END_OF_PHRASE = Pattern.compile("\\s*(?:[\\p{P}]|$)");

  /** What may stand between a qualifier and its number. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:(?:US|HK)?[$£€¥₽] ?|(?:[A-Z]{3}|a total of|total of|人民[币幣]|新[臺台][幣币]|港[幣币]) ?)$");

  /**
   * How {@link #BETWEEN} may end, capitals apart: most words before numbers end in other letters.
   */
  private static final String ENDS_OF_MONEY = "$£€¥₽f币幣";

  private static final char FIRST_UNSPACED = '\u0e00';

  private static final int LONGEST = 24;
  private static final int LONGEST_AROUND = 60;

  private QualifierWords() {}

  private static String after(String form) {
    return QualifierForms.after(each -> each.matches(form));
  }

  /** The qualifier that stands before a number, and where it begins. */
  static Optional<Found> before(String text, int start) {
    int from = Math.max(0, start - LONGEST);
    String before = withoutMoney(text.substring(from, start)).stripTrailing();
    String lower = before.toLowerCase(Locale.ROOT);
    lower = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    if (last(lower) >= FIRST_UNSPACED && QualifierForms.isOtherWord(lower)) {
      return Optional.empty();
    }
    for (int at = 0; at < lower.length(); at++) {
      Qualifier found = SourceWords.begins(lower, at) ? BEFORE.get(lower.substring(at)) : null;
      if (found != null) {
        return Optional.of(new Found(found, from + at));
      }
    }
    return around(text, start);
  }

  private static Optional<Found> around(String text, int start) {
    int from = Math.max(0, start - LONGEST_AROUND);
    String before = text.substring(from, start);
    for (Map.Entry<Pattern, Qualifier> form : AROUND.entrySet()) {
      Matcher words = form.getKey().matcher(before);
      if (words.find()) {
        return Optional.of(new Found(form.getValue(), from + words.start()));
      }
    }
    return Optional.empty();
  }

  private static String withoutMoney(String led) {
    char last = last(led.endsWith(" ") ? led.substring(0, led.length() - 1) : led);
    boolean mayBe = last >= 'A' && last <= 'Z' || ENDS_OF_MONEY.indexOf(last) >= 0;
    Matcher money = mayBe ? BETWEEN.matcher(led) : null;
    return money != null && money.find() ? led.substring(0, money.start()) : led;
  }

  private static char last(String text) {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }

  /** The qualifier that stands after a number, and where it ends. */
  static Optional<Found> after(String text, int end) {
    Matcher after = AFTER.matcher(text).region(end, Math.min(text.length(), end + 40));
    if (!after.lookingAt() || beginsOtherPhrase(text, after)) {
      return Optional.empty();
    }
    Qualifier qualifier =
        Stream.of("joined", "hyphened", "hindi", "apart")
            .flatMap(group -> Stream.ofNullable(after.group(group)))
            .map(QualifierForms::after)
            .findFirst()
            .orElse(after.group("more") == null ? Qualifier.ABOUT : Qualifier.MORE_THAN);
    return Optional.of(new Found(qualifier, after.end()));
  }

  private static boolean beginsOtherPhrase(String text, Matcher after) {
    String form = after.group("apart");
    return form != null
        && PREPOSITION.matcher(form).matches()
        && !AGE.matcher(after.group("words")).matches()
        && !END_OF_PHRASE.matcher(text).region(after.end(), text.length()).lookingAt();
  }
}
