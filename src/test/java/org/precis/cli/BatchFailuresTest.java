package org.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.ExitCode;
import org.precis.publish.ManifestFile;
import org.precis.publish.PublishedFile;
import org.precis.text.Sha256;

/**
 * Batches that are killed, run twice at once or are refused what they need: each briefing is whole,
 * and the next run completes them. {@code mvn test -Dtest=BatchFailuresTest -Dkills=500} kills as
 * often.
 */
@Tag("slow")
class BatchFailuresTest {

  private static final int KILLS = Integer.getInteger("kills", 6);
  private static final long SEED = 2018;
  private static final int PACKS = 10;

  @TempDir Path work;

  @BeforeEach
  void packs() throws IOException {
    data(0);
  }

  /** The packs with the data of a day. */
  private void data(int day) throws IOException {
    Path one = Path.of("src/test/resources/cli-packs/one");
    for (int i = 0; i < PACKS; i++) {
      Path pack = Files.createDirectories(pack(i));
      String briefing = Files.readString(one.resolve("briefing.yaml"));
      String statistics = Files.readString(one.resolve("statistics.csv"));
      Files.writeString(
          pack.resolve("briefing.yaml"),
          "id: pack-" + i + "\n" + briefing.replaceAll("(?m)^id:.*\\R", ""));
      Files.writeString(
          pack.resolve("statistics.csv"), statistics.replace("22000", "" + (22000 + day)));
    }
  }

  private Path pack(int i) {
    return work.resolve("packs/pack-" + i);
  }

  private String[] build(Path out, String... more) {
    List<String> arguments = new ArrayList<>(List.of("build", "--jobs", "2", "-o", out.toString()));
    arguments.addAll(List.of(more));
    for (int i = 0; i < PACKS; i++) {
      arguments.add(pack(i).toString());
    }
    return arguments.toArray(String[]::new);
  }

  /** A build in a process of its own, started by words before it, such as those of a shell. */
  private Process start(List<String> before, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dprecis.home=."));
    command.addAll(List.of("-cp", installed()));
    command.add("org.precis.cli.Main");
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(Files.createTempFile(work, "said", ".txt").toFile())
        .start();
  }

  /** The class path of an installation: of each jar there Java keeps a handle. */
  private static String installed() throws IOException {
    try (Stream<Path> jars = Files.list(Path.of("target/lib"))) {
      return "target/classes:"
          + jars.map(Path::toString)
              .filter(jar -> jar.endsWith(".jar") && !jar.endsWith("precis.jar"))
              .sorted()
              .collect(Collectors.joining(":"));
    }
  }

