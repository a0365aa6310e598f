package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.workspace.Workspace;

/** A briefing is changed in every way that a forger has, and each is found and named. */
class VerifyTest {

  private static final Workspace WORKSPACE = Workspace.of(Path.of(""), Path.of(""));

  @TempDir static Path made;
  @TempDir Path folder;
  private Path html;
  private Path pdf;

  @BeforeAll
  static void build() {
    assertEquals(
        ExitCode.WELL,
        Main.run(
            terminal(new ByteArrayOutputStream()),
            "build",
            "src/main/resources/org/precis/packs/starter",
            "-o",
            made.toString()));
  }

  @BeforeEach
  void copy() throws IOException {
    html = Files.copy(made.resolve("starter/starter.html"), folder.resolve("starter.html"));
    pdf = Files.copy(made.resolve("starter/starter.pdf"), folder.resolve("starter.pdf"));
  }

  @Test
  void whatWasMadeIsVerifiedAndSoAreBothTogether() {
    Answer answer = verify(html, pdf);
    assertEquals(ExitCode.WELL, answer.exitCode, answer.said);
    assertEquals(2, answer.said.lines().filter(line -> line.contains(": verified, ")).count());
  }

  @Test
  void anEditedCellOfThePage() throws IOException {
    edit(">1,284<", ">1,285<");
    isFound(verify(html), "says '…", "1,285", "[text-changed]");
  }

  @Test
  void anEditedLabelOfAChart() throws IOException {
    String page = Files.readString(html);
    int label = page.indexOf("font-weight=\"600\">58<") + "font-weight=\"600\"".length();
    Files.writeString(html, page.substring(0, label) + ">59<" + page.substring(label + 4));
    isFound(verify(html), "starter.html:", "59", "[markup-changed]");
  }

  @Test
  void anEditedNumberOfTheData() throws IOException {
    edit("\"lower\": 1284,", "\"lower\": 1285,");
    isFound(verify(html), "[data-unreadable]");
  }

  @Test
  void dataThatReadsAndSaysMoreThanWasMade() throws IOException {
    edit("\"lower\": 1284,", "\"lower\": 1283,");
    isFound(verify(html), "between 1,283 and 1,284", "[text-changed]");
  }

  @Test
  void dataWhoseTotalDisagreesIsOneFaultOfItsOwn() throws IOException {
    Path tables = Path.of("src/test/resources/golden/tables");
    Main.run(
        terminal(new ByteArrayOutputStream()),
        "build",
        tables.resolve("pack").toString(),
        "--format",
        "html",
        "-o",
        folder.toString());
    html = folder.resolve("tables/tables.html");
    Files.delete(folder.resolve("tables/manifest.json"));
    edit("2800100", "2900100");
    Answer answer = verify(html);
    isFound(
        answer,
        "the data inside cannot be read as a briefing: "
            + "the stated total is 42001000, and the rows make 42101000 [data-unreadable]");
    assertEquals(1, answer.said.lines().filter(line -> line.contains(": error: ")).count());
  }

  @Test
  void dataThatIsNoJsonIsNotOfAnAuthor() throws IOException {
    edit("\"engine\": \"precis", "\"engine\": {\"precis");
    Answer answer = verify(html);
    isFound(answer, "the data inside cannot be read as a briefing: ", "[data-unreadable]");
    assertTrue(!answer.said.contains("YAML") && !answer.said.contains("commas"), answer.said);
  }

  @Test
  void lineEndsAreNamedAsWhatTheyAre() throws IOException {
    String page = Files.readString(html);
    Files.writeString(html, page + "\n");
    isFound(verify(html), "a line end is added at its end [markup-changed]");
    Files.writeString(html, page.stripTrailing());
    isFound(verify(html), "the line end at its end is missing [markup-changed]");
    Files.writeString(html, page.replace("\n", "\r\n"));
    isFound(verify(html), "CR LF in place of LF [markup-changed]");
  }

  @Test
  void aPlaceOnThePageShowsNoEmptyLine() throws IOException {
    edit("<meta charset", "<meta name=\"x\"/><meta charset");
    Answer answer = verify(html);
    isFound(answer, "[markup-changed]");
    assertTrue(answer.said.lines().noneMatch(line -> line.strip().endsWith("|")), answer.said);
  }

  @Test
  void aFileOfAnEarlierBuildIsAWarning() throws IOException {
    Files.copy(made.resolve("starter/manifest.json"), folder.resolve("manifest.json"));
    Path stale = Files.copy(html, folder.resolve("starter.de.html"));
    Answer answer = verify(stale);
    assertEquals(ExitCode.WELL, answer.exitCode, answer.said);
    assertTrue(answer.said.contains("warning: the manifest beside it, 'manifest.json'"));
    assertTrue(answer.said.contains("[not-in-manifest]"), answer.said);
    assertTrue(!verify(html).said.contains("[not-in-manifest]"));
  }

  @Test
  void aHiddenScriptOnThePage() throws IOException {
    edit("</body>", "<script>document.title=''</script></body>");
    isFound(verify(html), "<script>document.title", "[markup-changed]");
  }

  @Test
  void aChangedDigitOfThePdf() throws IOException {
    rewrite(
        document -> {
          PDPage page = document.getPage(0);
          COSStream drawn = (COSStream) page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
          byte[] before = drawn.createInputStream().readAllBytes();
          try (var out = drawn.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(Glyphs.swapped(page, before, '4', '6'));
          }
        });
    isFound(verify(pdf), "page 1 says '", "[text-changed]");
  }

