package org.precis.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.fixture.Packs;
import org.precis.model.ChartKind;
import org.precis.model.Edition;
import org.precis.model.Slice;
import org.precis.model.Statistic;

/** What a faultless pack becomes: the forms of its files, its languages, its slices, its past. */
@Tag("slow")
class EditionReaderTest {

  private static final String TITLE = "id: fraud\ntitle: Online fraud\nlanguage: en\n";

  @TempDir Path folder;

  @Test
  void theReleaseHasNoFaultAndNoWarning() {
    ReadResult result = EditionReader.read(Pack.of(Path.of("data/net-2018")), Packs.WORKSPACE);
    assertEquals(List.of(), result.warnings());
    Edition edition = result.editions().get(0);
    assertEquals(23, edition.statistics().size());
    assertEquals(10, edition.cases().size());
    assertEquals("net-2018-april", edition.previous().orElseThrow().masthead().id());
    assertTrue(edition.statistics().stream().allMatch(EditionReaderTest::isFoundInItsSource));
  }

  private static boolean isFoundInItsSource(Statistic statistic) {
    return statistic.reported().quotes().stream().allMatch(quote -> quote.paragraph() > 0);
  }

  @Test
  void oneTableSaysTheSameInEveryFormOfFile() throws IOException {
    String csv =
        "id,label,value,unit,quote\nreports,\"Reports, all\",\"22,000\",reports,\"a \"\"b\"\"\"\n"
            + "loss,Loss,>1.5 million,EUR,\n";
    Edition expected = withStatistics("statistics.csv", csv);
    String tsv =
        "id\tlabel\tvalue\tunit\tquote\n"
            + "reports\tReports, all\t22,000\treports\t\"a \"\"b\"\"\"\n"
            + "loss\tLoss\t>1.5 million\tEUR\t\n";
    assertEquals(expected, withStatistics("statistics.tsv", tsv));
    String excel =
        "\uFEFFid;label;value;unit;quote\r\nreports;Reports, all;22,000;reports;\"a \"\"b\"\"\"\r\n"
            + "loss;Loss;>1.5 million;EUR;\r\n;;;;\r\n";
    assertEquals(expected, withStatistics("statistics.csv", excel));
    String yaml =
        "- {id: reports, label: 'Reports, all', value: '22,000', unit: reports, quote: a \"b\"}\n"
            + "- {id: loss, label: Loss, value: {value: 1500000, qualifier: more than}, unit:"
            + " EUR}\n";
    assertEquals(expected, withStatistics("statistics.yaml", yaml));
    String json =
        "[{\"id\": \"reports\", \"label\": \"Reports, all\", \"value\": \"22,000\", \"unit\":"
            + " \"reports\", \"quote\": \"a \\\"b\\\"\"}, {\"id\": \"loss\", \"label\": \"Loss\","
            + " \"value\": \">1.5 million\", \"unit\": \"EUR\"}]";
    assertEquals(expected, withStatistics("statistics.json", json));
    write("briefing.yaml", TITLE + "statistics:\n" + yaml.replaceAll("(?m)^", "  "));
    assertEquals(expected, only());
  }

  private Edition withStatistics(String file, String text) throws IOException {
    write("briefing.yaml", TITLE + "statistics: " + file + "\n");
    write(file, text);
    return only();
  }

  @Test
  void casesSayTheSameInATableAndInMarkdownFiles() throws IOException {
    String briefing =
        TITLE + "measures:\n  suspects: {label: Suspects}\nsources: {s: {title: S}}\n";
    write("briefing.yaml", briefing);
    write(
        "cases.csv",
        "id,title,place.province,place.city,opened,suspects,suspects.quote,suspects.note,source,text\n"
            + "1,One,Anhui,Hefei,2018-06-14/2018-07-15,53,words,a note,s,The text.\n"
            + "2,Two,,,2018,,,,,\n");
    Edition expected = only();
    assertEquals("Anhui", expected.cases().get(0).dimension("province"));
    assertEquals(List.of("suspects"), List.copyOf(expected.cases().get(0).measures().keySet()));
    assertTrue(expected.cases().get(1).measures().isEmpty());
    Files.delete(folder.resolve("cases.csv"));
    write(
        "cases/1.md",
        "---\n"
            + "id: 1\n"
            + "title: One\n"
            + "place: {province: Anhui, city: Hefei}\n"
            + "opened: 2018-06-14/2018-07-15\n"
            + "suspects: {value: 53, quote: words, note: a note}\n"
            + "source: s\n"
            + "---\n\n"
            + "The text.\n");
    write("cases/2.md", "---\nid: 2\ntitle: Two\nopened: 2018\n---\n");
    assertEquals(expected, only());
  }

