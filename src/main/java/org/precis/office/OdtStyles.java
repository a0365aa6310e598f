package org.precis.office;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.precis.office.Block.Marker;
import org.precis.office.ParagraphLook.Alignment;
import org.precis.typeset.value.ListStyle;

/**
 * Writes looks as styles (OpenDocument 1.3, part 3, 16 and 17). What differs from the named styles
 * becomes automatic styles: one for all that is alike.
 */
final class OdtStyles {

  /**
   * The style of links, which says nothing: without one they would have the look that programs give
   * to links.
   */
  static final String LINK = "Link";

  static final String BULLETS = "Bullets";
  static final String NUMBERS = "Numbers";
  private static final int LEVELS = 9;

  /** Of a length that the format wants to be one. */
  private static final double LEAST = 0.5;

  private final OfficeDocument document;

  /** The automatic styles by what they say, each with its name. */
  private final Map<Automatic, String> automatic = new LinkedHashMap<>();

  /** A style without a name. */
  private sealed interface Automatic {
    record Text(TextLook look, String language) implements Automatic {}

    record Paragraph(String parent, ParagraphLook look, double stop, boolean stopAtEnd, String page)
        implements Automatic {}

    record Table(double width, String page) implements Automatic {}

    record Column(double width) implements Automatic {}

    record Row(boolean whole) implements Automatic {}

    record Cell(Frame frame, double above, double below, boolean atFoot) implements Automatic {}

    record Section(int columns, double gap) implements Automatic {}
  }

  OdtStyles(OfficeDocument document) {
    this.document = document;
  }

  /** A name as the format wants it (17.2): letters, digits and codes of all else. */
  static String name(String display) {
    return display.replace(" ", "_20_");
  }

  private String of(Automatic style) {
    return automatic.computeIfAbsent(
        style, unnamed -> style.getClass().getSimpleName() + (automatic.size() + 1));
  }

  /** The name of a style of letters in a paragraph; null if they look as it says. */
  String text(TextLook look, TextLook base, String language) {
    boolean other = !language.isEmpty() && !language.equals(document.language());
    return look.equals(base) && !other ? null : of(new Automatic.Text(look, other ? language : ""));
  }

  /** The name of a style of letters that look as their paragraph says. */
  String same(TextLook look) {
    return of(new Automatic.Text(look, ""));
  }

  /**
   * The name of a style of a paragraph.
   *
   * @param page the name of the page that begins with it, or ""
   */
  String paragraph(Block.Paragraph paragraph, String page) {
    NamedStyle style = document.style(paragraph.style());
    boolean plain =
        paragraph.look().equals(style.look()) && paragraph.stop() == 0 && page.isEmpty();
    return plain
        ? name(style.name())
        : of(
            new Automatic.Paragraph(
                style.name(), paragraph.look(), paragraph.stop(), paragraph.stopAtEnd(), page));
  }

  /** The name of the style of a paragraph without text. */
  String gap(double height) {
    ParagraphLook body = document.style(NamedStyle.NORMAL).look();
    TextLook text = body.text();
    TextLook low = text.sized(1);
    ParagraphLook look =
        new ParagraphLook(low, body.alignment(), height, 0, 0, 0, 0, 0, Frame.NONE, false);
    return of(new Automatic.Paragraph(NamedStyle.NORMAL, look, 0, false, ""));
  }

  String table(double width, String page) {
    return of(new Automatic.Table(width, page));
  }

  String column(double width) {
    return of(new Automatic.Column(width));
  }

  String row() {
    return of(new Automatic.Row(true));
  }

  String cell(Block.Cell cell, boolean atFoot) {
    return of(new Automatic.Cell(cell.frame(), cell.above(), cell.below(), atFoot));
  }

  String section(Block.Columns columns) {
    return of(new Automatic.Section(columns.count(), columns.gap()));
  }

  // ---------------------------------------------------------------- writing

