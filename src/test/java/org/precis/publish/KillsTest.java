package org.precis.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.fixture.Javas;
import org.precis.text.Sha256;

/**
 * A process that publishes is killed at random moments; the next run finds all of a generation or
 * all of another. {@code mvn test -Dtest=KillsTest -Dkills=500} kills as often.
 */
@Tag("slow")
class KillsTest {

  private static final int KILLS = Integer.getInteger("kills", 12);
  private static final long SEED = 2018;

  @TempDir Path work;

  @Test
  void aKilledProcessLeavesOneWholeGeneration() throws Exception {
    Random moments = new Random(SEED);
    Path folder = work.resolve("net-2018");
    int generation = 0;
    int left = 0;
    int mixed = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int last = killed(folder, generation, moments.nextInt(60));
      left += list(folder).stream().anyMatch(name -> name.startsWith(".precis")) ? 1 : 0;
      mixed += generationOf(folder, last) < 0 ? 1 : 0;
      Staging.in(folder).close();
      int found = generationOf(folder, last);
      assertTrue(found >= last, "kill " + kill + ": a mix, or older than " + last);
      assertEquals(List.of("a.html", "b", "e.json", "manifest.json"), list(folder));
      generation = found + 1;
    }
    System.out.printf("%d kills: %d left something, %d a mix%n", KILLS, left, mixed);
    assertTrue(left > KILLS / 4, "the kills miss: " + left);
  }

  /** Kills a process so many milliseconds after it has published once; its last generation. */
  private int killed(Path folder, int first, int milliseconds) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                Javas.CLASS_PATH,
                Publisher.class.getName(),
                folder.toString(),
                String.valueOf(first))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int last;
    try (BufferedReader told = process.inputReader()) {
      last = Integer.parseInt(told.readLine());
      Thread.sleep(milliseconds);
      process.toHandle().destroyForcibly();
      assertTrue(process.waitFor(1, TimeUnit.MINUTES));
      for (String line = told.readLine(); line != null; line = told.readLine()) {
        last = Integer.parseInt(line);
      }
    }
    return last;
  }

  /** The generation that all files are of; -1 where they are of several. */
  private static int generationOf(Path folder, int from) throws IOException {
    Path manifest = folder.resolve(Staging.MANIFEST);
    for (int generation = from; generation <= from + 1; generation++) {
      if (Files.readString(manifest).contains(Sha256.hex("" + generation))) {
        return isWhole(folder, generation) ? generation : -1;
      }
    }
    return -1;
  }

  private static boolean isWhole(Path folder, int generation) throws IOException {
    for (String file : Publisher.FILES) {
      byte[] bytes = Files.readAllBytes(folder.resolve(file));
      if (!Arrays.equals(bytes, Publisher.bytes(file, generation))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> list(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
