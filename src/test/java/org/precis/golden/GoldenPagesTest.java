package org.precis.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.Format;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.fixture.Looks;
import org.precis.fixture.Packs;
import org.precis.model.Edition;
import org.precis.text.Sha256;

/**
 * Packs in scripts that the typesetter does not shape: each makes the HTML that is stored beside
 * it, and no PDF. {@code -Dupdate=true} stores what is made now.
 */
class GoldenPagesTest {

  private static final Path FOLDER = Path.of("src/test/resources/golden-pages");

  private static final Precis PRECIS = Precis.open(Packs.WORKSPACE);

  static List<Path> packs() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("packs")
  void thePageIsAsStored(Path folder) throws IOException {
    String made = Facets.page(html(edition(folder)));
    Path stored = folder.resolve("page.html");
    if (Boolean.getBoolean("update")) {
      assertNull(System.getenv("CI"), "expected files are not updated under CI");
      Files.writeString(stored, made);
    }
    assertEquals(Files.readString(stored), made, stored + " (-Dupdate=true stores)");
  }

  @ParameterizedTest
  @MethodSource("packs")
  void noPdfIsMadeWithLettersThatDoNotJoin(Path folder) {
    List<Diagnostic> faults = PRECIS.produce(edition(folder), Set.of(Format.PDF)).diagnostics();
    assertEquals(List.of(Fault.SCRIPT), faults.stream().map(Diagnostic::fault).toList());
  }

  /** The tables by which a browser joins letters and places their marks are in the page. */
  @ParameterizedTest
  @MethodSource("packs")
  void theFaceOfTheScriptIsEmbeddedWhole(Path folder) {
    Edition edition = edition(folder);
    String font = Looks.of(edition.masthead().language()).semibold().family();
    String html = html(edition);
    assertTrue(html.contains("@font-face{font-family:\"" + font + "\";font-weight:600"));
  }

  private static String html(Edition edition) {
    Publication made = PRECIS.produce(edition, EnumSet.of(Format.HTML)).orElseThrow();
    String hash = made.templateHash().substring(0, 12);
    return made.html()
        .orElseThrow()
        .markup()
        .replace(hash, "…")
        .replace(Sha256.hex(made.json()), "…");
  }

  private static Edition edition(Path folder) {
    return Packs.read(folder.resolve("pack")).get(0);
  }
}
