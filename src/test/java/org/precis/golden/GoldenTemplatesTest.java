package org.precis.golden;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.fixture.ExpectedText;
import org.precis.fixture.Folders;
import org.precis.fixture.Packs;
import org.precis.input.Choices;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.model.Edition;
import org.precis.pdf.laws.PdfPositions;
import org.precis.pdf.laws.TaggedPdf;
import org.precis.workspace.Workspace;

/**
 * Templates as somebody writes them who knows only their guide: one that extends the standard one,
 * and one with pages of its own, both on small paper, in columns, with very large numbers. A fault
 * in a page fails the test in its own words.
 */
class GoldenTemplatesTest {

  private static final Path FOLDER = Path.of("src/test/resources/strangers");
  private static final Path FACES = Packs.GOLDEN.resolve("house-style/pack/fonts");

  @TempDir Path copies;

  @ParameterizedTest
  @CsvSource({
    "booklet, src/test/resources/strangers/wasser",
    "booklet, data/net-2018",
    "tower, src/test/resources/strangers/wasser",
    "tower, data/net-2018"
  })
  void everyPageIsAsStored(String template, Path pack) throws IOException {
    Workspace workspace = Packs.WORKSPACE.withTemplates(FOLDER.resolve("templates"));
    for (Edition edition : editions(template, pack, workspace)) {
      Publication briefing = Precis.open(workspace).produce(edition).orElseThrow();
      TaggedPdf pdf = TaggedPdf.of(briefing.pdf().orElseThrow().bytes());
      String name =
          template + "-" + pack.getFileName() + "." + edition.masthead().language() + ".txt";
      ExpectedText.same(FOLDER.resolve("expected").resolve(name), PdfPositions.of(pdf));
    }
  }

  /** The German pack has a face of its own, which is not stored twice. */
  private List<Edition> editions(String template, Path pack, Workspace workspace)
      throws IOException {
    Path read = pack;
    if (pack.startsWith(FOLDER)) {
      read = copies.resolve(pack.getFileName());
      Folders.copy(pack, read);
      Folders.copy(FACES, read.resolve("fonts"));
    }
    Choices choices = new Choices("", "", template);
    return EditionReader.read(Pack.of(read), workspace, choices).editions();
  }
}
