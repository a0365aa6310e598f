package org.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;
import org.precis.fixture.Packs;
import org.precis.model.Edition;
import org.precis.workspace.Fonts;
import org.precis.workspace.Workspace;

/** A template that breaks what the PDF promises is told of at the line that its author wrote. */
class TemplatePromisesTest {

  private static final String DOT =
      "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

  @TempDir Path templates;

  @Test
  void everyBrokenPromiseIsToldWithItsPlace() throws IOException {
    copyStandard();
    change("chart.html", "<figcaption", "<img src=\"" + DOT + "\"/>\n<figcaption");
    change("end-matter.html", "<h2 ", "<h5 lang=\"englisch\" ");
    change("end-matter.html", "</h2>", "</h5>");
    change(
        "statistics.html",
        "<th scope=\"col\" class=\"num\" th:attr=\"style=${t.facts}\" th:text=\"#{statistics.number}\">"
            + "Number</th>",
        "");
    Edition edition = Packs.read(Packs.all().get("losses-by-state")).get(0);

    Precis precis = Precis.open(new Workspace(templates, Fonts.bundled()));
    FaultyInputException faulty =
        assertThrows(FaultyInputException.class, () -> precis.produce(edition).orElseThrow());

    assertEquals(
        List.of(
            "end-matter.html:3: 'englisch' is not a language tag (PDF/UA-1, 7.2)",
            "end-matter.html:3: heading 'Sources and notes' of level 5 follows one of level 2"
                + " (PDF/UA-1, 7.4.2)",
            "chart.html:3: figure has no text alternative (PDF/UA-1, 7.3)",
            "statistics.html:13: rows of a table differ in the number of columns: 3 in the first, 4 in row 2"
                + " (PDF/UA-1, 7.5)"),
        faulty.diagnostics().stream().map(TemplatePromisesTest::told).toList());
    for (Diagnostic fault : faulty.diagnostics()) {
      Path file = templates.resolve(fault.location().file().replace("templates/", ""));
      String line = Files.readAllLines(file).get(fault.location().line() - 1);
      assertEquals(line, fault.sourceLine());
      assertTrue(line.startsWith("<", fault.location().column() - 1), line);
    }
    assertTrue(
        precis
            .produce(edition, Format.HTML)
            .orElseThrow()
            .html()
            .orElseThrow()
            .markup()
            .contains("<h5"),
        "HTML is made");
  }

  private static String told(Diagnostic fault) {
    String file = fault.location().file().replaceFirst("^templates/standard/", "");
    return file + ":" + fault.location().line() + ": " + fault.message();
  }

  private void change(String name, String from, String to) throws IOException {
    Path file = templates.resolve("standard").resolve(name);
    String text = Files.readString(file);
    assertTrue(text.contains(from), from);
    Files.writeString(file, text.replace(from, to));
  }

  private void copyStandard() throws IOException {
    Path standard = Path.of("templates/standard");
    Path copy = Files.createDirectory(templates.resolve("standard"));
    try (Stream<Path> files = Files.list(standard)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
  }
}
