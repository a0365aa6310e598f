package org.precis.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.precis.diagnostic.Location;
import org.precis.pdf.write.Documents;
import org.precis.typeset.document.HtmlDocument;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.file.PdfFile;
import org.precis.typeset.style.Styles;
import org.precis.workspace.Face;
import org.precis.workspace.Fonts;

/** The typesetter alone, as {@code docs/typeset.md} shows it. */
class TypesetterTest {

  @Test
  void exampleOfThePageMakesAPdf() {
    String font = font();
    // What stands from here on is on the page
    String html =
        """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Report</title><style>
        @font-face { font-family: Report; src: url("data:font/ttf;base64,%s") }
        @page { size: A5; margin: 20mm; @bottom-right { content: counter(page) } }
        body { font-family: Report; margin: 0 }
        .two { display: grid; grid-template-columns: 1fr 2fr; gap: 5mm }
        </style></head><body><h1>Report</h1>
        <div class="two"><p>Left</p><p>Right</p></div></body></html>
        """
            .formatted(font);
    HtmlDocument document = HtmlReader.read("report.html", html);
    Styles styles = Styles.of(document);
    styles.problems().forEach(System.err::println);
    Typesetter.Layout layout = Typesetter.layOut(document, styles, () -> {});
    Location place = Location.ofFile("report.html");
    PdfFile file =
        PdfFile.of(document.root(), layout.pages(), layout.fonts(), page -> {}, element -> place);
    byte[] pdf = file.bytes();
    // to here
    assertEquals(List.of(), styles.problems());
    assertEquals(1, layout.pages().size());
    assertEquals("Report\nLeft\nRight\n", Documents.text(pdf));
  }

  @Test
  void exampleOnThePageIsThatOfThisTest() throws IOException {
    String source = "src/test/java/org/precis/typeset/TypesetterTest.java";
    List<String> lines = Files.readAllLines(Path.of(source));
    String example =
        lines
            .subList(
                lines.indexOf("    // What stands from here on is on the page") + 1,
                lines.indexOf("    // to here"))
            .stream()
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    assertTrue(Files.readString(Path.of("docs/typeset.md")).contains(example), example);
  }

  private static String font() {
    TreeSet<Integer> ascii =
        IntStream.range(' ', 127).boxed().collect(Collectors.toCollection(TreeSet::new));
    return Base64.getEncoder().encodeToString(Fonts.bundled().subset(Face.values()[0], ascii));
  }
}
