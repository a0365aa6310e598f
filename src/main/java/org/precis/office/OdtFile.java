package org.precis.office;

import java.util.List;
import java.util.Map;
import org.precis.office.PageLook.Piece;
import org.precis.office.PageLook.RunningLine;
import org.precis.text.ZipParts;

/** Writes a document as OpenDocument has it (ISO/IEC 26300, OASIS OpenDocument 1.3). */
public final class OdtFile {

  static final String FIRST_PAGE = "First";
  static final String PICTURE = "Picture";

  private static final String NEXT_PAGE = "Next";
  private static final String TYPE = "application/vnd.oasis.opendocument.text";
  private static final String VERSION = "1.3";
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final String[] NAMESPACES = {
    "office", OASIS + "office:1.0",
    "style", OASIS + "style:1.0",
    "text", OASIS + "text:1.0",
    "table", OASIS + "table:1.0",
    "draw", OASIS + "drawing:1.0",
    "fo", OASIS + "xsl-fo-compatible:1.0",
    "svg", OASIS + "svg-compatible:1.0",
    "meta", OASIS + "meta:1.0",
    "xlink", "http://www.w3.org/1999/xlink",
    "dc", "http://purl.org/dc/elements/1.1/",
  };

  private OdtFile() {}

  /** The bytes of the file, which depend on the document alone. */
  public static byte[] of(OfficeDocument document) {
    OdtStyles styles = new OdtStyles(document);
    // Once to know the styles that come before the text, then to write it
    OdtBody first = new OdtBody(document, styles, new Xml("office:text", NAMESPACES));
    first.write();
    Xml content = part("office:document-content");
    faces(content, document);
    content.open("office:automatic-styles");
    styles.automatic(content);
    content.open("style:style", "style:name", PICTURE, "style:family", "graphic");
    content.empty(
        "style:graphic-properties", "style:vertical-pos", "top", "style:vertical-rel", "baseline");
    content.close().close().open("office:body").open("office:text");
    OdtBody body = new OdtBody(document, styles, content);
    body.write();
    ZipParts archive = new ZipParts();
    archive.addStored("mimetype", TYPE);
    archive.add("content.xml", content.bytes());
    archive.add("styles.xml", styles(document, styles));
    archive.add("meta.xml", properties(document));
    body.pictures().forEach((path, picture) -> archive.add(path, picture.bytes()));
    archive.add("META-INF/manifest.xml", manifest(body.pictures()));
    return archive.bytes();
  }

  private static Xml part(String root) {
    Xml xml = new Xml(root, NAMESPACES);
    return xml.attribute("office:version", VERSION);
  }

  /** The media type of a picture. */
  static String type(String kind) {
    return "image/" + (kind.equals("svg") ? "svg+xml" : kind);
  }

  private static byte[] manifest(Map<String, Picture> pictures) {
    Xml xml = new Xml("manifest:manifest", "manifest", OASIS + "manifest:1.0");
    xml.attribute("manifest:version", VERSION);
    entry(xml, "/", TYPE);
    for (String part : List.of("content.xml", "styles.xml", "meta.xml")) {
      entry(xml, part, "text/xml");
    }
    pictures.forEach((path, picture) -> entry(xml, path, type(picture.type())));
    return xml.bytes();
  }

  private static void entry(Xml xml, String path, String type) {
    xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
  }

  private static byte[] properties(OfficeDocument document) {
    Xml xml = part("office:document-meta");
    xml.open("office:meta");
    property(xml, "dc:title", document.title());
    property(xml, "dc:description", document.description());
    property(xml, "meta:initial-creator", document.author());
    property(xml, "dc:creator", document.author());
    if (document.date().length() == "2018-09-07".length()) {
      property(xml, "meta:creation-date", document.date() + "T00:00:00");
    }
    property(xml, "dc:language", document.language());
    return xml.bytes();
  }

  private static void property(Xml xml, String name, String value) {
    if (!value.isEmpty()) {
      xml.open(name).text(value).close();
    }
  }

  /** Of what kind the faces are, for machines that do not have them. */
  private static void faces(Xml xml, OfficeDocument document) {
    xml.open("office:font-face-decls");
    for (Family family : document.families()) {
      boolean one = family.name().equals(family.others());
      xml.empty(
          "style:font-face",
          "style:name",
          family.name(),
          "svg:font-family",
          "'" + family.name() + "'" + (one ? "" : ", '" + family.others() + "'"),
          "style:font-family-generic",
          "swiss",
          "style:font-pitch",
          "variable");
    }
    xml.close();
  }

