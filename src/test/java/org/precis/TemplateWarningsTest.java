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
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Location;
import org.precis.fixture.Packs;
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
