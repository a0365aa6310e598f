package org.precis.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A workbook that is written: {@link XlsxWriter} and {@link OdsWriter} are two ways.
 *
 * @param author or ""
 * @param language of its texts, as a tag of BCP 47
 * @param rightToLeft whether its columns begin on the right
 * @param look of all sheets
 */
public record NewWorkbook(
    String title,
    String author,
    String language,
    boolean rightToLeft,
    Look look,
    List<Sheet> sheets) {

  /** The most characters that the name of a sheet may have, by which links find it. */
  public static final int LONGEST_NAME = 31;

  public NewWorkbook {
    sheets = List.copyOf(sheets);
  }

  /** The deepest level of a text. */
  int deepest() {
    return sheets.stream()
        .flatMap(sheet -> sheet.rows().stream())
        .flatMap(List::stream)
        .mapToInt(cell -> cell instanceof Text text ? text.level() : 0)
        .max()
        .orElse(0);
  }

  /** The largest number of decimals that a cell shows. */
  int mostDecimals() {
    return sheets.stream()
        .flatMap(sheet -> sheet.rows().stream())
        .flatMap(List::stream)
        .mapToInt(cell -> cell instanceof Amount number ? number.decimals() : 0)
        .max()
        .orElse(0);
  }

  /**
   * What all sheets look like.
   *
   * @param text size of all but headings, in points; accessible ones have 12 at least
   * @param heading size of the heading of a sheet, in points
   * @param rule thickness of the line below the head of a table, in points
   * @param ink colour of that line, as 0xRRGGBB
   * @param link colour of links, as 0xRRGGBB
   */
  public record Look(double text, double heading, double rule, int ink, int link) {

    /** A colour in six hexadecimal digits. */
    static String digits(int colour) {
      return String.format(Locale.ROOT, "%06X", colour);
    }
  }

  /**
   * A sheet.
   *
   * @param name unique in the workbook, whatever the case of its letters
   * @param rows the cells of each, from the first column on
   * @param table the table in it, if there is one
   */
  public record Sheet(String name, List<List<Content>> rows, Optional<Table> table) {

    public Sheet {
      rows = rows.stream().map(List::copyOf).toList();
    }

    int columns() {
      return rows.stream().mapToInt(List::size).max().orElse(1);
    }

    /**
     * About how many characters a column is wide: as its longest word in the table's head, as its
     * longest line below; texts above the table may go on over the columns beside them.
     */
    int width(int column) {
      int head = table.map(Table::headRow).orElse(0);
      int widest = 0;
      for (int row = Math.max(0, head - 1); row < rows.size(); row++) {
        if (column < rows.get(row).size()) {
          Content cell = rows.get(row).get(column);
          String apart = row == head - 1 ? "[ \n]" : "\n";
          int grouped = cell instanceof Amount ? cell.text().length() / 3 : 0;
          for (String part : cell.text().split(apart)) {
            widest = Math.max(widest, width(part) + grouped);
          }
        }
      }
      return Math.min(WIDEST, Math.max(NARROWEST, widest + 2));
    }

    private static final int NARROWEST = 8;
    private static final int WIDEST = 70;

    private static int width(String text) {
      return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }
  }

  /**
   * A table, which reaches to the last row of its sheet.
   *
   * @param name unique in the workbook: a letter, then letters, digits and underscores
   * @param headRow the row with the heads of its columns, from 1, which differ
   */
  public record Table(String name, int headRow) {}

  /** What a cell holds. */
  public sealed interface Content permits Text, Amount, Link {
    /** Its words or its digits. */
    String text();
  }

  /**
   * Words, in a style; none are "".
   *
   * @param level by how much they are indented in their cell; 0 of most
   */
  public record Text(String text, Style style, int level) implements Content {

    public Text(String text, Style style) {
      this(text, style, 0);
    }
  }

  /** What words are in a sheet. */
  public enum Style {
    /** The heading of the sheet. */
    TITLE,
    /** The head of a column. */
    HEAD,
    /** A text on one line, which may go on over the cells beside it. */
    LINE,
    /** A text in its cell. */
    CELL
  }

  /**
   * A number, kept exactly.
   *
   * @param decimals how many are shown
   */
  public record Amount(BigDecimal value, int decimals) implements Content {
    @Override
    public String text() {
      return value.toPlainString();
    }
  }

  /** Words that lead to the first cell of a sheet. */
  public record Link(String text, String sheet) implements Content {}
}
