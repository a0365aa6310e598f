package org.precis.sheet;

import java.util.List;
import java.util.Locale;
import org.precis.sheet.NewWorkbook.Amount;
import org.precis.sheet.NewWorkbook.Content;
import org.precis.sheet.NewWorkbook.Link;
import org.precis.sheet.NewWorkbook.Sheet;
import org.precis.sheet.NewWorkbook.Table;
import org.precis.sheet.NewWorkbook.Text;
import org.precis.text.XmlText;
import org.precis.text.ZipParts;

/**
 * Writes a workbook as ODS (OpenDocument 1.3), in the same style as {@link XlsxWriter}. The same
 * workbook gives the same bytes.
 */
public final class OdsWriter {

  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

  /** The width of a character of 12 points, in points. */
  private static final int POINTS_OF_CHARACTER = 7;

  private final NewWorkbook workbook;

  private OdsWriter(NewWorkbook workbook) {
    this.workbook = workbook;
  }

  /** The bytes of the file. */
  public static byte[] write(NewWorkbook workbook) {
    OdsWriter writer = new OdsWriter(workbook);
    return new ZipParts()
        .addStored("mimetype", TYPE)
        .add("META-INF/manifest.xml", manifest())
        .add("content.xml", writer.content())
        .add("styles.xml", writer.styles())
        .add("meta.xml", writer.meta())
        .add("settings.xml", writer.settings())
        .bytes();
  }

