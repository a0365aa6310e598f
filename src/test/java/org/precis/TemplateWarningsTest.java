package org.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.diagnostic.Location;
import org.precis.fixture.Packs;
import org.precis.input.Choices;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.model.Edition;
import org.precis.workspace.Fonts;
import org.precis.workspace.Workspace;

/** What a template's author wrote for print in vain is told by {@code check}, at its place. */
class TemplateWarningsTest {

  @TempDir Path templates;

  @Test
  void aDroppedDeclarationIsToldWithItsPlace() throws IOException {
    copyStandard();
    Path print = templates.resolve("standard/print.css");
    int lines = Files.readAllLines(print).size();
    Files.writeString(print, "  .card { opacity: 0.5; }\n", StandardOpenOption.APPEND);
    Edition edition = Packs.read(Packs.all().get("single-statistic")).get(0);

    Precis precis = Precis.open(new Workspace(templates, Fonts.bundled()));
    List<Diagnostic> warnings = precis.printLint(edition);

    Location place = new Location("templates/standard/print.css", lines + 1, 11, 7);
    assertEquals(List.of(place), warnings.stream().map(Diagnostic::location).toList());
  }

  @Test
  void aTokenThatNoSheetHasIsToldWithTheOneThatIsMeant() throws IOException {
    Path ours = Files.createDirectory(templates.resolve("ours"));
    Files.writeString(ours.resolve("extends.txt"), "standard\n");
    Files.writeString(
        ours.resolve("own-tokens.css"),
        "/* --old: 1 */\n:root { --acent: #7A1F4B; --rule-of-ours: 2pt; }\n");
    Files.writeString(
        ours.resolve("own.css"),
        "h1 { border-bottom: var(--rule-of-ours) solid var(--acsent); width: var(--ems, 1em); }\n");

    String said = said("ours");

    assertEquals(
        """
        templates/ours/own-tokens.css:2:9: warning: unknown token '--acent': ignored in the PDF [print-css]
          2 | :root { --acent: #7A1F4B; --rule-of-ours: 2pt; }
            |         ^^^^^^^
          hint: did you mean '--accent'?
        templates/ours/own.css:1:51: warning: unknown token '--acsent': ignored in the PDF [print-css]
          1 | h1 { border-bottom: var(--rule-of-ours) solid var(--acsent); width: var(--ems, 1em); }
            |                                                   ^^^^^^^^
          hint: did you mean '--accent'?
        """,
        said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"standard", "one-page", "bulletin"})
  void theTemplatesOfTheEngineHaveNone(String template) {
    assertEquals("", said(template));
  }

  private String said(String template) {
    Workspace workspace = Workspace.bundled().withTemplates(templates);
    Pack pack = Pack.of(Packs.all().get("single-statistic"));
    Edition read =
        EditionReader.read(pack, workspace, new Choices("", "", template)).editions().get(0);
    return DiagnosticPrinter.print(Precis.open(workspace).printLint(read));
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
