package org.precis.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.precis.sheet.UnreadableWorkbookException.Reason;

/** A workbook of OpenDocument (ISO/IEC 26300). */
final class OdsWorkbook implements Workbook {

  static final String CONTENT = "content.xml";

  private static final String STYLES = "styles.xml";
  private static final String MANIFEST = "META-INF/manifest.xml";

  private final Archive archive;
  private final OdsStyles styles = new OdsStyles();
  private final List<Sheet> sheets = new ArrayList<>();

  OdsWorkbook(Archive archive) throws IOException, UnreadableWorkbookException {
    this.archive = archive;
    refuseEncrypted();
    if (archive.has(STYLES)) {
      try (Xml xml = archive.part(STYLES)) {
        while (xml.next()) {
          styles.take(xml);
        }
      }
    }
    try (Xml xml = archive.part(CONTENT)) {
      readSheets(xml);
    }
  }

  private void refuseEncrypted() throws IOException, UnreadableWorkbookException {
    if (!archive.has(MANIFEST)) {
      return;
    }
    try (Xml xml = archive.part(MANIFEST)) {
      while (xml.next()) {
        if (xml.starts("encryption-data")) {
          throw new UnreadableWorkbookException(Reason.PASSWORD, "");
        }
      }
    }
  }

  private void readSheets(Xml xml) throws UnreadableWorkbookException {
    boolean spreadsheet = false;
    int tables = 0;
    while (xml.next()) {
      spreadsheet |= xml.starts("spreadsheet");
      if (!spreadsheet) {
        styles.take(xml);
      } else if (xml.starts("table")) {
        String name = xml.attribute("name");
        // copies of linked files are tables too, named by their address
        if (!name.startsWith("'")) {
          boolean hidden = styles.isHidden(xml.attribute("style-name"));
          sheets.add(new Sheet(name, hidden, String.valueOf(tables)));
        }
        tables++;
      }
    }
    if (!spreadsheet) {
      throw new UnreadableWorkbookException(Reason.NO_WORKBOOK, "");
    }
  }

  @Override
  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  @Override
  public Layout read(Sheet sheet, Predicate<Row> rows)
      throws IOException, UnreadableWorkbookException {
    try (Xml xml = archive.part(CONTENT)) {
      boolean spreadsheet = false;
      int tables = -1;
      while (xml.next()) {
        spreadsheet |= xml.starts("spreadsheet");
        tables += spreadsheet && xml.starts("table") ? 1 : 0;
        if (String.valueOf(tables).equals(sheet.part())) {
          return new OdsSheetReader(xml, styles).read(rows);
        }
      }
      throw new UnreadableWorkbookException(Reason.PART, CONTENT);
    }
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
