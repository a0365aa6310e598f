package org.precis.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.fixture.Packs;
import org.precis.fixture.Workbooks;
import org.precis.input.file.ReadingTime;
import org.precis.input.file.Report;

/**
 * Packs that would take a reader's time, its memory or its files; all end soon, in a diagnostic.
 * The time limit is far above what the slowest takes on a busy machine, and far below what any
 * would take that is read to its end.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@Tag("slow")
class HostilePacksTest {

  private static final String TITLE = "title: Online fraud\n";

  @TempDir Path folder;

  @Test
  void aliasesThatMultiply() throws IOException {
    StringBuilder yaml =
        new StringBuilder(TITLE + "glossary:\n  a0: &a0 [x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      String before = "*a" + (i - 1);
      yaml.append("  a").append(i).append(": &a").append(i).append(" [");
      yaml.append(String.join(", ", before, before, before, before, before, before, before));
      yaml.append("]\n");
    }
    write("briefing.yaml", yaml.toString());
    assertFault(Fault.YAML_EXPANSION);
  }

  @Test
  void asMuchAsAliasesMayMakeAndAsDeepAsListsMayBe() throws IOException {
    String hundred = TITLE + "glossary: &a [" + "x, ".repeat(98) + "x]\nquality: [";
    write("briefing.yaml", hundred + "*a, ".repeat(199) + "*a]\n");
    assertNoFault(Fault.YAML_EXPANSION);
    write("briefing.yaml", hundred + "*a, ".repeat(200) + "*a]\n");
    assertFault(Fault.YAML_EXPANSION);
    write("briefing.yaml", TITLE + "quality: " + "[".repeat(39) + "]".repeat(39) + "\n");
    assertNoFault(Fault.YAML_DEPTH);
    write("briefing.yaml", TITLE + "quality: " + "[".repeat(40) + "]".repeat(40) + "\n");
    assertFault(Fault.YAML_DEPTH);
    write("briefing.yaml", TITLE);
    write("statistics.json", "[".repeat(40) + "]".repeat(40));
    assertNoFault(Fault.YAML_DEPTH);
    write("statistics.json", "[".repeat(41) + "]".repeat(41));
    assertFault(Fault.YAML_DEPTH);
  }

  @Test
  void aFontOfTwoHundredMegabytes() throws IOException {
    try (RandomAccessFile font = new RandomAccessFile(folder.resolve("big.ttf").toFile(), "rw")) {
      font.setLength(200L << 20);
    }
    write("briefing.yaml", TITLE + "fonts: big.ttf\n");
    assertFault(Fault.TOO_LARGE);
  }

  @Test
  void moreFontsThanAPageCanUse() throws IOException {
    Path font =
        Packs.GOLDEN.resolve("georgian-and-armenian/pack/fonts/NotoSansArmenian-Regular.ttf");
    StringBuilder yaml = new StringBuilder(TITLE + "fonts:\n");
    for (int i = 0; i < 60; i++) {
      Files.copy(font, folder.resolve(i + ".ttf"));
      yaml.append("  - ").append(i).append(".ttf\n");
    }
    write("briefing.yaml", yaml.toString());
    assertFault(Fault.TOO_MANY_FONTS);
  }

  @Test
  void bracketsInsideBrackets() throws IOException {
    write("briefing.yaml", TITLE + "quality: " + "[".repeat(200_000) + "\n");
    assertFault(Fault.YAML_DEPTH);
  }

  @Test
  void listsInsideLists() throws IOException {
    write("briefing.yaml", TITLE + "quality:\n  " + "- ".repeat(20_000) + "x\n");
    assertFault(Fault.YAML_DEPTH);
  }

  @Test
  void jsonInsideJson() throws IOException {
    write("briefing.yaml", TITLE);
    write("statistics.json", "[".repeat(900) + "]".repeat(900));
    assertFault(Fault.YAML_DEPTH);
  }

  @Test
  void aFileTooLarge() throws IOException {
    write("briefing.yaml", TITLE);
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("statistics.csv").toFile(), "rw")) {
      file.setLength(5L << 30);
    }
    assertFault(Fault.TOO_LARGE);
  }

  @Test
  void aTableOfMoreRowsThanAreShown() throws IOException {
    String table = "tables: [{id: t, title: T, file: t.csv}]\n";
    write("briefing.yaml", TITLE + table);
    write("t.csv", "town,losses\n" + "a,1\n".repeat(10_001));
    assertFault(Fault.TABLE_LENGTH);
    write("briefing.yaml", TITLE + table.replace("t.csv", "t.csv, top: 50, type: flow"));
    EditionReader.read(new Pack(folder, "pack"), Packs.WORKSPACE);
  }

  @Test
  @Tag("scale")
  void rowsWithoutEnd() throws IOException {
    write("briefing.yaml", TITLE);
    write("statistics.csv", "id,label,value\n" + "a,A,1\n".repeat(100_001));
    assertFault(Fault.TOO_MANY_ROWS);
  }

  @Test
  void columnsWithoutEnd() throws IOException {
    write("briefing.yaml", TITLE);
    write("statistics.csv", "id,label,value" + ",".repeat(1_000_001) + "\na,A,1\n");
    assertFault(Fault.TOO_MANY_VALUES);
  }

  @Test
  void aMillionEmptyRows() throws IOException {
    write("briefing.yaml", TITLE);
    StringBuilder rows = new StringBuilder("<row><c t=\"inlineStr\"><is><t>id</t></is></c>");
    rows.append("<c t=\"inlineStr\"><is><t>label</t></is></c><c t=\"inlineStr\"><is><t>value</t>");
    rows.append("</is></c></row>").append("<row/>".repeat(999_999));
    workbook(rows.toString());
    List<Diagnostic> warnings =
        EditionReader.read(new Pack(folder, "pack"), Packs.WORKSPACE).warnings();
    assertEquals(List.of(Fault.NO_ROWS), warnings.stream().map(Diagnostic::fault).toList());
  }

  @Test
  @Tag("scale")
  void rowsOfASheetWithoutEnd() throws IOException {
    write("briefing.yaml", TITLE);
    workbook("<row><c><v>1</v></c></row>".repeat(100_002));
    assertFault(Fault.TOO_MANY_ROWS);
  }

  @Test
  void columnsOfASheetWithoutEnd() throws IOException {
    write("briefing.yaml", TITLE);
    workbook("<row><c r=\"XFD1\"><v>1</v></c></row>".repeat(71));
    assertFault(Fault.TOO_MANY_VALUES);
  }

  @Test
  void aSheetThatUnpacksWithoutEnd() throws IOException {
    write("briefing.yaml", TITLE);
    workbook(" ".repeat(120 << 20));
    assertFault(Fault.WORKBOOK_SIZE);
  }

  @Test
  void elementsInsideElements() throws IOException {
    write("briefing.yaml", TITLE);
    workbook("<x>".repeat(1_000_000));
    assertFault(Fault.WORKBOOK_DAMAGED);
  }

  @Test
  void aNumberOfManyDigits() throws IOException {
    write("briefing.yaml", TITLE);
    String head = "<row><c t=\"str\"><v>value</v></c><c t=\"str\"><v>label</v></c></row>";
    String digits = "9".repeat(1_000_000);
    workbook(head + "<row><c><v>" + digits + "</v></c><c><v>1e999999999</v></c></row>");
    assertFault(Fault.QUANTITY);
  }

  @Test
  void valuesWithoutEnd() throws IOException {
    write("briefing.yaml", TITLE + "cases: cases.yaml\n");
    write("cases.yaml", "- a\n".repeat(1_000_002));
    assertFault(Fault.TOO_MANY_VALUES);
  }

  @Test
  void faultsWithoutEnd() throws IOException {
    write("briefing.yaml", TITLE);
    StringBuilder rows = new StringBuilder("id,label,value\n");
    for (int i = 0; i < 20_000; i++) {
      rows.append("a").append(i).append(",A,many\n");
    }
    write("statistics.csv", rows.toString());
    assertEquals(1001, faults().size());
    assertFault(Fault.TOO_MANY_FAULTS);
  }

  /** A file in another character set has a fault in each line, and is told of once. */
  @Test
  void linesThatAreNotUtf8() throws IOException {
    write("briefing.yaml", TITLE);
    String rows = "id,label,value\n" + "a,B\u00e4ume,1\n".repeat(30);
    Files.write(folder.resolve("statistics.csv"), rows.getBytes(ISO_8859_1));
    assertEquals(1, faults().stream().filter(one -> one.fault() == Fault.ANOTHER_ENCODING).count());
  }

  @Test
  void aLiteralOfAMillionSpaces() throws IOException {
    write("briefing.yaml", TITLE);
    write("statistics.csv", "id,label,value\na,A,1" + " ".repeat(1_000_000) + "1\n");
    assertFault(Fault.QUANTITY);
  }

  @Test
  void aReferenceOfAMillionSpaces() throws IOException {
    write(
        "briefing.yaml",
        TITLE + "contact: \"{{" + "{{ a ".repeat(50_000) + " ".repeat(1_000_000) + "\"\n");
    assertFault(Fault.OPEN_REFERENCE);
  }

  @Test
  void aPageOfTagsOnly() throws IOException {
    write("briefing.yaml", TITLE + "sources: {s: {title: S, file: s.html}}\n");
    write("s.html", "<div>".repeat(1_000_000));
    assertFault(Fault.SOURCE_UNREADABLE);
  }

  /** A picture is never unpacked for its text, so that it is no bomb however large it is. */
  @Test
  void aScannedPage() throws IOException {
    write("briefing.yaml", TITLE + "sources: {s: {title: S, file: s.pdf}}\n");
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      COSStream picture = pdf.getDocument().createCOSStream();
      picture.setItem(COSName.TYPE, COSName.XOBJECT);
      picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
      try (OutputStream out = picture.createOutputStream(COSName.FLATE_DECODE)) {
        for (int megabytes = 0; megabytes < 65; megabytes++) {
          out.write(new byte[1 << 20]);
        }
      }
      try (PDPageContentStream words = new PDPageContentStream(pdf, page)) {
        words.beginText();
        words.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        words.showText("Reports received: 421");
        words.endText();
      }
      page.getResources().getCOSObject().setItem(COSName.XOBJECT, new COSDictionary());
      page.getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT).setItem("P", picture);
      pdf.save(folder.resolve("s.pdf").toFile());
    }
    ReadResult read = EditionReader.read(new Pack(folder, "pack"), Packs.WORKSPACE);
    assertTrue(read.warnings().stream().noneMatch(one -> one.fault() == Fault.SOURCE_UNREADABLE));
  }

  @Test
  void aQuoteThatIsNearlyEverywhere() throws IOException {
    write(
        "briefing.yaml",
        TITLE
            + "sources: {s: {title: S, file: s.txt}}\nstatistics:\n"
            + "  - {id: a, label: A, value: 5, source: s, quote: "
            + "a".repeat(20_000)
            + "b}\n");
    write("s.txt", "a".repeat(5 << 20));
    ReadResult read = EditionReader.read(new Pack(folder, "pack"), Packs.WORKSPACE);
    assertTrue(read.warnings().stream().anyMatch(one -> one.fault() == Fault.QUOTE_NOT_FOUND));
  }

  @Test
  void quotesWithoutEnd() throws IOException {
    write("briefing.yaml", TITLE);
    write("statistics.csv", "id,label,value\n" + "a,\"A\" b,1\n".repeat(20_000));
    assertFault(Fault.CSV_AFTER_QUOTE);
  }

  @Test
  void oneLongQuote() throws IOException {
    write("briefing.yaml", TITLE);
    write("statistics.csv", "id,label,value\na,\"" + "A\n".repeat(500_000));
    assertFault(Fault.CSV_QUOTE);
  }

  @Test
  void aLinkThatLeadsOut() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.csv"), "id,label,value\na,A,1\n");
    folder = Files.createDirectory(folder.resolve("pack"));
    write(
        "briefing.yaml",
        TITLE + "statistics: here.csv\nsources: {s: {title: S, file: out/secret.csv}}\n");
    Files.createSymbolicLink(folder.resolve("here.csv"), secret);
    Files.createSymbolicLink(folder.resolve("out"), secret.getParent());
    List<Diagnostic> faults = faults();
    assertEquals(2, faults.size());
    assertTrue(faults.stream().allMatch(fault -> fault.fault() == Fault.OUTSIDE_PACK));
  }

  /** Nothing names these files, and nothing is left out of a briefing without a word. */
  @Test
  void aFileThatNothingNamesIsRefusedWhateverItIs() throws IOException {
    write("briefing.yaml", TITLE);
    Path link = folder.resolve("statistics.csv");
    Files.createSymbolicLink(link, folder.resolve("nothing.csv"));
    assertFault(Fault.DEAD_LINK);
    Files.delete(link);
    Files.createSymbolicLink(link, Path.of("/dev/null"));
    assertFault(Fault.OUTSIDE_PACK);
    Files.delete(link);
    Files.createDirectory(link);
    assertFault(Fault.NOT_A_FILE);
    Files.delete(link);
    write("Statistics.csv", "id,label,value\na,A,1\n");
    assertFault(Fault.LETTER_CASE);
  }

  @Test
  void aComparedPackThatIsALinkOut() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("elsewhere/other"));
    Files.writeString(outside.resolve("briefing.yaml"), TITLE);
    Path packs = Files.createDirectory(folder.resolve("packs"));
    Files.createSymbolicLink(packs.resolve("earlier"), outside);
    folder = Files.createDirectory(packs.resolve("now"));
    write("briefing.yaml", TITLE + "compare-with: ../earlier\n");
    assertFault(Fault.OUTSIDE_PACK);
  }

  @Test
  void aPackComparedWithItself() throws IOException {
    folder = Files.createDirectory(folder.resolve("pack"));
    write("briefing.yaml", TITLE + "compare-with: ../pack\n");
    assertFault(Fault.OUTSIDE_PACK);
  }

  /** Each of them may show what its first cell holds in all cells of the sheet. */
  @Test
  void mergedCellsThatOverlap() throws IOException {
    StringBuilder merged = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      merged.append("<mergeCell ref=\"A1:XFD").append(1_048_576 - i).append("\"/>");
    }
    isMergedTo("its merged cells A1:XFD1048576 and A1:XFD1048575 overlap", merged.toString());
    isMergedTo(
        "its merged cells B2:C5 and C5:D5 overlap",
        "<mergeCell ref=\"B2:C5\"/><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"C5:D5\"/>");
  }

  @Test
  void mergedCellsThatAreVeryMany() throws IOException {
    StringBuilder merged = new StringBuilder();
    for (int row = 1; row <= 10_001; row++) {
      merged.append("<mergeCell ref=\"B%d:XFD%d\"/>".formatted(row, row));
    }
    isMergedTo("unpacks to more than 10000 merged cells", merged.toString());
  }

  @Test
  void mergedCellsOfAHeadWithoutEnd() throws IOException {
    StringBuilder rows = new StringBuilder();
    StringBuilder merged = new StringBuilder();
    for (int row = 1; row <= 5000; row++) {
      rows.append("<row r=\"%d\">%s</row>".formatted(row, cell("A" + row) + cell("B" + row)));
      merged.append("<mergeCell ref=\"B%d:XFD%d\"/>".formatted(row, row));
    }
    workbook(rows.toString(), merged.toString());
    write(
        "briefing.yaml",
        TITLE + "tables: [{id: t, title: T, file: statistics.xlsx, head: 1-5000}]\n");
    assertNoFault(Fault.PACK_DEADLINE);
  }

  private static String cell(String name) {
    return "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + name + "</t></is></c>";
  }

  private void isMergedTo(String told, String merged) throws IOException {
    workbook("<row r=\"1\">" + cell("A1") + cell("B1") + "</row>", merged);
    write("briefing.yaml", TITLE + "tables: [{id: t, title: T, file: statistics.xlsx}]\n");
    assertTrue(faults().stream().anyMatch(one -> one.message().contains(told)), "" + faults());
  }

  private void workbook(String rows, String merged) throws IOException {
    String sheet = rows + "</sheetData><mergeCells>" + merged + "</mergeCells><sheetData>";
    Files.write(folder.resolve("statistics.xlsx"), Workbooks.withRows(sheet));
  }

  @Test
  void aSpreadsheetThatRepeatsRowsAndCells() throws IOException {
    String cells = "<table:table-cell table:number-columns-repeated=\"16000\"%s</table:table-cell>";
    String text = " office:value-type=\"string\"><text:p>x</text:p>";
    String spanned = " table:number-columns-spanned=\"9\" table:number-rows-spanned=\"9\"" + text;
    spreadsheet(
        "<table:table-row table:number-rows-repeated=\"1000000\">"
            + cells.formatted(text)
            + "</table:table-row>");
    assertFault(Fault.TOO_MANY_VALUES);
    String row =
        "<table:table-row><table:table-cell" + spanned + "</table:table-cell></table:table-row>";
    spreadsheet(row + row);
    assertTrue(
        faults().stream().anyMatch(one -> one.message().contains("A1:I9 and A2:I10 overlap")),
        "" + faults());
  }

  private void spreadsheet(String rows) throws IOException {
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("statistics.ods")))) {
      out.putNextEntry(new ZipEntry("content.xml"));
      String names = "";
      for (String name : new String[] {"office", "table", "text"}) {
        names += " xmlns:" + name + "=\"urn:oasis:names:tc:opendocument:xmlns:" + name + ":1.0\"";
      }
      out.write(
          ("<office:document-content"
                  + names
                  + "><office:body><office:spreadsheet>"
                  + "<table:table table:name=\"a\">"
                  + rows
                  + "</table:table></office:spreadsheet></office:body></office:document-content>")
              .getBytes(ISO_8859_1));
    }
    write("briefing.yaml", TITLE + "tables: [{id: t, title: T, file: statistics.ods}]\n");
  }

  @Test
  void aTableThatIsVeryWide() throws IOException {
    StringBuilder heads = new StringBuilder("town");
    for (int i = 0; i < 16_000; i++) {
      heads.append(",h").append(i);
    }
    write("t.csv", heads + "\n" + ("a" + ",7".repeat(16_000) + "\n").repeat(50));
    write("briefing.yaml", TITLE + "tables: [{id: t, title: T, file: t.csv}]\n");
    assertFault(Fault.TABLE_COLUMNS);
  }

  @Test
  void aRowThatIsTooLargeToBeReadIsNamedAsThat() throws IOException {
    write("briefing.yaml", TITLE + "period: 2024\nstatistics: statistics.csv\n");
    String head = "id,label,value,unit,note\na,A,7,people,\n";
    write("statistics.csv", head + "b,B,7,people," + "x".repeat((16 << 20) + 1) + "\n");
    assertEquals(List.of("file has more than 16777216 characters in one field"), messages());
    write("statistics.csv", head + "b,B,7,people" + ",7".repeat(16_384) + "\nc,C,7,people,\n");
    assertEquals(List.of("file has more than 16384 fields in one row"), messages());
  }

  private List<String> messages() {
    return faults().stream().map(Diagnostic::message).toList();
  }

  /** Every quote is looked for in all of a source; what is alike is looked for as well. */
  @Test
  void quotesThatAreNearlyInASourceVeryOften() throws Exception {
    String near =
        "more than 22,001 suspects were caught in the whole of the country by the police.\n";
    write("s.txt", near.repeat((8 << 20) / near.length()));
    StringBuilder statistics = new StringBuilder("id,label,value,unit,source,quote\n");
    for (int i = 0; i < 2000; i++) {
      statistics.append(
          "a%d,A%d,>22000,people,s,%s\n"
              .formatted(i, i, "\"more than 22,000 suspects no " + i + "\""));
    }
    write("statistics.csv", statistics.toString());
    write("briefing.yaml", TITLE + "period: 2025\nsources: {s: {title: S, file: s.txt}}\n");
    String late = late(Duration.ofSeconds(20)).message();
    assertTrue(late.startsWith("reading 'pack' took longer than 20 s, at last "), late);
    assertTrue(late.endsWith("'pack/s.txt'"), late);
    whoReadsEnds();
  }

  private Diagnostic late(Duration deadline) {
    Pack pack = new Pack(folder, "pack");
    return assertThrows(
            FaultyInputException.class,
            () -> EditionReader.read(pack, Packs.WORKSPACE, Choices.NONE, deadline))
        .diagnostics()
        .get(0);
  }

  /** A thread that nobody waits for would take the time of all others. */
  private static void whoReadsEnds() throws InterruptedException {
    while (Thread.getAllStackTraces().keySet().stream()
        .anyMatch(thread -> thread.getName().equals("reading"))) {
      Thread.sleep(50);
    }
  }

  @Test
  void readingThatNeverEndsIsLeft() throws Exception {
    for (Function<ReadingTime, Integer> endless :
        List.<Function<ReadingTime, Integer>>of(
            HostilePacksTest::wait, HostilePacksTest::count, HostilePacksTest::report)) {
      Pack pack = new Pack(folder, "pack");
      FaultyInputException late =
          assertThrows(
              FaultyInputException.class,
              () -> BoundedReading.pack(pack, Duration.ofMillis(200), endless));
      assertEquals(Fault.PACK_DEADLINE, late.diagnostics().get(0).fault());
    }
    whoReadsEnds();
  }

  private static int wait(ReadingTime time) {
    try {
      Thread.sleep(Long.MAX_VALUE);
    } catch (InterruptedException end) {
      return 0;
    }
    return 1;
  }

  private static int count(ReadingTime time) {
    int count = 0;
    while (true) {
      time.at("row " + count++);
    }
  }

  private static int report(ReadingTime time) {
    Report report = new Report(time);
    while (true) {
      report.addFile(Fault.EMPTY_FILE, "a.csv");
    }
  }

  @Test
  void theTimeOfAQueryIsNoneOfReading() {
    Duration enough = Duration.ofMillis(500);
    int read =
        BoundedReading.pack(
            new Pack(folder, "pack"),
            enough,
            time -> {
              time.pause();
              LockSupport.parkNanos(enough.multipliedBy(4).toNanos());
              time.resume();
              return 7;
            });
    assertEquals(7, read);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private void workbook(String rows) throws IOException {
    Files.write(folder.resolve("statistics.xlsx"), Workbooks.withRows(rows));
  }

  private void assertFault(Fault fault) {
    List<Diagnostic> faults = faults();
    assertTrue(
        faults.stream().anyMatch(one -> one.fault() == fault),
        () ->
            fault + " is not among " + faults.stream().map(Diagnostic::fault).distinct().toList());
  }

  private void assertNoFault(Fault fault) {
    assertTrue(faults().stream().noneMatch(one -> one.fault() == fault), "" + fault);
  }

  private List<Diagnostic> faults() {
    Pack pack = new Pack(folder, "pack");
    return assertThrows(FaultyInputException.class, () -> EditionReader.read(pack, Packs.WORKSPACE))
        .diagnostics();
  }
}