  private static byte[] styles(OfficeDocument document, OdtStyles styles) {
    Xml xml = part("office:document-styles");
    faces(xml, document);
    xml.open("office:styles");
    styles.named(xml);
    xml.close().open("office:automatic-styles");
    PageLook page = document.page();
    layout(xml, document, FIRST_PAGE, false);
    layout(xml, document, NEXT_PAGE, true);
    running(xml, document, "Header", page.header(), false);
    running(xml, document, "HeaderEnd", page.header(), true);
    running(xml, document, "Footer", page.footer(), false);
    running(xml, document, "FooterEnd", page.footer(), true);
    xml.close().open("office:master-styles");
    xml.open(
        "style:master-page",
        "style:name",
        FIRST_PAGE,
        "style:page-layout-name",
        FIRST_PAGE,
        "style:next-style-name",
        NEXT_PAGE);
    xml.open("style:header", "style:display", "false").empty("text:p").close();
    line(xml, document, "style:footer", "Footer", page.footer());
    xml.close();
    xml.open("style:master-page", "style:name", NEXT_PAGE, "style:page-layout-name", NEXT_PAGE);
    line(xml, document, "style:header", "Header", page.header());
    line(xml, document, "style:footer", "Footer", page.footer());
    return xml.bytes();
  }

  private static void layout(Xml xml, OfficeDocument document, String name, boolean headed) {
    PageLook page = document.page();
    RunningLine header = page.header();
    RunningLine footer = page.footer();
    double top = page.top() - header.space() - header.height();
    double bottom = page.bottom() - footer.space() - footer.height();
    xml.open("style:page-layout", "style:name", name);
    xml.empty(
        "style:page-layout-properties",
        "fo:page-width",
        OdtStyles.points(page.width()),
        "fo:page-height",
        OdtStyles.points(page.height()),
        "style:print-orientation",
        page.width() > page.height() ? "landscape" : "portrait",
        "fo:margin-top",
        OdtStyles.points(headed ? Math.max(0, top) : page.firstTop()),
        "fo:margin-right",
        OdtStyles.points(page.right()),
        "fo:margin-bottom",
        OdtStyles.points(Math.max(0, bottom)),
        "fo:margin-left",
        OdtStyles.points(page.left()),
        "style:writing-mode",
        document.rightToLeft() ? "rl-tb" : "lr-tb");
    if (headed) {
      xml.open("style:header-style");
      String room = OdtStyles.points(header.space() + header.height());
      String space = OdtStyles.points(header.space());
      xml.empty("style:header-footer-properties", "fo:min-height", room, "fo:margin-bottom", space);
      xml.close();
    }
    xml.open("style:footer-style");
    String room = OdtStyles.points(footer.space() + footer.height());
    String space = OdtStyles.points(footer.space());
    xml.empty("style:header-footer-properties", "fo:min-height", room, "fo:margin-top", space);
    xml.close().close();
  }

  private static void running(
      Xml xml, OfficeDocument document, String name, RunningLine line, boolean end) {
    if (end) {
      xml.open("style:style", "style:name", name, "style:family", "text");
      OdtStyles.text(xml, line.rightLook(), "");
      xml.close();
      return;
    }
    xml.open(
        "style:style",
        "style:name",
        name,
        "style:family",
        "paragraph",
        "style:parent-style-name",
        NamedStyle.NORMAL);
    xml.open(
        "style:paragraph-properties",
        "style:line-height-at-least",
        OdtStyles.points(Math.max(1, line.height())),
        "style:writing-mode",
        document.rightToLeft() ? "rl-tb" : "lr-tb");
    xml.open("style:tab-stops");
    String measure = OdtStyles.points(document.page().measure());
    xml.empty("style:tab-stop", "style:position", measure, "style:type", "right");
    xml.close().close();
    OdtStyles.text(xml, line.look(), "");
    xml.close();
  }

  private static void line(
      Xml xml, OfficeDocument document, String element, String style, RunningLine line) {
    boolean turned = document.rightToLeft();
    xml.open(element).open("text:p", "text:style-name", style);
    pieces(xml, turned ? line.right() : line.left(), turned ? style + "End" : null);
    xml.empty("text:tab");
    pieces(xml, turned ? line.left() : line.right(), turned ? null : style + "End");
    xml.close().close();
  }

  private static void pieces(Xml xml, List<Piece> pieces, String style) {
    if (style != null) {
      xml.open("text:span", "text:style-name", style);
    }
    for (Piece piece : pieces) {
      switch (piece.kind()) {
        case TEXT -> xml.text(piece.text());
        case PAGE -> xml.open("text:page-number", "text:select-page", "current").text("1").close();
        case PAGES -> xml.open("text:page-count").text("1").close();
      }
    }
    if (style != null) {
      xml.close();
    }
  }
}
