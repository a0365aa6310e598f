package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.workspace.Workspace;

/** A briefing is changed in every way that a forger has, and each is found and named. */
@Tag("slow")
class VerifyTest {

  private static final String STARTER = "src/main/resources/org/precis/packs/starter";

  private static final Workspace WORKSPACE = Workspace.of(Path.of(""), Path.of(""));

  @TempDir static Path made;
  @TempDir Path folder;
  private Path html;
  private Path pdf;

  @BeforeAll
  static void build() {
    assertEquals(
        ExitCode.OK,
        Main.run(terminal(new ByteArrayOutputStream()), "build", STARTER, "-o", made.toString()));
  }

  @BeforeEach
  void copy() throws IOException {
    html = Files.copy(made.resolve("starter/starter.html"), folder.resolve("starter.html"));
    pdf = Files.copy(made.resolve("starter/starter.pdf"), folder.resolve("starter.pdf"));
  }

  @Test
  void whatWasMadeIsVerifiedAndSoAreBothTogether() {
    Answer answer = verify(html, pdf);
    assertEquals(ExitCode.OK, answer.exitCode, answer.said);
    assertEquals(2, answer.said.lines().filter(line -> line.contains(": verified, ")).count());
  }

  @Test
  void anEditedCellOfThePage() throws IOException {
    edit(">1,284<", ">1,285<");
    isFound(verify(html), "reads '…", "1,285", "[text-changed]");
  }

  @Test
  void nothingIsExportedFromAnEditedPage() throws IOException {
    edit(">1,284<", ">1,285<");
    Path out = folder.resolve("out");
    Answer answer = run("export", html.toString(), "--to", "csv", "-o", out.toString());
    isFound(answer, "reads '…", "1,285", "[text-changed]");
    assertTrue(Files.notExists(out.resolve("starter")), "files were written");
    Answer whole = run("export", pdf.toString(), "--to", "csv", "-o", out.toString());
    assertEquals(ExitCode.OK, whole.exitCode, whole.said);
  }

