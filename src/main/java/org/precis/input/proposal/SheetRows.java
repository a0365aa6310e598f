package org.precis.input.proposal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.precis.input.proposal.SheetCells.Kind;
import org.precis.input.tree.Extent.Span;

/**
 * What the rows of a sheet seem to be: numbers, headings, sections; and where a table begins and
 * ends.
 */
final class SheetRows {

  private static final int MOST_HEAD_ROWS = 5;

  private static final int MOST_COMPARED = 50;

  static final Pattern NOTES_HEADING =
      Pattern.compile(
          "(?iu)(?:notes?|footnotes?|remarks?|notas?|remarques?|anmerkung(?:en)?|bemerkung(?:en)?|примечани[ея]|备注|注释?)\\b.*");

  /** What the label of a row looks like that has no numbers: unlike a sentence or a legend. */
  private static final Pattern LABEL =
      Pattern.compile("(?!\\p{L} )\\p{L}[\\p{L}\\p{M}\\p{N} ,'’()&/–-]{0,40}");

  /** What says the units of several columns, and so is no heading of one. */
  private static final Pattern OF_UNITS =
      Pattern.compile(
          "(?iu)(?:units?|einheit(?:en)?|unités?|unidad(?:es)?|единицы?|单位|單位)\\s*[:：].*");

  /** The words with which a pivot table heads its columns. */
  static final Pattern PIVOT =
      Pattern.compile(
          "(?iu)(?:column labels|spaltenbeschriftungen|étiquettes de colonnes|etiquetas de columna|названия столбцов|列标签|欄標籤)");

  private static final Pattern PIVOTED =
      Pattern.compile(
          "(?iu)(?:sum|count|average|max|min) of .*|(?:summe|anzahl|mittelwert) von .*|(?:somme|nombre|moyenne) de .*"
              + "|(?:suma|cuenta|promedio) de .*|(?:求和项|计数项|加總).*");

  private static final Pattern RANGE = Pattern.compile("[0-9]+ ?[-–] ?[0-9]+");

  private static final Pattern RANGE_IN_WORDS =
      Pattern.compile("(?iu)[0-9]+ ?(?:-|–|to|bis|à|al?|до|至|tot) ?[0-9]+\\P{Nd}*");

  private static final Pattern CLASS =
      Pattern.compile(RANGE + "|[<>≤≥] ?[0-9]+|[0-9]+ ?\\+|(?iu:under|over) [0-9]+");

