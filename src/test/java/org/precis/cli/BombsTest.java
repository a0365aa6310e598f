package org.precis.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.ExitCode;
import org.precis.diagnostic.FaultyInputException;
import org.precis.input.BoundedReading;

/**
 * Small files that take hours or all memory where they are believed: reading each ends in words.
 */
@Tag("slow")
class BombsTest {

  private static final Duration SOON = Duration.ofSeconds(60);

  @TempDir static Path made;
  @TempDir Path folder;
  private Path html;
  private Path pdf;

  @BeforeAll
  static void build() {
    String pack = "src/main/resources/org/precis/packs/starter";
    Said.run("build", pack, "-o", made.toString()).ends(ExitCode.OK);
  }

  @BeforeEach
  void copy() throws IOException {
    html = Files.copy(made.resolve("starter/starter.html"), folder.resolve("starter.html"));
    pdf = Files.copy(made.resolve("starter/starter.pdf"), folder.resolve("starter.pdf"));
  }

  /**
   * Every command that reads a finished file says what is wrong and ends well before the deadline.
   */
  private void isDefused(Path bomb, String... words) {
    String genuine = made.resolve("starter/starter.html").toString();
    for (String[] command :
        List.of(
            new String[] {"verify", bomb.toString()},
            new String[] {"text", bomb.toString()},
            new String[] {"explain", bomb.toString(), "thefts"},
            new String[] {"diff", genuine, bomb.toString()},
            new String[] {"diff", genuine, bomb.toString(), "--pages"})) {
      Said said = assertTimeout(SOON, () -> Said.run(command), String.join(" ", command));
      boolean ended = said.exitCode() == ExitCode.FINDINGS || said.exitCode() == ExitCode.IO_ERROR;
      boolean shown = command[0].equals("text") || command[0].equals("explain");
      assertTrue(ended || shown && said.exitCode() == ExitCode.OK, said.all());
      if (command[0].equals("verify")) {
        assertTrue(ended, said.all());
        said.says(words);
      }
    }
  }

  private interface Forgery {
    void on(PDDocument document) throws IOException;
  }

