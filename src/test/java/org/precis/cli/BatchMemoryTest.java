package org.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.fixture.Javas;

/** A long batch takes little memory, whichever Java runs it. */
@Tag("slow")
@Tag("scale")
class BatchMemoryTest {

  private static final int PACKS = 140;
  private static final long MOST_MEGABYTES = 250;

  @TempDir Path folder;

  private static Stream<Path> javas() throws IOException {
    return Javas.all().stream();
  }

  @ParameterizedTest
  @MethodSource("javas")
  void batchStaysSmall(Path java) throws Exception {
    assumeTrue(Files.isReadable(Path.of("/proc/self/status")), "only Linux tells");
    List<String> command =
        new ArrayList<>(
            List.of(
                java.resolve("bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms80m",
                "-Xmn48m",
                "-XX:SurvivorRatio=4",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-Dprecis.home=.",
                "-cp",
                Javas.CLASS_PATH,
                "org.precis.cli.Main",
                "build",
                "--quiet",
                "--jobs",
                "2",
                "--language",
                "en",
                "-o",
                folder.resolve("out").toString()));
    packs().forEach(pack -> command.add(pack.toString()));
    Path said = folder.resolve("said.txt");
    Process batch =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    long most = 0;
    while (!batch.waitFor(50, TimeUnit.MILLISECONDS)) {
      most = Math.max(most, megabytes(batch.pid()));
    }
    assertEquals(0, batch.exitValue(), Files.readString(said));
    assertTrue(most > 50 && most < MOST_MEGABYTES, most + " MB");
  }

  private List<Path> packs() throws IOException {
    List<Path> packs = new ArrayList<>();
    Path sample = Path.of("data/net-2018-april");
    for (int i = 0; i < PACKS; i++) {
      Path pack = folder.resolve("pack-" + i);
      try (Stream<Path> files = Files.walk(sample)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = pack.resolve(sample.relativize(file));
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
      Path briefing = pack.resolve("briefing.yaml");
      String text = Files.readString(briefing).replaceAll("(?m)^id: .*$", "id: pack-" + i);
      Files.writeString(briefing, text);
      packs.add(pack);
    }
    return packs;
  }

  /** The most memory that a process had so far; 0 if it has ended. */
  private static long megabytes(long process) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", "" + process, "status"))) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException ended) {
      return 0;
    }
  }
}
