package org.precis.sheet;

import java.util.List;
import org.precis.text.XmlText;
import org.precis.text.ZipParts;

/**
 * Writes a workbook of one sheet whose cells are texts, so that no spreadsheet takes one for a
 * number or a date. The same rows give the same bytes: nothing in it tells when it was written.
 */
public final class SheetWriter {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String SCHEMAS = "http://schemas.openxmlformats.org/";
  private static final String MAIN = "xmlns=\"" + SCHEMAS + "spreadsheetml/2006/main\"";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private SheetWriter() {}

  /**
   * The bytes of the file.
   *
   * @param rows texts by row and column; the first row is the head and stays in view
   */
  public static byte[] write(String sheet, List<List<String>> rows) {
    return new ZipParts()
        .add("[Content_Types].xml", contentTypes())
        .add("_rels/.rels", relations("officeDocument", "xl/workbook.xml"))
        .add("xl/workbook.xml", workbook(sheet))
        .add(
            "xl/_rels/workbook.xml.rels",
            relations("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"))
        .add("xl/styles.xml", styles())
        .add("xl/worksheets/sheet1.xml", sheet(rows))
        .bytes();
  }

  private static String contentTypes() {
    return HEAD
        + "<Types xmlns=\""
        + SCHEMAS
        + "package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + override("workbook", "sheet.main")
        + override("styles", "styles")
        + override("worksheets/sheet1", "worksheet")
        + "</Types>";
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
  }

  private static String relations(String... kindsAndTargets) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<Relationships xmlns=\"").append(SCHEMAS).append("package/2006/relationships\">");
    for (int i = 0; i < kindsAndTargets.length; i += 2) {
      xml.append("<Relationship Id=\"rId").append(i / 2 + 1).append("\" Type=\"");
      xml.append(SCHEMAS).append("officeDocument/2006/relationships/").append(kindsAndTargets[i]);
      xml.append("\" Target=\"").append(kindsAndTargets[i + 1]).append("\"/>");
    }
    return xml.append("</Relationships>").toString();
  }

  private static String workbook(String sheet) {
    return HEAD
        + "<workbook "
        + MAIN
        + " xmlns:r=\""
        + SCHEMAS
        + "officeDocument/2006/relationships\"><sheets><sheet name=\""
        + XmlText.escaped(sheet)
        + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
  }

  /** Style 1 is text (format 49, {@code @}), also for what is typed into the cell later. */
  private static String styles() {
    return HEAD
        + "<styleSheet "
        + MAIN
        + "><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
        + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
        + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
        + "<borders count=\"1\"><border/></borders>"
        + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\"2\"><xf/><xf numFmtId=\"49\" applyNumberFormat=\"1\"/></cellXfs>"
        + "</styleSheet>";
  }

  private static String sheet(List<List<String>> rows) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<worksheet ").append(MAIN).append("><sheetViews><sheetView workbookViewId=\"0\">");
    xml.append(
        "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
    xml.append("</sheetView></sheetViews><cols><col min=\"1\" max=\"");
    xml.append(Math.max(1, rows.stream().mapToInt(List::size).max().orElse(1)));
    xml.append("\" width=\"16\" style=\"1\" customWidth=\"1\"/></cols><sheetData>");
    for (int row = 0; row < rows.size(); row++) {
      append(xml, row + 1, rows.get(row));
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private static void append(StringBuilder xml, int row, List<String> texts) {
    xml.append("<row r=\"").append(row).append("\">");
    for (int i = 0; i < texts.size(); i++) {
      if (!texts.get(i).isEmpty()) {
        xml.append("<c r=\"").append(Cell.letters(i + 1)).append(row);
        xml.append("\" s=\"1\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        xml.append(XmlText.escaped(SharedTexts.escaped(texts.get(i)))).append("</t></is></c>");
      }
    }
    xml.append("</row>");
  }
}
