package org.precis.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.precis.sheet.UnreadableWorkbookException.Reason;

/** A workbook of Office Open XML (ISO/IEC 29500). */
final class XlsxWorkbook implements Workbook {

  private final Archive archive;
  private final Relations relations;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean from1904;

  XlsxWorkbook(Archive archive) throws IOException, UnreadableWorkbookException {
    this.archive = archive;
    String part = mainPart();
    this.relations = Relations.of(archive, part);
    try (Xml xml = archive.part(part)) {
      readSheets(xml);
    }
  }

  private String mainPart() throws IOException, UnreadableWorkbookException {
    if (!archive.has("_rels/.rels")) {
      throw new UnreadableWorkbookException(Reason.NO_WORKBOOK, "");
    }
    String part = Relations.of(archive, "").kind("officeDocument").orElse("");
    if (part.endsWith(".bin")) {
      throw new UnreadableWorkbookException(Reason.XLSB, "");
    }
    if (!part.startsWith("xl/")) {
      throw new UnreadableWorkbookException(Reason.NO_WORKBOOK, "");
    }
    return part;
  }

  private void readSheets(Xml xml) throws UnreadableWorkbookException {
    while (xml.next()) {
      if (xml.starts("workbookPr")) {
        from1904 = xml.flag("date1904");
      } else if (xml.starts("sheet")) {
        String part = relations.byId().getOrDefault(xml.attribute("id"), "");
        boolean hidden = xml.attribute("state").endsWith("idden");
        sheets.add(new Sheet(xml.attribute("name"), hidden, part));
      }
    }
    // the sheets of charts have no cells
    sheets.removeIf(sheet -> sheet.part().contains("/chartsheets/"));
  }

  @Override
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public Layout read(Sheet sheet, Predicate<Row> rows)
      throws IOException, UnreadableWorkbookException {
    SharedTexts shared = sharedTexts();
    Formats formats = formats();
    try (Xml xml = archive.part(sheet.part())) {
      CellReader cells = new CellReader(xml, shared, formats, new Serial(from1904));
      return new SheetReader(xml, cells).read(rows);
    }
  }

  private SharedTexts sharedTexts() throws IOException, UnreadableWorkbookException {
    String part = relations.kind("sharedStrings").orElse("");
    if (part.isEmpty()) {
      return SharedTexts.none();
    }
    try (Xml xml = archive.part(part)) {
      return SharedTexts.read(xml);
    }
  }

  private Formats formats() throws IOException, UnreadableWorkbookException {
    String part = relations.kind("styles").orElse("");
    if (part.isEmpty()) {
      return Formats.none();
    }
    try (Xml xml = archive.part(part)) {
      return Formats.read(xml);
    }
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