  @Test
  void everyLanguageIsAnEdition() throws IOException {
    write(
        "briefing.yaml",
        "title: {en: Fraud, zh-Hans: 诈骗}\nlanguages: [en, zh-Hans]\nkind: Briefing\n"
            + "glossary: {en: {Fraud: deceit}, zh-Hans: {诈骗: 欺骗}}\n"
            + "measures: {caught: {label: {en: Caught, zh-Hans: 抓获}}}\n"
            + "tables: [{id: t, title: T, file: t.csv}]\n");
    write("t.csv", "state,label@zh-Hans,n\nAnhui,安徽,3\n");
    write("statistics.csv", "id,label,label@zh-Hans,value,unit,unit@zh-Hans\na,A,甲,3,people,人\n");
    List<Edition> editions = read(Choices.NONE);
    assertEquals(2, editions.size());
    Edition chinese = editions.get(1);
    assertEquals("诈骗", chinese.masthead().title());
    assertEquals("Briefing", chinese.masthead().kind());
    assertEquals("甲", chinese.statistics().get(0).label());
    assertEquals("人", chinese.statistics().get(0).value().unit());
    assertEquals("抓获", chinese.measures().get(0).label());
    assertEquals("安徽", chinese.tables().get(0).rows().get(0).label());
    assertEquals("欺骗", chinese.texts().glossary().get("诈骗"));
    assertEquals("Anhui", editions.get(0).tables().get(0).rows().get(0).label());
    assertEquals(List.of(chinese), read(new Choices("zh-Hans", "", "")));
    FaultyInputException faulty =
        assertThrows(FaultyInputException.class, () -> read(new Choices("fr", "", "")));
    assertEquals(Fault.NOT_IN_LANGUAGES, faulty.diagnostics().get(0).fault());
  }

  @Test
  void everyValueOfADimensionIsAnEdition() throws IOException {
    write(
        "briefing.yaml",
        "title: Fraud in {{each}}\neach: province\nmeasures: {caught: {label: Caught}}\n"
            + "tables: [{id: t, title: T, file: t.csv}]\n");
    write(
        "statistics.csv",
        "id,province,label,value\nreports,Anhui,Reports,3\nreports,陕西,Reports,4\nall,,All,9\n");
    write("cases.csv", "id,title,place.province,caught\n1,One,Anhui,3\n2,Two,山西,5\n3,Three,,7\n");
    write("t.csv", "name,province,n\na,Anhui,1\nb,,2\nc,Shaanxi,3\n");
    List<Edition> editions = read(Choices.NONE);
    assertEquals(
        List.of("anhui", "shanxi", "shanxi-2", "shaanxi"),
        editions.stream().map(one -> one.selection().slice().orElseThrow().slug()).toList());
    Edition anhui = editions.get(0);
    assertEquals(Optional.of(new Slice("province", "Anhui", "anhui")), anhui.selection().slice());
    assertEquals(
        List.of("reports", "all"), anhui.statistics().stream().map(Statistic::id).toList());
    assertEquals(List.of("1", "3"), anhui.cases().stream().map(one -> one.id()).toList());
    assertEquals(2, anhui.tables().get(0).rows().size());
    assertEquals(
        List.of("n"), anhui.tables().get(0).columns().stream().map(one -> one.id()).toList());
    assertEquals(List.of(editions.get(1)), read(new Choices("", "", "shanxi", "")));
    FaultyInputException faulty =
        assertThrows(FaultyInputException.class, () -> read(new Choices("", "", "hebei", "")));
    assertEquals(Fault.UNKNOWN_DIMENSION, faulty.diagnostics().get(0).fault());
  }

  @Test
  void theEditionBeforeIsOfTheSameLanguageAndSlice() throws IOException {
    String briefing = "title: Fraud\neach: province\nlanguages: [en, de]\n";
    write("briefing.yaml", briefing + "compare-with: before\n");
    write("statistics.csv", "id,province,label,value\nr,Anhui,R,3\nr,Gansu,R,4\n");
    write("before/briefing.yaml", briefing + "compare-with: ../nowhere\n");
    write("before/statistics.csv", "id,province,label,value\nr,Gansu,R,2\n");
    List<Edition> editions = read(Choices.NONE);
    assertEquals(Optional.empty(), editions.get(0).previous());
    Edition germanGansu = editions.get(3);
    Edition before = germanGansu.previous().orElseThrow();
    assertEquals("de", before.masthead().language());
    assertEquals("Gansu", before.selection().slice().orElseThrow().value());
  }