  /** The digests of all files of a folder. */
  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          String name = folder.relativize(file).toString();
          files.put(name, Sha256.hex(Files.readAllBytes(file)));
        }
      } catch (NoSuchFileException | UncheckedIOException exchanged) {
        return files(folder);
      }
    }
    return files;
  }

  /** The digest of a file; "" where there is none. */
  private static String digest(Path file) throws IOException {
    try {
      return Sha256.hex(Files.readAllBytes(file));
    } catch (NoSuchFileException notYet) {
      return "";
    }
  }

  /** All files of each briefing that has a manifest are as it says. */
  private static void assertWhole(Path out) throws IOException {
    try (Stream<Path> folders = Files.list(out)) {
      for (Path folder : folders.toList()) {
        Path manifest = folder.resolve("manifest.json");
        for (PublishedFile file :
            Files.exists(manifest)
                ? ManifestFile.read(manifest).files()
                : List.<PublishedFile>of()) {
          byte[] bytes = Files.readAllBytes(folder.resolve(file.path()));
          assertEquals(file.sha256(), Sha256.hex(bytes), file.path());
        }
      }
    }
  }

  @Test
  void theRunAfterAKillCompletesTheBatch() throws Exception {
    List<SortedMap<String, String>> days = new ArrayList<>();
    for (int day = 0; day < 2; day++) {
      data(day);
      Path apart = work.resolve("day-" + day);
      Said.run(build(apart)).ends(ExitCode.OK);
      days.add(files(apart));
    }
    Random moments = new Random(SEED);
    Path out = work.resolve("out");
    int halfway = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int day = kill % 2;
      data(day);
      Process batch = start(List.of(), build(out));
      String manifest = "pack-" + moments.nextInt(PACKS - 2) + "/manifest.json";
      String built = days.get(day).get(manifest);
      while (batch.isAlive() && !built.equals(digest(out.resolve(manifest)))) {
        Thread.sleep(2);
      }
      Thread.sleep(moments.nextInt(40));
      batch.destroyForcibly();
      assertTrue(batch.waitFor(1, TimeUnit.MINUTES));
      SortedMap<String, String> left = files(out);
      halfway += left.equals(days.get(day)) || left.equals(days.get(1 - day)) ? 0 : 1;
      Said.run(build(out)).ends(ExitCode.OK);
      assertEquals(days.get(day), files(out), "kill " + kill);
      Said.run(build(out)).ends(ExitCode.OK).says("10 briefings up to date");
    }
    System.out.printf("%d kills of batches, %d of them halfway%n", KILLS, halfway);
    assertTrue(halfway > KILLS / 3, "the kills miss: " + halfway);
  }

  @Test
  void twoRunsAtOnceMakeWhatOneMakes() throws Exception {
    Path apart = work.resolve("apart");
    Said.run(build(apart)).ends(ExitCode.OK);
    Path out = work.resolve("out");
    Process one = start(List.of(), build(out));
    Process other = start(List.of(), build(out));
    assertEquals(0, one.waitFor());
    assertEquals(0, other.waitFor());
    assertEquals(files(apart), files(out));
  }

  @Test
  void fewFileHandlesAreEnough() throws Exception {
    Path out = work.resolve("out");
    Process batch = start(List.of("sh", "-c", "ulimit -n 64 && exec \"$@\"", "sh"), build(out));
    assertEquals(0, batch.waitFor());
    assertEquals(3 * PACKS, files(out).size());
  }

  @Test
  void largestFileIsLimited() throws Exception {
    // in blocks of 512 bytes: a PDF exceeds them, an HTML does not
    refused("sh", "-c", "ulimit -f 30 && exec \"$@\"", "sh");
  }

  /** With these words before it a build cannot write all; it says so, and the next one can. */
  private void refused(String... before) throws Exception {
    Path out = work.resolve("out");
    data(1);
    Said.run(build(out)).ends(ExitCode.OK);
    SortedMap<String, String> earlier = files(out);
    data(0);
    Process batch = start(List.of(before), build(out, "--keep-going"));
    assertEquals(ExitCode.IO_ERROR.number(), batch.waitFor());
    assertWhole(out);
    assertEquals(earlier, files(out), "nothing of a briefing that cannot be written whole");
    Said.run(build(out)).ends(ExitCode.OK);
    assertEquals(3 * PACKS, files(out).size());
  }

  @Test
  void fullDiskLeavesWholeBriefings() throws Exception {
    Path out = mounted("size=400k");
    try {
      Process batch = start(List.of(), build(out, "--keep-going"));
      assertEquals(ExitCode.IO_ERROR.number(), batch.waitFor());
      assertWhole(out);
      int some = files(out).size();
      assertTrue(some > 0 && some < 3 * PACKS, "files: " + some);
      assertTrue(files(out).keySet().stream().noneMatch(name -> name.contains(".precis")));
      run("mount", "-o", "remount,size=4m", out.toString());
      Said.run(build(out)).ends(ExitCode.OK);
      assertEquals(3 * PACKS, files(out).size());
    } finally {
      run("umount", "-l", out.toString());
    }
  }

  @Test
  void readOnlyDiskIsSaidAndLeavesAll() throws Exception {
    Path out = mounted("size=4m");
    try {
      data(1);
      Said.run(build(out)).ends(ExitCode.OK);
      SortedMap<String, String> earlier = files(out);
      data(0);
      run("mount", "-o", "remount,ro", out.toString());
      Said.run(build(out, "--keep-going")).ends(ExitCode.IO_ERROR).saysNothingOf("internal error");
      assertEquals(earlier, files(out));
    } finally {
      run("umount", "-l", out.toString());
    }
  }

  @Test
  void vanishedDiskEndsInOrder() throws Exception {
    Path out = mounted("size=4m");
    Process batch = start(List.of(), build(out, "--keep-going"));
    while (batch.isAlive() && files(out).isEmpty()) {
      Thread.sleep(20);
    }
    run("umount", "-l", out.toString());
    assertTrue(batch.waitFor(1, TimeUnit.MINUTES));
    // what came after lies where the disk was, whole
    assertTrue(List.of(0, 3).contains(batch.exitValue()), "exit code " + batch.exitValue());
    assertWhole(out);
    Said.run(build(out)).ends(ExitCode.OK);
    assertEquals(3 * PACKS, files(out).size());
  }

  /** A small disk of its own, where one may be mounted. */
  private Path mounted(String options) throws Exception {
    Path disk = Files.createDirectories(work.resolve("disk"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()) == 0,
        "only root can mount a disk");
    return disk;
  }

  private static int run(String... command) throws Exception {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