  @Test
  void ofAPageByAnotherEngineTheDataIsExported() throws IOException {
    edit("\"engine\": \"precis ", "\"engine\": \"precis 9.");
    Path out = folder.resolve("out");
    Answer answer = run("export", html.toString(), "--to", "json", "-o", out.toString());
    assertEquals(ExitCode.OK, answer.exitCode, answer.said);
    assertTrue(answer.said.contains("its pages are not verified; this exports"), answer.said);
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
        "embedded data cannot be read: "
            + "stated total is 42001000, but the rows add up to 42101000 [data-unreadable]");
    assertEquals(1, answer.said.lines().filter(line -> line.contains(": error: ")).count());
  }

  @Test
  void dataThatIsNoJsonIsNotOfAnAuthor() throws IOException {
    edit("\"engine\": \"precis", "\"engine\": {\"precis");
    Answer answer = verify(html);
    isFound(answer, "embedded data cannot be read: ", "[data-unreadable]");
    assertTrue(!answer.said.contains("YAML") && !answer.said.contains("commas"), answer.said);
  }

  @Test
  void lineEndsAreNamedAsWhatTheyAre() throws IOException {
    String page = Files.readString(html);
    Files.writeString(html, page + "\n");
    isFound(verify(html), "a line end was added at the end [markup-changed]");
    Files.writeString(html, page.stripTrailing());
    isFound(verify(html), "the line end at the end is missing [markup-changed]");
    Files.writeString(html, page.replace("\n", "\r\n"));
    isFound(verify(html), "CR LF instead of LF [markup-changed]");
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
    assertEquals(ExitCode.OK, answer.exitCode, answer.said);
    assertTrue(
        answer.said.contains("warning: not listed in the manifest beside it, 'manifest.json'"));
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
    isFound(verify(pdf), "page 1 reads '", "[text-changed]");
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
    isFound(verify(pdf), "layers: not the same as in the rebuilt PDF", "[part-changed]");
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
    isFound(verify(pdf), "page 2 is drawn differently", "[drawing-changed]");
  }

  @Test
  void anAddedPage() throws IOException {
    rewrite(
        document -> {
          PDPage copy = document.importPage(document.getPage(2));
          document.getPages().remove(copy);
          document.getPages().insertAfter(copy, document.getPage(0));
        });
    isFound(verify(pdf), "page 2 is not in the rebuilt PDF", "[page-added]");
  }

  @Test
  void aPageTakenAway() throws IOException {
    rewrite(document -> document.removePage(1));
    isFound(verify(pdf), "page 2 of the rebuilt PDF is missing", "[page-missing]");
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
    isFound(verify(pdf), "bytes appended", "[changed-later]");
    isFound(verify(pdf), "document information", "[part-changed]");
  }

  @Test
  void bytesAddedAtTheEnd() throws IOException {
    Files.writeString(pdf, "\n%%EOF\n", StandardOpenOption.APPEND);
    isFound(verify(pdf), "7 bytes appended", "[changed-later]");
    Files.copy(made.resolve("starter/starter.pdf"), pdf, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(pdf, "\n", StandardOpenOption.APPEND);
    isFound(verify(pdf), "1 byte appended", "[changed-later]");
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
    isFound(
        verify(pdf), "bytes differ, but no difference was found in the content", "[written-again]");
  }

  @Test
  void twoBriefingsThatShouldBeOne() throws IOException {
    edit("Officers watched", "Guards watched");
    Answer answer = verify(html, pdf);
    assertEquals(ExitCode.OK, answer.exitCode, "nothing was edited: " + answer.said);
    edit("watched the racks", "watched the bikes");
    isFound(verify(html, pdf), "[data-differs]");
  }

  @Test
  void aFileThatIsNotTheOneOfItsManifest() throws IOException {
    Files.copy(made.resolve("starter/manifest.json"), folder.resolve("manifest.json"));
    assertEquals(ExitCode.OK, verify(folder.resolve("manifest.json")).exitCode);
    edit(">1,284<", ">1,285<");
    isFound(verify(folder.resolve("manifest.json")), "'manifest.json'", "[manifest-hash]");
    Files.delete(html);
    Answer answer = verify(folder.resolve("manifest.json"));
    assertTrue(answer.said.contains("[manifest-file]"), answer.said);
    assertEquals(ExitCode.IO_ERROR, answer.exitCode);
  }

  @Test
  void aPageThatSaysItIsOfAnotherEngine() throws IOException {
    edit("\"engine\": \"precis ", "\"engine\": \"precis 9.");
    edit(">1,284<", ">1,285<");
    Answer answer = verify(html);
    isFound(answer, "built by precis 9.", "[other-engine]");
    isFound(answer, "1,285", "where this version prints '", "1,284", "[other-numbers]");
    assertTrue(answer.said.contains(html + ": not rebuilt\n"), answer.said);
  }

  @Test
  void whatWasVerifiedIsSaidByIdTitlePeriodAndLanguage() {
    String said = verify(html).said;
    assertEquals(
        List.of(
            html + ": verified, rebuilt byte for byte",
            "  briefing    starter (en): Bicycle thefts in the Harbour District",
            "  period      2025-01/2025-06"),
        said.lines().limit(3).toList());
    assertTrue(said.lines().count() == 5, said);
  }

  @Test
  void anotherBriefingUnderThisNameIsAWarning() throws IOException {
    Path renamed = Files.move(html, folder.resolve("other-2024.de.html"));
    Answer answer = verify(renamed);
    assertEquals(ExitCode.OK, answer.exitCode, answer.said);
    for (String what :
        List.of(
            "'other-2024', but the briefing inside is 'starter'",
            "'de', but the briefing inside is 'en' [other-name]")) {
      assertTrue(answer.said.contains("warning: file name says " + what), answer.said);
    }
    renamed = Files.move(renamed, folder.resolve("starter.en (1).html"));
    assertTrue(!verify(renamed).said.contains("[other-name]"));
  }

  @Test
  void aPageCutToAPartOfIt() throws IOException {
    for (String key : List.of("CropBox", "Rotate")) {
      copyPdf();
      rewrite(
          document -> {
            COSArray box = new COSArray(List.of(COSInteger.get(0), COSInteger.get(500)));
            box.add(COSInteger.get(595));
            box.add(COSInteger.get(842));
            document
                .getPages()
                .getCOSObject()
                .setItem(key, key.equals("Rotate") ? COSInteger.get(180) : box);
          });
      isFound(verify(pdf), "size or state of page 1: not the same as", "[part-changed]");
    }
    copyPdf();
    rewrite(document -> document.getPages().getCOSObject().setInt("UserUnit", 3));
    isFound(verify(pdf), "page tree: not the same as", "[part-changed]");
  }

  @Test
  void aNodeBetweenThePagesAndTheirTree() throws IOException {
    rewrite(
        document -> {
          COSDictionary tree = document.getPages().getCOSObject();
          COSDictionary middle = new COSDictionary(tree);
          middle.setItem(COSName.PARENT, tree);
          middle.setItem(COSName.ROTATE, COSInteger.get(180));
          middle
              .getCOSArray(COSName.KIDS)
              .forEach(
                  kid ->
                      ((COSDictionary) ((COSObject) kid).getObject())
                          .setItem(COSName.PARENT, middle));
          tree.setItem(COSName.KIDS, new COSArray(List.of(middle)));
        });
    isFound(verify(pdf), "size or state of page 1: not the same as", "[part-changed]");
  }

  private void copyPdf() throws IOException {
    Files.copy(made.resolve("starter/starter.pdf"), pdf, StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void whatIsCutOff() throws IOException {
    byte[] bytes = Files.readAllBytes(pdf);
    Files.write(pdf, Arrays.copyOf(bytes, bytes.length - 1));
    isFound(verify(pdf), "truncated: 1 byte missing at the end [cut-off]");
    bytes = Files.readAllBytes(html);
    Files.write(html, Arrays.copyOf(bytes, bytes.length - 12));
    isFound(verify(html), "truncated: 12 bytes missing at the end [cut-off]");
  }

  @Test
  void aMissingImprintIsSaidAndAllElseIsCompared() throws IOException {
    edit("template standard ", "");
    isFound(verify(html), "imprint is missing, so nothing names the engine", "[imprint-missing]");
    rewrite(
        document -> {
          document.getDocumentCatalog().setStructureTreeRoot(null);
          document.getDocumentInformation().setTitle("Another title");
        });
    Answer answer = verify(pdf);
    isFound(answer, "[imprint-missing]", "document information: not the same as");
    assertTrue(!answer.said.contains("[other-template]"), answer.said);
  }

  @Test
  void theStateOfAnotherTemplateIsNoAddedNumber() throws IOException {
    String page = Files.readString(html);
    int state = page.indexOf("template standard ") + "template standard ".length();
    Files.writeString(html, page.substring(0, state) + "261abc261abc" + page.substring(state + 12));
    Answer answer = verify(html);
    isFound(answer, "[other-template]");
    assertTrue(answer.said.contains("template standard 261abc261abc"), answer.said);
  }

  @Test
  void whatLooksTheSameIsToldByItsCodePoints() throws IOException {
    editPrinted("watched the racks", "watched the r\u0430cks");
    isFound(verify(html), "watched the r<U+0430>cks", "watched the r<U+0061>cks", "[text-changed]");
    restore();
    editPrinted("watched the racks", "watched the ra\u200Bcks");
    isFound(verify(html), "watched the ra<U+200B>cks", "[markup-changed]");
    restore();
    editPrinted("watched the racks", "watched the\u00A0racks");
    isFound(verify(html), "watched the<U+00A0>racks", "[markup-changed]");
    restore();
    Files.writeString(html, "\uFEFF" + Files.readString(html));
    Answer answer = verify(html);
    isFound(answer, "a byte order mark (U+FEFF) was added at the start [markup-changed]");
    assertTrue(!answer.said.contains("[text-added]"), answer.said);
  }

  /** Not what the data says of it. */
  private void editPrinted(String from, String to) throws IOException {
    String page = Files.readString(html);
    int data = page.indexOf("id=\"briefing-data\"");
    int end = page.indexOf("</script>", data);
    Files.writeString(
        html,
        page.substring(0, data).replace(from, to)
            + page.substring(data, end)
            + page.substring(end).replace(from, to));
  }

  private void restore() throws IOException {
    Files.copy(made.resolve("starter/starter.html"), html, StandardCopyOption.REPLACE_EXISTING);
  }

  /** A briefing that was tampered with fails; only what holds none cannot be verified. */
  @Test
  void whatSaysToBeABriefingAndIsNotIsAFailure() throws IOException {
    edit("<body", "<script type=\"application/json\" id=\"briefing-data\">{}</script><body");
    isFound(verify(html), "contains more than one briefing.json [second-data]");
    restore();
    edit("type=\"application/json\" id=\"briefing-data\"", "type=\"text/x\" id=\"briefing-data\"");
    isFound(verify(html), "[data-unreadable]");
    restore();
    edit("\"id\": \"starter\",", "\"id\": \"starter\",\n    \"template\": \"other\",");
    isFound(verify(html), "unknown template 'other' [unknown-template]");
    restore();
    edit("\"schema\": ", "\"schema\": 9");
    isFound(verify(html), "[schema-version]");
    rewrite(
        document -> {
          COSDictionary tree =
              document.getDocumentCatalog().getNames().getEmbeddedFiles().getCOSObject();
          COSArray names = tree.getCOSArray(COSName.NAMES);
          names.add(new COSString("briefing.json"));
          names.add(names.get(1));
        });
    isFound(verify(pdf), "contains more than one briefing.json [second-data]");
    Files.writeString(html, "<p>no briefing</p>");
    assertEquals(ExitCode.IO_ERROR, verify(html).exitCode);
  }

  @Test
  void aTemplateOfOnesOwnIsAReservation() throws IOException {
    Path work = Files.createDirectories(folder.resolve("work"));
    copyTemplate(work.resolve("templates/official"));
    Path css = work.resolve("templates/official/screen.css");
    Files.writeString(css, Files.readString(css) + ".card-value b::after { content: \",000\"; }\n");
    Workspace workspace = Workspace.of(work, Path.of(""));
    String[] build = {"build", STARTER, "--template", "official", "--format", "html", "-o"};
    Said.run(workspace, append(build, folder.resolve("out").toString())).ends(ExitCode.OK);
    String built = folder.resolve("out/starter/starter.html").toString();
    Said.run(workspace, "verify", built)
        .ends(ExitCode.OK)
        .says(
            built + ": verified with reservations, rebuilt",
            "warning: built with the template 'official' (",
            "), which is not part of Precis [foreign-template]");
    Said.run(workspace, "verify", "--format", "json", built)
        .says("\"verdict\":\"verified with reservations\"");
    Said.run("verify", built).ends(ExitCode.FINDINGS).says("unknown template 'official'");
  }

  @Test
  void theStandardTemplateIsAlwaysTheBundledOne() throws IOException {
    Path work = Files.createDirectories(folder.resolve("work"));
    copyTemplate(work.resolve("templates/standard"));
    Path words = work.resolve("templates/standard/words_en.properties");
    Files.writeString(words, Files.readString(words) + "\nqualifier.exact.before=9\n");
    Workspace workspace = Workspace.of(work, Path.of(""));
    Said.run(workspace, "build", STARTER, "--format", "html,pdf", "-o", folder.toString())
        .ends(ExitCode.OK)
        .says("warning: 'templates/standard' is ignored", "[shadowed-template]");
    assertArrayEquals(
        Files.readAllBytes(made.resolve("starter/starter.html")),
        Files.readAllBytes(folder.resolve("starter/starter.html")));
    Said.run(workspace, "verify", folder.resolve("starter/starter.html").toString())
        .ends(ExitCode.OK)
        .says(": verified, rebuilt");
    Said.run(workspace, "new", "--template", "standard")
        .ends(ExitCode.USAGE)
        .says("'standard' is a template that comes with Precis");
  }

  /** One who works on the templates of Precis stands where they lie. */
  @Test
  void inACheckoutNothingIsShadowedHoweverItsFolderIsNamed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("").toAbsolutePath());
    for (Path home : List.of(Path.of(""), Path.of("").toAbsolutePath(), Path.of("."), link)) {
      assertEquals(Optional.empty(), Workspace.of(Path.of(""), home).shadowed("standard"));
    }
  }

  private static String[] append(String[] args, String last) {
    String[] all = Arrays.copyOf(args, args.length + 1);
    all[args.length] = last;
    return all;
  }

  private static void copyTemplate(Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(Path.of("templates/standard"))) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName().toString()));
      }
    }
  }

  @Test
  void aFontOfThePackIsAReservation() {
    String pack = "src/test/resources/golden/georgian-and-armenian/pack";
    Said.run("build", pack, "--format", "html", "-o", folder.toString()).ends(ExitCode.OK);
    String built = folder.resolve("georgian-and-armenian/georgian-and-armenian.html").toString();
    Said.run("verify", built)
        .ends(ExitCode.OK)
        .says(
            ": verified with reservations,",
            "warning: uses the font 'fonts/NotoSansGeorgian-Regular.ttf' (",
            "), which is not part of Precis [foreign-font]");
  }

  /** They may say anything, and stand where readers expect the words of the template. */
  @Test
  void wordsOfTheAuthorInPlaceOfTheTemplatesAreNamed() throws IOException {
    Path packs = Files.createDirectories(folder.resolve("packs"));
    Path pack = Files.createDirectories(packs.resolve("fires"));
    Files.writeString(
        packs.resolve("house.yaml"),
        "sections: {titles: {statistics: All numbers below are in thousands}}\n");
    Files.writeString(
        pack.resolve("briefing.yaml"),
        "title: Fires\nperiod: 2025\nwords: {kind: Fire report}\n"
            + "statistics: [{id: fires, label: Fires, value: 40, unit: fires}]\n");
    Said.run("build", pack.toString(), "-o", folder.toString()).ends(ExitCode.OK);
    for (String ending : List.of("html", "pdf")) {
      Said.run("verify", folder.resolve("fires/fires." + ending).toString())
          .ends(ExitCode.OK)
          .says("  own words   'All numbers below are in thousands', 'Fire report'\n");
    }
    Said.run("verify", "--format", "json", folder.resolve("fires/fires.html").toString())
        .says("\"ownWords\":[\"All numbers below are in thousands\",\"Fire report\"]");
    assertTrue(!verify(html, pdf).said.contains("own words"));
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
    return run(args.toArray(String[]::new));
  }

  private static Answer run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExitCode exitCode = Main.run(terminal(out), args);
    return new Answer(exitCode, out.toString(UTF_8));
  }

  private static void isFound(Answer answer, String... words) {
    assertEquals(ExitCode.FINDINGS, answer.exitCode, answer.said);
    for (String word : words) {
      assertTrue(answer.said.contains(word), () -> word + " is not said: " + answer.said);
    }
  }

  private static Terminal terminal(ByteArrayOutputStream out) {
    PrintStream stream = new PrintStream(out, true, UTF_8);
    return new Terminal(stream, stream, false, false, WORKSPACE);
  }
}
