package org.precis.office;

import java.util.Objects;
import java.util.OptionalInt;
import org.precis.office.ParagraphLook.Alignment;

/** Writes looks and styles in WordprocessingML (ISO/IEC 29500-1, 17.3, 17.7). */
final class DocxStyles {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String LINK = "Hyperlink";

  /** The names of table styles. */
  static final String DATA_TABLE = "DataTable";

  static final String SIDE_BY_SIDE = "SideBySide";

  private DocxStyles() {}

  /** The part with all styles. */
  static byte[] part(OfficeDocument document) {
    Xml xml = new Xml("w:styles", "w", WORD);
    NamedStyle body = document.style(NamedStyle.NORMAL);
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    TextLook text = body.look().text();
    fonts(xml, text.family());
    xml.empty("w:color", "w:val", SvgFile.hex(text.color()));
    size(xml, text.size());
    String language = Languages.word(document.language());
    xml.empty("w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", language);
    xml.close().close();
    xml.open("w:pPrDefault").open("w:pPr");
    spacing(xml, body.look().line(), 0, 0);
    xml.close().close().close();
    for (NamedStyle style : document.styles()) {
      style(xml, style, document);
    }
    character(xml);
    table(xml, "TableNormal", "Normal Table", true);
    table(xml, DATA_TABLE, "Data Table", false);
    table(xml, SIDE_BY_SIDE, "Side by Side", false);
    return xml.bytes();
  }

  private static void style(Xml xml, NamedStyle style, OfficeDocument document) {
    boolean body = style.name().equals(NamedStyle.NORMAL);
    ParagraphLook base = document.style(NamedStyle.NORMAL).look();
    xml.open(
        "w:style",
        "w:type",
        "paragraph",
        "w:default",
        body ? "1" : null,
        "w:customStyle",
        builtIn(style.name()) == null ? "1" : null,
        "w:styleId",
        style.id());
    String known = builtIn(style.name());
    xml.empty("w:name", "w:val", known == null ? style.name() : known);
    if (!body) {
      xml.empty("w:basedOn", "w:val", NamedStyle.NORMAL);
    }
    if (style.level() > 0 || style.name().equals(NamedStyle.TITLE)) {
      xml.empty("w:next", "w:val", NamedStyle.NORMAL);
    }
    xml.empty("w:qFormat");
    xml.open("w:pPr");
    if (style.look().keptWithNext()) {
      xml.empty("w:keepNext");
    }
    paragraph(xml, style.look(), body ? null : base, document.rightToLeft(), style.level(), null);
    xml.close();
    if (!body) {
      xml.open("w:rPr");
      text(xml, style.look().text(), base.text());
      xml.close();
    }
    xml.close();
  }

  /** The name that Word has for one of its own styles, or null. */
  private static String builtIn(String name) {
    return switch (name) {
      case NamedStyle.NORMAL,
          NamedStyle.TITLE,
          "List Bullet",
          "List Number",
          NamedStyle.CONTENTS_HEADING ->
          name;
      case NamedStyle.CAPTION -> "caption";
      default -> name.matches(NamedStyle.HEADING + "\\d") ? name.replace('H', 'h') : null;
    };
  }

  private static void character(Xml xml) {
    xml.open(
        "w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont");
    xml.empty("w:name", "w:val", "Default Paragraph Font").close();
    xml.open("w:style", "w:type", "character", "w:styleId", LINK);
    xml.empty("w:name", "w:val", LINK).close();
  }

  private static void table(Xml xml, String id, String name, boolean normal) {
    xml.open(
        "w:style",
        "w:type",
        "table",
        "w:default",
        normal ? "1" : null,
        "w:customStyle",
        normal ? null : "1",
        "w:styleId",
        id);
    xml.empty("w:name", "w:val", name);
    if (!normal) {
      xml.empty("w:basedOn", "w:val", "TableNormal");
    }
    xml.open("w:tblPr").empty("w:tblInd", "w:w", 0, "w:type", "dxa").open("w:tblCellMar");
    for (String side : new String[] {"top", "left", "bottom", "right"}) {
      xml.empty("w:" + side, "w:w", 0, "w:type", "dxa");
    }
    xml.close().close().close();
  }

  // ------------------------------------------------------------- paragraphs

  /** Something between the lines around a paragraph and its spacing, as the schema orders them. */
  interface Between {
    void write();
  }

