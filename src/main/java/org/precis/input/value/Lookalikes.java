package org.precis.input.value;

import static org.precis.language.Vocabulary.any;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.diagnostic.Fault;
import org.precis.language.Sense;
import org.precis.quantity.Magnitudes;

/** Common mistakes in quantity literals, with the correct form for each. */
final class Lookalikes {

  /** A mistake and its hint. */
  private record Lookalike(Pattern form, String hint) {}

  private static final String RANGE = "write a range with two dots: 100..150";
  private static final String NO_NUMBER =
      "leave it empty, or write ? where the source gives no number, n/a where none is possible; or"
          + " say what it means: numbers: {not-stated: [\"%s\"]}";
  private static final String MARK =
      "write $1 [$2] if '$2' is a mark, or say so for all: numbers: {marks: {\"$2\": $2}}; if it is a unit,"
          + " write it under 'unit'";

  /** A number before something else. */
  private static final String NUMBER = "([^0-9]*[0-9][0-9., ]*?) ?";

  /** What may stand after a number and refer to a note. */
  private static final String SIGN = "(?:\\*+|[†‡§#¹²³⁴-⁹]+|\\([0-9a-z]{1,2}\\))";

  private static final String OF_SEVERAL =
      "write $1 alone, and explain what follows in the note of the table; or say what each sign is, as in"
          + " numbers: {marks: {\"(p)\": p, \"*\": note}}";

  private static final String OF_A_NOTE =
      "write $1 alone, and explain the $2 in the note of the table; or say what all such signs"
          + " are: numbers: {marks: {\"$2\": note}} if they refer to a note, or the letters of"
          + " a status mark in place of 'note'";

  private static final String ANOTHER_NUMBER =
      "write $1 alone, and give the $2 a column of its own";

  private static final String MYRIAD =
      "write digits followed by " + Magnitudes.word(4) + " or " + Magnitudes.word(8);

  private static final String MAGNITUDE =
      "write digits, followed by 'thousand', 'million' or 'billion', as in 1.56 million";

  /** A number as programs shorten it. */
  static final Pattern SHORTENED = Pattern.compile("-?[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]{1,2}");

  /** Digits among which letters that look like them stand. */
  private static final Pattern LETTERS =
      Pattern.compile(
          "(?:[<>~]=?)? ?-?[0-9., ]*(?:[0-9][Oo]|[Oo][0-9]|[lI][.,]?[0-9]|[0-9][lI][OolI])[0-9OolI., ]*(?: ?%)?");

  private static final Pattern DATES =
      pattern(
          "[0-9]{4}-[0-9]{2}(-[0-9]{2})?|[0-9]{4}([/.])[0-9]{1,2}\\2[0-9]{1,2}"
              + "|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}|[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{4}");

