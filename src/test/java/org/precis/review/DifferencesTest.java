package org.precis.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.Format;
import org.precis.Precis;
import org.precis.compare.Entry;
import org.precis.compare.Entry.Match;
import org.precis.compare.Kind;
import org.precis.compare.Part;
import org.precis.fixture.Packs;
import org.precis.input.Choices;
import org.precis.review.Differences.LineChange;

/** What is told of two briefings as a whole: languages, forms, templates, order. */
class DifferencesTest {

  private static final Path TWO_LANGUAGES = Packs.GOLDEN.resolve("two-languages/pack");
  private static final Path BEFORE = Path.of("src/test/resources/cli-packs/before");

  @TempDir Path folder;

  static DiffInput side(Path path) throws IOException {
    BriefingFile file = BriefingFile.open(path.toString());
    return file.side(file.read(Packs.WORKSPACE, Choices.NONE).editions());
  }

  /** A copy of a pack in one of whose files something else is written. */
  private Path changed(Path pack, String file, String old, String current) throws IOException {
    return Packs.changed(pack, folder.resolve("changed"), file, old, current);
  }

  private Path page(Path pack) throws IOException {
    String html =
        Precis.open(Packs.WORKSPACE)
            .produce(Packs.read(pack).get(0), Format.HTML)
            .orElseThrow()
            .html()
            .orElseThrow()
            .markup();
    return Files.writeString(folder.resolve("page.html"), html);
  }

  @Test
  void aNumberThatDiffersInAllLanguagesIsToldOnce() throws IOException {
    String file = "s.csv";
    Path changed = changed(TWO_LANGUAGES, file, "13,500", "13,501");
    List<Entry> entries = Differences.between(side(TWO_LANGUAGES), side(changed)).entries();
    List<Entry> content = entries.stream().filter(entry -> !entry.follows()).toList();
    assertEquals(1, content.size(), content.toString());
    assertEquals("", content.get(0).language());
    assertEquals(Kind.CHANGED, content.get(0).fields().get(0).kind());
  }

  @Test
  void aRowThatIsNoLongerAPartOfAnotherDiffers() throws IOException {
    Path parts = Packs.GOLDEN.resolve("rows-that-are-parts/pack");
    Path changed = changed(parts, "spending.csv", "  Rent", "Rent");
    List<Entry> rows =
        Differences.between(side(parts), side(changed)).entries().stream()
            .filter(entry -> entry.part() == Part.ROW)
            .toList();
    assertEquals(List.of("Rent", "Rent"), rows.stream().map(Entry::title).toList());
    assertEquals("level", rows.get(0).fields().get(0).field());
  }

  @Test
  void aNumberWithOtherDecimalsIsPrintedOtherwise() throws IOException {
    Path changed = changed(BEFORE, "statistics.csv", "returned,800,", "returned,800.0,");
    List<Entry> entries = Differences.between(side(BEFORE), side(changed)).entries();
    assertEquals(1, entries.size(), entries.toString());
    assertEquals(Kind.CHANGED, entries.get(0).fields().get(0).kind());
  }

  @Test
  void aLabelThatDiffersInOneLanguageSaysWhich() throws IOException {
    String file = "s.csv";
    Path changed = changed(TWO_LANGUAGES, file, "巡查河道", "检查河道");
    List<Entry> entries = Differences.between(side(TWO_LANGUAGES), side(changed)).entries();
    assertEquals(1, entries.size(), entries.toString());
    assertEquals("zh-Hans", entries.get(0).language());
    assertEquals(Kind.RELABELLED, entries.get(0).fields().get(0).kind());
  }

  @Test
  void ofAPackTheLanguageOfTheDocumentIsCompared() throws IOException {
    assertTrue(Differences.between(side(page(TWO_LANGUAGES)), side(TWO_LANGUAGES)).isEmpty());
  }

  @Test
  void whatOnlyTheTemplateChangedIsToldApart() throws IOException {
    Path page = page(BEFORE);
    Path other = folder.resolve("other.html");
    String html = Files.readString(page);
    Files.writeString(
        other,
        html.replace("How totals are calculated", "How we add")
            .replaceAll("(template standard )[0-9a-f]{12}", "$10123456789ab"));
    Differences differences = Differences.between(side(page), side(other));
    assertTrue(differences.templateOnly());
    assertEquals(List.of(), differences.entries());
    assertEquals(
        List.of(new LineChange("How totals are calculated", "How we add")), differences.lines());
    assertEquals("standard 0123456789ab", differences.templates().get(1));
    assertFalse(differences.isEmpty());
  }

  @Test
  void pointsInAnotherOrderAreMovedAndNotReworded() throws IOException {
    String first = "  - Police found {{found}} bicycles.\n";
    String second = "  - {{total.suspects}} people were arrested in {{cases}} cases.\n";
    Path changed = changed(BEFORE, "briefing.yaml", first + second, second + first);
    List<Entry> entries = Differences.between(side(BEFORE), side(changed)).entries();
    assertEquals(1, entries.size(), entries.toString());
    assertEquals(Part.BRIEFING, entries.get(0).part());
    assertEquals(Kind.MOVED, entries.get(0).fields().get(0).kind());
  }

  @Test
  void aRowOfAnotherLabelIsKnownByItsNumbers() throws IOException {
    Path changed = changed(BEFORE, "tables/by-town.csv", "Brook,", "Brook upon Wend,");
    List<Entry> entries = Differences.between(side(BEFORE), side(changed)).entries();
    assertEquals(1, entries.size(), entries.toString());
    assertEquals(Match.VALUES, entries.get(0).match());
    assertEquals(Kind.RELABELLED, entries.get(0).fields().get(0).kind());
  }

  @Test
  void rowsOfOneLabelAreToldApart() throws IOException {
    String three = "Ashford,700\nAshford,30\nAshford,4\n";
    Path then = changed(BEFORE, "tables/by-town.csv", "Ashford,700\n", three);
    Differences differences = Differences.between(side(then), side(BEFORE));
    List<String> gone =
        differences.entries().stream()
            .filter(entry -> entry.part() == Part.ROW)
            .map(Entry::id)
            .toList();
    assertEquals(List.of("Ashford (2)", "Ashford (3)"), gone);
  }

  @Test
  void nothingOfATextIsMarkupInAComment() throws IOException {
    String signs = "\\\\ ` * _ { } [ ] | ~ # @all ! <b> &amp;";
    Path changed =
        changed(
            BEFORE, "briefing.yaml", "title: Bicycle thefts, spring", "title: \"" + signs + "\"");
    String told =
        DiffMarkdown.of(Differences.between(side(BEFORE), side(changed)), Packs.WORKSPACE);
    assertEquals(
        "## \\\\ \\` \\* \\_ \\{ \\} \\[ \\] \\| \\~ \\# \\@all \\! &lt;b&gt; &amp;amp;, 10 June 2025",
        told.lines().findFirst().orElseThrow());
  }
}
