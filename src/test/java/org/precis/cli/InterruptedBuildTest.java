package org.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.fixture.Javas;
import org.precis.publish.ManifestFile;
import org.precis.publish.PublishedFile;
import org.precis.text.Sha256;

/**
 * A signal ends a batch after the briefing in hand, with nothing left over, and says how far it
 * got.
 */
@Tag("slow")
class InterruptedBuildTest {

  private static final int PACKS = 60;

  @TempDir Path work;

  @Test
  void terminated() throws Exception {
    endsInOrder("TERM", 143);
  }

  @Test
  void interrupted() throws Exception {
    endsInOrder("INT", 130);
  }

  private void endsInOrder(String signal, int exitCode) throws Exception {
    Process process = start();
    int told = 0;
    String printed;
    try (BufferedReader files = process.inputReader();
        BufferedReader errors = process.errorReader()) {
      while (told < 7 && files.readLine() != null) {
        told++;
      }
      new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
      told += (int) files.lines().count();
      printed = String.join("\n", errors.lines().toList());
    }
    assertEquals(exitCode, process.exitValue(), printed);
    assertTrue(printed.matches("interrupted: \\d+ of 60 briefings built"), printed);
    int made = Integer.parseInt(printed.replaceAll("\\D+(\\d+) of .*", "$1"));
    assertTrue(made >= 2 && made < PACKS, printed);
    // An HTML and a PDF and a manifest of each, and nothing else.
    assertEquals(3 * made, told);
    assertEquals(3 * made, files().size());
    assertEquals(made, folders().size());
    for (Path folder : folders()) {
      assertIsWhole(folder);
    }
  }

  private static void assertIsWhole(Path folder) throws IOException {
    ManifestFile manifest = ManifestFile.read(folder.resolve("manifest.json"));
    for (PublishedFile file : manifest.files()) {
      byte[] bytes = Files.readAllBytes(folder.resolve(file.path()));
      assertEquals(file.sha256(), Sha256.hex(bytes), file.path());
    }
    assertFalse(manifest.files().isEmpty());
  }

  /** Of the signals that a shell lets its background processes ignore, this one ignores none. */
  private Process start() throws IOException {
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT,TERM"));
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(Javas.CLASS_PATH);
    command.addAll(List.of("org.precis.cli.Main", "build", "-o", out().toString(), "--jobs", "2"));
    for (int i = 0; i < PACKS; i++) {
      Path pack = Files.createDirectories(work.resolve("pack-" + i));
      Path one = Path.of("src/test/resources/cli-packs/one");
      String briefing = Files.readString(one.resolve("briefing.yaml"));
      Files.writeString(
          pack.resolve("briefing.yaml"), "id: pack-" + i + "\n" + withoutId(briefing));
      Files.copy(one.resolve("statistics.csv"), pack.resolve("statistics.csv"));
      command.add(pack.toString());
    }
    return new ProcessBuilder(command).start();
  }

  private static String withoutId(String briefing) {
    return briefing.replaceAll("(?m)^id:.*\\R", "");
  }

  private Path out() {
    return work.resolve("out");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(out())) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> inside = Files.list(out())) {
      return inside.toList();
    }
  }
}