  private void rewrite(Forgery forgery) throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      forgery.on(document);
      document.save(pdf.toFile());
    }
  }

  private static COSStream deflated(PDDocument document, String unit, long size)
      throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    byte[] piece = unit.repeat(1 + (1 << 16) / unit.length()).getBytes(ISO_8859_1);
    try (OutputStream raw = stream.createRawOutputStream();
        OutputStream out = new DeflaterOutputStream(raw, new Deflater(Deflater.BEST_SPEED))) {
      for (long written = 0; written < size; written += piece.length) {
        out.write(piece);
      }
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    return stream;
  }

  @Test
  void aPageOf470MegabytesInOneStream() throws IOException {
    rewrite(
        document -> {
          COSDictionary page = document.getPage(0).getCOSObject();
          page.setItem(COSName.CONTENTS, deflated(document, "0 0 m ", 470L << 20));
        });
    assertTrue(Files.size(pdf) < 5 << 20);
    isDefused(pdf, "one of its streams unpacks to more than 64 MB", "[briefing-bounds]");
  }

  @Test
  void aPageOf31Megabytes() throws IOException {
    rewrite(
        document -> {
          COSDictionary page = document.getPage(0).getCOSObject();
          page.setItem(COSName.CONTENTS, deflated(document, "0 0 m ", 31L << 20));
        });
    isDefused(pdf, "one of its pages draws more than 16 MB", "[briefing-bounds]");
  }

  @Test
  void aPageThatDrawsOneStreamAgainAndAgain() throws IOException {
    rewrite(
        document -> {
          COSArray parts = new COSArray();
          COSStream part = deflated(document, "0 0 m ", 1L << 20);
          for (int i = 0; i < 400; i++) {
            parts.add(part);
          }
          document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, parts);
        });
    isDefused(pdf, "one of its pages draws more than 16 MB", "[briefing-bounds]");
  }

  @Test
  void aThousandStreamsOfAMegabyte() throws IOException {
    rewrite(
        document -> {
          COSArray parts = new COSArray();
          for (int i = 0; i < 300; i++) {
            parts.add(deflated(document, "x", 1L << 20));
          }
          document.getDocumentCatalog().getCOSObject().setItem("PieceInfo", parts);
        });
    isDefused(pdf, "it unpacks to more than 256 MB", "[briefing-bounds]");
  }

  @Test
  void anAttachmentOf470Megabytes() throws IOException {
    rewrite(
        document -> {
          COSDictionary file =
              document
                  .getDocumentCatalog()
                  .getNames()
                  .getEmbeddedFiles()
                  .getNames()
                  .get("briefing.json")
                  .getCOSObject();
          file.getCOSDictionary(COSName.EF)
              .setItem(COSName.F, deflated(document, "{\"a\": ", 470L << 20));
          file.getCOSDictionary(COSName.EF).removeItem(COSName.UF);
        });
    isDefused(pdf, "one of its streams unpacks to more than 64 MB", "[briefing-bounds]");
  }

  @Test
  void thirtyThousandNodesAboveAPage() throws IOException {
    Files.write(pdf, deepPages(30_000));
    isDefused(pdf, "its page tree is nested more than 50 levels deep", "[briefing-bounds]");
  }

  /** By hand, as a writer would be as deep as the tree. */
  private static byte[] deepPages(int depth) {
    List<String> objects = new ArrayList<>();
    objects.add("<</Type /Catalog /Pages 2 0 R>>");
    for (int i = 0; i < depth; i++) {
      String parent = i == 0 ? "" : " /Parent " + (i + 1) + " 0 R";
      objects.add("<</Type /Pages /Count 1 /Kids [" + (i + 3) + " 0 R]" + parent + ">>");
    }
    objects.add(
        "<</Type /Page /MediaBox [0 0 100 100] /Parent " + (depth + 1) + " 0 R /Resources <<>>>>");
    StringBuilder out = new StringBuilder("%PDF-1.7\n");
    StringBuilder places = new StringBuilder("0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      places.append(String.format("%010d 00000 n \n", out.length()));
      out.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int start = out.length();
    out.append("xref\n0 ").append(objects.size() + 1).append('\n').append(places);
    out.append("trailer <</Root 1 0 R /Size ").append(objects.size() + 1).append(">>\n");
    out.append("startxref\n").append(start).append("\n%%EOF\n");
    return out.toString().getBytes(ISO_8859_1);
  }

  @Test
  void onePageAgainAndAgain() throws IOException {
    for (int times : new int[] {15_000, 200_000}) {
      rewrite(
          document -> {
            COSDictionary tree = document.getPages().getCOSObject();
            COSArray kids = tree.getCOSArray(COSName.KIDS);
            while (kids.size() < times) {
              kids.add(kids.get(0));
            }
            tree.setInt(COSName.COUNT, kids.size());
          });
      String what =
          times > 20_000
              ? "it has more than 20000 pages"
              : "one of its pages occurs twice in the page tree";
      isDefused(pdf, what, "[briefing-bounds]");
      Files.copy(made.resolve("starter/starter.pdf"), pdf, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void aFormThatDrawsItselfTwice() throws IOException {
    rewrite(
        document -> {
          COSStream form = form(document, "/F Do /F Do ");
          form.setItem(COSName.RESOURCES, xObject(form));
          draw(document, form);
        });
    isDefused(pdf, "[drawing-changed]");
  }

  @Test
  void formsThatDraw2ToThe30Times() throws IOException {
    rewrite(
        document -> {
          COSStream form = form(document, "0 0 m ");
          for (int i = 0; i < 30; i++) {
            COSStream outer = form(document, "/F Do /F Do ");
            outer.setItem(COSName.RESOURCES, xObject(form));
            form = outer;
          }
          draw(document, form);
        });
    isDefused(pdf, "[drawing-changed]");
  }

  private static COSStream form(PDDocument document, String content) throws IOException {
    COSStream form = deflated(document, content, 1);
    try (OutputStream out = form.createOutputStream()) {
      out.write(content.getBytes(ISO_8859_1));
    }
    form.setItem(COSName.TYPE, COSName.XOBJECT);
    form.setItem(COSName.SUBTYPE, COSName.FORM);
    COSArray box = COSArray.ofCOSIntegers(List.of(0, 0, 500, 500));
    form.setItem(COSName.BBOX, box);
    return form;
  }

  private static COSDictionary xObject(COSStream form) {
    COSDictionary forms = new COSDictionary();
    forms.setItem("F", form);
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.XOBJECT, forms);
    return resources;
  }

  private static void draw(PDDocument document, COSStream form) throws IOException {
    COSDictionary page = document.getPage(0).getCOSObject();
    COSArray parts = new COSArray();
    parts.add(page.getItem(COSName.CONTENTS));
    COSStream more = form(document, " /F Do ");
    parts.add(more);
    page.setItem(COSName.CONTENTS, parts);
    COSDictionary resources = page.getCOSDictionary(COSName.RESOURCES);
    resources.setItem(COSName.XOBJECT, xObject(form).getItem(COSName.XOBJECT));
  }

  @Test
  void aTreeOfNamesInACircle() throws IOException {
    rewrite(
        document -> {
          COSDictionary tree =
              document.getDocumentCatalog().getNames().getEmbeddedFiles().getCOSObject();
          tree.setDirect(false);
          tree.removeItem(COSName.NAMES);
          tree.setItem(COSName.KIDS, new COSArray(List.of(tree, tree)));
        });
    isDefused(pdf, "[not-a-briefing]");
  }

  @Test
  void aMillionElementsInOneAnother() throws IOException {
    String page = Files.readString(html);
    int body = page.indexOf("<main");
    Files.writeString(
        html, page.substring(0, body) + "<div>".repeat(1_000_000) + page.substring(body));
    isDefused(html, "its elements are nested more than 500 levels deep", "[briefing-bounds]");
  }

  @Test
  @Tag("scale")
  void aHundredThousandAddedParagraphs() throws IOException {
    StringBuilder added = new StringBuilder();
    for (int i = 0; i < 100_000; i++) {
      added.append("<p>added ").append(i).append("</p>\n");
    }
    Files.writeString(html, Files.readString(html).replaceFirst("</main>", added + "</main>"));
    isDefused(html, "[text-added]", "further differences");
  }

  @Test
  void whatIsNoRegularFile() throws Exception {
    isDefused(Path.of("/dev/zero"), "'/dev/zero' is not a regular file [not-regular]");
    Path pipe = folder.resolve("pipe.pdf");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    isDefused(pipe, "is not a regular file [not-regular]");
    Path manifest = folder.resolve("manifest.json");
    new ProcessBuilder("mkfifo", manifest.toString()).start().waitFor();
    isDefused(manifest, "is not a manifest: it is not a regular file [not-a-manifest]");
    Said.run("verify", html.toString()).ends(ExitCode.OK).says("[manifest-beside]");
  }

  /** What no bound was thought of. */
  @Test
  void whateverTakesTooLongOrTooMuchEndsInWords() {
    FaultyInputException late =
        assertThrows(
            FaultyInputException.class,
            () ->
                BoundedReading.read(
                    "f",
                    Duration.ofMillis(50),
                    () -> {
                      Thread.sleep(60_000);
                      return 0;
                    }));
    assertTrue(late.diagnostics().get(0).message().startsWith("reading 'f' took longer than"));
    FaultyInputException deep =
        assertThrows(FaultyInputException.class, () -> BoundedReading.read("f", () -> deeper(0)));
    assertTrue(deep.diagnostics().get(0).message().contains("nested too deep"));
    FaultyInputException large =
        assertThrows(
            FaultyInputException.class,
            () ->
                BoundedReading.read(
                    "f",
                    () -> {
                      throw new OutOfMemoryError();
                    }));
    assertTrue(large.diagnostics().get(0).message().contains("more memory than is available"));
  }

  private static int deeper(int depth) {
    return depth < Integer.MAX_VALUE ? 1 + deeper(depth + 1) : depth;
  }

  @Test
  void aManifestOfMoreFilesThanThereAre() throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    json.write("{\"files\":[{}".getBytes(ISO_8859_1));
    for (int i = 0; i < 200_000; i++) {
      json.write(",{}".getBytes(ISO_8859_1));
    }
    json.write("]}".getBytes(ISO_8859_1));
    Path manifest = Files.write(folder.resolve("manifest.json"), json.toByteArray());
    isDefused(manifest, "it lists more than 100000 files [not-a-manifest]");
  }
}
