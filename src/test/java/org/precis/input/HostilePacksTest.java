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
import java.util.List;
import java.util.concurrent.TimeUnit;
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
    write("briefing.yaml", TITLE + table.replace("t.csv", "t.csv, top: 50"));
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