  /** The automatic styles that were asked for. */
  void automatic(Xml xml) {
    for (Map.Entry<Automatic, String> entry : automatic.entrySet()) {
      String name = entry.getValue();
      Automatic style = entry.getKey();
      if (style instanceof Automatic.Text text) {
        xml.open("style:style", "style:name", name, "style:family", "text");
        text(xml, text.look(), text.language());
      } else if (style instanceof Automatic.Paragraph paragraph) {
        paragraph(xml, name, paragraph);
      } else if (style instanceof Automatic.Table table) {
        xml.open(
            "style:style",
            "style:name",
            name,
            "style:family",
            "table",
            "style:master-page-name",
            page(table.page()));
        xml.empty(
            "style:table-properties",
            "style:width",
            points(table.width()),
            "table:align",
            document.rightToLeft() ? "right" : "left",
            "style:writing-mode",
            document.rightToLeft() ? "rl-tb" : "lr-tb");
      } else if (style instanceof Automatic.Column column) {
        xml.open("style:style", "style:name", name, "style:family", "table-column");
        xml.empty("style:table-column-properties", "style:column-width", points(column.width()));
      } else if (style instanceof Automatic.Row) {
        xml.open("style:style", "style:name", name, "style:family", "table-row");
        xml.empty("style:table-row-properties", "fo:keep-together", "always");
      } else if (style instanceof Automatic.Cell cell) {
        xml.open("style:style", "style:name", name, "style:family", "table-cell");
        cell(xml, cell);
      } else if (style instanceof Automatic.Section section) {
        xml.open("style:style", "style:name", name, "style:family", "section");
        xml.open("style:section-properties", "text:dont-balance-text-columns", "false");
        xml.empty(
            "style:columns",
            "fo:column-count",
            section.columns(),
            "fo:column-gap",
            points(section.gap()));
        xml.close();
      }
      xml.close();
    }
    list(xml, BULLETS, "");
    list(xml, NUMBERS, format(document.numbers()));
  }

  private static String page(String page) {
    return page.isEmpty() ? null : page;
  }

  private void paragraph(Xml xml, String name, Automatic.Paragraph style) {
    ParagraphLook base = document.style(style.parent()).look();
    xml.open(
        "style:style",
        "style:name",
        name,
        "style:family",
        "paragraph",
        "style:parent-style-name",
        name(style.parent()),
        "style:master-page-name",
        page(style.page()));
    properties(xml, style.look(), style.stop(), style.stopAtEnd());
    if (!style.look().text().equals(base.text())) {
      text(xml, style.look().text(), "");
    }
  }

  private static void cell(Xml xml, Automatic.Cell cell) {
    xml.empty(
        "style:table-cell-properties",
        "fo:border-top",
        rule(cell.frame().top()),
        "fo:border-bottom",
        rule(cell.frame().bottom()),
        "fo:border-left",
        "none",
        "fo:border-right",
        "none",
        "fo:padding-top",
        points(cell.above()),
        "fo:padding-bottom",
        points(cell.below()),
        "fo:padding-left",
        points(0),
        "fo:padding-right",
        points(0),
        "style:vertical-align",
        cell.atFoot() ? "bottom" : "top");
  }

  /** The named styles and the default of all. */
  void named(Xml xml) {
    ParagraphLook body = document.style(NamedStyle.NORMAL).look();
    xml.open("style:default-style", "style:family", "paragraph");
    properties(xml, body, 0, false);
    text(xml, body.text(), document.language());
    xml.close();
    xml.empty("style:style", "style:name", LINK, "style:family", "text");
    for (NamedStyle style : document.styles()) {
      boolean normal = style.name().equals(NamedStyle.NORMAL);
      xml.open(
          "style:style",
          "style:name",
          name(style.name()),
          "style:display-name",
          style.name(),
          "style:family",
          "paragraph",
          "style:parent-style-name",
          normal ? null : name(NamedStyle.NORMAL),
          "style:default-outline-level",
          style.level() > 0 ? Integer.valueOf(style.level()) : null);
      properties(xml, style.look(), 0, false);
      text(xml, style.look().text(), "");
      xml.close();
    }
  }

  private void properties(Xml xml, ParagraphLook look, double stop, boolean stopAtEnd) {
    Frame frame = look.frame();
    boolean turned = document.rightToLeft();
    Rule left = turned ? frame.end() : frame.start();
    Rule right = turned ? frame.start() : frame.end();
    xml.open(
        "style:paragraph-properties",
        "fo:margin-top",
        points(look.before()),
        "fo:margin-bottom",
        points(look.after()),
        "fo:margin-left",
        points(look.start()),
        "fo:margin-right",
        points(look.end()),
        "fo:text-indent",
        points(look.first()),
        "fo:text-align",
        alignment(look.alignment()),
        "style:line-height-at-least",
        look.line() > 0 ? points(Math.max(LEAST, look.line())) : null,
        "fo:keep-with-next",
        look.keptWithNext() ? "always" : "auto",
        "fo:border-top",
        rule(frame.top()),
        "fo:border-right",
        rule(right),
        "fo:border-bottom",
        rule(frame.bottom()),
        "fo:border-left",
        rule(left),
        "fo:padding-top",
        points(frame.top().space()),
        "fo:padding-right",
        points(right.space()),
        "fo:padding-bottom",
        points(frame.bottom().space()),
        "fo:padding-left",
        points(left.space()),
        "style:join-border",
        frame.isBox() ? "true" : "false",
        "fo:background-color",
        ground(frame.ground()),
        "style:writing-mode",
        turned ? "rl-tb" : "lr-tb");
    if (stop > 0) {
      xml.open("style:tab-stops");
      xml.empty(
          "style:tab-stop",
          "style:position",
          points(stop - look.start()),
          "style:type",
          stopAtEnd ? "right" : "left");
      xml.close();
    }
    xml.close();
  }