  @Test
  void aFigureIsDrawnAsItsWordsAskOrAsIsUsual() throws IOException {
    write(
        "briefing.yaml",
        TITLE
            + "groups: [{id: g, title: G}]\n"
            + "measures: {caught: {label: Caught}}\n"
            + "figures:\n"
            + "  - {id: a, of: timeline of cases}\n"
            + "  - {id: b, of: parts of whole}\n"
            + "  - {id: c, of: series of part}\n"
            + "  - {id: d, of: g}\n"
            + "  - {id: e, of: cases.caught}\n");
    write(
        "statistics.csv",
        "id,group,label,value,value@2017,part_of\nwhole,g,W,5,,\npart,g,P,3,2,whole\n");
    write("cases.csv", "id,title,caught\n1,One,3\n");
    List<String> drawn =
        only().presentation().figures().orElseThrow().stream()
            .map(one -> one.chart() + " " + one.of())
            .toList();
    assertEquals(
        List.of(
            ChartKind.TIMELINE + " cases",
            ChartKind.PARTS + " whole",
            ChartKind.SERIES + " part",
            ChartKind.DOTS + " g",
            ChartKind.BAR + " cases.caught"),
        drawn);
  }

  @Test
  void groupsThatAreNotDeclaredAreNamedByTheStatistics() throws IOException {
    write("briefing.yaml", TITLE);
    write("statistics.csv", "id,group,label,value\na,Second,A,1\nb,First,B,2\nc,Second,C,3\n");
    assertEquals(
        List.of("Second", "First"), only().groups().stream().map(one -> one.title()).toList());
  }

  @Test
  void aPackWithoutAnIdIsNamedByItsFolder() throws IOException {
    folder = Files.createDirectory(folder.resolve("net-2018"));
    write("briefing.yaml", "title: Online fraud\n");
    assertEquals("net-2018", only().masthead().id());
    folder = Files.createDirectory(folder.resolve("Net 2018"));
    write("briefing.yaml", "title: Online fraud\n");
    FaultyInputException faulty = assertThrows(FaultyInputException.class, this::only);
    assertEquals(Fault.NO_FOLDER_ID, faulty.diagnostics().get(0).fault());
  }

  @Test
  void linesMayEndInAnyWay() throws IOException {
    for (Path pack : Packs.all().values()) {
      List<Edition> expected = withoutPast(Packs.read(pack));
      for (String lineEnd : List.of("\r\n", "\r")) {
        Path copy = copy(pack, lineEnd);
        assertEquals(expected, withoutPast(Packs.read(copy)), pack + " with other line ends");
      }
    }
  }

  /** Without the edition before, whose lines end as they did. */
  private static List<Edition> withoutPast(List<Edition> editions) {
    return editions.stream().map(EditionReaderTest::withoutPast).toList();
  }

  private static Edition withoutPast(Edition one) {
    return new Edition(
        one.masthead(),
        one.texts(),
        one.sources(),
        one.groups(),
        one.statistics(),
        one.measures(),
        one.cases(),
        one.tables(),
        one.classes(),
        one.presentation(),
        Optional.empty(),
        new Edition.Selection(one.selection().slice(), List.of()));
  }

  private Path copy(Path pack, String lineEnd) throws IOException {
    Path copy = Files.createTempDirectory(folder, "copy").resolve(pack.getFileName());
    Set<Path> sources = Packs.sources(pack);
    Packs.copyHouse(pack, copy);
    try (var files = Files.walk(pack)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = copy.resolve(pack.relativize(file).toString());
        Files.createDirectories(target.getParent());
        if (!Packs.isText(file) || sources.contains(file)) {
          Files.copy(file, target);
          continue;
        }
        String text = Files.readString(file).replace("\r\n", "\n").replace("\n", lineEnd);
        Files.writeString(target, text);
        Matcher compared =
            Pattern.compile("(?m)^(?:compare-with|next-edition): \\.\\./(\\S+)").matcher(text);
        while (compared.find()) {
          copyTree(pack.resolveSibling(compared.group(1)), copy.resolveSibling(compared.group(1)));
        }
      }
    }
    return copy;
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Edition only() {
    List<Edition> editions = read(Choices.NONE);
    assertEquals(1, editions.size());
    return editions.get(0);
  }

  private List<Edition> read(Choices choices) {
    return EditionReader.read(new Pack(folder, "pack"), Packs.WORKSPACE, choices).editions();
  }
}
