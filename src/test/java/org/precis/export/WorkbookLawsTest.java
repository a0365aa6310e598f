package org.precis.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.TableDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.precis.Publication;
import org.precis.fixture.LibreOffice;
import org.precis.fixture.OdfSchema;
import org.precis.fixture.Packs;
import org.precis.golden.Briefings;
import org.precis.model.Source;
import org.precis.sheet.Cell;
import org.precis.sheet.NewWorkbook;
import org.precis.sheet.NewWorkbook.Amount;
import org.precis.sheet.NewWorkbook.Content;
import org.precis.sheet.NewWorkbook.Sheet;
import org.precis.sheet.NewWorkbook.Style;
import org.precis.sheet.NewWorkbook.Text;
import org.precis.sheet.OdsWriter;
import org.precis.sheet.UnreadableWorkbookException;
import org.precis.sheet.Workbook;
import org.precis.sheet.XlsxWriter;

/** What holds for the workbooks of every briefing. */
@Tag("slow")
class WorkbookLawsTest {

  /**
   * What Excel itself writes, and keeps blanks by, is not in the schema. It is taken out before:
   * the validator counts through the whole sheet for the place of each fault.
   */
  private static final String KEPT_BLANKS = "<t xml:space=\"preserve\">";

  /** The workbooks of each pack, made once for all the laws. */
  private static final Map<String, List<NewWorkbook>> MADE = new TreeMap<>();

  @TempDir private Path scratch;

  static Set<String> packs() {
    return Packs.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("packs")
  void whatIsReadIsWhatWasWritten(String pack) throws Exception {
    for (NewWorkbook workbook : workbooks(pack)) {
      assertEquals(written(workbook), read(XlsxWriter.write(workbook)));
      assertEquals(written(workbook), read(OdsWriter.write(workbook)));
    }
  }

  /** The schemas of ECMA-376 and of OpenDocument 1.3. */
  @ParameterizedTest
  @MethodSource("packs")
  void theirPartsAreValid(String pack) throws Exception {
    OdfSchema schema = OdfSchema.ofParts();
    for (NewWorkbook workbook : workbooks(pack)) {
      List<String> errors = new ArrayList<>();
      for (Map.Entry<String, byte[]> part : parts(XlsxWriter.write(workbook)).entrySet()) {
        if (part.getKey().startsWith("xl/") && part.getKey().endsWith(".xml")) {
          String xml = new String(part.getValue(), UTF_8);
          faults(part.getKey(), xml).forEach(fault -> errors.add(part.getKey() + ": " + fault));
        }
      }
      Map<String, byte[]> open = parts(OdsWriter.write(workbook));
      for (String name : List.of("content.xml", "styles.xml", "meta.xml", "settings.xml")) {
        if (open.containsKey(name)) {
          schema.errors(open.get(name)).forEach(fault -> errors.add(name + ": " + fault));
        }
      }
      errors.addAll(OdfSchema.ofManifest().errors(open.get("META-INF/manifest.xml")));
      assertEquals(List.of(), errors);
    }
  }

  @Test
  void theSchemaFindsFaults() throws XmlException {
    String sheet =
        "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
            + "<row><c t='number'/></row></sheetData></worksheet>";
    assertEquals(1, faults("xl/worksheets/sheet1.xml", sheet).size());
  }

  private static List<String> faults(String part, String xml) throws XmlException {
    List<XmlError> found = new ArrayList<>();
    parsed(part.replaceAll("\\d", ""), xml.replace(KEPT_BLANKS, "<t>"))
        .validate(new XmlOptions().setErrorListener(found));
    return found.stream().map(XmlError::getMessage).toList();
  }

  private static XmlObject parsed(String part, String xml) throws XmlException {
    return switch (part) {
      case "xl/workbook.xml" -> WorkbookDocument.Factory.parse(xml);
      case "xl/styles.xml" -> StyleSheetDocument.Factory.parse(xml);
      case "xl/worksheets/sheet.xml" -> WorksheetDocument.Factory.parse(xml);
      case "xl/tables/table.xml" -> TableDocument.Factory.parse(xml);
      case "xl/sharedStrings.xml" -> SstDocument.Factory.parse(xml);
      default -> throw new IllegalStateException(part);
    };
  }

  private static Map<String, byte[]> parts(byte[] file) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    return parts;
  }

  @Test
  void libreOfficeOpensThemAndSaysNothing() throws Exception {
    LibreOffice.require();
    NewWorkbook workbook = workbooks("net-2018").get(0);
    List<Path> files =
        List.of(
            Files.write(scratch.resolve("excel.xlsx"), XlsxWriter.write(workbook)),
            Files.write(scratch.resolve("open.ods"), OdsWriter.write(workbook)));
    LibreOffice.convert("csv", scratch, files);
    String cover = Files.readString(scratch.resolve("excel.csv"));
    assertTrue(cover.contains(workbook.title()), cover);
    assertEquals(cover, Files.readString(scratch.resolve("open.csv")));
  }

