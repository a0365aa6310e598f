package org.precis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.ExitCode;

/** Two packs with one id are noticed although different machines build them. */
class ShardsOfOneIdTest {

  @TempDir Path work;

  @BeforeEach
  void twoPacksWithOneId() throws IOException {
    pack("one", "reports", 120);
    pack("two", "reports", 130);
    pack("three", "others", 140);
  }

  private void pack(String name, String id, int number) throws IOException {
    Path pack = Files.createDirectories(work.resolve(name));
    Files.writeString(
        pack.resolve("briefing.yaml"),
        "id: " + id + "\ntitle: Reports\nissuer: Office\nperiod: 2024\nlanguage: en\n");
    Files.writeString(
        pack.resolve("statistics.csv"), "id,label,value,unit\nn,Reports," + number + ",reports\n");
  }

  private Said build(String shard, String... packs) {
    String[] args = {
      "build", "", "", "-o", work.resolve("out").toString(), "--format", "html", "--shard", shard
    };
    for (int i = 0; i < packs.length; i++) {
      args[i + 1] = work.resolve(packs[i]).toString();
    }
    return Said.run(args);
  }

  @Test
  void theSecondIsRefusedAndTheFilesOfTheFirstStay() throws IOException {
    build("1/2", "one", "two").ends(ExitCode.OK);
    Path html = work.resolve("out/reports/reports.html");
    String first = Files.readString(html);
    build("2/2", "one", "two")
        .ends(ExitCode.USAGE)
        .says(
            "'"
                + work.resolve("one")
                + "' and '"
                + work.resolve("two")
                + "' have the same id 'reports'");
    build("1/2", "one", "two").ends(ExitCode.OK).says("up to date");
    assertEquals(first, Files.readString(html));
  }

  @Test
  void anIdMayGoOverToAnotherPack() throws IOException {
    build("1/2", "one", "three").ends(ExitCode.OK);
    pack("one", "renamed", 120);
    build("2/2", "three", "two").ends(ExitCode.OK).says("1 briefing built");
  }

  @Test
  void aPackMayMove() throws IOException {
    build("1/2", "one", "three").ends(ExitCode.OK);
    Files.move(work.resolve("one"), work.resolve("moved"));
    pack("moved", "reports", 150);
    build("2/2", "three", "moved").ends(ExitCode.OK).says("1 briefing built");
  }

  @Test
  void aPackMayBeSpeltInAnotherWay() throws IOException {
    build("1/2", "one", "three").ends(ExitCode.OK);
    build("2/2", "three", "two/../one").ends(ExitCode.OK).says("up to date");
    pack("one", "reports", 150);
    build("2/2", "three", "two/../one").ends(ExitCode.OK).says("1 briefing built");
  }
}
