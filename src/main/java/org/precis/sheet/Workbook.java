package org.precis.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.precis.sheet.UnreadableWorkbookException.Reason;

/** A workbook that is read: its sheets, and the rows of each. Hostile files end soon. */
public final class Workbook implements Closeable {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  /** A sheet, not yet read. */
  public record Sheet(String name, boolean hidden, String part) {}

  private final Archive archive;
  private final Relations relations;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean from1904;

  private Workbook(Archive archive) throws IOException, UnreadableWorkbookException {
    this.archive = archive;
    String part = mainPart();
    this.relations = Relations.of(archive, part);
    try (Xml xml = archive.part(part)) {
      readSheets(xml);
    }
  }

  /** A file is looked at before it is trusted, and is read as its sheets are asked for. */
  public static Workbook open(Path file) throws IOException, UnreadableWorkbookException {
    try (InputStream bytes = Files.newInputStream(file)) {
      refuseOtherFiles(bytes);
    }
    Archive archive = Archive.open(file);
    try {
      return new Workbook(archive);
    } catch (IOException | UnreadableWorkbookException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  private String mainPart() throws IOException, UnreadableWorkbookException {
    if (archive.has("content.xml") && archive.has("mimetype")) {
      throw new UnreadableWorkbookException(Reason.ODS, "");
    }
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

  public List<Sheet> sheets() {
    return List.copyOf(sheets);
  }

  /**
   * Gives away the rows of a sheet that show something: of each the cells that do.
   *
   * @param rows takes a row; false where it takes no more
   * @return which cells of the sheet are merged
   */
  public List<Area> read(Sheet sheet, Predicate<List<Cell>> rows)
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

  /** Refuses what is no ZIP archive. */
  private static void refuseOtherFiles(InputStream file)
      throws IOException, UnreadableWorkbookException {
    byte[] head = file.readNBytes(OLE.length);
    if (Arrays.equals(head, OLE)) {
      byte[] rest = file.readAllBytes();
      // an encrypted workbook is a stream of this name (MS-OFFCRYPTO 2.3.4.4) in an OLE file
      boolean encrypted = has(rest, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
      throw new UnreadableWorkbookException(encrypted ? Reason.PASSWORD : Reason.XLS, "");
    }
    if (head.length < ZIP.length || !Arrays.equals(Arrays.copyOf(head, ZIP.length), ZIP)) {
      throw new UnreadableWorkbookException(Reason.NO_WORKBOOK, "");
    }
  }

  private static boolean has(byte[] bytes, byte[] wanted) {
    for (int i = 0; i + wanted.length <= bytes.length; i++) {
      if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return true;
      }
    }
    return false;
  }
}
