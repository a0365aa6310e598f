package org.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;
import org.precis.fixture.Packs;
import org.precis.model.Edition;
import org.precis.workspace.Fonts;
import org.precis.workspace.Workspace;

/** A template whose pages cannot be read is told of at the line that its author wrote. */
class UnreadableTemplateTest {

  private static final String CARD = "<b th:data-ref=\"${c.ref}\" th:text=\"${c.number}\">";

  @TempDir Path templates;

  @BeforeEach
  void copyStandard() throws IOException {
    Path standard = Path.of("templates/standard");
    Path copy = Files.createDirectory(templates.resolve("standard"));
    try (Stream<Path> files = Files.list(standard)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
  }

  @Test
  void digitsThatDoNotFollowTheTokens() throws IOException {
    append("print.css", "@media print { .heroes .card-value b { font-size: 90pt } }");
    Diagnostic headline = fault("'33,000' runs into the right margin of page 1");
    assertEquals("templates/standard/masthead.html", headline.location().file());
    assertTrue(headline.sourceLine().startsWith(CARD, headline.location().column() - 1));
  }

  @Test
  void largerDigitsInSmallCards() throws IOException {
    append("print.css", "@media print { .small-cards .card-value b { font-size: 60pt } }");
    Diagnostic fault =
        fault("'1.56 million' overlaps '50,000' on page 1, and 3 more from this element");
    assertEquals("templates/standard/masthead.html", fault.location().file());
    assertTrue(fault.sourceLine().startsWith(CARD, fault.location().column() - 1));
    assertEquals(
        "make one of them smaller, give them more room, or shorten them in the pack", fault.hint());
  }

  @Test
  void theHtmlAloneIsNotLaidOut() throws IOException {
    change("tokens.css", "size: A4", "size: 100mm 100mm");
    Edition edition = Packs.read(Packs.all().get("net-2018")).get(0);
    Precis precis = Precis.open(new Workspace(templates, Fonts.bundled()));
    assertTrue(
        precis
            .produce(edition, Format.HTML)
            .orElseThrow()
            .html()
            .orElseThrow()
            .markup()
            .contains("33,000"));
  }

  /** The fault that says so, among the others. */
  private Diagnostic fault(String message) {
    Edition edition = Packs.read(Packs.all().get("net-2018")).get(0);
    Precis precis = Precis.open(new Workspace(templates, Fonts.bundled()));
    FaultyInputException faulty =
        assertThrows(FaultyInputException.class, () -> precis.produce(edition).orElseThrow());
    List<Diagnostic> faults = faulty.diagnostics();
    return faults.stream()
        .filter(fault -> fault.message().equals(message))
        .findFirst()
        .orElseThrow(() -> new AssertionError(faults.toString()));
  }

  private void append(String name, String rule) throws IOException {
    Path file = templates.resolve("standard").resolve(name);
    Files.writeString(file, Files.readString(file) + rule);
  }

  private void change(String name, String from, String to) throws IOException {
    Path file = templates.resolve("standard").resolve(name);
    String text = Files.readString(file);
    assertTrue(text.contains(from), from);
    Files.writeString(file, text.replace(from, to));
  }
}
