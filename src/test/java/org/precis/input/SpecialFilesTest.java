package org.precis.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.fixture.Packs;
import org.precis.workspace.Fonts;
import org.precis.workspace.Workspace;

/**
 * Nothing but a regular file of bounded size is read, wherever a pack names a file: what is
 * something else is told at once, and never opened.
 */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SpecialFilesTest {

  private static final String TITLE = "title: Online fraud\n";

  /** Something that is no file to be read. */
  private interface Thing {
    void make(Path place) throws Exception;
  }

  @TempDir Path folder;

  private static Map<String, Thing> things() {
    Map<String, Thing> things = new LinkedHashMap<>();
    things.put("a pipe", SpecialFilesTest::pipe);
    things.put("a device", place -> Files.createSymbolicLink(place, Path.of("/dev/zero")));
    things.put("a link to nothing", place -> Files.createSymbolicLink(place, Path.of("gone")));
    things.put("a link to itself", place -> Files.createSymbolicLink(place, place));
    things.put("a folder", Files::createDirectory);
    things.put("a socket", SpecialFilesTest::socket);
    things.put("ten gigabytes", SpecialFilesTest::sparse);
    return things;
  }

  /** Briefings by the file that they read. */
  private static Map<String, String> briefings() {
    Map<String, String> briefings = new LinkedHashMap<>();
    for (String ending : List.of("csv", "tsv", "yaml", "json", "xlsx", "md")) {
      briefings.put("s." + ending, "statistics: s." + ending + "\n");
    }
    for (String ending : List.of("txt", "md", "html", "pdf")) {
      briefings.put("r." + ending, "sources: {r: {title: R, file: r." + ending + "}}\n");
    }
    briefings.put("statistics.csv", "");
    briefings.put("cases.yaml", "");
    briefings.put("cases/one.md", "");
    briefings.put("all/one.md", "cases: all/*.md\n");
    briefings.put("c.csv", "cases: c.csv\n");
    briefings.put("t.csv", "tables: [{id: t, title: T, file: t.csv}]\n");
    briefings.put("f.ttf", "fonts: [f.ttf]\n");
    briefings.put("n.duckdb", "statistics: {jdbc: \"jdbc:duckdb:n.duckdb\", query: select 1}\n");
    briefings.put("old/briefing.yaml", "compare-with: old\n");
    return briefings;
  }

  @TestFactory
  Stream<DynamicTest> nothingElseIsRead() {
    List<DynamicTest> tests = new ArrayList<>();
    briefings()
        .forEach(
            (file, briefing) ->
                things()
                    .forEach(
                        (name, thing) ->
                            tests.add(
                                DynamicTest.dynamicTest(
                                    name + " as " + file, () -> refuse(file, briefing, thing)))));
    return tests.stream();
  }

  private void refuse(String file, String briefing, Thing thing) throws Exception {
    Path pack = Files.createTempDirectory(folder, "p");
    Files.writeString(pack.resolve("briefing.yaml"), TITLE + briefing);
    Files.createDirectories(pack.resolve(file).getParent());
    thing.make(pack.resolve(file));
    List<Diagnostic> faults = faults(pack);
    Files.delete(pack.resolve(file));
    assertEquals(1, faults.size(), faults.toString());
    assertTrue(
        List.of(
                Fault.NOT_A_FILE,
                Fault.OUTSIDE_PACK,
                Fault.DEAD_LINK,
                Fault.TOO_LARGE,
                Fault.COMPARED_PACK,
                Fault.QUERY)
            .contains(faults.get(0).fault()),
        faults.toString());
  }

  @TestFactory
  Stream<DynamicTest> norAsAPack() {
    return things().entrySet().stream()
        .filter(thing -> !thing.getKey().equals("a folder"))
        .map(
            thing ->
                DynamicTest.dynamicTest(
                    thing.getKey(),
                    () -> {
                      Path file = Files.createTempDirectory(folder, "p").resolve("briefing.json");
                      thing.getValue().make(file);
                      assertEquals(1, faults(file).size());
                      Files.delete(file);
                    }));
  }

  /** The words of a template are looked at where a pack has some of its own in their place. */
  @TestFactory
  Stream<DynamicTest> norAsTheWordsOfATemplate() {
    return things().entrySet().stream()
        .map(thing -> DynamicTest.dynamicTest(thing.getKey(), () -> readWords(thing.getValue())));
  }

  private void readWords(Thing thing) throws Exception {
    Path templates = Files.createTempDirectory(folder, "t");
    Path own = Files.createDirectory(templates.resolve("own"));
    Files.writeString(own.resolve("briefing.html"), "<html></html>");
    Path words = own.resolve("words_en.properties");
    thing.make(words);
    Path pack = Files.createTempDirectory(folder, "p");
    String briefing = TITLE + "template: own\nwords: {cases.dates: \"{0}\"}\n";
    Files.writeString(pack.resolve("briefing.yaml"), briefing);
    Workspace workspace = new Workspace(templates, Fonts.bundled());
    boolean regular = Files.isRegularFile(words);
    List<Fault> faults = new ArrayList<>();
    try {
      EditionReader.read(new Pack(pack, "pack"), workspace);
    } catch (FaultyInputException faulty) {
      faulty.diagnostics().forEach(fault -> faults.add(fault.fault()));
    }
    Files.delete(words);
    assertEquals(regular ? List.of() : List.of(Fault.TEMPLATE_LANGUAGE), faults);
  }

  @Test
  void theFilesOfAPackAreBoundedTogether() throws IOException {
    StringBuilder sources = new StringBuilder(TITLE + "sources:\n");
    for (int i = 0; i < 6; i++) {
      sources.append("  r" + i + ": {title: R, file: " + i + ".pdf}\n");
      sparse(folder.resolve(i + ".pdf"), 31L << 20);
    }
    Files.writeString(folder.resolve("briefing.yaml"), sources);
    List<Fault> faults = faults(folder).stream().map(Diagnostic::fault).toList();
    assertEquals(2, Collections.frequency(faults, Fault.PACK_SIZE));
  }

  private static List<Diagnostic> faults(Path pack) {
    return assertThrows(
            FaultyInputException.class,
            () -> EditionReader.read(new Pack(pack, "pack"), Packs.WORKSPACE))
        .diagnostics();
  }

  private static void pipe(Path place) throws Exception {
    assertEquals(0, new ProcessBuilder("mkfifo", place.toString()).start().waitFor());
  }

  private static void socket(Path place) throws IOException {
    try (ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.bind(UnixDomainSocketAddress.of(place));
    }
  }

  private static void sparse(Path place) throws IOException {
    sparse(place, 10L << 30);
  }

  private static void sparse(Path place, long size) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(place.toFile(), "rw")) {
      file.setLength(size);
    }
  }
}