  private static String manifest() {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<manifest:manifest xmlns:manifest=\"").append(NAMES);
    xml.append("manifest:1.0\" manifest:version=\"1.3\">");
    xml.append("<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\"")
        .append(" manifest:media-type=\"")
        .append(TYPE)
        .append("\"/>");
    for (String part : List.of("content", "styles", "meta", "settings")) {
      xml.append("<manifest:file-entry manifest:full-path=\"").append(part);
      xml.append(".xml\" manifest:media-type=\"text/xml\"/>");
    }
    return xml.append("</manifest:manifest>").toString();
  }

  /** The opening tag of a part. */
  private static String root(String element) {
    StringBuilder xml = new StringBuilder(HEAD);
    xml.append("<office:").append(element).append(" office:version=\"1.3\"");
    for (String name : List.of("office", "style", "text", "table", "meta", "config")) {
      name(xml, name, name);
    }
    name(xml, "fo", "xsl-fo-compatible");
    name(xml, "number", "datastyle");
    xml.append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"");
    xml.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"");
    return xml.append('>').toString();
  }

  private static void name(StringBuilder xml, String prefix, String space) {
    xml.append(" xmlns:").append(prefix).append("=\"").append(NAMES).append(space).append(":1.0\"");
  }

  private String meta() {
    String author =
        workbook.author().isEmpty()
            ? ""
            : "<dc:creator>" + XmlText.escaped(workbook.author()) + "</dc:creator>";
    return root("document-meta")
        + "<office:meta><dc:title>"
        + XmlText.escaped(workbook.title())
        + "</dc:title>"
        + author
        + "<dc:language>"
        + XmlText.escaped(workbook.language())
        + "</dc:language></office:meta></office:document-meta>";
  }

  /** The named styles; language and face of all cells. */
  private String styles() {
    Locale language = Locale.forLanguageTag(workbook.language());
    String script = language.getScript().isEmpty() ? "" : language.getScript();
    StringBuilder xml = new StringBuilder(root("document-styles"));
    xml.append("<office:styles><style:default-style style:family=\"table-cell\">");
    xml.append("<style:text-properties style:font-name=\"Arial\" fo:font-size=\"")
        .append(workbook.look().text())
        .append("pt\"");
    String country = language.getCountry().isEmpty() ? "none" : language.getCountry();
    xml.append(" fo:language=\"").append(language.getLanguage());
    xml.append(script.isEmpty() ? "" : "\" fo:script=\"" + script);
    xml.append("\" fo:country=\"").append(country).append("\"/></style:default-style>");
    style(xml, "Default", "", "");
    style(
        xml,
        "Heading_20_1",
        " style:display-name=\"Heading 1\" style:parent-style-name=\"Default\"",
        "<style:text-properties fo:font-size=\""
            + workbook.look().heading()
            + "pt\" fo:font-weight=\"bold\"/>");
    return xml.append("</office:styles></office:document-styles>").toString();
  }

  private static void style(StringBuilder xml, String name, String more, String properties) {
    xml.append("<style:style style:name=\"").append(name).append("\" style:family=\"table-cell\"");
    xml.append(more).append('>').append(properties).append("</style:style>");
  }

  private String content() {
    StringBuilder xml = new StringBuilder(root("document-content"));
    xml.append("<office:font-face-decls><style:font-face style:name=\"Arial\"")
        .append(" xmlns:svg=\"" + NAMES + "svg-compatible:1.0\" svg:font-family=\"Arial\"/>")
        .append("</office:font-face-decls>");
    automaticStyles(xml);
    xml.append("<office:body><office:spreadsheet>");
    for (int i = 0; i < workbook.sheets().size(); i++) {
      sheet(xml, workbook.sheets().get(i), i + 1);
    }
    tables(xml);
    return xml.append("</office:spreadsheet></office:body></office:document-content>").toString();
  }

  private void automaticStyles(StringBuilder xml) {
    String parent = " style:parent-style-name=\"Default\"";
    String top = "<style:table-cell-properties style:vertical-align=\"top\"";
    xml.append("<office:automatic-styles>");
    for (int decimals = 0; decimals <= workbook.mostDecimals(); decimals++) {
      xml.append("<number:number-style style:name=\"N").append(decimals);
      xml.append("\"><number:number number:min-integer-digits=\"1\" number:grouping=\"true\"")
          .append(" number:decimal-places=\"")
          .append(decimals)
          .append("\" number:min-decimal-places=\"")
          .append(decimals)
          .append("\"/></number:number-style>");
    }
    for (int i = 0; i < workbook.sheets().size(); i++) {
      Sheet sheet = workbook.sheets().get(i);
      for (int column = 0; column < sheet.columns(); column++) {
        xml.append("<style:style style:family=\"table-column\" style:name=\"");
        xml.append(columnStyle(i + 1, column)).append("\"><style:table-column-properties");
        xml.append(" style:column-width=\"").append(sheet.width(column) * POINTS_OF_CHARACTER);
        xml.append("pt\"/></style:style>");
      }
    }
    xml.append("<style:style style:family=\"table\" style:name=\"sheet\"><style:table-properties")
        .append(" style:writing-mode=\"")
        .append(workbook.rightToLeft() ? "rl-tb" : "lr-tb")
        .append("\"/></style:style>");
    style(
        xml,
        "head",
        parent,
        "<style:table-cell-properties fo:wrap-option=\"wrap\" style:vertical-align=\"bottom\""
            + " fo:border-bottom=\""
            + workbook.look().rule()
            + "pt solid #"
            + NewWorkbook.Look.digits(workbook.look().ink())
            + "\"/>"
            + "<style:text-properties fo:font-weight=\"bold\"/>");
    style(xml, "cell", parent, top + " fo:wrap-option=\"wrap\"/>");
    for (int level = 1; level <= workbook.deepest(); level++) {
      style(
          xml,
          "cell" + level,
          parent,
          top
              + " fo:wrap-option=\"wrap\"/><style:paragraph-properties fo:text-align=\"start\""
              + " fo:margin-left=\""
              + OdsStyles.margin(level)
              + "\"/>");
    }
    for (int decimals = 0; decimals <= workbook.mostDecimals(); decimals++) {
      String number = parent + " style:data-style-name=\"N" + decimals + "\"";
      style(xml, "number" + decimals, number, top + "/>");
    }
    xml.append("</office:automatic-styles>");
  }

  private static String columnStyle(int sheet, int column) {
    return "s" + sheet + "c" + (column + 1);
  }

  private void sheet(StringBuilder xml, Sheet sheet, int number) {
    xml.append("<table:table table:style-name=\"sheet\" table:name=\"");
    xml.append(XmlText.escaped(sheet.name())).append("\">");
    for (int column = 0; column < sheet.columns(); column++) {
      xml.append("<table:table-column table:style-name=\"").append(columnStyle(number, column));
      xml.append("\"/>");
    }
    int head = sheet.table().map(Table::headRow).orElse(0);
    for (int row = 1; row <= sheet.rows().size(); row++) {
      xml.append(row == head ? "<table:table-header-rows>" : "").append("<table:table-row>");
      sheet.rows().get(row - 1).forEach(content -> cell(xml, content));
      xml.append("</table:table-row>").append(row == head ? "</table:table-header-rows>" : "");
    }
    xml.append("</table:table>");
  }

  private static void cell(StringBuilder xml, Content content) {
    if (content instanceof Amount number) {
      xml.append("<table:table-cell office:value-type=\"float\" table:style-name=\"number");
      xml.append(number.decimals()).append("\" office:value=\"").append(number.text());
      xml.append("\"><text:p>").append(number.text()).append("</text:p></table:table-cell>");
    } else if (content instanceof Link link) {
      xml.append("<table:table-cell office:value-type=\"string\"><text:p><text:a");
      xml.append(" xlink:type=\"simple\" xlink:href=\"#").append(address(link.sheet(), "A1"));
      xml.append("\">").append(XmlText.escaped(link.text())).append("</text:a></text:p>");
      xml.append("</table:table-cell>");
    } else if (content.text().isEmpty()) {
      xml.append("<table:table-cell/>");
    } else {
      xml.append("<table:table-cell office:value-type=\"string\"");
      xml.append(style((Text) content)).append('>');
      for (String line : content.text().split("\n", -1)) {
        xml.append("<text:p>").append(spaced(XmlText.escaped(line))).append("</text:p>");
      }
      xml.append("</table:table-cell>");
    }
  }

  private static String style(Text text) {
    String name =
        switch (text.style()) {
          case TITLE -> "Heading_20_1";
          case HEAD -> "head";
          case LINE -> "Default";
          case CELL -> "cell" + (text.level() > 0 ? text.level() : "");
        };
    return " table:style-name=\"" + name + "\"";
  }

  /** The tables, by which a spreadsheet knows that the first row has heads. */
  private void tables(StringBuilder xml) {
    StringBuilder ranges = new StringBuilder();
    for (Sheet sheet : workbook.sheets()) {
      if (sheet.table().isPresent()) {
        Table table = sheet.table().get();
        int columns = sheet.rows().get(table.headRow() - 1).size();
        String last = Cell.letters(columns) + sheet.rows().size();
        ranges.append("<table:database-range table:name=\"").append(table.name());
        ranges.append("\" table:contains-header=\"true\" table:target-range-address=\"");
        ranges.append(address(sheet.name(), "A" + table.headRow())).append(':');
        ranges.append(address(sheet.name(), last)).append("\"/>");
      }
    }
    if (ranges.length() > 0) {
      xml.append("<table:database-ranges>").append(ranges).append("</table:database-ranges>");
    }
  }

  private static String address(String sheet, String cell) {
    return XmlText.escaped("'" + sheet.replace("'", "''") + "'." + cell);
  }

  /** What stays in view, as the settings of a view say it. */
  private String settings() {
    StringBuilder xml = new StringBuilder(root("document-settings"));
    xml.append("<office:settings><config:config-item-set config:name=\"ooo:view-settings\">");
    xml.append("<config:config-item-map-indexed config:name=\"Views\">");
    xml.append("<config:config-item-map-entry>");
    item(xml, "ViewId", "string", "view1");
    xml.append("<config:config-item-map-named config:name=\"Tables\">");
    for (Sheet sheet : workbook.sheets()) {
      if (sheet.table().isPresent()) {
        String row = Integer.toString(sheet.table().get().headRow());
        xml.append("<config:config-item-map-entry config:name=\"")
            .append(XmlText.escaped(sheet.name()));
        xml.append("\">");
        item(xml, "HorizontalSplitMode", "short", "0");
        item(xml, "VerticalSplitMode", "short", "2");
        item(xml, "VerticalSplitPosition", "int", row);
        item(xml, "ActiveSplitRange", "short", "2");
        item(xml, "PositionBottom", "int", row);
        xml.append("</config:config-item-map-entry>");
      }
    }
    xml.append("</config:config-item-map-named>");
    item(xml, "ActiveTable", "string", workbook.sheets().get(0).name());
    return xml.append("</config:config-item-map-entry></config:config-item-map-indexed>")
        .append("</config:config-item-set></office:settings></office:document-settings>")
        .toString();
  }

  private static void item(StringBuilder xml, String name, String type, String value) {
    xml.append("<config:config-item config:name=\"").append(name).append("\" config:type=\"");
    xml.append(type).append("\">").append(XmlText.escaped(value)).append("</config:config-item>");
  }

  /** Each of several spaces is kept (ODF 1.3 part 3, 6.1.2). */
  private static String spaced(String text) {
    return text.replace("  ", " <text:s/>").replaceFirst("^ ", "<text:s/>");
  }
}
