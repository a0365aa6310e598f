package org.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.fixture.Javas;

/** A briefing of thousands of cases takes memory in proportion to them, and not much for each. */
@Tag("slow")
@Tag("scale")
class LongBriefingMemoryTest {

  @TempDir Path folder;

  @Test
  void fiveThousandCasesNeedNoMore() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path pack = folder.resolve("pack");
    run(List.of(java, "bench/LargePack.java", "5000", pack.toString()));
    run(
        List.of(
            java,
            "-Xmx175m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dprecis.home=.",
            "-cp",
            Javas.CLASS_PATH,
            "org.precis.cli.Main",
            "build",
            pack.toString(),
            "-o",
            folder.resolve("out").toString()));
  }

  private void run(List<String> command) throws Exception {
    File said = folder.resolve("said.txt").toFile();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said).start();
    assertEquals(0, process.waitFor(), Files.readString(said.toPath()));
  }
}
