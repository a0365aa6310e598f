package org.precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.ExitCode;

/** No two briefings are called the same where the pages of one print something else. */
@Tag("slow")
class FinishedDiffTest {

  private static final String PACK = "src/main/resources/org/precis/packs/starter";
  private static final String OTHERWISE =
      "is compared: its pages differ from what that data gives (see 'precis verify').";

  @TempDir static Path made;
  @TempDir Path folder;
  private String genuineHtml;
  private String genuinePdf;
  private Path html;
  private Path pdf;

  @BeforeAll
  static void build() {
    Said.run("build", PACK, "-o", made.toString()).ends(ExitCode.OK);
  }

  @BeforeEach
  void copy() throws IOException {
    genuineHtml = made.resolve("starter/starter.html").toString();
    genuinePdf = made.resolve("starter/starter.pdf").toString();
    html = Files.copy(Path.of(genuineHtml), folder.resolve("starter.html"));
    pdf = Files.copy(Path.of(genuinePdf), folder.resolve("starter.pdf"));
  }

  @Test
  void whatIsGenuineIsTheSameInEveryForm() {
    for (String other : new String[] {PACK, genuineHtml, genuinePdf}) {
      Said.run("diff", genuinePdf, other).ends(ExitCode.OK).says("no differences\n");
      Said.run("diff", other, genuineHtml, "--format", "json")
          .ends(ExitCode.OK)
          .says("\"same\": true", "\"pages\": \"as-data\"");
    }
  }

  @Test
  void aPageThatPrintsAnotherNumber() throws IOException {
    Files.writeString(html, Files.readString(html).replace(">1,284<", ">9,284<"));
    for (String genuine : new String[] {PACK, genuinePdf, genuineHtml}) {
      for (String format : new String[] {"text", "markdown", "html"}) {
        Said.run("diff", genuine, html.toString(), "--format", format)
            .ends(ExitCode.FINDINGS)
            .saysNothingOf("no differences", "content is the same");
      }
      Said.run("diff", genuine, html.toString(), "--format", "json")
          .ends(ExitCode.FINDINGS)
          .says("\"same\": false", "\"pages\": \"otherwise\"");
      Said.run("diff", genuine, html.toString()).says(OTHERWISE);
    }
    Said.run("diff", PACK, html.toString())
        .says("the embedded data is the same, but the pages differ");
    Said.run("diff", genuineHtml, html.toString())
        .says("the embedded data is the same, but the pages print different numbers", "[-1-]{+9+}");
  }

  /** What no text of the document tells. */
  @Test
  void aWhiteBoxOverAPage() throws IOException {
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(Path.of(genuinePdf)))) {
      PDPage page = document.getPage(0);
      try (var over =
          new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
        over.setNonStrokingColor(1f);
        over.addRect(60, 500, 400, 200);
        over.fill();
      }
      document.save(pdf.toFile());
    }
    Said.run("diff", genuinePdf, pdf.toString())
        .ends(ExitCode.FINDINGS)
        .says("the embedded data is the same, but the pages differ", OTHERWISE);
  }

  /** An older briefing can be compared, and what is not known of it is said. */
  @Test
  void aBriefingOfAnotherEngine() throws IOException {
    String page =
        Files.readString(html).replace("\"engine\": \"precis ", "\"engine\": \"precis 9.");
    Files.writeString(html, page);
    Said.run("diff", html.toString(), PACK)
        .ends(ExitCode.OK)
        .says(
            "no differences in the embedded data\n",
            "is compared: another version of Precis or of its template built the pages.");
    Files.writeString(html, page.replace(">1,284<", ">9,284<"));
    Said.run("diff", html.toString(), PACK)
        .ends(ExitCode.OK)
        .says("no differences in the embedded data\n")
        .saysNothingOf(OTHERWISE);
    Said.run("diff", html.toString(), genuineHtml)
        .ends(ExitCode.FINDINGS)
        .says("the embedded data is the same, but the pages print different numbers");
  }

  @Test
  void explainSaysThatAFileIsNotVerified() throws IOException {
    String id = "thefts";
    Said.run("explain", genuineHtml, id).ends(ExitCode.OK).saysNothingOf("precis:");
    Said.run("explain", genuinePdf, id).ends(ExitCode.OK).saysNothingOf("precis:");
    Files.writeString(html, Files.readString(html).replace(">1,284<", ">9,284<"));
    Said.run("explain", html.toString(), id)
        .ends(ExitCode.OK)
        .says("differs from what its data gives (see 'precis verify')");
  }
}
