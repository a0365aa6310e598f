package org.precis.input.table;

import com.ibm.icu.lang.UCharacter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.precis.quantity.Interval;
import org.precis.quantity.Value;

/**
 * Detects rows that are averages of the others. Beside its parts an average is no bar and has no
 * rank, and nothing is added to it.
 */
public final class AverageRows {

  private static final Pattern NAME =
      Pattern.compile(
          "(?!(?:above|below|about) )(?:.* )?(?:averages?|mean|median)(?:,? (?:of|for|across|over|in) .*|, .*)?"
              + "|(?:im )?\\p{L}*-?durchschnitt(?:swert)?(?:,? .*)?|mittelwert(?:,? .*)?|mittel|median"
              + "|(?:en )?(?:moyenne|médiane)(?:,? (?:nationale|générale|régionale|pondérée|annuelle|mensuelle|de|des|du) .*"
              + "| (?:nationale|générale|régionale|pondérée|annuelle|mensuelle)|, .*| d’.*)?"
              + "|(?:en )?(?:media|promedio|mediana)(?: (?:nacional|general|regional|ponderad[ao]|anual|mensual)(?: .*)?| del? .*|, .*)?"
              + "|(?:в )?средн(?:ее|яя|ий|ем)(?: значение)?(?: (?:по|за) .*|, .*)?|медиана(?: по .*)?"
              + "|μέσος όρος(?: .*)?|μέση τιμή(?: .*)?|διάμεσος(?: .*)?|μ\\.ο\\."
              + "|(?:ال)?(?:متوسط|معدل|وسيط)(?: .*)?"
              + "|ה?(?:ממוצע|חציון)(?: .*)?"
              + "|(?:ค่า)?(?:เฉลี่ย|มัธยฐาน).*"
              + "|(?:.* )?(?:औसत|माध्य|माध्यिका)(?: .*)?"
              + "|(?:全[国國市省区區体體校]|各.{1,4}|总|總)?(?:平均(?:值|数|數)?|均值|中位[数數])");

  /** Fewer rows have no average that a reader would look for. */
  private static final int FEWEST_OTHERS = 2;

  private AverageRows() {}

  /** Whether a label is a usual one for averages. */
  public static boolean isCalledAverage(String label) {
    String plain = label.replaceAll("[\\s\\u00a0\\u3000]+", " ").strip();
    return NAME.matcher(UCharacter.toLowerCase(plain)).matches();
  }

  /**
   * The rows at either end that are called averages and lie between the others in every column: the
   * middle of a scale (<i>poor, average, good</i>) is none.
   *
   * @param rows indexes of the rows that are no totals
   */
  static Set<Integer> among(
      List<Integer> rows, List<String> labels, List<ColumnReader.Cells> columns) {
    Set<Integer> found = new TreeSet<>();
    for (int i = rows.size() - 1; i >= 0 && isCalledAverage(labels.get(rows.get(i))); i--) {
      found.add(rows.get(i));
    }
    for (int i = 0; i < rows.size() && isCalledAverage(labels.get(rows.get(i))); i++) {
      found.add(rows.get(i));
    }
    List<Integer> others = rows.stream().filter(row -> !found.contains(row)).toList();
    if (others.size() < FEWEST_OTHERS) {
      return Set.of();
    }
    found.removeIf(row -> columns.stream().anyMatch(column -> isBeyond(row, others, column)));
    return found;
  }

  /** Whether a number is above or below those of all other rows. */
  private static boolean isBeyond(int row, List<Integer> others, ColumnReader.Cells column) {
    Optional<BigDecimal> average = number(column.values().get(row));
    List<BigDecimal> numbers =
        others.stream().flatMap(other -> number(column.values().get(other)).stream()).toList();
    return average.isPresent()
        && !numbers.isEmpty()
        && (numbers.stream().allMatch(number -> number.compareTo(average.get()) < 0)
            || numbers.stream().allMatch(number -> number.compareTo(average.get()) > 0));
  }

  private static Optional<BigDecimal> number(Value value) {
    return value.quantity().interval().map(Interval::number);
  }
}
