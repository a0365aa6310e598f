package org.precis.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Sarif;
import org.precis.fixture.SarifSchema;
import org.precis.workspace.Workspace;

/**
 * Every folder of {@code broken/} holds a pack with faults and what is said of them, word by word.
 * What is said keeps the schema of SARIF as well, and the schemas of packs refuse the same files.
 * {@code mvn test -Dtest=BrokenPacksTest -Dupdate=true} writes what is said now.
 */
class BrokenPacksTest {

  private static final Path BROKEN = Path.of("src/test/resources/broken");
  private static final String EXPECTED = "expected.txt";

  private static final List<Path> READER =
      List.of(Path.of("src/main/java/org/precis/input"), Path.of("src/main/java/org/precis/query"));

  private static final Pattern A_FAULT = Pattern.compile("\\bFault\\.(\\w+)");

  /**
   * Faults that no folder holds: a file too large to keep, a page, a choice, a form, a server, a
   * pack that is proposed.
   */
  private static final Set<Fault> ELSEWHERE =
      EnumSet.of(
          Fault.DEAD_LINK,
          Fault.TEMPLATE_OF_ITSELF,
          Fault.PAGE_EDGE,
          Fault.UNSEEN,
          Fault.TOO_LARGE,
          Fault.PACK_ARCHIVE,
          Fault.PACK_SIZE,
          Fault.TOO_MANY_FONTS,
          Fault.TOO_MANY_ROWS,
          Fault.TOO_MANY_VALUES,
          Fault.TOO_MANY_FAULTS,
          Fault.TABLE_LENGTH,
          Fault.PAGES,
          Fault.TEMPLATE_PAGES,
          Fault.SIZE,
          Fault.DEADLINE,
          Fault.PACK_DEADLINE,
          Fault.READING_DEADLINE,
          Fault.READING_MEMORY,
          Fault.BRIEFING_BOUNDS,
          Fault.TABLE_COLUMNS,
          Fault.PARAMETER_IN_OUTPUT,
          Fault.YAML_EXPANSION,
          Fault.YAML_DEPTH,
          Fault.LOSSY,
          Fault.NO_FOLDER_ID,
          Fault.NO_TABLE,
          Fault.LIST_OF_NUMBERS,
          Fault.PERIOD_STAYS,
          Fault.STALE_PERIOD,
          Fault.STALE_TYPED,
          Fault.DATABASE_LOGIN,
          Fault.DATABASE_METHOD,
          Fault.QUERY_BREAKDOWN,
          Fault.SHADOWED_TEMPLATE,
          Fault.NO_SUCH_FONT,
          Fault.DRAWING);

  @TestFactory
  Stream<DynamicTest> everyFaultIsSaidAsExpected() throws IOException {
    AtomicInteger refused = new AtomicInteger();
    Stream<DynamicTest> each =
        folders().stream()
            .map(
                folder ->
                    DynamicTest.dynamicTest(
                        folder.getFileName().toString(), () -> refused.addAndGet(check(folder))));
    DynamicTest many =
        DynamicTest.dynamicTest(
            "the schemas of packs refuse many of them", () -> assertTrue(refused.get() > 10));
    return Stream.concat(each, Stream.of(many));
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(BROKEN)) {
      return folders.sorted().toList();
    }
  }

  /** How many of its files the schemas of packs refuse. */
  private static int check(Path folder) throws IOException {
    Path machineForm = folder.resolve("pack/briefing.json");
    Pack pack =
        Files.exists(machineForm)
            ? new Pack(machineForm, "pack/briefing.json")
            : new Pack(folder.resolve("pack"), "pack");
    PrintStream err = System.err;
    ByteArrayOutputStream others = new ByteArrayOutputStream();
    System.setErr(new PrintStream(others, true, UTF_8));
    List<Diagnostic> found;
    try {
      found = faults(pack);
    } finally {
      System.setErr(err);
    }
    assertEquals("", others.toString(UTF_8), "what libraries say for themselves");
    // As 'precis check' takes them
    String said = DiagnosticPrinter.print(found.stream().map(Diagnostic::checked).toList());
    Path expected = folder.resolve(EXPECTED);
    if (Boolean.getBoolean("update")) {
      assertNull(System.getenv("CI"), "goldens are not updated under CI");
      Files.writeString(expected, said);
    }
    assertTrue(Files.exists(expected), "no " + expected + ": run with -Dupdate=true and read it");
    assertEquals(Files.readString(expected), said);
    assertEquals(List.of(), SarifSchema.faults(Sarif.of(found)));
    List<String> faulty = PackSchemaTest.faultyFiles(folder, found);
    for (String file : faulty) {
      PackSchemaTest.assertRefused(folder.resolve(file));
    }
    return faulty.size();
  }

  private static List<Diagnostic> faults(Pack pack) {
    Workspace workspace = Workspace.of(Path.of(""), Path.of(""));
    try {
      ReadResult result = EditionReader.read(pack, workspace);
      assertFalse(result.warnings().isEmpty(), "nothing is wrong with it");
      return result.warnings();
    } catch (FaultyInputException faulty) {
      return faulty.diagnostics();
    }
  }

  @Test
  void everyFolderHoldsAPackAndItsFaultsOnly() throws IOException {
    for (Path folder : folders()) {
      try (Stream<Path> files = Files.list(folder)) {
        List<String> names =
            files
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.startsWith("house."))
                .sorted()
                .toList();
        assertEquals(List.of(EXPECTED, "pack"), names, folder.toString());
      }
    }
  }

  @Test
  void everyFaultOfTheReaderHasAFolder() throws IOException {
    String said = allOf(folders().stream().map(folder -> folder.resolve(EXPECTED)).toList());
    Set<String> reported = new TreeSet<>();
    for (Path folder : READER) {
      try (Stream<Path> sources = Files.walk(folder)) {
        String reader = allOf(sources.filter(Files::isRegularFile).sorted().toList());
        A_FAULT.matcher(reader).results().forEach(fault -> reported.add(fault.group(1)));
      }
    }
    List<Fault> missing = new ArrayList<>();
    for (Fault fault : Fault.values()) {
      boolean shown = said.contains(" [" + fault.code() + "]\n");
      if (reported.contains(fault.name()) && !shown && !ELSEWHERE.contains(fault)) {
        missing.add(fault);
      }
    }
    assertTrue(missing.isEmpty(), "no folder shows " + missing);
  }

  private static String allOf(List<Path> files) throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : files) {
      all.append(Files.readString(file));
    }
    return all.toString();
  }
}
