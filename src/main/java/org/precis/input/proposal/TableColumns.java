package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.precis.input.proposal.SheetCells.Kind;
import org.precis.language.Sense;

/** What the columns of a table seem to be: labels, numbers, flags, codes. */
final class TableColumns {

  /** A flag as databases write it, or a sign where the number is missing. */
  private static final Pattern FLAG = Pattern.compile("\\p{Ll}{1,3}|:|\\.{1,3}");

  private static final Pattern CODE = Pattern.compile("[A-Z]{0,3}[0-9]{2,}[A-Z0-9]*");
  private static final Pattern ANY_CODE = Pattern.compile("[\\p{Lu}0-9][\\p{Lu}0-9._-]{0,11}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private final TableArea area;
  private final Grid grid;
  private final SheetCells cells;
  private final List<Integer> body;

  /**
   * The columns whose words are the labels of the rows.
   *
   * @param groups those with labels for several rows each
   * @param column that of the labels
   * @param unit the one with the unit of each row, or 0
   * @param leftOut the columns before and between them that are left out, and why
   */
  record Labels(List<Integer> groups, int column, int unit, Map<Integer, String> leftOut) {

    /** All of them, in the order in which they are read as one. */
    List<Integer> all() {
      List<Integer> all = new ArrayList<>(groups);
      all.add(column);
      if (unit > 0) {
        all.add(unit);
      }
      return all;
    }
  }

  /**
   * The columns beside the labels.
   *
   * @param numbers those that are read
   * @param marks those with the marks of the numbers on their left
   * @param leftOut the others that show something, and why
   */
  record Numbers(List<Integer> numbers, List<Integer> marks, Map<Integer, String> leftOut) {}

  TableColumns(TableArea area) {
    this.area = area;
    this.grid = area.grid();
    this.cells = area.cells();
    this.body = area.body();
  }

  private List<String> texts(int column) {
    return body.stream()
        .map(row -> grid.text(row, column))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private boolean isLabel(int column) {
    return body.stream().filter(row -> cells.isText(row, column)).count() * 2 > body.size();
  }

  private boolean isYears(int column) {
    return body.stream().allMatch(row -> cells.isYear(row, column));
  }

  private boolean isHidden(int column) {
    return grid.isHiddenColumn(column);
  }

  /** The columns of labels: the first of words, and those before it that it divides further. */
  Labels labels() {
    List<Integer> groups = new ArrayList<>();
    Map<Integer, String> leftOut = new TreeMap<>();
    int last = area.columns().last();
    for (int column = area.columns().first(); column <= last; column++) {
      List<String> texts = texts(column);
      boolean next = column < last && isLabel(column + 1);
      long distinct = texts.stream().distinct().count();
      List<String> named =
          texts.stream().filter(text -> text.matches(".*[\\p{L}\\p{N}].*")).toList();
      boolean codes = !named.isEmpty() && isOfCodes(area.heading(column), named);
      if (isHidden(column)) {
        continue;
      }
      if (texts.isEmpty()) {
        if (!area.heading(column).isEmpty()) {
          leftOut.put(column, "which is empty");
        }
      } else if (next && isNumbering(texts)) {
        if (namesRows(column)) {
          groups.add(column);
        } else {
          leftOut.put(column, "which numbers the rows");
        }
      } else if (distinct < body.size()
          && (next || column < last && isYears(column + 1))
          && !(codes && texts.size() > 2 && distinct == texts.size())
          && (groups.isEmpty() || isToldApartLater(groups, column))) {
        groups.add(column);
      } else if (codes && !isYears(column) && next) {
        leftOut.put(column, "which has codes");
      } else {
        return new Labels(groups, column, unitColumn(column), leftOut);
      }
    }
    return new Labels(List.of(), area.columns().first(), 0, Map.of());
  }

  private int unitColumn(int label) {
    return IntStream.rangeClosed(label + 1, area.columns().last())
        .filter(column -> isLabel(column) && !isHidden(column))
        .filter(column -> cells.words().isWhole(Sense.UNIT, area.heading(column)))
        .findFirst()
        .orElse(0);
  }

  private boolean isOfCodes(String heading, List<String> texts) {
    return cells.words().has(Sense.CODE, heading)
            && texts.stream().allMatch(ANY_CODE.asMatchPredicate())
        || texts.stream().allMatch(CODE.asMatchPredicate())
            && !texts.stream().allMatch(YEAR.asMatchPredicate())
        || texts.stream().allMatch(SheetRows.CODE_OF_SECTION.asMatchPredicate())
            && texts.stream().anyMatch(text -> text.contains("."));
  }

  /** Whether the labels up to a column leave rows alike that a further column tells apart. */
  private boolean isToldApartLater(List<Integer> groups, int column) {
    List<Integer> columns = new ArrayList<>(groups);
    columns.add(column);
    long alike = distinct(columns);
    columns.add(column + 1);
    return alike < body.size() && distinct(columns) > alike;
  }

  private long distinct(List<Integer> columns) {
    Map<Integer, String> last = new TreeMap<>();
    Set<List<String>> rows = new LinkedHashSet<>();
    for (int row : body) {
      columns.forEach(
          at -> last.merge(at, grid.text(row, at), (one, own) -> own.isEmpty() ? one : own));
      rows.add(List.copyOf(last.values()));
    }
    return rows.size();
  }

  /** Whether cells count the rows, some of which may be headings or totals: 1, 2, 3. */
  private static boolean isNumbering(List<String> texts) {
    List<String> counts = texts.stream().filter(text -> text.matches("[0-9]+")).toList();
    return counts.size() > 1
        && (counts.size() == texts.size() || counts.size() > 2)
        && IntStream.range(0, counts.size())
            .allMatch(i -> counts.get(i).equals(String.valueOf(i + 1)));
  }

  /** Whether a column that numbers most rows names one that the next column does not, a total. */
  private boolean namesRows(int column) {
    return body.stream()
        .filter(row -> grid.text(row, column + 1).isEmpty())
        .filter(row -> !grid.columns(row, column + 2, area.columns().last()).isEmpty())
        .anyMatch(row -> cells.isText(row, column));
  }

  /** The columns of numbers alone. */
  List<Integer> numbers(Labels labels) {
    return beside(labels).numbers();
  }

  /** The columns beside the labels. */
  Numbers beside(Labels labels) {
    List<Integer> numbers = new ArrayList<>();
    List<Integer> marks = new ArrayList<>();
    Map<Integer, String> leftOut = new LinkedHashMap<>();
    Set<String> named = new TreeSet<>();
    for (int column = labels.column() + 1; column <= area.columns().last(); column++) {
      if (column == labels.unit() || isHidden(column)) {
        continue;
      }
      int at = column;
      boolean beside = !numbers.isEmpty() && numbers.get(numbers.size() - 1) == column - 1;
      String heading = area.heading(column);
      long almost = body.stream().filter(row -> cells.isAlmostNumber(row, at)).count();
      long count = body.stream().filter(row -> cells.isNumber(row, at)).count() + almost;
      long texts = body.stream().filter(row -> cells.isText(row, at)).count() - almost;
      boolean note = !cells.words().beginning(Sense.NOTE, heading).isEmpty();
      if (beside && isOfFlags(column, !marks.isEmpty())) {
        List<Integer> flags = body.stream().filter(row -> !grid.text(row, at).isEmpty()).toList();
        if (!flags.isEmpty() && flags.stream().allMatch(row -> cells.isMark(row, at))) {
          marks.add(column);
        } else if (!texts(column).isEmpty()) {
          leftOut.put(column, "flags of the numbers on its left that are not all marks");
        } else {
          leftOut.put(column, "");
        }
      } else if (texts > count || note && texts > 0) {
        leftOut.put(column, "which has words");
      } else if (cells.words().isWhole(Sense.YEAR, heading) && isYears(column)) {
        leftOut.put(column, "which has years");
      } else if (isOfFormulas(column)) {
        leftOut.put(
            column,
            "whose formulas have no saved results: open and save the workbook in Excel or LibreOffice");
      } else if (!heading.isEmpty() && named.contains(heading)) {
        leftOut.put(
            column, "whose heading another column has: rename one in the file to read both");
      } else if ((count > 0 || !heading.isEmpty()) && !isBesideHead(column)) {
        named.add(heading);
        numbers.add(column);
      }
    }
    return new Numbers(numbers, marks, leftOut);
  }

  /**
   * Whether a column has nothing but flags for the numbers on its left, under the same heading in
   * merged cells, a heading that says so, or none.
   *
   * @param others whether other columns are marks
   */
  private boolean isOfFlags(int column, boolean others) {
    List<String> texts = texts(column);
    String heading = area.heading(column);
    boolean marks =
        body.stream()
            .filter(row -> !grid.text(row, column).isEmpty())
            .allMatch(row -> cells.isMark(row, column));
    // letters in every row are codes or units, unless all are the same or others are marks
    boolean scattered =
        texts.size() < body.size() || texts.stream().distinct().count() == 1 || marks && others;
    boolean same = !heading.isEmpty() && heading.equals(area.heading(column - 1));
    boolean flagged =
        heading.isEmpty()
            ? !texts.isEmpty() && scattered && texts.stream().anyMatch(one -> one.length() == 1)
            : same ? scattered || marks : !texts.isEmpty() && isFlags(heading);
    return flagged && texts.stream().allMatch(FLAG.asMatchPredicate());
  }

  private boolean isFlags(String heading) {
    return cells.words().isWhole(Sense.FLAG, heading.substring(heading.lastIndexOf(", ") + 1));
  }

  /** Whether only rows of a file that are too long have a field there. */
  private boolean isBesideHead(int column) {
    return grid.inLines()
        && area.hasHead()
        && grid.rows().stream()
            .filter(area.head()::holds)
            .allMatch(row -> grid.cells().get(row).lastKey() < column);
  }

  /** Whether a column has several formulas, no result of which is saved, and nothing else. */
  private boolean isOfFormulas(int column) {
    List<Integer> filled =
        body.stream().filter(row -> cells.kind(row, column) != Kind.NOTHING).toList();
    return filled.size() > 1 && filled.stream().allMatch(row -> grid.isWithoutResult(row, column));
  }
}
