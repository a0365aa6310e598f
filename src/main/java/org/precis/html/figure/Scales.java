package org.precis.html.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.precis.language.Sense;
import org.precis.language.Vocabulary;
import org.precis.model.PeriodName;

/**
 * Labels that are steps of a scale, such as ages, sizes, durations or ratings: <i>Under 5</i>, <i>5
 * to 14</i>, <i>15 and over</i>. Two of them tell it: their numbers rise or fall all the way, and
 * one is a range, or all are the same thing counted.
 */
final class Scales {

  private static final int FEWEST_STEPS = 3;

  /** With thousands grouped, or with one or two decimals. */
  private static final Pattern NUMBER =
      Pattern.compile("[0-9]+(?:[.,’\\h][0-9]{3}(?![0-9]))*(?:[.,][0-9]{1,2}(?![0-9]))?");

  private static final Pattern GROUPED = Pattern.compile("[.,’\\h](?=[0-9]{3}(?![0-9]))");

  /** Words of one stem: <i>1 person</i>, <i>2 persons</i>. */
  private static final int LETTERS_OF_A_WORD = 3;

  private Scales() {}

  /**
   * A step of a scale.
   *
   * @param least the only number of its label, or the first of two
   * @param unit the word that it ends with, or ""
   */
  private record Step(BigDecimal least, BigDecimal most, String unit) {

    boolean isRange() {
      return least.compareTo(most) < 0;
    }

    /** Where months go on as years, the numbers begin anew. */
    boolean isBelow(Step next) {
      int leasts = least.compareTo(next.least);
      int mosts = most.compareTo(next.most);
      return leasts <= 0 && mosts <= 0 && leasts + mosts < 0;
    }

    boolean goesOnIn(Step next) {
      return isUnit(unit) && isUnit(next.unit) && !unit.regionMatches(true, 0, next.unit, 0, 2);
    }
  }

  /** Whether labels are the steps of a scale, in its order or against it; the last may be none. */
  static boolean are(List<String> labels) {
    return areSteps(labels)
        || labels.size() > FEWEST_STEPS && areSteps(labels.subList(0, labels.size() - 1));
  }

  private static boolean areSteps(List<String> labels) {
    return areNumbered(labels) || areChained(labels) || areChained(reversed(labels));
  }

  /**
   * Whether each step but the last begins with the size that the one before it ends with: <i>up to
   * half a year</i>, <i>half a year to one year</i>, <i>one year to two years</i>, <i>longer</i>.
   */
  private static boolean areChained(List<String> labels) {
    int last = labels.size() - 1;
    return labels.size() > FEWEST_STEPS
        && IntStream.range(1, last).allMatch(i -> goesOn(labels.get(i - 1), labels.get(i)));
  }

  private static boolean goesOn(String one, String next) {
    String words = " " + one.strip();
    String begun = next.strip() + " ";
    return IntStream.range(0, words.length())
        .filter(at -> words.charAt(at) == ' ')
        .mapToObj(at -> words.substring(at + 1))
        .anyMatch(size -> begun.startsWith(size + " ") && isUnit(size));
  }

  /**
   * Whether it names a unit of time or size, in which a scale may go on when its numbers begin
   * anew.
   */
  private static boolean isUnit(String text) {
    return Vocabulary.ofAll().has(Sense.STEP, text);
  }

  private static List<String> reversed(List<String> labels) {
    List<String> reversed = new ArrayList<>(labels);
    Collections.reverse(reversed);
    return reversed;
  }

  private static boolean areNumbered(List<String> labels) {
    List<Step> steps = new ArrayList<>();
    for (String label : labels) {
      List<BigDecimal> numbers = numbers(PeriodName.latin(label));
      if (numbers.isEmpty() || numbers.size() > 2) {
        return false;
      }
      steps.add(new Step(numbers.get(0), numbers.get(numbers.size() - 1), lastWord(label)));
    }
    return steps.size() >= FEWEST_STEPS
        && (steps.stream().anyMatch(Step::isRange) || areCounted(labels))
        && (ascend(steps, 1) || ascend(steps, -1));
  }

  /**
   * Whether all but the last one or the first, which may be open, begin with a number and go on
   * with the same word, with none, or with one in brackets: unlike <i>District 1</i> and <i>1
   * Theft</i>.
   */
  private static boolean areCounted(List<String> labels) {
    List<String> afterNumbers =
        labels.stream()
            .filter(label -> Character.isDigit(label.codePointAt(0)))
            .map(label -> label.replaceFirst("^\\p{Nd}+[\\h+]*", ""))
            .map(words -> words.startsWith("(") ? "" : words)
            .map(words -> words.substring(0, Math.min(LETTERS_OF_A_WORD, words.length())))
            .toList();
    return afterNumbers.size() >= labels.size() - 1
        && afterNumbers.size() >= FEWEST_STEPS - 1
        && afterNumbers.stream()
                .filter(words -> !words.equalsIgnoreCase(afterNumbers.get(afterNumbers.size() / 2)))
                .count()
            <= 1;
  }

  private static String lastWord(String label) {
    String word = label.strip().replaceFirst(".*[\\h\\p{Nd}]", "");
    return word.isEmpty() || !Character.isLetter(word.codePointAt(0)) ? "" : word;
  }

  private static boolean ascend(List<Step> steps, int direction) {
    for (int i = 1; i < steps.size(); i++) {
      Step one = steps.get(direction > 0 ? i - 1 : i);
      Step next = steps.get(direction > 0 ? i : i - 1);
      if (!one.isBelow(next) && !one.goesOnIn(next)) {
        return false;
      }
    }
    return true;
  }

  private static List<BigDecimal> numbers(String label) {
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(label);
    while (number.find()) {
      String digits = GROUPED.matcher(number.group()).replaceAll("").replace(',', '.');
      numbers.add(new BigDecimal(digits));
    }
    return numbers;
  }
}
