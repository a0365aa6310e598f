package org.precis.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.fixture.Packs;
import org.precis.review.DiffReport.Item;
import org.precis.review.DiffReport.Row;
import org.precis.review.DiffReport.Section;

/** Differences are told in the order and in the words of a reader. */
@Tag("slow")
class DiffReportTest {

  private static final Path BURST = Packs.GOLDEN.resolve("burst/pack");
  private static final List<String> ORDER =
      List.of(
          "Editions",
          "Statistics",
          "Cases",
          "Tables",
          "Totals",
          "Texts",
          "Sources and quotes",
          "Ids and settings",
          "Template and pages");

  @TempDir Path folder;

  private DiffReport report(Path pack, String file, String old, String current) throws IOException {
    Path copy = Packs.changed(pack, folder.resolve("changed"), file, old, current);
    return DiffReport.of(
        Differences.between(DifferencesTest.side(pack), DifferencesTest.side(copy)),
        Packs.WORKSPACE);
  }

  private static List<DiffReport> reports() {
    List<DiffReport> reports = new ArrayList<>();
    List<String> packs = new ArrayList<>(Packs.all().keySet());
    for (int i = 1; i < packs.size(); i++) {
      reports.add(DiffReport.of(between(packs.get(i - 1), packs.get(i)), Packs.WORKSPACE));
    }
    return reports;
  }

  private static Differences between(String old, String current) {
    return Differences.between(
        DiffInput.ofPack(old, Packs.read(Packs.all().get(old))),
        DiffInput.ofPack(current, Packs.read(Packs.all().get(current))));
  }

  private static List<Row> rows(DiffReport report) {
    return report.sections().stream()
        .flatMap(section -> section.lists().stream())
        .flatMap(list -> list.items().stream())
        .flatMap(item -> item.rows().stream())
        .toList();
  }

  @Test
  void numbersComeFirstAndNoReferenceIsLeftOpen() {
    Set<String> left = new TreeSet<>();
    for (DiffReport report : reports()) {
      List<String> titles = report.sections().stream().map(Section::title).toList();
      assertEquals(ORDER.stream().filter(titles::contains).toList(), titles);
      for (Row row : rows(report)) {
        Stream.of(row.field(), row.before(), row.after())
            .filter(text -> text.contains("{{") && row.remark().isEmpty())
            // What looks like a reference there is none: it is in code, or among raw HTML.
            .filter(text -> !text.matches(".*(?:<script>|<iframe ).*"))
            .forEach(left::add);
      }
    }
    assertEquals(Set.of(), left);
  }

  @Test
  void fieldsAreCalledInWords() {
    Pattern key = Pattern.compile("^\\p{Ll}|[a-z][._@][a-z0-9]");
    Set<String> keys = new TreeSet<>();
    for (DiffReport report : reports()) {
      rows(report).stream()
          .map(row -> row.field().replaceAll("“[^”]*”", "“”"))
          .filter(field -> key.matcher(field).find())
          .forEach(keys::add);
    }
    assertEquals(Set.of(), keys);
  }

  @Test
  void aSummaryCountsByKind() {
    assertTrue(
        DiffReport.of(between("net-2018-april", "net-2018"), Packs.WORKSPACE)
            .summary()
            .startsWith("6 statistics changed, 17 new, 1 no longer published; 10 new cases; "));
  }

  @Test
  void aNumberWrittenAsAReferenceReadsTheSame() throws IOException {
    Path before = Path.of("src/test/resources/cli-packs/before");
    DiffReport report =
        report(before, "briefing.yaml", "{{total.suspects}} people", "More than {{=7}} people");
    assertEquals(List.of("Ids and settings"), titles(report));
    assertEquals("reads the same", rows(report).get(0).remark());
  }

  @Test
  void eachBriefingOfABurstHasItsOwnNumbers() throws IOException {
    DiffReport report = report(BURST, "briefing.yaml", "}} took {{", "}} received {{");
    List<String> after =
        rows(report).stream().map(Row::after).filter(text -> text.contains("received")).toList();
    List<String> notes =
        report.sections().get(0).lists().get(0).items().stream().map(Item::note).toList();
    assertEquals(after.size(), notes.size(), notes::toString);
    assertEquals(notes.size(), Set.copyOf(notes).size(), notes::toString);
    assertTrue(Set.copyOf(after).size() > 1, after::toString);
  }

  private static List<String> titles(DiffReport report) {
    return report.sections().stream().map(Section::title).toList();
  }
}