  /** Releasing statistics in spreadsheets: no merged cells, no empty rows, heads that differ. */
  @ParameterizedTest
  @MethodSource("packs")
  void eachSheetHasOneTableWithoutGaps(String pack) {
    for (NewWorkbook workbook : workbooks(pack)) {
      Set<String> names = new LinkedHashSet<>();
      for (Sheet sheet : workbook.sheets()) {
        assertTrue(names.add(sheet.name().toLowerCase(Locale.ROOT)), sheet.name());
        assertTrue(sheet.name().length() <= NewWorkbook.LONGEST_NAME, sheet.name());
        for (List<Content> row : sheet.rows()) {
          assertTrue(row.stream().anyMatch(cell -> !cell.text().isBlank()), sheet.name());
        }
        assertTrue(
            sheet.rows().get(0).get(0) instanceof Text title && title.style() == Style.TITLE);
        sheet.table().ifPresent(table -> check(sheet, table.headRow()));
      }
    }
  }

  /** Tables name their sources by number. */
  @ParameterizedTest
  @MethodSource("packs")
  void eachSourceOfTheBriefingIsListed(String pack) {
    List<Publication> briefings = List.copyOf(Briefings.of(Packs.all().get(pack)).values());
    for (int made = 0; made < briefings.size(); made++) {
      List<Source> sources = briefings.get(made).edition().sources();
      List<List<Content>> listed =
          workbooks(pack).get(made).sheets().stream()
              .filter(sheet -> sheet.table().filter(t -> t.name().equals("t_sources")).isPresent())
              .flatMap(sheet -> sheet.rows().stream().skip(3))
              .toList();
      assertEquals(sources.size(), listed.size());
      for (int at = 0; at < sources.size(); at++) {
        String details = listed.get(at).get(1).text();
        assertTrue(details.contains(sources.get(at).address()), details);
      }
    }
  }

  private static void check(Sheet sheet, int headRow) {
    List<Content> heads = sheet.rows().get(headRow - 1);
    Set<String> different = new LinkedHashSet<>();
    heads.forEach(head -> different.add(head.text().toLowerCase(Locale.ROOT)));
    assertEquals(heads.size(), different.size(), sheet.name());
    assertTrue(sheet.rows().size() > headRow, "a table has a row: " + sheet.name());
    for (List<Content> row : sheet.rows().subList(headRow, sheet.rows().size())) {
      assertEquals(heads.size(), row.size(), sheet.name());
    }
  }

  /** The texts and numbers of each sheet, by place. */
  private static Map<String, Map<String, Object>> written(NewWorkbook workbook) {
    Map<String, Map<String, Object>> sheets = new TreeMap<>();
    for (Sheet sheet : workbook.sheets()) {
      Map<String, Object> cells = new TreeMap<>();
      for (int row = 0; row < sheet.rows().size(); row++) {
        List<Content> contents = sheet.rows().get(row);
        for (int column = 0; column < contents.size(); column++) {
          Content content = contents.get(column);
          if (!content.text().isEmpty()) {
            cells.put(
                place(row + 1, column + 1),
                content instanceof Amount number
                    ? number.value().stripTrailingZeros()
                    : "  ".repeat(content instanceof Text text ? text.level() : 0)
                        + content.text());
          }
        }
      }
      sheets.put(sheet.name(), cells);
    }
    return sheets;
  }

  private Map<String, Map<String, Object>> read(byte[] file)
      throws IOException, UnreadableWorkbookException {
    Path path = Files.write(scratch.resolve("book"), file);
    Map<String, Map<String, Object>> sheets = new TreeMap<>();
    try (Workbook workbook = Workbook.open(path)) {
      for (Workbook.Sheet sheet : workbook.sheets()) {
        Map<String, Object> cells = new TreeMap<>();
        Workbook.Layout layout =
            workbook.read(
                sheet,
                row -> {
                  row.cells()
                      .forEach(cell -> cells.put(place(row.number(), cell.column()), value(cell)));
                  return true;
                });
        assertEquals(List.of(), layout.merged());
        sheets.put(sheet.name(), cells);
      }
    }
    return sheets;
  }

  private static Object value(Cell cell) {
    return cell.kind() == Cell.Kind.NUMBER
        ? new BigDecimal(cell.text()).stripTrailingZeros()
        : cell.text();
  }

  private static String place(int row, int column) {
    return Cell.letters(column) + row;
  }

  private static List<NewWorkbook> workbooks(String pack) {
    return MADE.computeIfAbsent(pack, WorkbookLawsTest::made);
  }

  private static List<NewWorkbook> made(String pack) {
    List<NewWorkbook> workbooks = new ArrayList<>();
    for (Publication briefing : Briefings.of(Packs.all().get(pack)).values()) {
      ExportSource source = Packs.EXPORTER.source(briefing.edition(), "briefing");
      workbooks.add(WorkbookExport.of(source.data()));
    }
    return workbooks;
  }
}
