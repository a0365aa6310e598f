package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.fixture.Packs;

/** With the lines that the README gives, {@code git diff} of finished briefings shows sentences. */
@Tag("slow")
class GitTest {

  @TempDir Path folder;

  @Test
  void diffOfPdfsAndPagesShowsSentences() throws Exception {
    git("init", "-q");
    git("config", "user.email", "test@precis.example");
    git("config", "user.name", "Test");
    // the lines of the README, but for the program's path
    Files.writeString(folder.resolve(".gitattributes"), "*.pdf diff=precis\n*.html diff=precis\n");
    git("config", "diff.precis.textconv", precis() + " text");
    store("src/test/resources/cli-packs/before");
    git("add", ".");
    git("commit", "-q", "-m", "First edition");
    store("src/test/resources/cli-packs/after");
    String pdf = git("diff", "--unified=0", "--", "briefing.pdf");
    String html = git("diff", "--unified=0", "--", "briefing.html");
    assertTrue(pdf.contains("\n-A garage held forty bicycles.\n"), pdf);
    assertTrue(pdf.contains("\n+A garage by the water held forty bicycles.\n"), pdf);
    assertTrue(pdf.contains("\n-Ashford | 700\n"), pdf);
    assertEquals(changes(html), changes(pdf));
  }

  /** The script of docs/review, which a workflow runs. */
  @Test
  void changedPacksAreToldAsMarkdown() throws Exception {
    git("init", "-q");
    git("config", "user.email", "test@precis.example");
    git("config", "user.name", "Test");
    Path data = Files.createDirectories(folder.resolve("data"));
    for (String pack : List.of("before", "one", "two")) {
      copy(Path.of("src/test/resources/cli-packs").resolve(pack), data.resolve(pack));
    }
    git("add", ".");
    git("commit", "-q", "-m", "Packs");
    copy(Path.of("src/test/resources/cli-packs/after"), data.resolve("before"));
    copy(Path.of("src/test/resources/cli-packs/one"), data.resolve("three"));
    git("rm", "-rq", "data/two");
    git("add", ".");
    Path program = Files.writeString(folder.resolve("precis"), "exec " + precis() + " \"$@\"\n");
    assertTrue(program.toFile().setExecutable(true));
    String script = Path.of("docs/review/diff-changed").toAbsolutePath().toString();
    String said = run(1, List.of("sh", script, "HEAD", program.toString()));
    assertTrue(said.startsWith("## Bicycle thefts, spring, revised, 10 September 2025\n"), said);
    assertTrue(said.contains("stated differently; marks changed |\n"), said);
    assertTrue(said.contains("## data/three is new\n"), said);
    assertTrue(said.contains("## data/two was removed\n"), said);
    assertFalse(said.contains("One number"), said);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** The lines that differ, without what names the files. */
  private static List<String> changes(String diff) {
    return diff.lines().filter(line -> line.matches("[-+][^-+].*")).toList();
  }

  private void store(String pack) throws IOException {
    Publication briefing =
        Precis.open(Packs.WORKSPACE).produce(Packs.read(Path.of(pack)).get(0)).orElseThrow();
    Files.write(folder.resolve("briefing.pdf"), briefing.pdf().orElseThrow().bytes());
    Files.writeString(folder.resolve("briefing.html"), briefing.html().orElseThrow().markup());
  }

  private static String precis() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String home = Path.of("").toAbsolutePath().toString();
    return "'"
        + java
        + "' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dprecis.home='"
        + home
        + "' -cp '"
        + System.getProperty("java.class.path")
        + "' org.precis.cli.Main";
  }

  private String git(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    return run(0, command);
  }

  private String run(int code, List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true);
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_SYSTEM", "/dev/null");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(code, process.waitFor(), said);
    return said;
  }
}
