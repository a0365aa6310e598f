package org.precis.provenance;

import static org.precis.language.Vocabulary.any;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.language.MonthNames;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;

/** The stretches of a text whose numbers count nothing: dates, ordinals, labels, codes. */
public final class Asides {

  /** The names of months, in Hebrew and Arabic also with the prepositions that join them. */
  private static final String MONTHS =
      any(Sense.PROCLITIC)
          + "?(?:"
          + MonthNames.inDates().stream()
              .sorted(Comparator.comparing(String::length).reversed())
              .collect(Collectors.joining("|"))
          + ")";

  private static final String OF = "(?:" + any(Sense.OF) + " )?";
  private static final String DAY = "(?:[12][0-9]|3[01]|0?[1-9])(?![0-9.,]*[0-9])";
  private static final String YEAR = "(?:1[89]|20)[0-9]{2}";

  /** Letters may go on without a space only in Chinese. */
  private static final String END_OF_WORD = "(?![\\p{L}&&[^\\p{IsHan}]])";

  /** Years of the Buddhist era follow a word for "year" or a month. */
  private static final String YEAR_OF_ERA =
      "(?:" + any(Sense.ERA) + " ?){1,2}(?:2[45]|1[89]|20)[0-9]{2}";

  private static final String NO_COUNT =
      "(?![0-9]|[.,][0-9]| ?(?:%|"
          + any(Sense.MAGNITUDE, Sense.POWER, Sense.ODD, Sense.MANY)
          + "))";

  private static final String CHINESE = "[" + ChineseNumbers.characters() + "]";

  /** The forms that begin with a digit. */
  private static final Pattern FROM_DIGITS =
      Pattern.compile(
          // dates
          "[0-9]{4}[-/.][0-9]{1,2}(?:[-/.][0-9]{1,2})?(?![0-9])"
              + "|[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{2,4}(?![0-9])"
              + ("|" + DAY + " ?" + YEAR_OF_ERA + NO_COUNT)
              + ("|" + DAY + "(?:\\.|" + any(Sense.ORDINAL) + ")? " + OF + MONTHS)
              + ("(?:,? " + OF + YEAR + NO_COUNT + ")?(?!\\p{L})")
              + ("|(?:" + CHINESE + "{4}|" + YEAR + " ?)" + any(Sense.YEAR_SIGN) + END_OF_WORD)
              + ("|[0-9]{1,2}"
                  + any(Sense.MONTH_SIGN)
                  + "(?:[0-9]{1,2}"
                  + any(Sense.DAY_SIGN)
                  + ")?")
              + ("|[0-9]{1,2}" + any(Sense.DAY_SIGN))
              + ("|" + YEAR + "[-–/](?:" + YEAR + "|[0-9]{2})" + NO_COUNT)
              + ("|" + YEAR + "(?=[\"”’')\\]:;]|[.,](?: |$)|$)")
              + "|[0-9]{1,2}:[0-9]{2}(?![0-9])|24/7(?![0-9])"
              + ("|[0-9]{1,3}0" + any(Sense.DECADE) + "(?!\\p{L})")
              // how long or old, in a word that describes something else
              + ("|[0-9]+-" + any(Sense.LONG) + "(?![\\p{L}-])")
              + ("|[0-9]+" + any(Sense.ORDINAL) + "(?!\\p{L})")
              // codes in quotation marks
              + "|(?<=[\"“”'‘’])[0-9]+\\.[0-9]+(?=[\"“”'‘’])");

  /** The forms that begin with a letter or a sign. */
  private static final Pattern FROM_WORDS =
      Pattern.compile(
          // dates
          (YEAR_OF_ERA + NO_COUNT)
              + ("|"
                  + MONTHS
                  + "\\.? "
                  + DAY
                  + any(Sense.ORDINAL)
                  + "?(?:,? "
                  + YEAR
                  + NO_COUNT
                  + ")?")
              + ("|" + MONTHS + ",? " + OF + YEAR + NO_COUNT)
              + ("|(?<!\\p{L})" + any(Sense.IN_YEAR) + "[ -]")
              + (YEAR + NO_COUNT + "(?! \\p{L}+(?:s|en) )")
              // ordinals
              + ("|" + any(Sense.ORDER) + "(?:[0-9]|" + CHINESE + ")+")
              // ages
              + "|(?<!\\p{L})"
              + any(Sense.AGED)
              + (" [0-9]{1,2}(?:(?: " + any(Sense.RANGE, Sense.AND) + " |[-–])[0-9]{1,2})?")
              + "(?![0-9.,%])"
              // names: COVID-19, H1N1, but not R500 and N5 million, which are money
              + "|(?<!\\p{L})(?:\\p{Lu}{2,}-|(?!R)\\p{Lu})[0-9]{1,3}(?:\\p{Lu}[0-9]{1,3})*(?![0-9.,]*[0-9\\p{L}])"
              + ("(?! " + any(Sense.MAGNITUDE) + ")")
              // labels
              + ("|(?<![\\p{L}&&[^\\p{IsHan}]])"
                  + any(Sense.LABEL)
                  + "\\.? ?[0-9]+(?:\\.[0-9]+)*(?![0-9])")
              + "|[¶§#] ?[0-9]+(?:\\.[0-9]+)*");

  /** What may stand before a digit, besides words of letters. */
  private static final String SIGNS =
      Stream.of(Sense.LABEL, Sense.ORDER)
          .flatMap(sense -> Vocabulary.ofAll().words(sense).keySet().stream())
          .map(word -> word.substring(0, 1))
          .filter(letter -> Character.isIdeographic(letter.codePointAt(0)))
          .collect(Collectors.joining("", "¶§#№", ""));

  /** The longest are names of months and labels with what may follow them. */
  private static final int LONGEST_BEFORE_A_DIGIT = 32;

  private Asides() {}

  /** A stretch of a text. */
  public record Stretch(int start, int end) {

    boolean holds(int from, int to) {
      return start <= from && to <= end;
    }
  }

  /**
   * All stretches, in order. Each holds a digit not far from its start, so that a text is looked at
   * before its digits only: the forms are many, and the letters of a long text more.
   */
  public static List<Stretch> of(String text) {
    List<Stretch> stretches = new ArrayList<>();
    Matcher fromDigits = matcher(FROM_DIGITS, text);
    Matcher fromWords = matcher(FROM_WORDS, text);
    int done = 0;
    for (int digit = nextDigit(text, 0); digit < text.length(); digit = nextDigit(text, digit)) {
      int at = Math.max(done, digit - LONGEST_BEFORE_A_DIGIT);
      Matcher forms = fromWords;
      while (at < digit && !(mayBegin(text, at) && forms.region(at, text.length()).lookingAt())) {
        at++;
      }
      if (at == digit) {
        forms = fromDigits.region(at, text.length());
      }
      if (at < digit || forms.lookingAt()) {
        stretches.add(new Stretch(forms.start(), forms.end()));
        done = forms.end();
      } else {
        done = digit + 1;
      }
      digit = done;
    }
    return stretches;
  }

  private static Matcher matcher(Pattern forms, String text) {
    return forms.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  /** Whether a form may begin here: with a sign, or the first letter of a word. */
  private static boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    if (SIGNS.indexOf(c) >= 0) {
      return true;
    }
    return Character.isLetter(c)
        && !Character.isIdeographic(c)
        && (at == 0 || !Character.isLetter(text.charAt(at - 1)) || Folding.isThai(c));
  }

  private static int nextDigit(String text, int from) {
    int at = from;
    while (at < text.length() && !isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || ChineseNumbers.isDigit(c) || ChineseNumbers.isPower(c);
  }
}
