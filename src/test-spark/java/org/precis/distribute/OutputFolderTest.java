package org.precis.distribute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are put in place whole, and by attempts that came to an end too late not at all. */
class OutputFolderTest {

  private static final byte[] OLD = "old".getBytes(UTF_8);
  private static final byte[] NEW = "new".getBytes(UTF_8);

  @TempDir Path folder;
  private Path unfinished;

  @BeforeEach
  void makeFolderForUnfinishedFiles() throws IOException {
    unfinished = Files.createDirectory(folder.resolve("_unfinished"));
  }

  private OutputFolder output(String attempt) throws IOException {
    return new OutputFolder(
        new org.apache.hadoop.fs.Path(folder.toString()),
        new org.apache.hadoop.fs.Path(unfinished.toString()),
        attempt,
        new Configuration());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void fileReplacesAnotherAndLeavesNothingBeside() throws IOException {
    output("1").put("id/a.html", OLD);
    output("2").put("id/a.html", NEW);
    assertEquals(List.of("id/a.html"), files());
    assertEquals("new", Files.readString(folder.resolve("id/a.html")));
  }

  @Test
  void fileWithTheSameBytesIsNotTouched() throws IOException {
    output("1").put("id/a.html", OLD);
    FileTime time = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(folder.resolve("id/a.html"), time);
    output("2").put("id/a.html", OLD);
    assertEquals(time, Files.getLastModifiedTime(folder.resolve("id/a.html")));
  }

  @Test
  void onlyAnotherFileIsRemoved() throws IOException {
    output("1").put("id/manifest.json", OLD);
    output("2").removeOther("id/manifest.json", OLD);
    assertEquals(List.of("id/manifest.json"), files());
    output("2").removeOther("id/manifest.json", NEW);
    assertEquals(List.of(), files());
  }

  @Test
  void attemptThatOutlivesItsJobLeavesNothing() throws IOException {
    OutputFolder late = output("1");
    Files.delete(unfinished);
    assertThrows(IOException.class, () -> late.put("id/a.html", NEW));
    assertEquals(List.of(), files());
    assertFalse(Files.exists(unfinished));
  }
}