  /**
   * The properties of a paragraph that differ from those of its style.
   *
   * @param base of the style; null to write all
   * @param level of the heading; 0 to say nothing
   * @param tabs writes its stops; or null
   */
  static void paragraph(
      Xml xml,
      ParagraphLook look,
      ParagraphLook base,
      boolean rightToLeft,
      int level,
      Between tabs) {
    if (!Objects.equals(look.frame(), base == null ? Frame.NONE : base.frame())) {
      frame(xml, look.frame(), rightToLeft);
    }
    if (tabs != null) {
      tabs.write();
    }
    if (rightToLeft && (base == null || tabs != null)) {
      xml.empty("w:bidi");
    }
    if (base == null
        || look.line() != base.line()
        || look.before() != base.before()
        || look.after() != base.after()) {
      spacing(xml, look.line(), look.before(), look.after());
    }
    boolean moved =
        base == null
            ? look.start() != 0 || look.end() != 0 || look.first() != 0
            : look.start() != base.start()
                || look.end() != base.end()
                || look.first() != base.first();
    if (moved) {
      int first = Units.twips(look.first());
      xml.empty(
          "w:ind",
          "w:left",
          Units.twips(look.start()),
          "w:right",
          Units.twips(look.end()),
          first < 0 ? "w:hanging" : "w:firstLine",
          Math.abs(first));
    }
    if (look.alignment() != (base == null ? Alignment.START : base.alignment())) {
      xml.empty("w:jc", "w:val", alignment(look.alignment()));
    }
    if (level > 0) {
      xml.empty("w:outlineLvl", "w:val", level - 1);
    }
  }

  /** In text from right to left, left is where lines begin (ISO/IEC 29500-4, 14.11.2). */
  private static String alignment(Alignment alignment) {
    return switch (alignment) {
      case START -> "left";
      case END -> "right";
      case CENTER -> "center";
      case JUSTIFY -> "both";
    };
  }

  private static void spacing(Xml xml, double line, double before, double after) {
    xml.empty(
        "w:spacing",
        "w:before",
        Units.twips(before),
        "w:after",
        Units.twips(after),
        "w:line",
        line == 0 ? Integer.valueOf(240) : Integer.valueOf(Units.twips(line)),
        "w:lineRule",
        line == 0 ? "auto" : "atLeast");
  }

  private static void frame(Xml xml, Frame frame, boolean rightToLeft) {
    xml.open("w:pBdr");
    rule(xml, "w:top", frame.top());
    rule(xml, "w:left", rightToLeft ? frame.end() : frame.start());
    rule(xml, "w:bottom", frame.bottom());
    rule(xml, "w:right", rightToLeft ? frame.start() : frame.end());
    if (!frame.isBox()) {
      // Word has one frame around paragraphs with the same
      rule(xml, "w:between", frame.top().or(frame.bottom()));
    }
    xml.close();
    ground(xml, frame.ground());
  }

  private static void ground(Xml xml, OptionalInt color) {
    if (color.isPresent()) {
      String fill = SvgFile.hex(color.getAsInt());
      xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
    }
  }

  /** A line; its width is in eighths of a point, its space at most 31 points. */
  static void rule(Xml xml, String name, Rule rule) {
    if (rule.isDrawn()) {
      xml.empty(
          name,
          "w:val",
          rule.dotted() ? "dotted" : "single",
          "w:sz",
          Math.max(2, Math.round(rule.width() * 8)),
          "w:space",
          Math.min(31, Math.round(rule.space())),
          "w:color",
          SvgFile.hex(rule.color()));
    } else {
      xml.empty(name, "w:val", "nil");
    }
  }

  // ------------------------------------------------------------------- text

  /** The properties of letters that differ from those of their paragraph. */
  static void text(Xml xml, TextLook look, TextLook base) {
    if (!look.family().equals(base.family())) {
      fonts(xml, look.family());
    }
    if (look.bold() != base.bold()) {
      xml.empty("w:b", "w:val", look.bold() ? null : "0");
      xml.empty("w:bCs", "w:val", look.bold() ? null : "0");
    }
    if (look.italic() != base.italic()) {
      xml.empty("w:i", "w:val", look.italic() ? null : "0");
      xml.empty("w:iCs", "w:val", look.italic() ? null : "0");
    }
    if (look.color() != base.color()) {
      xml.empty("w:color", "w:val", SvgFile.hex(look.color()));
    }
    if (look.spacing() != base.spacing()) {
      xml.empty("w:spacing", "w:val", Units.twips(look.spacing()));
    }
    if (look.size() != base.size()) {
      size(xml, look.size());
    }
    ground(xml, look.ground());
  }

  private static void fonts(Xml xml, Family family) {
    String name = family.name();
    String others = family.others();
    xml.empty("w:rFonts", "w:ascii", name, "w:hAnsi", name, "w:eastAsia", others, "w:cs", others);
  }

  /** In half points; a size between two is rounded down, so that lines do not grow. */
  private static void size(Xml xml, double points) {
    int halves = (int) Math.floor(points * 2 + 0.01);
    xml.empty("w:sz", "w:val", halves).empty("w:szCs", "w:val", halves);
  }
}
