package org.precis.input.proposal;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.precis.input.tree.Extent.Span;
import org.precis.language.Sense;
import org.precis.sheet.Area;

/**
 * The rows of a sheet between two columns, and what each seems to be: numbers, headings, sections;
 * where a table begins and ends.
 *
 * @param columns the first and the last
 * @param rows those that show something there
 */
record SheetRows(SheetCells cells, Span columns, List<Integer> rows) {

  private static final int MOST_HEAD_ROWS = 5;

  /** What the label of a row looks like that has no numbers: unlike a sentence or a legend. */
  private static final Pattern LABEL =
      Pattern.compile("(?!\\p{L} )\\p{L}[\\p{L}\\p{M}\\p{N} ,'’()&/–-]{0,40}");

  static final Pattern CODE =
      Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3})*\\.?|[A-Z]\\.?|[IVX]{1,4}\\.?");

  private static final Pattern RANGE =
      Pattern.compile(
          "[0-9]+(?: ?[-–] ?| \\p{L}{1,3} |[\\p{IsHan}\\p{IsHiragana}]{1,3})[0-9]+\\P{Nd}*"
              + "|[<>≤≥] ?[0-9]+|[0-9]+ ?\\+");

  /** The rows of a sheet. */
  static SheetRows of(SheetCells cells) {
    Span all = new Span(1, Area.MOST_COLUMNS);
    return new SheetRows(cells, all, cells.grid().rows());
  }

  /** Some of the rows, between other columns. */
  SheetRows within(int firstRow, int lastRow, Span others) {
    List<Integer> some =
        cells.grid().rows().stream()
            .filter(row -> firstRow <= row && row <= lastRow)
            .filter(row -> !cells.grid().columns(row, others.first(), others.last()).isEmpty())
            .toList();
    return new SheetRows(cells, others, some);
  }

  Grid grid() {
    return cells.grid();
  }

  int row(int index) {
    return rows.get(index);
  }

  List<Integer> filled(int row) {
    return grid().columns(row, columns.first(), columns.last());
  }

  /** The text of the first cell of a row. */
  String first(int row) {
    return grid().text(row, filled(row).get(0));
  }

  int gapBefore(int index) {
    return grid().gap(row(index - 1), row(index));
  }

  /** Whether a row has a label and numbers, and is no head of years or classes. */
  boolean isData(int index) {
    int row = row(index);
    List<Integer> filled = filled(row);
    List<Integer> rest = filled.subList(1, filled.size());
    long numbers = rest.stream().filter(column -> cells.isNumber(row, column)).count();
    long almost = rest.stream().filter(column -> cells.isAlmostNumber(row, column)).count();
    long texts = rest.stream().filter(column -> cells.isText(row, column)).count() - almost;
    return (numbers > 0 || almost > 0 && almost == rest.size())
        && texts <= numbers + almost
        && !cells.isLegend(row)
        && !isOfClasses(row, rest)
        && first(row).codePoints().anyMatch(Character::isLetterOrDigit)
        && !isHeadOfYears(index);
  }

  /**
   * Whether the numbers of a row are the ends of classes, as in a head: under 18, 18-64, 65+
   * (classes-and-codes).
   */
  private boolean isOfClasses(int row, List<Integer> columns) {
    List<Integer> numbers = columns.stream().filter(column -> cells.isNumber(row, column)).toList();
    return columns.stream().anyMatch(column -> RANGE.matcher(grid().text(row, column)).matches())
        && numbers.stream()
            .allMatch(
                column ->
                    cells.isBoundInWords(row, column)
                        || RANGE.matcher(grid().text(row, column)).matches());
  }

  /**
   * Whether the numbers of a row are years, and those below them other numbers or beside labels
   * that the row lacks.
   */
  private boolean isHeadOfYears(int index) {
    int row = row(index);
    List<Integer> filled = filled(row);
    List<Integer> stated = filled.stream().filter(column -> cells.isNumber(row, column)).toList();
    boolean years =
        stated.stream().allMatch(column -> cells.isYear(row, column))
            && areInOrder(stated.stream().map(column -> grid().text(row, column)).toList());
    boolean belowNumbers =
        index > 0
            && gapBefore(index) == 0
            && stated.stream().anyMatch(column -> cells.isNumber(row(index - 1), column));
    if (stated.isEmpty() || !years || belowNumbers) {
      return false;
    }
    int label = filled.get(0);
    boolean outer = false;
    for (int i = index + 1; i < rows.size() && gapBefore(i) <= 1; i++) {
      int below = row(i);
      outer |= filled(below).get(0) < label;
      boolean left = outer;
      boolean others =
          stated.stream()
              .filter(column -> left || column > label)
              .anyMatch(column -> cells.isNumber(below, column) && !cells.isYear(below, column));
      if (others) {
        return outer || !cells.isYear(row, label);
      }
    }
    return outer && cells.isYear(row, label);
  }

  /**
   * Whether years rise or fall from column to column, perhaps again for each upper heading; counts
   * that look like years seldom do (csv-balance-of-accounts).
   */
  private static boolean areInOrder(List<String> years) {
    boolean rises = false;
    boolean falls = false;
    for (int i = 1; i < years.size(); i++) {
      int step = years.get(i).equals(years.get(0)) ? 0 : years.get(i).compareTo(years.get(i - 1));
      rises |= step > 0;
      falls |= step < 0;
    }
    return !(rises && falls);
  }

  /** The last row of the table that begins here; headings of sections are rows of it. */
  int end(int start) {
    int end = start;
    for (int i = start + 1; i < rows.size(); i++) {
      if (isData(i) || i == end + 1 && isWithoutNumbers(i, filled(row(start)).get(0))) {
        end = i;
      } else if (!isSection(i) || i > end + 1) {
        return end;
      }
    }
    return end;
  }

  /** Whether a row at the end of a table has only a label (rows-without-numbers). */
  private boolean isWithoutNumbers(int index, int label) {
    String text = grid().text(row(index), label);
    return gapBefore(index) == 0
        && isLabelOnly(row(index), label)
        && (LABEL.matcher(text).matches()
            || cells.isYear(row(index), label) && cells.isYear(row(index - 1), label))
        && cells.words().beginning(Sense.NOTE, text).isEmpty()
        && !isNextData(index);
  }

  /** Whether a row has nothing but words, perhaps behind a code (codes-beside-sections). */
  boolean isHeadingOfRows(int row) {
    List<Integer> filled = filled(row);
    int last = filled.get(filled.size() - 1);
    boolean coded =
        filled.size() == 2
            && last == filled.get(0) + 1
            && CODE.matcher(grid().text(row, filled.get(0))).matches();
    return (filled.size() == 1 || coded) && cells.isText(row, last);
  }

  /** Whether a row has only a label and rows with numbers follow it at once. */
  boolean isSection(int index) {
    return isHeadingOfRows(row(index))
        && index + 1 < rows.size()
        && gapBefore(index + 1) == 0
        && isData(index + 1);
  }

  /**
   * The rows above the first numbers that are headings.
   *
   * @param used the first and the last column of the table
   */
  Span head(int start, int end, int free, Span used) {
    SheetRows own = new SheetRows(cells, used, rows);
    int firstHead = 0;
    int lastHead = 0;
    for (int i = start - 1; i >= 0 && start - i <= MOST_HEAD_ROWS && row(i) >= free; i--) {
      int row = row(i);
      boolean none = lastHead == 0;
      boolean section =
          none
              && (own.isLabelOnly(row, used.first())
                  || filled(row).size() == 2 && own.isHeadingOfRows(row));
      if (gapBefore(i + 1) > (none ? 1 : 0) || !section && !own.isHeading(row)) {
        break;
      }
      lastHead = none && !section ? row : lastHead;
      firstHead = section ? firstHead : row;
    }
    while (firstHead < lastHead && own.isOfSheet(firstHead)) {
      firstHead = rows.get(rows.indexOf(firstHead) + 1);
    }
    int none = row(start);
    if (lastHead == 0) {
      return new Span(none, none);
    }
    int above = row(start - 1);
    boolean heads = own.isHeadOfLabels(above, firstHead, lastHead, rows.subList(start, end + 1));
    return new Span(firstHead, heads ? above : lastHead);
  }

  /**
   * Whether the row between a head and the numbers heads the labels, which the head does not, and
   * is no section: no other row has only a label (flags-beside-numbers).
   */
  private boolean isHeadOfLabels(int row, int firstHead, int lastHead, List<Integer> body) {
    return lastHead != row
        && grid().gap(lastHead, row) == 0
        && (IntStream.rangeClosed(firstHead, lastHead)
                .allMatch(head -> grid().text(head, columns.first()).isEmpty())
            || grid().isMergedAcross(lastHead))
        && body.stream().noneMatch(other -> isLabelOnly(other, columns.first()));
  }

  /** Whether a row says something of its sheet, as the first of a pivot table does. */
  private boolean isOfSheet(int row) {
    return filled(row).stream()
        .anyMatch(c -> !cells.words().beginning(Sense.SHEET, grid().text(row, c)).isEmpty());
  }

  boolean isLabelOnly(int row, int column) {
    return filled(row).equals(List.of(column));
  }

  private boolean isHeading(int row) {
    List<Integer> filled = filled(row);
    int last = filled.isEmpty() ? 0 : filled.get(filled.size() - 1);
    boolean ends =
        filled.equals(List.of(columns.first(), columns.last()))
            && columns.last() > columns.first() + 1;
    boolean alone = filled.size() == 1 && last != columns.first();
    return (filled.size() > 1 && !ends || alone || ends)
        && !((ends || alone) && isUnits(row, last));
  }

  private boolean isUnits(int row, int column) {
    String text = grid().text(row, column);
    return cells.units().phrase(text).isPresent() || !cells.units().several(text).isEmpty();
  }

  boolean isNextData(int index) {
    return IntStream.range(index + 1, Math.min(rows.size(), index + 4)).anyMatch(this::isData);
  }
}