  private static String ground(OptionalInt color) {
    return color.isPresent() ? "#" + SvgFile.hex(color.getAsInt()) : "transparent";
  }

  private static String alignment(Alignment alignment) {
    return alignment.name().toLowerCase(Locale.ROOT);
  }

  static String rule(Rule rule) {
    return rule.isDrawn()
        ? points(rule.width())
            + (rule.dotted() ? " dotted #" : " solid #")
            + SvgFile.hex(rule.color())
        : "none";
  }

  /** The properties of letters, for all scripts. */
  static void text(Xml xml, TextLook look, String tag) {
    List<Object> properties = new ArrayList<>();
    if (!look.family().name().isEmpty()) {
      properties.addAll(List.of("style:font-name", look.family().name()));
      properties.addAll(List.of("style:font-name-asian", look.family().others()));
      properties.addAll(List.of("style:font-name-complex", look.family().others()));
    }
    for (String suffix : new String[] {"", "-asian", "-complex"}) {
      String prefix = suffix.isEmpty() ? "fo:" : "style:";
      properties.addAll(List.of(prefix + "font-size" + suffix, points(look.size())));
      String weight = look.bold() ? "bold" : "normal";
      properties.addAll(List.of(prefix + "font-weight" + suffix, weight));
      String slope = look.italic() ? "italic" : "normal";
      properties.addAll(List.of(prefix + "font-style" + suffix, slope));
      if (!tag.isEmpty()) {
        String[] language = Languages.word(tag).split("-", -1);
        properties.addAll(List.of(prefix + "language" + suffix, language[0]));
        String country = language.length > 1 ? language[language.length - 1] : "none";
        properties.addAll(List.of(prefix + "country" + suffix, country));
      }
    }
    properties.addAll(List.of("fo:color", "#" + SvgFile.hex(look.color())));
    properties.addAll(List.of("fo:background-color", ground(look.ground())));
    properties.addAll(List.of("style:text-underline-style", "none"));
    properties.addAll(List.of("fo:letter-spacing", points(look.spacing())));
    xml.empty("style:text-properties", properties.toArray());
  }

  /** The digits of numbered items, as LibreOffice names those that OpenDocument has no name for. */
  private static String format(ListStyle numbers) {
    return numbers == ListStyle.DECIMAL
        ? "1"
        : numbers.of(1) + ", " + numbers.of(2) + ", " + numbers.of(3) + ", ...";
  }

  /**
   * The style of a kind of lists.
   *
   * @param format of the numbers of their items; empty if they have none
   */
  private static void list(Xml xml, String name, String format) {
    xml.open("text:list-style", "style:name", name);
    for (int level = 1; level <= LEVELS; level++) {
      if (!format.isEmpty()) {
        xml.open(
            "text:list-level-style-number",
            "text:level",
            level,
            "style:num-format",
            format,
            "style:num-suffix",
            ".");
      } else {
        xml.open("text:list-level-style-bullet", "text:level", level, "text:bullet-char", "•");
      }
      xml.open(
          "style:list-level-properties",
          "text:list-level-position-and-space-mode",
          "label-alignment");
      xml.empty("style:list-level-label-alignment", "text:label-followed-by", "listtab");
      xml.close().close();
    }
    xml.close();
  }

  /** The list style of a marker. */
  static String list(Marker marker) {
    return marker.kind() == Marker.Kind.NUMBER ? NUMBERS : BULLETS;
  }

  /** A length; without more places than a printer has. */
  static String points(double points) {
    return BigDecimal.valueOf(points)
            .setScale(2, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + "pt";
  }
}
