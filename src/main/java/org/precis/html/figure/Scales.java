package org.precis.html.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.precis.model.PeriodName;

/**
 * Labels that are steps of a scale, such as ages or sizes: <i>Under 5</i>, <i>5 to 14</i>, <i>15
 * and over</i>.
 */
final class Scales {

  private static final int FEWEST_STEPS = 3;

  private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,’\\h][0-9]{3}(?![0-9]))*");

  private Scales() {}

  /**
   * A step of a scale.
   *
   * @param least the only number of its label, or the first of two
   */
  private record Step(BigDecimal least, BigDecimal most) {

    boolean isRange() {
      return least.compareTo(most) < 0;
    }

    boolean isBelow(Step next) {
      int leasts = least.compareTo(next.least);
      int mosts = most.compareTo(next.most);
      return leasts <= 0 && mosts <= 0 && leasts + mosts < 0;
    }
  }

  /** Whether labels are the steps of a scale, in its order or against it, one of them a range. */
  static boolean are(List<String> labels) {
    List<Step> steps = new ArrayList<>();
    for (String label : labels) {
      List<BigDecimal> numbers = numbers(PeriodName.latin(label));
      if (numbers.isEmpty() || numbers.size() > 2) {
        return false;
      }
      steps.add(new Step(numbers.get(0), numbers.get(numbers.size() - 1)));
    }
    return steps.size() >= FEWEST_STEPS
        && steps.stream().anyMatch(Step::isRange)
        && (ascend(steps, 1) || ascend(steps, -1));
  }

  private static boolean ascend(List<Step> steps, int direction) {
    for (int i = 1; i < steps.size(); i++) {
      Step one = steps.get(direction > 0 ? i - 1 : i);
      Step next = steps.get(direction > 0 ? i : i - 1);
      if (!one.isBelow(next)) {
        return false;
      }
    }
    return true;
  }

  private static List<BigDecimal> numbers(String label) {
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher number = NUMBER.matcher(label);
    while (number.find()) {
      numbers.add(new BigDecimal(number.group().replaceAll("[^0-9]", "")));
    }
    return numbers;
  }
}
