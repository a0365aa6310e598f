package org.precis.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The number formats and the indentation of cells, by their styles. */
final class Formats {

  private final List<NumberFormat> byStyle = new ArrayList<>();
  private final List<Integer> indents = new ArrayList<>();
  private final List<Cell.Look> looks = new ArrayList<>();

  static Formats none() {
    return new Formats();
  }

  static Formats read(Xml xml) throws UnreadableWorkbookException {
    Formats formats = new Formats();
    Map<Integer, NumberFormat> own = new LinkedHashMap<>();
    List<Cell.Look> fonts = new ArrayList<>();
    List<Boolean> grounds = new ArrayList<>();
    boolean ofCells = false;
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        own.put(xml.number("numFmtId", 0), NumberFormat.of(xml.attribute("formatCode")));
      } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
        ofCells = xml.starts("cellXfs");
      } else if (xml.starts("fonts") || xml.starts("fills")) {
        boolean ofFonts = xml.starts("fonts");
        while (xml.next() && !xml.ends(ofFonts ? "fonts" : "fills")) {
          if (ofFonts && xml.starts("font")) {
            fonts.add(font(xml));
          } else if (!ofFonts && xml.starts("fill")) {
            grounds.add(isWhite(xml, "fill", "fgColor", true));
          }
        }
      } else if (ofCells && xml.starts("xf")) {
        Cell.Look look = of(fonts, xml.number("fontId", 0), Cell.Look.PLAIN);
        boolean white = of(grounds, xml.number("fillId", 0), true);
        formats.looks.add(look == Cell.Look.UNSEEN && !white ? Cell.Look.PLAIN : look);
        int id = xml.number("numFmtId", 0);
        formats.byStyle.add(own.containsKey(id) ? own.get(id) : NumberFormat.of(builtIn(id)));
        formats.indents.add(0);
      } else if (ofCells && xml.starts("alignment") && isFromStart(xml.attribute("horizontal"))) {
        formats.indents.set(formats.indents.size() - 1, xml.number("indent", 0));
      }
    }
    return formats;
  }

  private static <T> T of(List<T> all, int index, T otherwise) {
    return index >= 0 && index < all.size() ? all.get(index) : otherwise;
  }

  /** The font that has been started; goes on to its end. */
  private static Cell.Look font(Xml xml) throws UnreadableWorkbookException {
    boolean struck = false;
    boolean white = false;
    while (xml.next() && !xml.ends("font")) {
      struck |= xml.starts("strike") && !xml.attribute("val").matches("0|false");
      white |= xml.starts("color") && isWhite(xml);
    }
    return struck ? Cell.Look.STRUCK : white ? Cell.Look.UNSEEN : Cell.Look.PLAIN;
  }

  /** Whether an element names white as its colour, or none; goes on to its end. */
  private static boolean isWhite(Xml xml, String element, String colour, boolean otherwise)
      throws UnreadableWorkbookException {
    boolean white = otherwise;
    while (xml.next() && !xml.ends(element)) {
      white = xml.starts(colour) ? isWhite(xml) : white;
    }
    return white;
  }

  /** White as such, by its number, or as the ground of the theme. */
  private static boolean isWhite(Xml xml) {
    return xml.attribute("rgb").matches("(?i)(..)?FFFFFF")
        || xml.attribute("indexed").matches("1|9")
        || xml.attribute("theme").equals("0") && xml.attribute("tint").isEmpty();
  }

  /** How the numbers of a style look. */
  Cell.Look look(int style) {
    return of(looks, style, Cell.Look.PLAIN);
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
