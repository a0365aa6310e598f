package org.precis.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.precis.sheet.Cell.Kind;

/** Reads one cell: what it shows, by its type and its format. */
record CellReader(Xml xml, SharedTexts shared, Formats formats, Serial serial) {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]{1,40}(\\.[0-9]{0,40})?([Ee][+-]?[0-9]{1,3})?");
  private static final Pattern ISO_DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})T00:00:00.*");

  /** The cell that has been started; goes on to its end. */
  Cell read(int row, int column) throws UnreadableWorkbookException {
    String type = xml.attribute("t");
    int style = xml.number("s", 0);
    NumberFormat format = formats.of(style);
    String formula = null;
    String value = null;
    while (xml.next() && !xml.ends("c")) {
      if (xml.starts("f")) {
        formula = xml.text();
      } else if (xml.starts("v")) {
        value = xml.text();
      } else if (xml.starts("is")) {
        value = SharedTexts.text(xml, "is");
      }
    }
    boolean noResult = value == null || value.isBlank() && !type.equals("str");
    if (formula != null && noResult) {
      return new Cell(row, column, Kind.NO_RESULT, "=" + formula);
    }
    return noResult
        ? new Cell(row, column, Kind.TEXT, "")
        : cell(row, column, type, value, format)
            .indented(formats.indent(style))
            .as(formats.look(style));
  }

  private Cell cell(int row, int column, String type, String value, NumberFormat format)
      throws UnreadableWorkbookException {
    String text = value.strip();
    return switch (type) {
      case "s" -> new Cell(row, column, Kind.TEXT, shared.get(text, xml));
      case "inlineStr" -> new Cell(row, column, Kind.TEXT, value);
      case "str" -> new Cell(row, column, Kind.TEXT, SharedTexts.unescaped(value));
      case "b" -> new Cell(row, column, Kind.TEXT, text.equals("0") ? "false" : "true");
      case "e" -> new Cell(row, column, Kind.ERROR, text);
      case "d" -> new Cell(row, column, Kind.TEXT, day(text, format));
      default -> number(row, column, text, format);
    };
  }

  /** A date that the file holds as ISO 8601 writes it, as precise as it is shown. */
  static String day(String text, NumberFormat format) {
    String day = ISO_DAY.matcher(text).replaceFirst("$1");
    return switch (format.kind()) {
      case YEAR -> day.substring(0, Math.min(4, day.length()));
      case MONTH -> day.substring(0, Math.min(7, day.length()));
      default -> day;
    };
  }

  private Cell number(int row, int column, String text, NumberFormat format) {
    if (!NUMBER.matcher(text).matches()) {
      return new Cell(row, column, Kind.TEXT, text);
    }
    BigDecimal number = new BigDecimal(text);
    boolean plain =
        format.kind() == NumberFormat.Kind.NUMBER || format.kind() == NumberFormat.Kind.PERCENT;
    return plain || !serial.isDate(number, format)
        ? format.cell(row, column, number)
        : new Cell(row, column, Kind.TEXT, serial.date(number, format));
  }
}
