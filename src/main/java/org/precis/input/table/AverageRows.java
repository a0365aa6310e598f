package org.precis.input.table;

import com.ibm.icu.lang.UCharacter;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
          "(?!(?:.* )?(?:above|below|about|around|near|under|over|than|to) (?:\\p{L}+ ){0,2}(?:averages?|mean|median))"
              + "(?:.* )?(?:averages?|mean|median)(?:,? (?:of|for|across|over|in) .*|, .*)?"
              + "|(?:im )?\\p{L}*-?durchschnitt(?:swert)?(?:,? .*)?|mittelwert(?:,? .*)?|(?:im )?mittel|median"
              + "|(?:en )?(?:moyenne|médiane)(?:,? (?:nationale|générale|régionale|pondérée|annuelle|mensuelle|de|des|du) .*"
              + "| (?:nationale|générale|régionale|pondérée|annuelle|mensuelle)|, .*| d’.*)?"
              + "|(?:en )?(?:media|promedio|mediana)(?: (?:nacional|general|regional|ponderad[ao]|anual|mensual)(?: .*)?| del? .*|, .*)?"
              + "|(?:в )?средн(?:ее|яя|ий|ем)(?: значение)?(?: (?:по|за) .*|, .*)?|медиана(?: по .*)?"
              + "|(?:(?:εθνικός|γενικός|ετήσιος|μηνιαίος) )?μέσος όρος(?: (?:χώρας|(?:της|των|του|για|σε|στ\\p{L}+) .*)|, .*)?"
              + "|μέση τιμή|διάμεσος|μ\\.ο\\."
              + "|ال(?:متوسط|معدل|وسيط)(?: .*)?|متوسط(?: (?:عام|وطني|سنوي|شهري|الدولة|البلاد|المناطق|(?:جميع|كل) .*))?"
              + "|ה?(?:ממוצע|חציון)(?: (?:ה?(?:ארצי|כללי|אזורי|שנתי|חודשי)|של .*)|, .*)?"
              + "|(?:ค่า)?(?:เฉลี่ย|มัธยฐาน)(?:(?:ทั้ง)?ประเทศ|รวม|ทั้งหมด|ต่อปี|ต่อเดือน|รายปี|รายเดือน|ของ.*)?"
              + "|(?:.* )?(?:औसत|माध्य|माध्यिका)"
              + "|(?:全[国國市省区區体體校]|各.{1,4}|总|總)?(?:平均(?:值|数|數)?|均值|中位[数數])");

  /**
   * Names that a step of a scale or one series of several may have as well: in the middle of a
   * table they tell nothing.
   */
  private static final Pattern STEP =
      Pattern.compile(
          "(?:(?:low|lower|middle|high|higher|upper|(?:.* )?(?:moving|rolling|grade point)) )?(?:averages?|mean|median)(?:, .*)?"
              + "|(?:im )?durchschnitt(?:swert)?(?:, .*)?|mittelwert(?:, .*)?|(?:im )?mittel"
              + "|(?:en )?(?:moyenne|médiane|media|promedio|mediana)(?:, .*)?"
              + "|(?:в )?средн(?:ее|яя|ий|ем)(?: значение)?(?:, .*)?|медиана"
              + "|μέσος όρος(?:, .*)?|μέση τιμή|διάμεσος|μ\\.ο\\."
              + "|ال(?:متوسط|معدل|وسيط)|متوسط|ה?(?:ממוצע|חציון)(?:, .*)?"
              + "|(?:ค่า)?(?:เฉลี่ย|มัธยฐาน)|औसत|माध्य|माध्यिका"
              + "|平均(?:值|数|數)?|均值|中位[数數]");

  /** Beside a minimum or a maximum, an average is a measure of the same thing as these. */
  private static final Pattern EXTREME =
      Pattern.compile(
          ".*(?<!\\p{L})(?:(?:min|max)\\.?|\\p{L}*(?:minim|maxim|mínim|máxim)\\p{L}*|lowest|highest"
              + "|(?:höchst|tiefst|niedrigst)\\p{L}*"
              + "|(?:минимум|максимум|минимальн|максимальн|наименьш|наибольш)\\p{L}*|(?:ελάχιστ|μέγιστ)\\p{L}*"
              + "|(?:ال)?(?:أدنى|أقصى|أعلى)|מינימום|מקסימום|न्यूनतम|अधिकतम)(?!\\p{L}).*"
              + "|(?:.* )?(?:low|high)"
              + "|.*(?:最[低高小大]|ต่ำสุด|สูงสุด).*");

  /** Names of the middle of a scale too, such as <i>hoch, sehr hoch, mittel</i>. */
  private static final Pattern MIDDLE =
      Pattern.compile("mittel|moyenne|media|средн(?:ее|яя|ий)|متوسط");

  /** Fewer rows have no average that a reader would look for. */
  private static final int FEWEST_OTHERS = 2;

  private AverageRows() {}

  /** Whether a label is a usual one for averages. */
  public static boolean isCalledAverage(String label) {
    return NAME.matcher(plain(label)).matches();
  }

  private static String plain(String label) {
    return UCharacter.toLowerCase(TotalRows.singleSpaced(label));
  }

  /**
   * The rows that are called averages and lie between the others in every column: the middle of a
   * scale (<i>poor, average, good</i>) is none, nor is that of a minimum and a maximum, so that a
   * bare name or one beside these tells one only at either end. Where the name may be that of a
   * step of a scale even there, what can be added up must be their mean as well.
   *
   * @param rows indexes of the rows that are no totals
   */
  static Set<Integer> among(
      List<Integer> rows, List<String> labels, List<ColumnReader.Cells> columns) {
    Set<Integer> found = new TreeSet<>(rows);
    found.removeIf(row -> !isCalledAverage(labels.get(row)) || isStep(labels.get(row)));
    if (!found.isEmpty() && rows.stream().map(labels::get).anyMatch(AverageRows::isExtreme)) {
      found.clear();
    }
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
    found.removeIf(
        row ->
            MIDDLE.matcher(plain(labels.get(row))).matches()
                && columns.stream()
                    .anyMatch(column -> column.column().added() && !isMean(row, others, column)));
    return found;
  }

  private static boolean isExtreme(String label) {
    return EXTREME.matcher(plain(label)).matches();
  }

  private static boolean isStep(String label) {
    return STEP.matcher(plain(label)).matches();
  }

  private static boolean isMean(int row, List<Integer> others, ColumnReader.Cells column) {
    Optional<BigDecimal> average = number(column.values().get(row));
    List<BigDecimal> numbers = numbers(others, column);
    if (average.isEmpty() || numbers.isEmpty()) {
      return true;
    }
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    int places = average.get().scale();
    BigDecimal mean = sum.divide(BigDecimal.valueOf(numbers.size()), places, RoundingMode.HALF_UP);
    return mean.compareTo(average.get()) == 0;
  }

  private static List<BigDecimal> numbers(List<Integer> rows, ColumnReader.Cells column) {
    return rows.stream().flatMap(row -> number(column.values().get(row)).stream()).toList();
  }

  /** Whether a number is above or below those of all other rows. */
  private static boolean isBeyond(int row, List<Integer> others, ColumnReader.Cells column) {
    Optional<BigDecimal> average = number(column.values().get(row));
    List<BigDecimal> numbers = numbers(others, column);
    return average.isPresent()
        && !numbers.isEmpty()
        && (numbers.stream().allMatch(number -> number.compareTo(average.get()) < 0)
            || numbers.stream().allMatch(number -> number.compareTo(average.get()) > 0));
  }

  private static Optional<BigDecimal> number(Value value) {
    return value.quantity().interval().map(Interval::number);
  }
}
