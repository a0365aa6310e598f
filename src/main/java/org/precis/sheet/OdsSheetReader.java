package org.precis.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.precis.sheet.Cell.Kind;
import org.precis.sheet.UnreadableWorkbookException.Reason;

/** Reads the rows of one sheet of OpenDocument, and which of its cells are merged or hidden. */
final class OdsSheetReader {

  private static final String OFFICE = ":office:";

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{0,40})?([Ee][+-]?[0-9]{1,3})?");

  private final Xml xml;
  private final OdsStyles styles;
  private final MergedAreas merged = new MergedAreas();
  private final Set<Integer> hiddenColumns = new TreeSet<>();

  /** The styles of columns, by the first column of each run. */
  private final Map<Integer, String> styleOfColumn = new TreeMap<>();

  private int columns;
  private int row;

  /** A reader of the table that has been started. */
  OdsSheetReader(Xml xml, OdsStyles styles) {
    this.xml = xml;
    this.styles = styles;
  }

  /**
   * What the sheet says of its cells, after each row that shows something has been given away.
   *
   * @param rows takes a row; false where it takes no more
   */
  Workbook.Layout read(Predicate<Workbook.Row> rows) throws UnreadableWorkbookException {
    boolean more = true;
    while (more && xml.next() && !xml.ends("table")) {
      if (xml.starts("table-column")) {
        column();
      } else if (xml.starts("table-row")) {
        more = row(rows);
      }
    }
    return new Workbook.Layout(merged.all(), hiddenColumns);
  }

  private void column() throws UnreadableWorkbookException {
    int repeated = repeated("number-columns-repeated");
    styleOfColumn.put(columns + 1, xml.attribute("default-cell-style-name"));
    if (isHidden()) {
      for (int i = columns + 1; i <= Math.min(columns + repeated, Area.MOST_COLUMNS); i++) {
        hiddenColumns.add(i);
      }
    }
    columns += repeated;
  }

  private boolean isHidden() {
    return Set.of("collapse", "filter").contains(xml.attribute("visibility"));
  }

  private int repeated(String attribute) throws UnreadableWorkbookException {
    return Math.min(Math.max(1, xml.number(attribute, 1)), Area.MOST_ROWS);
  }

  /** Gives away a row as often as it is repeated; false where no more is taken. */
  private boolean row(Predicate<Workbook.Row> rows) throws UnreadableWorkbookException {
    int repeated = repeated("number-rows-repeated");
    boolean hidden = isHidden();
    String style = xml.attribute("default-cell-style-name");
    List<Cell> shown = new ArrayList<>();
    int column = 1;
    while (xml.next() && !xml.ends("table-row")) {
      if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
        column += cell(column, style, shown);
      }
    }
    boolean more = true;
    for (int i = 0; i < repeated && !shown.isEmpty() && more; i++) {
      check(row + 1 + i <= Area.MOST_ROWS);
      more = rows.test(new Workbook.Row(row + 1 + i, hidden, at(row + 1 + i, shown)));
    }
    row = Math.min(row + repeated, Area.MOST_ROWS);
    return more;
  }

  private static List<Cell> at(int row, List<Cell> cells) {
    return cells.stream().map(cell -> cell.at(row, cell.column())).toList();
  }

  /** Adds the cell that has been started; goes on to its end. How many columns it takes. */
  private int cell(int column, String styleOfRow, List<Cell> shown)
      throws UnreadableWorkbookException {
    boolean covered = xml.starts("covered-table-cell");
    String element = covered ? "covered-table-cell" : "table-cell";
    int repeated = repeated("number-columns-repeated");
    merge(column);
    String type = xml.attribute(OFFICE, "value-type");
    boolean failed = xml.attribute("calcext", "value-type").equals("error");
    String formula = xml.attribute("formula");
    String style = style(column, styleOfRow);
    String value =
        switch (type) {
          case "date" -> xml.attribute(OFFICE, "date-value");
          case "time" -> xml.attribute(OFFICE, "time-value");
          case "boolean" -> xml.attribute(OFFICE, "boolean-value");
          default -> xml.attribute(OFFICE, "value");
        };
    BigDecimal number = NUMBER.matcher(value).matches() ? new BigDecimal(value) : BigDecimal.ZERO;
    NumberFormat format = styles.format(style, number).orElse(NumberFormat.GENERAL);
    String text = text(element);
    Cell cell;
    if (failed) {
      cell = new Cell(row + 1, column, Kind.ERROR, text.strip());
    } else if (!formula.isEmpty() && type.isEmpty() && text.isBlank()) {
      cell = new Cell(row + 1, column, Kind.NO_RESULT, formula.replaceFirst("^[a-z]+:", ""));
    } else {
      cell =
          cell(column, type, value, text, format)
              .indented(styles.indent(style))
              .as(styles.look(style));
    }
    if (!covered && !cell.text().isBlank()) {
      check(column + repeated - 1 <= Area.MOST_COLUMNS);
      for (int i = 0; i < repeated; i++) {
        shown.add(cell.at(row + 1, column + i));
      }
    }
    return repeated;
  }

  private Cell cell(int column, String type, String value, String text, NumberFormat format) {
    boolean number = Set.of("float", "currency", "percentage").contains(type);
    if (number && NUMBER.matcher(value).matches()) {
      boolean percent = type.equals("percentage") && format.kind() != NumberFormat.Kind.PERCENT;
      NumberFormat own =
          percent
              ? new NumberFormat(NumberFormat.Kind.PERCENT, -1, 0)
              : isOfDates(format) ? NumberFormat.GENERAL : format;
      BigDecimal exact = new BigDecimal(value);
      return own.cell(row + 1, column, exact);
    }
    String shown =
        switch (type) {
          case "date" -> CellReader.day(value, format);
          case "time" -> time(value);
          case "boolean" -> value;
          default -> text;
        };
    return new Cell(row + 1, column, Kind.TEXT, shown);
  }

  private static boolean isOfDates(NumberFormat format) {
    return format.kind() != NumberFormat.Kind.NUMBER && format.kind() != NumberFormat.Kind.PERCENT;
  }

  /** {@code PT18H00M00S} as ISO 8601 writes a time of day. */
  private static String time(String duration) {
    return duration.replaceFirst("^PT(\\d+)H(\\d+)M(\\d+).*$", "$1:$2:$3");
  }

  /** The style of the cell that has been started: its own, or that of its row or column. */
  private String style(int column, String styleOfRow) {
    String own = xml.attribute("style-name");
    String ofColumn = "";
    for (Map.Entry<Integer, String> run : styleOfColumn.entrySet()) {
      ofColumn = run.getKey() <= column ? run.getValue() : ofColumn;
    }
    return !own.isEmpty() ? own : styleOfRow.isEmpty() ? ofColumn : styleOfRow;
  }

  private void merge(int column) throws UnreadableWorkbookException {
    int rows = xml.number("number-rows-spanned", 1);
    int across = xml.number("number-columns-spanned", 1);
    int lastRow = row + Math.max(1, rows);
    int lastColumn = column + Math.max(1, across) - 1;
    boolean inSheet = lastRow <= Area.MOST_ROWS && lastColumn <= Area.MOST_COLUMNS;
    if ((rows > 1 || across > 1) && inSheet) {
      merged.add(new Area(row + 1, column, lastRow, lastColumn));
    }
  }

  /** The paragraphs of the cell, but not those of comments and drawings in it. */
  private String text(String element) throws UnreadableWorkbookException {
    StringBuilder text = new StringBuilder();
    int apart = 0;
    boolean first = true;
    while (xml.next() && !xml.ends(element)) {
      for (String other : Set.of("annotation", "frame", "detective", "table")) {
        apart += xml.starts(other) ? 1 : xml.ends(other) ? -1 : 0;
      }
      if (xml.starts("p")) {
        String paragraph = xml.paragraph();
        if (apart == 0) {
          text.append(first ? "" : "\n").append(paragraph);
          first = false;
        }
      }
    }
    return text.toString();
  }

  private void check(boolean asTheStandardHasIt) throws UnreadableWorkbookException {
    if (!asTheStandardHasIt) {
      throw new UnreadableWorkbookException(Reason.PART, xml.part());
    }
  }
}
