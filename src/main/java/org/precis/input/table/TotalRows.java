package org.precis.input.table;

import com.ibm.icu.lang.UCharacter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.input.field.Fields;
import org.precis.quantity.Value;

/**
 * Detects rows of a table that must not be counted: undeclared totals, and notes below the table.
 */
public final class TotalRows {

  private static final Set<String> NAMES =
      Arrays.stream(
              ("total;totals;grand total;subtotal;sub-total;sum;all;overall;in total"
                      + ";gesamt;insgesamt;summe;gesamtsumme;zwischensumme;zusammen;alle"
                      + ";totales;total general;suma;todo;todos;todas"
                      + ";totaux;total général;sous-total;ensemble;somme;tous;toutes"
                      + ";всего;итого;итог;общий итог;подытог;сумма;все"
                      + ";σύνολο;συνολο;σύνολα;γενικό σύνολο;μερικό σύνολο;υποσύνολο;συνολικά;άθροισμα;όλα;όλοι;όλες"
                      + ";المجموع;الإجمالي;المجموع الكلي;المجموع الفرعي;الجملة"
                      + ";סך הכול;סך הכל;סה\"כ;סה״כ;סיכום;סיכום ביניים;הכול"
                      + ";รวม;รวมทั้งสิ้น;รวมทั้งหมด;ยอดรวม;ผลรวม;ทั้งหมด"
                      + ";कुल;योग;कुल योग;उप-योग;सर्व योग"
                      + ";合计;总计;小计;共计;总数;总和;全部;合計;總計;小計;共計;總數;計;计")
                  .split(";"))
          .map(name -> UCharacter.foldCase(name, true))
          .collect(Collectors.toCollection(TreeSet::new));

  private static final Pattern NOTE =
      Pattern.compile(
          "(?iu)(?:sources?|notes?|footnotes?|remarks?|n\\.?b\\.?|quellen?|anmerkung(?:en)?|hinweise?"
              + "|fuentes?|notas?|remarques?|источники?|примечани[ея]|πηγ(?:ή|ές)|σημείωση|σημειώσεις|المصدر|مصدر|ملاحظة|ملاحظات|מקור|הערה|הערות|ที่มา|แหล่งที่มา|หมายเหตุ|स्रोत|टिप्पणी"
              + "|注释?|註|备注|備註|说明|說明|[数數]据[来來]源|資料來源|资料来源|来源|來源|出处)\\s*[0-9]*\\s*[:：.].*");

  /** What a row is called that is the difference of two others, of which neither is a total. */
  private static final Pattern DIFFERENCE =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(?:balance|net|surplus|deficit|difference|gap|change|increase|decrease|profit"
              + "|\\p{L}*saldo|\\p{L}*überschuss|\\p{L}*defizit|differenz|veränderung|zunahme|abnahme|gewinn"
              + "|solde|excédent|déficit|différence|accroissement|variation|bénéfice"
              + "|superávit|diferencia|diferença|variación|variação|incremento|crecimiento"
              + "|сальдо|профицит|дефицит|разница|прирост|изменение"
              + "|ισοζύγιο|πλεόνασμα|έλλειμμα|διαφορά|μεταβολή"
              + "|(?:ال)?(?:ميزان|فائض|عجز|فرق|رصيد|صافي)|מאזן|יתרה|עודף|גירעון|הפרש|शेष|अधिशेष|घाटा|अंतर|वृद्धि)(?!\\p{L}).*"
              + "|.*(?:[顺順逆][差]|差[额額]|余额|餘額|[净淨純]|增[减減]|结余|結餘|收支|ดุล|ส่วนต่าง|สุทธิ).*");

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");

  private TotalRows() {}

  /** The index of the first note below the table. */
  static int endOfBody(List<String> labels, List<ColumnReader.Cells> columns, List<Fields> rows) {
    int end = labels.size();
    for (int i = labels.size() - 1; i >= 0 && isBlank(columns, rows.get(i)); i--) {
      end = NOTE.matcher(labels.get(i)).matches() ? i : end;
    }
    return end;
  }

  private static boolean isBlank(List<ColumnReader.Cells> columns, Fields row) {
    return columns.stream().noneMatch(column -> row.filled(column.id()));
  }

  /** Whether a label is a usual one for totals. */
  public static boolean isCalledTotal(String label) {
    String plain = singleSpaced(label);
    boolean spaced = plain.codePoints().anyMatch(Character::isIdeographic);
    String name = spaced ? plain.replace(" ", "") : plain;
    return NAMES.contains(UCharacter.foldCase(name, true).replaceAll("[ :：.*⁰¹²³⁴⁵⁶⁷⁸⁹]+$", ""));
  }

  private static boolean isCalledDifference(String label) {
    return DIFFERENCE.matcher(singleSpaced(label)).matches();
  }

  /** A label with one space for each run of spaces of any kind, and none around it. */
  static String singleSpaced(String label) {
    return SPACES.matcher(label).replaceAll(" ").strip();
  }

  /**
   * The only row that equals the sum of all others in every column that is added up, unless one of
   * these is a difference. Several, such as <i>Increase</i> and <i>Decrease</i>, are kinds of what
   * the sum counts.
   */
  static Optional<Integer> sumOfOthers(
      List<ColumnReader.Cells> columns, List<Integer> rows, List<String> labels) {
    List<ColumnReader.Cells> added =
        columns.stream().filter(column -> column.column().added()).toList();
    List<Integer> sums = new ArrayList<>(rows.size() > 2 && !added.isEmpty() ? rows : List.of());
    for (ColumnReader.Cells column : added) {
      BigDecimal all = sum(column, rows);
      sums.removeIf(row -> twice(column.values().get(row)).compareTo(all) != 0);
    }
    sums.removeIf(row -> added.stream().allMatch(c -> twice(c.values().get(row)).signum() == 0));
    return sums.size() == 1 && !isOfDifference(without(sums.get(0), rows).map(labels::get))
        ? Optional.of(sums.get(0))
        : Optional.empty();
  }

  /**
   * Whether one of the rows is called a difference, as a balance is: one that is their sum is that
   * by accounting, as exports are imports and the balance.
   *
   * @param labels of the rows without their sum
   */
  public static boolean isOfDifference(Stream<String> labels) {
    return labels.filter(TotalRows::isCalledDifference).count() == 1;
  }

  private static Stream<Integer> without(int sum, List<Integer> rows) {
    return rows.stream().filter(row -> row != sum);
  }

  private static BigDecimal sum(ColumnReader.Cells column, List<Integer> rows) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int row : rows) {
      sum = sum.add(number(column.values().get(row)));
    }
    return sum;
  }

  private static BigDecimal twice(Value value) {
    return number(value).add(number(value));
  }

  private static BigDecimal number(Value value) {
    return value.quantity().interval().map(interval -> interval.number()).orElse(BigDecimal.ZERO);
  }

  /** The labels as a YAML list or scalar. */
  static String written(List<String> labels) {
    List<String> quoted = new ArrayList<>();
    for (String label : labels) {
      boolean plain = label.matches("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ./()-]*[\\p{L}\\p{N})])?");
      quoted.add(plain ? label : "'" + label.replace("'", "''") + "'");
    }
    return quoted.size() == 1 ? quoted.get(0) : "[" + String.join(", ", quoted) + "]";
  }
}
