package org.precis.input.proposal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The decimal mark of the numbers that a workbook has as text, which is decided from all of them.
 *
 * @param mark {@code .} or {@code ,}
 * @param stated whether a pack must say which it is: a comma, or a point where it would be doubtful
 * @param doubtful a number that another decimal mark would make another number, if no number shows
 *     which of the two is meant
 */
record DecimalMark(char mark, boolean stated, Optional<String> doubtful) {

  private static final Pattern COMMA = ofMark(",", "\\.");
  private static final Pattern POINT = ofMark("\\.", ",");
  private static final Pattern EITHER = Pattern.compile("[1-9][0-9]{0,2}\\.[0-9]{3}");

  /** What only a number with this decimal mark, and that mark between thousands, looks like. */
  private static Pattern ofMark(String mark, String thousands) {
    String grouped = "[0-9]{1,3}(?:" + thousands + "[0-9]{3})";
    String spaced = "[0-9]{1,3}(?:[ \\u00a0\\u202f'’][0-9]{3})+" + mark + "[0-9]+";
    String fraction =
        "(?:0|[1-9][0-9]*(?=" + mark + "(?:[0-9]{1,2}|[0-9]{4,})$))" + mark + "[0-9]+";
    return Pattern.compile(
        String.join("|", grouped + "{2,}", grouped + "+" + mark + "[0-9]+", spaced, fraction));
  }

  /**
   * Decides what the decimal mark is; where no number shows it, the language does.
   *
   * @param numbers what is written of digits and marks, without signs and units
   */
  static DecimalMark of(List<String> numbers, String language) {
    long commas = numbers.stream().filter(text -> COMMA.matcher(text).matches()).count();
    long points = numbers.stream().filter(text -> POINT.matcher(text).matches()).count();
    Optional<String> doubtful =
        numbers.stream().filter(text -> EITHER.matcher(text).matches()).findFirst();
    boolean usual = TextLanguage.usesComma(language);
    if (commas == points) {
      return new DecimalMark(usual ? ',' : '.', usual, doubtful);
    }
    boolean stated = commas > points || usual && doubtful.isPresent();
    return new DecimalMark(commas > points ? ',' : '.', stated, Optional.empty());
  }

  /** How the doubtful number is read, and what to do if that is wrong. */
  Optional<String> said() {
    String set = "numbers: {decimal: \",\"}";
    return doubtful.map(
        text ->
            mark == ','
                ? "'"
                    + text
                    + "' is read as "
                    + text.replace(".", "")
                    + "; if it is a fraction, remove "
                    + set
                : "'"
                    + text
                    + "' is read as a fraction; if it is "
                    + text.replace(".", "")
                    + ", add "
                    + set);
  }
}
