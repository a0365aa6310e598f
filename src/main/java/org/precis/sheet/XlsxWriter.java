package org.precis.sheet;

import static org.precis.sheet.XlsxParts.HEAD;
import static org.precis.sheet.XlsxParts.MAIN;
import static org.precis.sheet.XlsxParts.RELATIONS;
import static org.precis.sheet.XlsxParts.SCHEMAS;
import static org.precis.sheet.XlsxParts.relation;
import static org.precis.sheet.XlsxParts.relations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.sheet.NewWorkbook.Amount;
import org.precis.sheet.NewWorkbook.Content;
import org.precis.sheet.NewWorkbook.Link;
import org.precis.sheet.NewWorkbook.Sheet;
import org.precis.sheet.NewWorkbook.Style;
import org.precis.sheet.NewWorkbook.Table;
import org.precis.sheet.NewWorkbook.Text;
import org.precis.text.XmlText;
import org.precis.text.ZipParts;

/**
 * Writes a workbook as XLSX (ISO/IEC 29500, transitional). The same workbook gives the same bytes.
 *
 * <p>The face, its least size and that headings have the styles of headings are as the UK's
 * guidance on accessible spreadsheets asks (Analysis Function, Releasing statistics in
 * spreadsheets).
 */
public final class XlsxWriter {

  /**
   * The styles of cells, by their place in the list of styles; those of numbers follow, and those
   * of indented texts.
   */
  private static final int TITLE = 1;

  private static final int COLUMN_HEAD = 2;
  private static final int CELL = 3;
  private static final int LINK = 4;
  private static final int NUMBER = 5;

  /** The first number for a format of one's own (18.8.30). */
  private static final int OWN_FORMAT = 164;

  /** A spreadsheet keeps no more digits of a number; a longer one is a text. */
  private static final int MOST_DIGITS = 15;

  private final NewWorkbook workbook;
  private final Map<String, Integer> texts = new LinkedHashMap<>();
  private int uses;

  private XlsxWriter(NewWorkbook workbook) {
    this.workbook = workbook;
  }

  /** The bytes of the file. */
  public static byte[] write(NewWorkbook workbook) {
    return new XlsxWriter(workbook).bytes();
  }

  private byte[] bytes() {
    ZipParts zip = new ZipParts();
    zip.add("[Content_Types].xml", contentTypes());
    zip.add("_rels/.rels", rootRelations());
    zip.add("docProps/core.xml", properties());
    zip.add(
        "xl/workbook.xml",
        XlsxParts.workbook(workbook.sheets().stream().map(Sheet::name).toList()));
    zip.add("xl/_rels/workbook.xml.rels", workbookRelations());
    zip.add("xl/styles.xml", styles());
    List<Sheet> sheets = workbook.sheets();
    for (int i = 0; i < sheets.size(); i++) {
      int number = i + 1;
      Sheet sheet = sheets.get(i);
      zip.add("xl/worksheets/sheet" + number + ".xml", sheet(sheet, i == 0));
      sheet
          .table()
          .ifPresent(
              table -> {
                zip.add(
                    "xl/worksheets/_rels/sheet" + number + ".xml.rels",
                    relations(relation(1, "table", "../tables/table" + number + ".xml")));
                zip.add("xl/tables/table" + number + ".xml", table(sheet, table, number));
              });
    }
    zip.add("xl/sharedStrings.xml", sharedTexts());
    return zip.bytes();
  }

