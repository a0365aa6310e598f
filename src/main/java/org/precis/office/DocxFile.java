package org.precis.office;

import java.util.List;
import java.util.Map;
import org.precis.office.Block.Marker;
import org.precis.office.PageLook.Piece;
import org.precis.office.PageLook.RunningLine;
import org.precis.text.ZipParts;
import org.precis.typeset.value.ListStyle;

/** Writes a document as Word has it (ISO/IEC 29500, Office Open XML, transitional). */
public final class DocxFile {

  static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String DUBLIN_CORE = "http://purl.org/dc/";
  private static final int LEVELS = 9;
  private static final int NUMBERED = 1;

  private DocxFile() {}

  /** The bytes of the file, which depend on the document alone. */
  public static byte[] of(OfficeDocument document) {
    DocxParts parts = new DocxParts(document.rasters());
    DocxBody body = new DocxBody(document, parts);
    byte[] text = body.part();
    ZipParts archive = new ZipParts();
    archive.add("[Content_Types].xml", contentTypes());
    archive.add("_rels/.rels", relations());
    archive.add("word/document.xml", text);
    archive.add("word/_rels/document.xml.rels", parts.relations());
    archive.add("word/styles.xml", DocxStyles.part(document));
    archive.add("word/settings.xml", settings());
    archive.add("word/numbering.xml", numbering(body.lists(), format(document.numbers())));
    archive.add("word/fontTable.xml", fonts(document));
    archive.add("word/header.xml", running(document, "w:hdr", document.page().header(), true));
    archive.add("word/footer.xml", running(document, "w:ftr", document.page().footer(), false));
    archive.add("docProps/core.xml", properties(document));
    parts.media().forEach(archive::add);
    return archive.bytes();
  }

  private static byte[] contentTypes() {
    Xml xml = new Xml("Types", "", PACKAGE + "content-types");
    String relations = "application/vnd.openxmlformats-package.relationships+xml";
    xml.empty("Default", "Extension", "rels", "ContentType", relations);
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    xml.empty("Default", "Extension", "png", "ContentType", "image/png");
    xml.empty("Default", "Extension", "jpeg", "ContentType", "image/jpeg");
    xml.empty("Default", "Extension", "svg", "ContentType", "image/svg+xml");
    type(xml, "document", "document.main");
    for (String part :
        List.of("styles", "settings", "numbering", "fontTable", "header", "footer")) {
      type(xml, part, part);
    }
    String core = "application/vnd.openxmlformats-package.core-properties+xml";
    xml.empty("Override", "PartName", "/docProps/core.xml", "ContentType", core);
    return xml.bytes();
  }

  private static void type(Xml xml, String part, String type) {
    String name = "/word/" + part + ".xml";
    xml.empty("Override", "PartName", name, "ContentType", TYPE + type + "+xml");
  }

  private static byte[] relations() {
    Xml xml = new Xml("Relationships", "", PACKAGE + "relationships");
    String core = PACKAGE + "relationships/metadata/core-properties";
    String main = RELATIONS + "officeDocument";
    xml.empty("Relationship", "Id", "rId1", "Type", main, "Target", "word/document.xml");
    xml.empty("Relationship", "Id", "rId2", "Type", core, "Target", "docProps/core.xml");
    return xml.bytes();
  }

  private static byte[] properties(OfficeDocument document) {
    Xml xml =
        new Xml(
            "cp:coreProperties",
            "cp",
            PACKAGE + "metadata/core-properties",
            "dc",
            DUBLIN_CORE + "elements/1.1/",
            "dcterms",
            DUBLIN_CORE + "terms/",
            "xsi",
            "http://www.w3.org/2001/XMLSchema-instance");
    if (document.date().length() == "2018-09-07".length()) {
      xml.open("dcterms:created", "xsi:type", "dcterms:W3CDTF");
      xml.text(document.date() + "T00:00:00Z").close();
    }
    property(xml, "dc:creator", document.author());
    property(xml, "dc:description", document.description());
    property(xml, "dc:language", document.language());
    property(xml, "dc:title", document.title());
    return xml.bytes();
  }

  private static void property(Xml xml, String name, String value) {
    if (!value.isEmpty()) {
      xml.open(name).text(value).close();
    }
  }

