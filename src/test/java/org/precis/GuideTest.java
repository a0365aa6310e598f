package org.precis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.precis.fixture.Folders;

/** The commands of the guides do what the guides say: each page is run in a folder of its own. */
@Tag("slow")
class GuideTest {

  private static final Path GUIDE = Path.of("docs/guide");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```sh\\n(.*?)^ *```$");
  private static final long PATIENCE_SECONDS = 120;

  @TempDir Path folder;

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(GUIDE)) {
      return files.filter(file -> !commands(file).isEmpty()).sorted().toList();
    }
  }

  private static String commands(Path page) {
    try {
      return page.toString().endsWith(".md")
          ? BLOCK
              .matcher(Files.readString(page))
              .results()
              .map((MatchResult block) -> block.group(1).stripIndent())
              .collect(Collectors.joining())
          : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void commandsSucceed(Path page) throws Exception {
    Folders.copy(GUIDE, folder);
    Folders.copy(Path.of("data"), folder.resolve("examples"));
    Path said = folder.resolve("said.txt");
    ProcessBuilder shell = new ProcessBuilder("sh", "-eu", "-c", commands(page));
    shell.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile());
    shell
        .environment()
        .merge("PATH", Path.of("bin").toAbsolutePath().toString(), (old, ours) -> ours + ":" + old);
    Process process = shell.start();
    assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "still running");
    assertEquals(0, process.exitValue(), Files.readString(said));
    assertFalse(Files.readString(said).contains("internal error"));
  }
}
