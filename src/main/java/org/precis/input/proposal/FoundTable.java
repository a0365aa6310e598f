package org.precis.input.proposal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.precis.input.table.TablesReader;
import org.precis.input.tree.Extent.Span;
import org.precis.sheet.Cell;

/** A table that was found on a sheet, with what it was taken for. */
final class FoundTable {

  /**
   * A column of numbers.
   *
   * @param name its heading as the pack reads it
   * @param percent whether its cells are percentages, as their signs or formats say
   */
  record Column(int number, String name, UnitNote unit, boolean percent) {}

  /** What a sign in place of a number is taken for. */
  enum Meaning {
    NOT_STATED("not-stated", "not stated"),
    NOT_APPLICABLE("not-applicable", "not applicable"),
    ZERO("zero", "zero"),
    CONFIDENTIAL("confidential", "confidential");

    private final String key;
    private final String words;

    Meaning(String key, String words) {
      this.key = key;
      this.words = words;
    }

    String key() {
      return key;
    }

    String words() {
      return words;
    }
  }

  private static final String ROUNDED =
      "(?:round(?:ing|ed)|rundung|runden|gerundet\\p{L}*|arrondis?|redondeo|arrotondament[oi]|округлени[яй]"
          + "|四舍五入|四捨五入|στρογγυλοπο\\p{L}+)";
  private static final String ADDED =
      "(?:totals?|sums?|add|gesamt\\p{L}*|summen?|totaux|somme|totale?s?|suma|сумм\\p{L}*|итог\\p{L}*"
          + "|合计|总计|合計|總計|σύνολ\\p{L}+)";

  /** A sentence that totals may differ from the sums of their parts because of rounding. */
  private static final Pattern ROUNDED_TOTALS =
      Pattern.compile(
          "(?iu)(?=.*" + ROUNDED + ")(?=.*" + ADDED + ")(?!.*[0-9])[^.。:：;；]{1,150}[.。]?");

  final String sheet;
  final Span head;
  final Span rows;
  final Span columnSpan;
  String title = "";

  /** What stands above the title, such as the title of the sheet. */
  String heading = "";

  /** The lines between the title and the head, of which notes are made. */
  final List<String> subtitles = new ArrayList<>();

  /** The upper heading of its columns, if those under the others are tables of their own, or "". */
  String group = "";

  /** The heading of its rows among the rows of the longer table, or "". */
  String section = "";

  String label = "";

  /** The headings of columns of labels for several rows each, before that of the labels. */
  final List<String> groupLabels = new ArrayList<>();

  /** Those columns. */
  final List<Integer> groupColumns = new ArrayList<>();

  /** The heading of a column with the unit of each row, or "". */
  String unitLabel = "";

  /** That column, or 0. */
  int unitColumn;

  /** Whether its rows are in different units, so that no chart compares them. */
  boolean rowsInUnits;

  /** Whether some rows are indented below others, so that no chart compares them. */
  boolean onLevels;

  boolean labelMissing;

  /** The column of the labels, or 0. */
  int labelColumn;

  /** What the sheet says that all numbers are in. */
  UnitNote stated = UnitNote.NONE;

  /** The line that says so, or "" if the title does. */
  String statedIn = "";

  /** Whether some rows name units of their own, so that no unit is that of all numbers. */
  boolean statedNotOfAll;

  /** Whether what it says names per cent as well, for the columns of rates. */
  boolean ratesInPercent;

  /** A line that names several units, or "". */
  String severalUnits = "";

  /** What all columns are in that have no unit of their own. */
  UnitNote unit = UnitNote.NONE;

  /** Columns that are not, or not surely, in the stated unit. */
  List<Column> notInUnit = List.of();

  final List<Column> columns = new ArrayList<>();

  /** The headings of columns whose cells hold more decimals than they show. */
  final List<String> rounded = new ArrayList<>();

  /** The letters of columns that mark the numbers on their left, and the marks there. */
  final List<String> markColumns = new ArrayList<>();

  final Set<String> marks = new TreeSet<>();
  final List<String> skip = new ArrayList<>();
  final List<String> leftOut = new ArrayList<>();

  /** Headings among the rows, which are left out. */
  final List<Integer> headings = new ArrayList<>();

  /** Rows that have a label and no numbers, and are rows all the same. */
  final List<String> withoutNumbers = new ArrayList<>();

  final List<String> hiddenRows = new ArrayList<>();
  final List<String> hiddenColumns = new ArrayList<>();
  final Map<String, Meaning> signs = new TreeMap<>();
  final List<String> totals = new ArrayList<>();
  final List<String> notes = new ArrayList<>();

  /** What its rows are called, but for those that are left out. */
  final List<String> labelsOfRows = new ArrayList<>();

  /** The numbers of notes on another sheet to which its texts refer. */
  final Set<String> references = new LinkedHashSet<>();

  boolean hidden;

  /** Whether a total is left out because its formula has no saved result. */
  boolean totalLeftOut;

  /** Of a part of a longer table, where that ends; 0 of any other. */
  int wholeEnd;

  /** Whether a total of its numbers may differ from their sum because they are rounded. */
  boolean mayBeRounded;

  boolean rounding;

  /** The numbers of the columns whose total is not the sum of the rows. */
  final Set<Integer> unequal = new TreeSet<>();

  String source = "";
  String until = "";

  /**
   * Whether only a range of cells tells it apart, from other tables of the sheet or from lines
   * below it that begin as rows do.
   */
  boolean inRange;

  /** Whether it is in a file of lines, which has no sheets and no ranges of cells. */
  boolean inLines;

  /** The lines and columns around it in such a file that the pack has to leave out. */
  final List<String> around = new ArrayList<>();

  FoundTable(String sheet, Span head, Span rows, Span columnSpan) {
    this.sheet = sheet;
    this.head = head;
    this.rows = rows;
    this.columnSpan = columnSpan;
  }

  /** The notes but for the one that says what the page says of a rounded total. */
  List<String> notesToPrint() {
    return notes.stream()
        .filter(note -> !(rounding && ROUNDED_TOTALS.matcher(note).matches()))
        .toList();
  }

  /** The headings of the columns of labels, which are read as one. */
  List<String> labels() {
    return Stream.concat(groupLabels.stream(), Stream.of(label, unitLabel))
        .filter(heading -> !heading.isEmpty())
        .toList();
  }

  /** Where the head and the rows are: cells as in {@code A4:F11}, or lines. */
  String area() {
    if (inLines) {
      return "lines " + new Span(head.first(), rows.last());
    }
    return "sheet '"
        + sheet
        + "', "
        + corner(columnSpan.first(), head.first())
        + ":"
        + corner(columnSpan.last(), rows.last());
  }

  /** The cells of the rows alone. */
  String rowsArea() {
    return corner(columnSpan.first(), rows.first()) + ":" + corner(columnSpan.last(), rows.last());
  }

  private static String corner(int column, int row) {
    return Cell.letters(column) + row;
  }

  /** Whether it has more rows than can be printed. */
  boolean isLong() {
    return labelsOfRows.size() > TablesReader.MOST_SHOWN;
  }

  /** Whether its rows are part of a longer table. */
  boolean isPart() {
    return wholeEnd > 0;
  }

  /** Whether a cell of its sheet is in its rows. */
  boolean holds(int row, int column) {
    return rows.first() <= row
        && row <= rows.last()
        && columnSpan.first() <= column
        && column <= columnSpan.last()
        && (group.isEmpty()
            || column == labelColumn
            || columns.stream().anyMatch(own -> own.number() == column));
  }
}
