package org.precis.input.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.diagnostic.Fault;
import org.precis.input.Pack;
import org.precis.workspace.Workspace;

/** What a pack of version 0.1.0 gets, line by line, and what is left to its author. */
class CurrentPackTest {

  private static final Path OLD = Path.of("src/test/resources/cli-packs/version-0.1.0");

  private final CurrentPack current =
      CurrentPack.of(Pack.of(OLD), Workspace.of(Path.of(""), Path.of("")));

  private String text(String file) {
    return new String(current.files().get(file), UTF_8);
  }

  @Test
  void onlyLinesThatAreCertainAreAdded() throws IOException {
    String expected =
        Files.readString(OLD.resolve("briefing.yaml"))
            .replace("measures:\n", "types: flow\n\nmeasures:\n")
            .replace("unit: days}", "unit: days, type: rate}")
            .replace("{label: Share}}}", "{label: Share, type: rate}}, rows: {All courts: total}}")
            .replace("Rate of appeals\n", "Rate of appeals\n        type: rate\n")
            .replace("the year.\n", "the year.\n    rows: {Other: other, Average: average}\n");
    assertEquals(expected, text("briefing.yaml"));
    assertEquals(
        "id,label,value,unit,type\ncases-decided,Cases decided,1204,,\nmean-fine,Average fine,320,GBP,rate\n",
        text("statistics.csv"));
    assertArrayEquals(
        Files.readAllBytes(OLD.resolve("by-kind.csv")), current.files().get("by-kind.csv"));
  }

  @Test
  void whatIsNotCertainIsLeftToTheAuthor() {
    assertEquals(
        List.of(Fault.ROW_DOUBTED), current.open().stream().map(one -> one.fault()).toList());
  }
}
