package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.fixture.Folders;
import org.precis.fixture.Packs;
import org.precis.model.Version;

/**
 * The archives that {@code mvn package} made, unpacked as a user would: into a folder whose name
 * has spaces and is not ASCII, read-only, with nothing in the environment.
 */
@Tag("slow")
class ReleaseTest {

  private static final String NAME = "precis-" + Version.NUMBER;
  private static final Path ARCHIVE = Path.of("target", NAME + ".tar.gz").toAbsolutePath();
  private static final Path WORK = Path.of("target/unpacked").toAbsolutePath();
  private static final Path HOME = WORK.resolve("Précis 统计").resolve(NAME);
  private static final Path COMMAND = WORK.resolve("bin folder/precis");

  @BeforeAll
  static void unpack() throws Exception {
    boolean made = Files.exists(ARCHIVE);
    assertTrue(made || System.getenv("CI") == null, "no archive: run mvn package");
    Assumptions.assumeTrue(made, "no archive: run mvn package");
    Folders.delete(WORK);
    Files.createDirectories(HOME.getParent());
    run(Map.of(), "tar", "xzf", ARCHIVE.toString(), "-C", HOME.getParent().toString());
    // Where a file stands in the place of the folder, not even root can make an archive of classes.
    Files.createFile(HOME.resolve("cache"));
    run(Map.of(), "chmod", "-R", "a-w", HOME.resolve("lib").toString());
    Files.createDirectories(COMMAND.getParent());
    Files.createSymbolicLink(COMMAND, COMMAND.getParent().relativize(HOME.resolve("bin/precis")));
  }

  @TestFactory
  Stream<DynamicTest> theExamplesGiveTheBytesOfTheClone() throws Exception {
    Path expected = WORK.resolve("expected");
    Terminal terminal = new Terminal(System.out, System.err, false, false, Packs.WORKSPACE);
    assertEquals(
        ExitCode.OK, Main.run(terminal, "build", "data/net-2018", "-o", expected.toString()));
    List<DynamicTest> tests = new ArrayList<>();
    for (Path java : LauncherTest.javas()) {
      for (String cache : List.of("", "cäche of the user")) {
        tests.add(
            DynamicTest.dynamicTest(
                java.getFileName() + (cache.isEmpty() ? "" : ", " + cache),
                () -> givesTheBytes(java, cache, expected)));
      }
    }
    return tests.stream();
  }

  private static void givesTheBytes(Path java, String cache, Path expected) throws Exception {
    Map<String, String> environment =
        new TreeMap<>(Map.of("PATH", "/usr/bin:/bin", "JAVA_HOME", java.toString()));
    if (!cache.isEmpty()) {
      environment.put("XDG_CACHE_HOME", WORK.resolve(cache).toString());
    }
    Path out = Files.createTempDirectory(WORK, "briefings");
    String example = HOME.resolve("examples/net-2018").toString();
    run(environment, COMMAND.toString(), "build", example, "-o", out.toString());
    assertEquals(files(expected), files(out));
    for (String file : files(expected)) {
      assertArrayEquals(
          Files.readAllBytes(expected.resolve(file)), Files.readAllBytes(out.resolve(file)), file);
    }
  }

  /** As in a clone whose code changed: the version number stays, the jar is built anew. */
  @Test
  void engineThatWasBuiltAnewMakesAllAnew() throws Exception {
    Path pack = HOME.resolve("examples/net-2018-april");
    Path out = Files.createTempDirectory(WORK, "rebuilt");
    String build = "'%s' build '%s' -o '%s' --format html 2>&1".formatted(COMMAND, pack, out);
    assertTrue(run(Map.of(), "sh", "-c", build).contains("2 briefings built"));
    assertTrue(run(Map.of(), "sh", "-c", build).contains("2 briefings up to date"));
    Path jar = HOME.resolve("lib/precis.jar");
    FileTime released = Files.getLastModifiedTime(jar);
    Path manifest = out.resolve("net-2018-april/manifest.json");
    try {
      long later = Files.getLastModifiedTime(manifest).toMillis() + 2000;
      Files.setLastModifiedTime(jar, FileTime.fromMillis(later));
      String dry = run(Map.of(), "sh", "-c", build + " --dry-run");
      assertTrue(dry.contains("engine changed"), dry);
      String again = run(Map.of(), "sh", "-c", build);
      assertTrue(again.contains("2 briefings built"), again);
      String third = run(Map.of(), "sh", "-c", build);
      assertTrue(third.contains("2 briefings up to date"), third);
    } finally {
      Files.setLastModifiedTime(jar, released);
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void bothArchivesHaveTheSameFiles() throws Exception {
    Map<String, Long> zipped = new TreeMap<>();
    try (ZipFile zip = new ZipFile(ARCHIVE.resolveSibling(NAME + ".zip").toFile())) {
      zip.stream()
          .filter(entry -> !entry.isDirectory())
          .forEach(entry -> zipped.put(entry.getName(), entry.getSize()));
    }
    Map<String, Long> unpacked = new TreeMap<>();
    for (String file : files(HOME)) {
      if (!file.equals("cache")) {
        unpacked.put(NAME + "/" + file, Files.size(HOME.resolve(file)));
      }
    }
    assertEquals(unpacked, zipped);
  }

  /** The library list is what the launcher demands, and nothing else is shipped as one. */
  @Test
  void theListOfJarsIsComplete() throws Exception {
    List<String> lines = Files.readAllLines(HOME.resolve("lib/jars"));
    List<String> listed = new ArrayList<>(List.of(lines.get(0).split(":")));
    listed.addAll(List.of("lib/precis.jar", "lib/jars"));
    assertEquals(
        listed.stream().sorted().toList(),
        files(HOME.resolve("lib")).stream().map(file -> "lib/" + file).sorted().toList());
    assertTrue(lines.get(1).matches("[0-9a-f]{64}"), lines.get(1));
  }

  /** No file tells where, when or by whom it was made. */
  @Test
  void nothingInItIsOfTheMachine() throws Exception {
    List<String> telling =
        Stream.of(System.getProperty("user.dir"), System.getProperty("user.home") + "/").toList();
    for (String file : files(HOME)) {
      if (!file.endsWith(".jar")) {
        String content = new String(Files.readAllBytes(HOME.resolve(file)), UTF_8);
        assertTrue(telling.stream().noneMatch(content::contains), file);
      }
    }
    String listed = run(Map.of("TZ", "UTC"), "tar", "tvzf", ARCHIVE.toString(), "--full-time");
    for (String line : listed.lines().toList()) {
      assertTrue(
          line.matches("(-rw-r--r--|[-d]rwxr-xr-x) root/root +\\d+ 2018-09-07 00:00:00 precis-.*"),
          line);
    }
  }

  private static String run(Map<String, String> environment, String... command) {
    try {
      ProcessBuilder process = new ProcessBuilder(command).directory(WORK.toFile());
      process.environment().clear();
      process.environment().put("PATH", "/usr/bin:/bin");
      process.environment().putAll(environment);
      Path err = Files.createTempFile(WORK, "err", ".txt");
      Process started = process.redirectError(err.toFile()).start();
      String out = new String(started.getInputStream().readAllBytes(), UTF_8);
      assertEquals(0, started.waitFor(), () -> out + err);
      return out;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