  private static final List<Lookalike> ALL =
      List.of(
          new Lookalike(DATES, "this is a date: write a number"),
          like("(-?[0-9][0-9.,]*) ?[-–—] ?([0-9][0-9.,]*)", "write a range with two dots: $1..$2"),
          like("-?[0-9., ]+ ?[-–—] ?[0-9., ]+.*", RANGE),
          like("[0-9., ]*[0-9]\\.{3,}[0-9].*", RANGE),
          like("(?:\\p{L}+ )?[0-9., ]+ " + any(Sense.RANGE, Sense.AND) + " [0-9., ]+.*", RANGE),
          like("more then .*", "write 'more than', or >"),
          like("(fewer|less) then .*", "write 'fewer than', or <"),
          like("(maximum|max\\.?) .*", "write 'up to', or <="),
          like("(minimum|min\\.?) .*", "write 'at least', or >="),
          like(
              "[-–—.…:*x]+|n\\.? ?[ad]\\.?|nan|"
                  + any(Sense.NIL, Sense.NOT_AVAILABLE, Sense.CELL_NOT_STATED),
              NO_NUMBER),
          like(NUMBER + "([prebducfz]|co|low)", MARK),
          like(NUMBER + "(\\((?:[0-9]{3,}|[0-9]+[.,][0-9]+|[0-9.,]+ ?%)\\))", ANOTHER_NUMBER),
          like(NUMBER + "(\\([0-9]{1,2}\\))", OF_A_NOTE + "; a share needs a column of its own"),
          like(NUMBER + "(" + SIGN + ")", OF_A_NOTE),
          like(NUMBER + "(" + SIGN + "(?:[ ,/]*" + SIGN + ")+)", OF_SEVERAL),
          like("yes|no", "write a number"),
          like("true|false", "write a number"),
          like("#+", "widen the column in the spreadsheet and save it again"),
          like("=.*", "write the number itself: formulas are not evaluated"),
          like(
              "\\( ?([0-9., ]*[0-9]) ?\\)( ?%)?",
              "write -$1$2 for a number below zero; if all brackets mean that, say so:"
                  + " numbers: {negative: brackets}"),
          like(
              "\\( ?(\\+[0-9., ]*[0-9]) ?\\)( ?%)?",
              "write $1$2 without brackets, or with a mark if they mean that it is uncertain: $1$2 [u]"),
          like(
              "([0-9][0-9., ]*?)([1-9]\\))",
              "write $1 alone if $2 is the number of a note, and explain it in the note of the table"),
          like("([0-9][0-9., ]*?) ?[-−–]", "write -$1 for a number below zero"),
          like("[△▲▼] ?([0-9][0-9.,]*)( ?[%％])?", "write -$1$2 for a number below zero"),
          like(".*\\(est(imate|imated|\\.)?\\)", "write ~ before it, or [e] after it"),
          like("[0-9]+ ?/ ?[0-9]+|.*[½¼¾⅓⅔].*", "write a decimal, as in 0.5"),
          like(
              ".*[0-9] ?" + any(Sense.MAGNITUDE_ABBREVIATION) + "\\b.*",
              "write million or billion in full"),
          like(
              ".*\\b" + any(Sense.MAGNITUDE, Sense.MAGNITUDE_SHORT, Sense.DOZEN) + "s?\\b.*",
              MAGNITUDE),
          like("[0-9].*" + any(Sense.POWER) + ".*", MYRIAD),
          like(any(Sense.SMALL_NUMBER) + "\\b.*", "write digits"));

  private Lookalikes() {}

  private static Lookalike like(String form, String hint) {
    return new Lookalike(pattern(form), hint);
  }

  private static Pattern pattern(String form) {
    return Pattern.compile("\\A(?:" + form + ")\\z", Pattern.CASE_INSENSITIVE);
  }

  static boolean isDate(String text) {
    return DATES.matcher(text).matches();
  }

  /** Whether letters stand among digits, in place of others. */
  static boolean hasLetters(String text) {
    return LETTERS.matcher(text).matches();
  }

  static LiteralException notAQuantity(String text) {
    Matcher shortened = SHORTENED.matcher(text);
    if (shortened.matches()) {
      String digits = new BigDecimal(text.replace(',', '.')).toPlainString();
      String hint =
          "write all digits: a program has shortened the number, which is "
              + digits
              + " if no digit is lost";
      return LiteralException.hinted(Fault.QUANTITY, hint, text);
    }
    if (hasLetters(text)) {
      String digits = text.replaceAll("[Oo]", "0").replaceAll("[lI]", "1");
      String hint = "a letter stands in place of a digit: write " + digits;
      return LiteralException.hinted(Fault.QUANTITY, hint, text);
    }
    for (Lookalike lookalike : ALL) {
      Matcher matcher = lookalike.form.matcher(text);
      if (matcher.matches()) {
        String hint = matcher.replaceFirst(lookalike.hint).replace("%s", text);
        return LiteralException.hinted(Fault.QUANTITY, hint, text);
      }
    }
    return LiteralException.of(Fault.QUANTITY, text);
  }
}
