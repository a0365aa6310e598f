package org.precis.sheet;

import static org.precis.sheet.XlsxParts.HEAD;
import static org.precis.sheet.XlsxParts.MAIN;
import static org.precis.sheet.XlsxParts.relation;
import static org.precis.sheet.XlsxParts.relations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.text.XmlText;
import org.precis.text.ZipParts;

/**
 * Writes a workbook of one sheet whose cells are texts, so that no spreadsheet takes one for a
 * number or a date. The same rows give the same bytes: nothing in it tells when it was written.
 */
public final class SheetWriter {

  private SheetWriter() {}

  /**
   * The bytes of the file.
   *
   * @param rows texts by row and column; the first row is the head and stays in view
   */
  public static byte[] write(String sheet, List<List<String>> rows) {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("workbook", "sheet.main");
    kinds.put("styles", "styles");
    kinds.put("worksheets/sheet1", "worksheet");
    return new ZipParts()
        .add("[Content_Types].xml", XlsxParts.contentTypes(kinds))
        .add("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")))
        .add("xl/workbook.xml", XlsxParts.workbook(List.of(sheet)))
        .add(
            "xl/_rels/workbook.xml.rels",
            relations(
                relation(1, "worksheet", "worksheets/sheet1.xml"),
                relation(2, "styles", "styles.xml")))
        .add("xl/styles.xml", styles())
        .add("xl/worksheets/sheet1.xml", sheet(rows))
        .bytes();
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
