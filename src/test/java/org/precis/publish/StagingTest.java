package org.precis.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

  private static final Origin ORIGIN =
      new Origin("precis 1", Digest.of("data"), Digest.of("template"), List.of("a “warning”"));

  @TempDir Path folder;

  @Test
  void putsAllInPlaceAndListsThemInTheManifest() throws IOException {
    publish("b.html", "b", "province/anhui/a.html", "ä");
    assertEquals(
        """
        {
          "engine": "precis 1",
          "data": "3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7",
          "template": "%s",
          "files": [
            {
              "path": "b.html",
              "size": 1,
              "sha256": "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"
            },
            {
              "path": "province/anhui/a.html",
              "size": 2,
              "sha256": "%s"
            }
          ],
          "warnings": [
            "a “warning”"
          ]
        }
        """
            .formatted(Digest.of("template"), Digest.of("ä")),
        Files.readString(folder.resolve("manifest.json")));
    assertEquals("ä", Files.readString(folder.resolve("province/anhui/a.html")));
    assertEquals(List.of("b.html", "manifest.json", "province/anhui/a.html"), files());
  }

  @Test
  void theSameFilesHaveTheSameManifestInWhateverOrderTheyCome() throws IOException {
    publish("a", "1", "b", "2");
    String manifest = Files.readString(folder.resolve("manifest.json"));
    publish("b", "2", "a", "1");
    assertEquals(manifest, Files.readString(folder.resolve("manifest.json")));
  }

  @Test
  void whatIsNotCommittedLeavesTheEarlierFilesAndNothingElse() throws IOException {
    publish("a", "old");
    String manifest = Files.readString(folder.resolve("manifest.json"));
    try (Staging staging = Staging.in(folder)) {
      staging.add("a", "new".getBytes(UTF_8));
      staging.add("b", "new".getBytes(UTF_8));
      assertEquals("old", Files.readString(folder.resolve("a")));
    }
    assertEquals("old", Files.readString(folder.resolve("a")));
    assertEquals(manifest, Files.readString(folder.resolve("manifest.json")));
    assertEquals(List.of("a", "manifest.json"), files());
  }

  @Test
  void aFolderInTheWayStopsAllBeforeAnyIsReplaced() throws IOException {
    publish("a", "old");
    Files.createDirectories(folder.resolve("b/c"));
    try (Staging staging = Staging.in(folder)) {
      staging.add("a", "new".getBytes(UTF_8));
      assertThrows(IOException.class, () -> staging.add("b", "new".getBytes(UTF_8)));
    }
    assertEquals("old", Files.readString(folder.resolve("a")));
    assertEquals(List.of("a", "manifest.json"), files());
  }

  @Test
  void removesWhatKilledProcessesLeftAndOnlyThat() throws Exception {
    Process gone = new ProcessBuilder("true").start();
    gone.waitFor();
    long alive = ProcessHandle.current().parent().orElseThrow().pid();
    Files.createDirectories(folder.resolve("province/anhui"));
    Files.writeString(folder.resolve("province/anhui/.a.html." + gone.pid() + ".part"), "half");
    Files.writeString(folder.resolve(".b.pdf." + ProcessHandle.current().pid() + ".part"), "half");
    Files.writeString(folder.resolve(".c.pdf." + alive + ".part"), "of another build");
    Files.writeString(folder.resolve(".d.part"), "not ours");
    publish("a", "1");
    assertEquals(List.of(".c.pdf." + alive + ".part", ".d.part", "a", "manifest.json"), files());
  }

  private void publish(String... pathsAndTexts) throws IOException {
    try (Staging staging = Staging.in(folder)) {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        staging.add(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8));
      }
      staging.commit(ORIGIN, Staging.MANIFEST);
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }
}