  @Test
  void aHiddenLayer() throws IOException {
    rewrite(
        document -> {
          var layers = new PDOptionalContentProperties();
          var layer = new PDOptionalContentGroup("hidden");
          layers.addGroup(layer);
          layers.setGroupEnabled(layer, false);
          document.getDocumentCatalog().setOCProperties(layers);
        });
    isFound(verify(pdf), "the layers: not as the data inside makes it", "[part-changed]");
  }

  @Test
  void somethingDrawnOverAPage() throws IOException {
    rewrite(
        document -> {
          PDPage page = document.getPage(1);
          try (var over =
              new PDPageContentStream(
                  document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            over.addRect(100, 100, 200, 20);
            over.fill();
          }
        });
    isFound(verify(pdf), "page 2 is drawn otherwise", "[drawing-changed]");
  }

  @Test
  void anAddedPage() throws IOException {
    rewrite(
        document -> {
          PDPage copy = document.importPage(document.getPage(2));
          document.getPages().remove(copy);
          document.getPages().insertAfter(copy, document.getPage(0));
        });
    isFound(verify(pdf), "page 2 is not made of the data inside", "[page-added]");
  }

  @Test
  void aPageTakenAway() throws IOException {
    rewrite(document -> document.removePage(1));
    isFound(verify(pdf), "page 2 that the data inside makes is missing", "[page-missing]");
  }

  @Test
  void anIncrementalUpdate() throws IOException {
    byte[] bytes = Files.readAllBytes(pdf);
    try (PDDocument document = Loader.loadPDF(bytes);
        var out = Files.newOutputStream(pdf)) {
      document.getDocumentInformation().setTitle("Another title");
      document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
      document.saveIncremental(out);
    }
    isFound(verify(pdf), "bytes were added at its end", "[changed-later]");
    isFound(verify(pdf), "the document information", "[part-changed]");
  }

  @Test
  void bytesAddedAtTheEnd() throws IOException {
    Files.writeString(pdf, "\n%%EOF\n", StandardOpenOption.APPEND);
    isFound(verify(pdf), "7 bytes were added at its end", "[changed-later]");
  }

  @Test
  void aSwappedAttachment() throws IOException {
    rewrite(
        document -> {
          PDComplexFileSpecification attached =
              document
                  .getDocumentCatalog()
                  .getNames()
                  .getEmbeddedFiles()
                  .getNames()
                  .get("briefing.json");
          COSStream file = attached.getEmbeddedFile().getCOSObject();
          String data = new String(file.createInputStream().readAllBytes(), UTF_8);
          try (var out = file.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(data.replace("1,284", "1,824").replace("1284", "1824").getBytes(UTF_8));
          }
        });
    isFound(verify(pdf), "1,284", "1,824", "[text-changed]");
  }

  @Test
  void aFileWrittenAgainByAnotherProgram() throws IOException {
    rewrite(document -> {});
    isFound(verify(pdf), "was written again by another program", "[written-again]");
  }

  @Test
  void twoBriefingsThatShouldBeOne() throws IOException {
    edit("Officers watched", "Guards watched");
    Answer answer = verify(html, pdf);
    assertEquals(ExitCode.WELL, answer.exitCode, "nothing was edited: " + answer.said);
    edit("watched the racks", "watched the bikes");
    isFound(verify(html, pdf), "[data-differs]");
  }

  @Test
  void aFileThatIsNotTheOneOfItsManifest() throws IOException {
    Files.copy(made.resolve("starter/manifest.json"), folder.resolve("manifest.json"));
    assertEquals(ExitCode.WELL, verify(folder.resolve("manifest.json")).exitCode);
    edit(">1,284<", ">1,285<");
    isFound(verify(folder.resolve("manifest.json")), "'manifest.json'", "[manifest-hash]");
    Files.delete(html);
    Answer answer = verify(folder.resolve("manifest.json"));
    assertTrue(answer.said.contains("[manifest-file]"), answer.said);
    assertEquals(ExitCode.FILES, answer.exitCode);
  }

  @Test
  void aPageThatSaysItIsOfAnotherEngine() throws IOException {
    edit("\"engine\": \"precis ", "\"engine\": \"precis 9.");
    edit(">1,284<", ">1,285<");
    Answer answer = verify(html);
    isFound(answer, "made by precis 9.", "[other-engine]");
    isFound(answer, "'1,285', a number that the data inside does not make", "[number-added]");
  }

  private void edit(String from, String to) throws IOException {
    Files.writeString(html, Files.readString(html).replace(from, to));
  }

  private interface Forgery {
    void on(PDDocument document) throws IOException;
  }

  private void rewrite(Forgery forgery) throws IOException {
    byte[] bytes = Files.readAllBytes(pdf);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      forgery.on(document);
      document.save(pdf.toFile());
    }
  }

  private record Answer(ExitCode exitCode, String said) {}

  private static Answer verify(Path... files) {
    List<String> args = new ArrayList<>(List.of("verify"));
    for (Path file : files) {
      args.add(file.toString());
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExitCode exitCode = Main.run(terminal(out), args.toArray(String[]::new));
    return new Answer(exitCode, out.toString(UTF_8));
  }

  private static void isFound(Answer answer, String... words) {
    assertEquals(ExitCode.SHORT, answer.exitCode, answer.said);
    for (String word : words) {
      assertTrue(answer.said.contains(word), () -> word + " is not said: " + answer.said);
    }
  }

  private static Terminal terminal(ByteArrayOutputStream out) {
    PrintStream stream = new PrintStream(out, true, UTF_8);
    return new Terminal(stream, stream, false, false, WORKSPACE);
  }
}
