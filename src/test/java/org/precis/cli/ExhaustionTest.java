package org.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.batch.Exhaustion;
import org.precis.cli.batch.FailedPack;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;

/** A pack that uses up what Java has is a fault of that pack, and the others are made. */
@Tag("slow")
class ExhaustionTest {

  @TempDir Path folder;

  private record Said(int exitCode, String lines) {}

  /** The commands in a Java that has little memory. */
  private Said run(String... args) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx72m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dprecis.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(process.waitFor(), lines);
  }

  /** A pack whose sources take more than that. */
  private String hog() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("hog"));
    StringBuilder briefing = new StringBuilder("title: Hog\nsources:\n");
    for (int i = 0; i < 4; i++) {
      briefing.append("  s" + i + ": {title: S, file: " + i + ".txt}\n");
      Files.writeString(pack.resolve(i + ".txt"), "a line of a source\n".repeat(1_500_000));
    }
    briefing.append("statistics:\n");
    for (int i = 0; i < 4; i++) {
      briefing.append("  - {id: a" + i + ", label: A, value: 5, source: s" + i + ", quote: x}\n");
    }
    Files.writeString(pack.resolve("briefing.yaml"), briefing);
    return pack.toString();
  }

  private String small() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("small"));
    Files.writeString(
        pack.resolve("briefing.yaml"),
        "title: Small\nstatistics: [{id: a, label: Reports, value: 5}]\n");
    return pack.toString();
  }

  @Test
  void memoryIsAFaultOfThePackAndTheOthersAreMade() throws Exception {
    String hog = hog();
    String small = small();
    String fault = hog + ": error: pack needs more than the available memory of ";
    Said built =
        run("build", hog, small, "--keep-going", "--format", "html", "-o", folder + "/out");
    assertEquals(1, built.exitCode(), built.lines());
    assertTrue(built.lines().contains(fault), built.lines());
    assertTrue(Files.exists(folder.resolve("out/small/small.html")), built.lines());
    Said checked = run("check", hog, small);
    assertEquals(1, checked.exitCode(), checked.lines());
    assertTrue(checked.lines().contains(fault), checked.lines());
    assertTrue(checked.lines().contains("small"), checked.lines());
  }

  @Test
  void depthIsAFaultOfThePack() {
    FailedPack failed = new FailedPack("p", new StackOverflowError());
    FaultyInputException faulty = assertThrows(FaultyInputException.class, failed::await);
    assertEquals(Fault.PACK_DEPTH, faulty.diagnostics().get(0).fault());
    assertEquals("p", faulty.diagnostics().get(0).location().file());
  }

  @Test
  void anythingElseIsAsItIs() {
    Throwable bug = new IllegalStateException("x");
    assertSame(bug, Exhaustion.of(bug, "p"));
  }
}
