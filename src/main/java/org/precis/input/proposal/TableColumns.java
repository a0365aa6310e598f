package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.precis.input.proposal.SheetCells.Kind;
import org.precis.language.Sense;

/**
 * What the columns of a table are taken for: labels, numbers, marks.
 *
 * @param groups those with labels for several rows each
 * @param label that of the labels
 * @param unit the one with the unit of each row, or 0
 * @param numbers those that are read
 * @param marks those with the marks of the numbers on their left
 * @param leftOut the others that show something, and why
 */
record TableColumns(
    List<Integer> groups,
    int label,
    int unit,
    List<Integer> numbers,
    List<Integer> marks,
    Map<Integer, String> leftOut) {

  /** A flag as databases write it, or a sign where the number is missing. */
  private static final Pattern FLAG = Pattern.compile("\\p{Ll}{1,3}|:|\\.{1,3}");

  private static final Pattern CODE = Pattern.compile("[A-Z]{0,3}[0-9]{2,}[A-Z0-9]*");
  private static final Pattern ANY_CODE = Pattern.compile("[\\p{Lu}0-9][\\p{Lu}0-9._-]{0,11}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  static TableColumns of(TableArea area) {
    return new Finder(area).find();
  }

  /** The columns of labels in the order in which they are read as one. */
  List<Integer> labels() {
    List<Integer> labels = new ArrayList<>(groups);
    labels.add(label);
    if (unit > 0) {
      labels.add(unit);
    }
    return labels;
  }

  private static final class Finder {

    private final TableArea area;
    private final Grid grid;
    private final SheetCells cells;
    private final List<Integer> body;
    private final List<Integer> groups = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Integer> marks = new ArrayList<>();
    private final Map<Integer, String> leftOut = new TreeMap<>();

    Finder(TableArea area) {
      this.area = area;
      this.grid = area.grid();
      this.cells = area.cells();
      this.body = area.body();
    }

    TableColumns find() {
      int label = label();
      int unit = unit(label);
      Set<String> named = new TreeSet<>();
      for (int column = label + 1; column <= area.columns().last(); column++) {
        if (column != unit && !grid.isHiddenColumn(column)) {
          beside(column, named);
        }
      }
      return new TableColumns(groups, label, unit, numbers, marks, leftOut);
    }

    private List<String> texts(int column) {
      return grid.texts(body, column);
    }

    private boolean isLabel(int column) {
      return body.stream().filter(row -> cells.isText(row, column)).count() * 2 > body.size();
    }

    private boolean isYears(int column) {
      return body.stream().allMatch(row -> cells.isYear(row, column));
    }

    /** The column of labels: the first of words that those before it do not divide further. */
    private int label() {
      int last = area.columns().last();
      for (int column = area.columns().first(); column <= last; column++) {
        List<String> texts = texts(column);
        boolean next = column < last && isLabel(column + 1);
        boolean codes = isOfCodes(column, texts);
        if (grid.isHiddenColumn(column)) {
          continue;
        }
        if (texts.isEmpty()) {
          if (!area.heading(column).isEmpty()) {
            leftOut.put(column, "which is empty");
          }
        } else if (next && isNumbering(texts) && !namesRows(column)) {
          leftOut.put(column, "which numbers the rows");
        } else if ((next || column < last && isYears(column + 1)) && isOfGroups(texts, codes)) {
          groups.add(column);
        } else if (codes && !isYears(column) && next) {
          leftOut.put(column, "which has codes");
        } else {
          return column;
        }
      }
      groups.clear();
      leftOut.clear();
      return area.columns().first();
    }

    private int unit(int label) {
      return IntStream.rangeClosed(label + 1, area.columns().last())
          .filter(column -> isLabel(column) && !grid.isHiddenColumn(column))
          .filter(column -> cells.words().isWhole(Sense.UNIT, area.heading(column)))
          .findFirst()
          .orElse(0);
    }

    private boolean isOfCodes(int column, List<String> texts) {
      List<String> named =
          texts.stream().filter(text -> text.matches(".*[\\p{L}\\p{N}].*")).toList();
      return !named.isEmpty()
          && (cells.words().has(Sense.CODE, area.heading(column))
                  && named.stream().allMatch(ANY_CODE.asMatchPredicate())
              || named.stream().allMatch(CODE.asMatchPredicate())
                  && !named.stream().allMatch(YEAR.asMatchPredicate())
              || named.stream().allMatch(SheetRows.CODE.asMatchPredicate())
                  && named.stream().anyMatch(text -> text.contains(".")));
    }

    /** Whether a column has labels for several rows each. */
    private boolean isOfGroups(List<String> texts, boolean codes) {
      long distinct = texts.stream().distinct().count();
      return distinct < body.size() && !(codes && texts.size() > 2 && distinct == texts.size());
    }

    /** Whether cells count the rows, some of which may be headings or totals: 1, 2, 3. */
    private static boolean isNumbering(List<String> texts) {
      List<String> counts = texts.stream().filter(text -> text.matches("[0-9]+")).toList();
      return counts.size() > 1
          && (counts.size() == texts.size() || counts.size() > 2)
          && IntStream.range(0, counts.size())
              .allMatch(i -> counts.get(i).equals(String.valueOf(i + 1)));
    }

    /**
     * Whether a column that numbers most rows names one that the next column does not, such as a
     * total (weeks-and-a-total).
     */
    private boolean namesRows(int column) {
      return body.stream()
          .filter(row -> grid.text(row, column + 1).isEmpty())
          .filter(row -> !grid.columns(row, column + 2, area.columns().last()).isEmpty())
          .anyMatch(row -> cells.isText(row, column));
    }

    /**
     * Takes a column beside the labels.
     *
     * @param named the headings of the columns of numbers on its left
     */
    private void beside(int column, Set<String> named) {
      String heading = area.heading(column);
      long almost = body.stream().filter(row -> cells.isAlmostNumber(row, column)).count();
      long count = body.stream().filter(row -> cells.isNumber(row, column)).count() + almost;
      long texts = body.stream().filter(row -> cells.isText(row, column)).count() - almost;
      boolean right = !numbers.isEmpty() && numbers.get(numbers.size() - 1) == column - 1;
      if (right && isOfFlags(column)) {
        if (!texts(column).isEmpty() && areMarks(column)) {
          marks.add(column);
        } else {
          String why = "flags of the numbers on its left that are not all marks";
          leftOut.put(column, texts(column).isEmpty() ? "" : why);
        }
      } else if (texts > count) {
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
      } else if (count > 0 || !heading.isEmpty()) {
        named.add(heading);
        numbers.add(column);
      }
    }

    private boolean areMarks(int column) {
      return body.stream()
          .filter(row -> !grid.text(row, column).isEmpty())
          .allMatch(row -> cells.isMark(row, column));
    }

    /**
     * Whether a column has nothing but flags for the numbers on its left, under the same heading in
     * merged cells, a heading that says so, or none.
     */
    private boolean isOfFlags(int column) {
      List<String> texts = texts(column);
      String heading = area.heading(column);
      boolean known = areMarks(column);
      // letters in every row are codes or units, unless all are the same or others are marks
      boolean scattered =
          texts.size() < body.size()
              || texts.stream().distinct().count() == 1
              || known && !marks.isEmpty();
      boolean same = !heading.isEmpty() && heading.equals(area.heading(column - 1));
      boolean flagged =
          heading.isEmpty()
              ? !texts.isEmpty() && scattered && texts.stream().anyMatch(one -> one.length() == 1)
              : same ? scattered || known : !texts.isEmpty() && isFlags(heading);
      return flagged && texts.stream().allMatch(FLAG.asMatchPredicate());
    }

    private boolean isFlags(String heading) {
      return cells.words().isWhole(Sense.FLAG, heading.substring(heading.lastIndexOf(", ") + 1));
    }

    /** Whether a column has several formulas, no result of which is saved, and nothing else. */
    private boolean isOfFormulas(int column) {
      List<Integer> filled =
          body.stream().filter(row -> cells.kind(row, column) != Kind.NOTHING).toList();
      return filled.size() > 1
          && filled.stream().allMatch(row -> grid.isWithoutResult(row, column));
    }
  }
}