  /** Word 2013 and later: without this, Word opens a document in a mode for older ones. */
  private static byte[] settings() {
    Xml xml = new Xml("w:settings", "w", DocxStyles.WORD);
    xml.open("w:compat");
    xml.empty(
        "w:compatSetting",
        "w:name",
        "compatibilityMode",
        "w:uri",
        "http://schemas.microsoft.com/office/word",
        "w:val",
        15);
    return xml.bytes();
  }

  /** Word itself writes the numbers of Arabic and Persian paragraphs in their digits. */
  private static String format(ListStyle numbers) {
    return switch (numbers) {
      case DEVANAGARI -> "hindiNumbers";
      case THAI -> "thaiNumbers";
      default -> "decimal";
    };
  }

  private static byte[] numbering(Map<Integer, Marker> lists, String numbers) {
    Xml xml = new Xml("w:numbering", "w", DocxStyles.WORD);
    for (int definition = 0; definition <= NUMBERED; definition++) {
      xml.open("w:abstractNum", "w:abstractNumId", definition);
      xml.empty("w:multiLevelType", "w:val", "hybridMultilevel");
      for (int level = 0; level < LEVELS; level++) {
        xml.open("w:lvl", "w:ilvl", level).empty("w:start", "w:val", 1);
        boolean numbered = definition == NUMBERED;
        xml.empty("w:numFmt", "w:val", numbered ? numbers : "bullet");
        xml.empty("w:lvlText", "w:val", numbered ? "%" + (level + 1) + "." : "•");
        xml.empty("w:lvlJc", "w:val", "left").close();
      }
      xml.close();
    }
    for (Map.Entry<Integer, Marker> list : lists.entrySet()) {
      Marker marker = list.getValue();
      boolean numbered = marker.kind() == Marker.Kind.NUMBER;
      xml.open("w:num", "w:numId", list.getKey());
      xml.empty("w:abstractNumId", "w:val", numbered ? NUMBERED : 0);
      xml.open("w:lvlOverride", "w:ilvl", Math.min(LEVELS, marker.depth()) - 1);
      xml.empty("w:startOverride", "w:val", marker.first()).close().close();
    }
    return xml.bytes();
  }

  /** Of what kind the faces are, for machines that do not have them. */
  private static byte[] fonts(OfficeDocument document) {
    Xml xml = new Xml("w:fonts", "w", DocxStyles.WORD);
    for (Family family : document.families()) {
      xml.open("w:font", "w:name", family.name());
      if (!family.name().equals(family.others())) {
        xml.empty("w:altName", "w:val", family.others());
      }
      xml.empty("w:family", "w:val", "swiss").empty("w:pitch", "w:val", "variable").close();
    }
    return xml.bytes();
  }

  private static byte[] running(
      OfficeDocument document, String root, RunningLine line, boolean above) {
    Xml xml = new Xml(root, "w", DocxStyles.WORD);
    xml.open("w:p").open("w:pPr");
    xml.open("w:tabs");
    int end = Units.twips(document.page().measure());
    xml.empty("w:tab", "w:val", "right", "w:pos", end).close();
    if (document.rightToLeft()) {
      xml.empty("w:bidi");
    }
    int space = Units.twips(line.space());
    xml.empty(
        "w:spacing",
        "w:before",
        above ? 0 : space,
        "w:after",
        above ? space : 0,
        "w:line",
        Units.twips(line.height()),
        "w:lineRule",
        "atLeast");
    xml.close();
    boolean turned = document.rightToLeft();
    pieces(
        xml,
        document,
        turned ? line.right() : line.left(),
        turned ? line.rightLook() : line.look());
    xml.open("w:r").empty("w:tab").close();
    pieces(
        xml,
        document,
        turned ? line.left() : line.right(),
        turned ? line.look() : line.rightLook());
    xml.close();
    return xml.bytes();
  }

  private static void pieces(Xml xml, OfficeDocument document, List<Piece> pieces, TextLook look) {
    for (Piece piece : pieces) {
      boolean text = piece.kind() == Piece.Kind.TEXT;
      if (!text) {
        String field = piece.kind() == Piece.Kind.PAGE ? " PAGE " : " NUMPAGES ";
        xml.open("w:fldSimple", "w:instr", field);
      }
      xml.open("w:r").open("w:rPr");
      DocxStyles.text(xml, look, document.style(NamedStyle.NORMAL).look().text());
      if (text && document.rightToLeft()) {
        xml.empty("w:rtl");
      }
      xml.close().open("w:t", "xml:space", "preserve").text(text ? piece.text() : "1").close();
      xml.close();
      if (!text) {
        xml.close();
      }
    }
  }
}
