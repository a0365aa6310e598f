package org.precis.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.precis.text.XmlText;

/**
 * The parts by which a program finds its way about an XLSX file (ISO/IEC 29500-2): which kinds of
 * parts it has, which of them refers to which, and its sheets.
 */
final class XlsxParts {

  static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  static final String SCHEMAS = "http://schemas.openxmlformats.org/";
  static final String MAIN = "xmlns=\"" + SCHEMAS + "spreadsheetml/2006/main\"";
  static final String RELATIONS = SCHEMAS + "officeDocument/2006/relationships";

  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private XlsxParts() {}

  /**
   * The kinds of parts.
   *
   * @param kinds of the parts of the workbook, by their names
   * @param others as they are written
   */
  static String contentTypes(Map<String, String> kinds, String... others) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<Types xmlns=\"").append(SCHEMAS).append("package/2006/content-types\">");
    xml.append("<Default Extension=\"rels\" ContentType=\"")
        .append("application/vnd.openxmlformats-package.relationships+xml\"/>")
        .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
        .append(String.join("", others));
    kinds.forEach(
        (part, kind) ->
            xml.append("<Override PartName=\"/xl/")
                .append(part)
                .append(".xml\" ContentType=\"")
                .append(TYPE)
                .append(kind)
                .append("+xml\"/>"));
    return xml.append("</Types>").toString();
  }

  static String relation(int id, String kind, String target) {
    return relationOfType(id, RELATIONS + "/" + kind, target);
  }

  static String relationOfType(int id, String type, String target) {
    return String.format(
        Locale.ROOT, "<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>", id, type, target);
  }

  static String relations(String... all) {
    return HEAD
        + "<Relationships xmlns=\""
        + SCHEMAS
        + "package/2006/relationships\">"
        + String.join("", all)
        + "</Relationships>";
  }

  static String workbook(List<String> sheets) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<workbook ").append(MAIN).append(" xmlns:r=\"").append(RELATIONS);
    xml.append("\"><sheets>");
    for (int i = 0; i < sheets.size(); i++) {
      xml.append("<sheet name=\"").append(XmlText.escaped(sheets.get(i)));
      xml.append("\" sheetId=\"").append(i + 1).append("\" r:id=\"rId").append(i + 1);
      xml.append("\"/>");
    }
    return xml.append("</sheets></workbook>").toString();
  }
}
