package org.precis.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The number formats and the indentation of cells, by their styles. */
final class Formats {

  private final List<NumberFormat> byStyle = new ArrayList<>();
  private final List<Integer> indents = new ArrayList<>();

  static Formats none() {
    return new Formats();
  }

  static Formats read(Xml xml) throws UnreadableWorkbookException {
    Formats formats = new Formats();
    Map<Integer, NumberFormat> own = new LinkedHashMap<>();
    boolean ofCells = false;
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        own.put(xml.number("numFmtId", 0), NumberFormat.of(xml.attribute("formatCode")));
      } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
        ofCells = xml.starts("cellXfs");
      } else if (ofCells && xml.starts("xf")) {
        int id = xml.number("numFmtId", 0);
        formats.byStyle.add(own.containsKey(id) ? own.get(id) : NumberFormat.of(builtIn(id)));
        formats.indents.add(0);
      } else if (ofCells && xml.starts("alignment") && isFromStart(xml.attribute("horizontal"))) {
        formats.indents.set(formats.indents.size() - 1, xml.number("indent", 0));
      }
    }
    return formats;
  }

  private static boolean isFromStart(String alignment) {
    return alignment.isEmpty() || alignment.equals("general") || alignment.equals("left");
  }

  /** By how many levels a text is indented. */
  int indent(int style) {
    return style < indents.size() ? indents.get(style) : 0;
  }

  NumberFormat of(int style) {
    return style < byStyle.size() ? byStyle.get(style) : NumberFormat.GENERAL;
  }

  /** The format that a number below 164 stands for (18.8.30). */
  private static String builtIn(int id) {
    return switch (id) {
      case 1, 3, 5, 6, 37, 38, 41, 42 -> "0";
      case 2, 4, 7, 8, 39, 40, 43, 44 -> "0.00";
      case 9 -> "0%";
      case 10 -> "0.00%";
      case 17 -> "mmm-yy";
      case 22 -> "m/d/yy h:mm";
      case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47 -> "h:mm:ss";
      // the later ones are those of Chinese, Japanese and Korean spreadsheets
      case 14, 15, 16, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58 -> "yyyy-mm-dd";
      default -> "General";
    };
  }
}