  static final Pattern CODE_OF_SECTION =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3})*\\.?|[A-Z]\\.?|[IVX]{1,4}\\.?");

  private final SheetCells cells;
  private final boolean almostCount;

  /**
   * The rows of a sheet.
   *
   * @param almostCount whether numbers with signs that nothing explains make a row of a table
   */
  SheetRows(SheetCells cells, boolean almostCount) {
    this.cells = cells;
    this.almostCount = almostCount;
  }

  /** Whether a row has a label and numbers, and is no head of years. */
  boolean isData(List<Integer> rows, int index, int first, int last) {
    int row = rows.get(index);
    List<Integer> filled = cells.columns(row, first, last);
    List<Integer> rest = filled.subList(1, filled.size());
    long numbers = rest.stream().filter(column -> isNumber(row, column)).count();
    long almost = rest.stream().filter(column -> cells.isAlmostNumber(row, column)).count();
    long texts =
        rest.stream().filter(column -> cells.kind(row, column) == Kind.TEXT).count() - almost;
    if (numbers == 0 && (!almostCount || almost == 0)
        || texts > numbers + almost
        || cells.isLegend(row)
        || isOfClasses(row, filled)
        || isOfBounds(row, rest)
        || cells.text(row, filled.get(0)).codePoints().noneMatch(Character::isLetterOrDigit)) {
      return false;
    }
    return !isHeadOfYears(rows, index, first, last);
  }

  /** Whether the cells of a row are classes, as in a head: 18-34, 35-54, 55+. */
  private boolean isOfClasses(int row, List<Integer> filled) {
    List<String> texts = filled.stream().map(column -> cells.text(row, column)).toList();
    return texts.stream().allMatch(text -> CLASS.matcher(text).matches())
        && texts.stream().anyMatch(text -> RANGE.matcher(text).matches());
  }

  /**
   * Whether the numbers of a row are the ends of classes in words, as in a head: under 18, 18 to
   * 64, 65 and over.
   */
  private boolean isOfBounds(int row, List<Integer> columns) {
    return columns.stream()
            .filter(column -> isNumber(row, column))
            .allMatch(column -> cells.isBoundInWords(row, column))
        && columns.stream()
            .anyMatch(column -> RANGE_IN_WORDS.matcher(cells.text(row, column)).matches());
  }

  /**
   * Whether the numbers of a row are years, and those below them other numbers or beside labels
   * that the row lacks.
   */
  private boolean isHeadOfYears(List<Integer> rows, int index, int first, int last) {
    int row = rows.get(index);
    List<Integer> filled = cells.columns(row, first, last);
    List<Integer> stated = filled.stream().filter(column -> isNumber(row, column)).toList();
    boolean years =
        stated.stream().allMatch(column -> cells.isYear(row, column))
            && areInOrder(stated.stream().map(column -> cells.text(row, column)).toList());
    if (!years && !isOfBuddhistYears(row, stated)) {
      return false;
    }
    if (index > 0 && cells.gap(rows.get(index - 1), row) == 0) {
      int above = rows.get(index - 1);
      boolean second = stated.stream().anyMatch(column -> isNumber(above, column));
      if (second) {
        return false;
      }
    }
    int label = filled.get(0);
    boolean outerHead = false;
    for (int i = index + 1; i < rows.size() && cells.gap(rows.get(i - 1), rows.get(i)) <= 1; i++) {
      int below = rows.get(i);
      outerHead |= cells.columns(below, first, last).get(0) < label;
      boolean outer = outerHead;
      boolean others =
          stated.stream()
              .filter(column -> outer || column > label)
              .anyMatch(column -> isNumber(below, column) && !cells.isYear(below, column));
      if (others) {
        return outer || !cells.isYear(row, label);
      }
    }
    return outerHead && cells.isYear(row, label);
  }

  /** Whether years rise or fall from column to column, perhaps again for each upper heading. */
  private static boolean areInOrder(List<String> years) {
    int rises = 0;
    int falls = 0;
    for (int i = 1; i < years.size(); i++) {
      int step = years.get(i).compareTo(years.get(i - 1));
      boolean again = years.get(i).equals(years.get(0));
      rises += step > 0 && !again ? 1 : 0;
      falls += step < 0 && !again ? 1 : 0;
    }
    return rises == 0 || falls == 0;
  }

  /** Whether some numbers are years of the Buddhist era, one after another. */
  private boolean isOfBuddhistYears(int row, List<Integer> columns) {
    return columns.size() > 1
        && IntStream.range(0, columns.size())
            .map(i -> cells.buddhistYear(row, columns.get(i)) - i)
            .allMatch(first -> first > 0 && first == cells.buddhistYear(row, columns.get(0)));
  }

  /**
   * Whether a row next to the numbers of a table has nothing but such numbers as well, some of them
   * in another notation or with marks.
   */
  private boolean isLike(List<Integer> rows, int index, int first, int last) {
    int row = rows.get(index);
    List<Integer> filled = cells.columns(row, first, last);
    List<Integer> rest = filled.subList(1, filled.size());
    return rest.stream().anyMatch(column -> cells.isAlmostNumber(row, column))
        && rest.stream().allMatch(c -> cells.isAlmostNumber(row, c) || isNumber(row, c))
        && cells.text(row, filled.get(0)).codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The first row of the table whose numbers begin at a row: below its head, if it has one. */
  int start(List<Integer> rows, int numbers, int free, int first, int last) {
    int start = numbers;
    while (start > 1
        && rows.get(start - 2) >= free
        && cells.gap(rows.get(start - 1), rows.get(start)) == 0
        && isLike(rows, start - 1, first, last)
        && cells.columns(rows.get(start - 2), first, last).size() > 1) {
      start--;
    }
    return start;
  }

  boolean isNumber(int row, int column) {
    Kind kind = cells.kind(row, column);
    return kind == Kind.NUMBER || kind == Kind.WORD;
  }

  /** The last row of the table that begins here; headings of sections are rows of it. */
  int end(List<Integer> rows, int start, int numbers, int first, int last) {
    int end = numbers;
    for (int i = numbers + 1; i < rows.size(); i++) {
      boolean gap = cells.gap(rows.get(i - 1), rows.get(i)) > 0;
      if (isData(rows, i, first, last) || !gap && isLike(rows, i, first, last)) {
        // numbers further to the right, or fewer, belong to another table below
        if (gap && i > end + 1) {
          return end;
        }
        end = i;
      } else if (isWithoutNumbers(rows, i, start, end, first, last)) {
        end = i;
      } else if (!isSection(rows, i, first, last) || i > end + 1) {
        return end;
      }
    }
    return end;
  }

  /**
   * Whether a row has only a label, one like those of the rows above it, and stands in a table or
   * at its end rather than above other numbers.
   */
  private boolean isWithoutNumbers(
      List<Integer> rows, int index, int start, int end, int first, int last) {
    int row = rows.get(index);
    int label = cells.columns(rows.get(start), first, last).get(0);
    if (index != end + 1
        || cells.gap(rows.get(end), row) > 0
        || !isLabelOnly(row, label, last)
        || RowWords.isTotal(cells.text(rows.get(end), label))) {
      return false;
    }
    List<Integer> nearest = rows.subList(Math.max(start, end - MOST_COMPARED), end + 1);
    List<String> labels = nearest.stream().map(above -> cells.text(above, label)).toList();
    String text = cells.text(row, label);
    boolean periods = nearest.stream().allMatch(above -> cells.isYear(above, label));
    boolean alike =
        periods
            ? cells.isYear(row, label)
            : LABEL.matcher(text).matches()
                && !NOTES_HEADING.matcher(text).matches()
                && labels.stream().anyMatch(other -> words(other) >= words(text))
                && !labels.contains(text);
    boolean lastOne = index + 1 == rows.size() || cells.gap(row, rows.get(index + 1)) > 0;
    return alike
        && (lastOne
            || !nextIsData(rows, index, first, last)
            || isSection(rows, index, first, last));
  }

  private static int words(String label) {
    return label.split(" ").length;
  }

  /** Whether a row has only a label and rows with numbers follow it at once. */
  boolean isSection(List<Integer> rows, int index, int first, int last) {
    int row = rows.get(index);
    List<Integer> filled = cells.columns(row, first, last);
    boolean labelOnly = filled.size() == 1 && cells.kind(row, filled.get(0)) == Kind.TEXT;
    return (labelOnly || isCodedSection(row, filled.get(0), last))
        && index + 1 < rows.size()
        && cells.gap(row, rows.get(index + 1)) == 0
        && isData(rows, index + 1, first, last);
  }

  /** The rows above the first numbers that are headings. */
  Span head(List<Integer> rows, int start, int end, int free, int left, int right) {
    int firstHead = 0;
    int lastHead = 0;
    for (int i = start - 1; i >= 0 && start - i <= MOST_HEAD_ROWS && rows.get(i) >= free; i--) {
      int row = rows.get(i);
      int gap = cells.gap(row, rows.get(i + 1));
      boolean section =
          lastHead == 0 && (isLabelOnly(row, left, right) || isCodedSection(row, left, right));
      if (gap > (lastHead == 0 ? 1 : 0) || !section && !isHeading(row, left, right)) {
        break;
      }
      if (!section) {
        lastHead = lastHead == 0 ? row : lastHead;
        firstHead = row;
      }
    }
    while (lastHead > firstHead && countsColumns(lastHead, left, right)) {
      int counting = lastHead;
      lastHead =
          rows.stream().filter(row -> row < counting).max(Integer::compare).orElse(firstHead);
    }
    while (firstHead < lastHead && isOfPivot(firstHead, left, right)) {
      int pivot = firstHead;
      firstHead = rows.stream().filter(row -> row > pivot).min(Integer::compare).orElse(lastHead);
    }
    int none = rows.get(start);
    int above = start == 0 ? none : rows.get(start - 1);
    boolean headsLabels =
        firstHead > 0
            && cells.gap(lastHead, above) == 0
            && (IntStream.rangeClosed(firstHead, lastHead)
                    .allMatch(row -> cells.kind(row, left) == Kind.NOTHING)
                || isMergedAcross(lastHead))
            && rows.subList(start, end + 1).stream()
                .noneMatch(row -> isLabelOnly(row, left, right));
    lastHead = headsLabels ? above : lastHead;
    return lastHead == 0 ? new Span(none, none) : new Span(firstHead, lastHead);
  }

  /** Whether a row has only what a pivot table says of itself. */
  boolean isOfPivot(int row, int left, int right) {
    List<Integer> filled = cells.columns(row, left, right);
    return filled.stream().anyMatch(column -> PIVOT.matcher(cells.text(row, column)).matches())
        && filled.stream()
            .map(column -> cells.text(row, column))
            .allMatch(text -> PIVOT.matcher(text).matches() || PIVOTED.matcher(text).matches());
  }

  private boolean isMergedAcross(int row) {
    return cells.mergedIn(row, row).stream()
        .anyMatch(area -> area.lastColumn() > area.firstColumn() && area.lastRow() == row);
  }

  /** Whether a row of a head numbers the columns, as in [1] [2] [3]. */
  boolean countsColumns(int row, int left, int right) {
    List<Integer> filled = cells.columns(row, left, right);
    int most = filled.size();
    return most > 2
        && IntStream.range(0, most)
            .mapToObj(i -> cells.text(row, filled.get(i)).replaceAll("[\\[\\]()]", ""))
            .map(text -> text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : -most)
            .reduce((one, next) -> next == one + 1 ? next : -most)
            .filter(last -> last >= most)
            .isPresent()
        && cells.text(row, filled.get(0)).matches("[\\[(].*");
  }

  private boolean isLabelOnly(int row, int left, int right) {
    List<Integer> filled = cells.columns(row, left, right);
    return filled.size() == 1 && filled.get(0) == left;
  }

  /** Whether a row has only a code and words, as in <em>2 | Expenditure</em>. */
  boolean isCodedSection(int row, int left, int right) {
    return cells.columns(row, left, right).equals(List.of(left, left + 1))
        && CODE_OF_SECTION.matcher(cells.text(row, left)).matches()
        && cells.kind(row, left + 1) == Kind.TEXT;
  }

  private boolean isHeading(int row, int left, int right) {
    List<Integer> filled = cells.columns(row, left, right);
    boolean ends = filled.size() == 2 && right > left + 1 && filled.equals(List.of(left, right));
    if (ends && isUnits(cells.text(row, right))) {
      return false;
    }
    if (filled.size() > 1) {
      return true;
    }
    if (filled.isEmpty() || filled.get(0) == left) {
      return false;
    }
    return !isUnits(cells.text(row, filled.get(0)));
  }

  private static boolean isUnits(String text) {
    return UnitNote.of(text).isPresent() || isOfUnits(text);
  }

  /** Whether a line says the units of several columns. */
  static boolean isOfUnits(String line) {
    return OF_UNITS.matcher(line).matches() || !UnitNote.several(line).isEmpty();
  }

  boolean nextIsData(List<Integer> rows, int index, int first, int last) {
    for (int i = index + 1; i < Math.min(rows.size(), index + 4); i++) {
      if (isData(rows, i, first, last)) {
        return true;
      }
    }
    return false;
  }
}