  private String contentTypes() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("workbook", "sheet.main");
    kinds.put("styles", "styles");
    kinds.put("sharedStrings", "sharedStrings");
    for (int i = 1; i <= workbook.sheets().size(); i++) {
      kinds.put("worksheets/sheet" + i, "worksheet");
      if (workbook.sheets().get(i - 1).table().isPresent()) {
        kinds.put("tables/table" + i, "table");
      }
    }
    return XlsxParts.contentTypes(
        kinds,
        "<Override PartName=\"/docProps/core.xml\" ContentType=\""
            + "application/vnd.openxmlformats-package.core-properties+xml\"/>");
  }

  private static String rootRelations() {
    String core = SCHEMAS + "package/2006/relationships/metadata/core-properties";
    return relations(
        relation(1, "officeDocument", "xl/workbook.xml"),
        XlsxParts.relationOfType(2, core, "docProps/core.xml"));
  }

  private String workbookRelations() {
    List<String> all = new ArrayList<>();
    int sheets = workbook.sheets().size();
    for (int i = 1; i <= sheets; i++) {
      all.add(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
    }
    all.add(relation(sheets + 1, "styles", "styles.xml"));
    all.add(relation(sheets + 2, "sharedStrings", "sharedStrings.xml"));
    return relations(all.toArray(String[]::new));
  }

  /** Title, author and language (ISO/IEC 29500-2, 11). */
  private String properties() {
    String author =
        workbook.author().isEmpty()
            ? ""
            : "<dc:creator>" + XmlText.escaped(workbook.author()) + "</dc:creator>";
    return HEAD
        + "<cp:coreProperties xmlns:cp=\""
        + SCHEMAS
        + "package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
        + "<dc:title>"
        + XmlText.escaped(workbook.title())
        + "</dc:title>"
        + author
        + "<dc:language>"
        + XmlText.escaped(workbook.language())
        + "</dc:language></cp:coreProperties>";
  }

  private String styles() {
    int formats = workbook.mostDecimals() + 1;
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<styleSheet ").append(MAIN).append("><numFmts count=\"").append(formats);
    xml.append("\">");
    for (int decimals = 0; decimals < formats; decimals++) {
      xml.append("<numFmt numFmtId=\"").append(OWN_FORMAT + decimals);
      xml.append("\" formatCode=\"#,##0").append(decimals == 0 ? "" : ".");
      xml.append("0".repeat(decimals)).append("\"/>");
    }
    String face = "<name val=\"Arial\"/><family val=\"2\"/></font>";
    String text = "<sz val=\"" + workbook.look().text() + "\"/>";
    xml.append("</numFmts><fonts count=\"4\"><font>").append(text).append(face);
    xml.append("<font><b/><sz val=\"").append(workbook.look().heading()).append("\"/>");
    xml.append(face).append("<font><b/>").append(text).append(face);
    xml.append("<font><u/>").append(text).append("<color rgb=\"FF");
    xml.append(NewWorkbook.Look.digits(workbook.look().link())).append("\"/>").append(face);
    xml.append("</fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>")
        .append("<fill><patternFill patternType=\"gray125\"/></fill></fills>")
        .append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>")
        .append("<border><left/><right/><top/><bottom style=\"thin\"><color rgb=\"FF")
        .append(NewWorkbook.Look.digits(workbook.look().ink()))
        .append("\"/></bottom>")
        .append("<diagonal/></border></borders><cellStyleXfs count=\"3\">")
        .append("<xf/><xf fontId=\"1\"/><xf fontId=\"3\"/></cellStyleXfs>");
    xml.append("<cellXfs count=\"")
        .append(NUMBER + formats + workbook.deepest())
        .append("\"><xf/>");
    xml.append("<xf fontId=\"1\" xfId=\"1\" applyFont=\"1\"/>");
    xml.append("<xf fontId=\"2\" borderId=\"1\" applyFont=\"1\" applyBorder=\"1\"")
        .append(" applyAlignment=\"1\"><alignment vertical=\"bottom\" wrapText=\"1\"/></xf>");
    xml.append("<xf applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>");
    xml.append("<xf fontId=\"3\" xfId=\"2\" applyFont=\"1\"/>");
    for (int decimals = 0; decimals < formats; decimals++) {
      xml.append("<xf numFmtId=\"").append(OWN_FORMAT + decimals);
      xml.append("\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\"/>");
      xml.append("</xf>");
    }
    for (int level = 1; level <= workbook.deepest(); level++) {
      xml.append("<xf applyAlignment=\"1\"><alignment horizontal=\"left\" vertical=\"top\"")
          .append(" wrapText=\"1\" indent=\"")
          .append(level)
          .append("\"/></xf>");
    }
    xml.append("</cellXfs><cellStyles count=\"3\"><cellStyle name=\"Normal\" xfId=\"0\"")
        .append(" builtinId=\"0\"/><cellStyle name=\"Heading 1\" xfId=\"1\" builtinId=\"16\"/>")
        .append("<cellStyle name=\"Hyperlink\" xfId=\"2\" builtinId=\"8\"/></cellStyles>");
    return xml.append("</styleSheet>").toString();
  }

  private String sheet(Sheet sheet, boolean first) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<worksheet ").append(MAIN).append(" xmlns:r=\"").append(RELATIONS);
    xml.append("\"><sheetViews><sheetView");
    xml.append(workbook.rightToLeft() ? " rightToLeft=\"1\"" : "");
    xml.append(first ? " tabSelected=\"1\"" : "").append(" workbookViewId=\"0\">");
    sheet.table().ifPresent(table -> frozen(xml, table));
    xml.append("</sheetView></sheetViews><cols>");
    for (int column = 0; column < sheet.columns(); column++) {
      xml.append("<col min=\"").append(column + 1).append("\" max=\"").append(column + 1);
      xml.append("\" width=\"").append(sheet.width(column)).append("\" customWidth=\"1\"/>");
    }
    xml.append("</cols><sheetData>");
    StringBuilder links = new StringBuilder();
    for (int row = 0; row < sheet.rows().size(); row++) {
      xml.append("<row r=\"").append(row + 1).append("\">");
      List<Content> cells = sheet.rows().get(row);
      for (int column = 0; column < cells.size(); column++) {
        cell(xml, Cell.letters(column + 1) + (row + 1), cells.get(column), links);
      }
      xml.append("</row>");
    }
    xml.append("</sheetData>");
    if (links.length() > 0) {
      xml.append("<hyperlinks>").append(links).append("</hyperlinks>");
    }
    xml.append(
        sheet.table().isPresent()
            ? "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts>"
            : "");
    return xml.append("</worksheet>").toString();
  }

  /** The rows down to the head of the table stay in view. */
  private static void frozen(StringBuilder xml, Table table) {
    xml.append("<pane ySplit=\"").append(table.headRow()).append("\" topLeftCell=\"A");
    xml.append(table.headRow() + 1).append("\" activePane=\"bottomLeft\" state=\"frozen\"/>");
  }

  private void cell(StringBuilder xml, String place, Content content, StringBuilder links) {
    if (content instanceof Amount number && number.value().precision() <= MOST_DIGITS) {
      xml.append("<c r=\"").append(place).append("\" s=\"").append(NUMBER + number.decimals());
      xml.append("\"><v>").append(number.value().toPlainString()).append("</v></c>");
    } else if (content instanceof Amount number) {
      text(xml, place, number.value().toPlainString(), CELL);
    } else if (content instanceof Link link) {
      text(xml, place, link.text(), LINK);
      links.append("<hyperlink ref=\"").append(place).append("\" location=\"");
      links.append(XmlText.escaped("'" + link.sheet().replace("'", "''") + "'!A1")).append("\"/>");
    } else if (content instanceof Text text && !text.text().isEmpty()) {
      int deep = NUMBER + workbook.mostDecimals() + text.level();
      text(xml, place, text.text(), text.level() > 0 ? deep : style(text.style()));
    }
  }

  private static int style(Style style) {
    return switch (style) {
      case TITLE -> TITLE;
      case HEAD -> COLUMN_HEAD;
      case LINE -> 0;
      case CELL -> CELL;
    };
  }

  private void text(StringBuilder xml, String place, String text, int style) {
    uses++;
    int shared = texts.computeIfAbsent(text, unused -> texts.size());
    xml.append("<c r=\"").append(place).append("\" s=\"").append(style);
    xml.append("\" t=\"s\"><v>").append(shared).append("</v></c>");
  }

  private String sharedTexts() {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<sst ").append(MAIN).append(" count=\"").append(uses).append("\" uniqueCount=\"");
    xml.append(texts.size()).append("\">");
    texts
        .keySet()
        .forEach(
            text ->
                xml.append("<si><t xml:space=\"preserve\">")
                    .append(XmlText.escaped(SharedTexts.escaped(text)))
                    .append("</t></si>"));
    return xml.append("</sst>").toString();
  }

  /** The table of a sheet (18.5), whose columns are named by the cells of its head. */
  private static String table(Sheet sheet, Table table, int number) {
    List<Content> heads = sheet.rows().get(table.headRow() - 1);
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<table ").append(MAIN).append(" id=\"").append(number).append("\" name=\"");
    xml.append(table.name()).append("\" displayName=\"").append(table.name());
    xml.append("\" ref=\"A").append(table.headRow()).append(':');
    xml.append(Cell.letters(heads.size())).append(sheet.rows().size());
    xml.append("\" totalsRowShown=\"0\"><tableColumns count=\"").append(heads.size());
    xml.append("\">");
    for (int i = 0; i < heads.size(); i++) {
      xml.append("<tableColumn id=\"").append(i + 1).append("\" name=\"");
      xml.append(XmlText.escaped(SharedTexts.escaped(heads.get(i).text()))).append("\"/>");
    }
    return xml.append("</tableColumns><tableStyleInfo showFirstColumn=\"0\" showLastColumn=\"0\"")
        .append(" showRowStripes=\"0\" showColumnStripes=\"0\"/></table>")
        .toString();
  }
}
