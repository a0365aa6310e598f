package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.precis.cli.terminal.Terminal;
import org.precis.fixture.Folders;
import org.precis.fixture.Javas;
import org.precis.workspace.Workspace;

/** Shells complete what is typed, by the scripts that Precis prints and those of a release. */
@Tag("slow")
class CompletionTest {

  /** Runs a shell as at a terminal. */
  private static final Path TERMINAL = Path.of("/usr/bin/script");

  private static final List<Path> PACKS =
      List.of(
          Path.of("src/test/resources/cli-packs/years"),
          Path.of("data/net-2018"),
          Path.of("data/net-2018-april"));

  /** What is typed, each tab with the key, and what is then run. */
  private static final Map<String, String> LINES = new LinkedHashMap<>();

  static {
    LINES.put("precis ch\t", "check");
    LINES.put("precis check --format s\t", "check --format sarif");
    LINES.put("precis completion f\t", "completion fish");
    LINES.put("precis build --lo\t j\t", "build --log json");
    LINES.put("precis check years/br\t", "check years/briefing.yaml");
    LINES.put("precis check --format text years/st\t", "check --format text years/statistics.csv");
    LINES.put("precis build years --template dr\t", "build years --template drafts");
    LINES.put("precis build years --language e\t", "build years --language en");
    LINES.put("precis build --language zh-\t", "build --language zh-Hant");
    LINES.put("precis build net-2018 --each pro\t", "build net-2018 --each province");
    LINES.put("precis build net-2018 --each=pro\t", "build net-2018 --each=province");
    LINES.put("precis build net-2018 --each=\tpro\t", "build net-2018 --each=province");
    LINES.put("precis check --format=s\t", "check --format=sarif");
    LINES.put("precis explain years found@2023\t", "explain years found@2023");
    LINES.put("precis explain years found@2\t", "explain years found@2024");
    LINES.put("precis explain 'years' th\t", "explain years thefts");
    LINES.put("precis explain --format json years re\t", "explain --format json years returned");
    LINES.put("precis explain error quote-el\t", "explain error quote-elsewhere");
    LINES.put("precis explain nowhere th\t", "explain nowhere th");
  }

  /** What Precis said to a shell, which it need not say again to the next. */
  @TempDir static Path answers;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "bash, --norc --noprofile -i",
    "zsh, -f -i",
    "fish, --no-config -i",
  })
  void whatIsTypedIsCompleted(String shell, String options) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin", shell)), "there is no " + shell + " here");
    Path script = Files.write(folder.resolve("completion"), printed("completion", shell));
    assertEquals(List.copyOf(LINES.values()), run(shell + " " + options, "source " + script));
  }

  /** Where a release is installed, zsh finds the script by the folder it is in. */
  @Test
  void theFileForZshCompletes() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/zsh")), "there is no zsh here");
    Path functions = Files.createDirectory(folder.resolve("functions"));
    Files.writeString(functions.resolve("_precis"), BashCompletion.zshFile(Commands.all()));
    String start = "fpath=(" + functions + " $fpath); autoload -U compinit; compinit -D -u";
    assertEquals(List.copyOf(LINES.values()), run("zsh -f -i", start));
  }

  /** The arguments that {@code precis} has been called with after these lines were typed. */
  private List<String> run(String shell, String start) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(TERMINAL), "there is no command that makes a terminal here");
    Path said = folder.resolve("said");
    Path work = prepared(said);
    ProcessBuilder terminal =
        new ProcessBuilder(TERMINAL.toString(), "-qec", shell, folder.resolve("seen").toString())
            .directory(work.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("shown").toFile());
    terminal.environment().put("PATH", folder + ":/usr/bin:/bin");
    terminal.environment().put("TERM", "dumb");
    Process process = terminal.start();
    try (var keys = process.getOutputStream()) {
      String typed = start + "\n" + String.join("\n", LINES.keySet()) + "\nexit\n";
      keys.write(typed.getBytes(UTF_8));
      keys.flush();
      assertTrue(process.waitFor(2, TimeUnit.MINUTES), () -> shell + " goes on");
    } finally {
      process.destroyForcibly();
    }
    return Files.readAllLines(said);
  }

  /** A folder with packs and a template, and a {@code precis} that notes how it is called. */
  private Path prepared(Path said) throws IOException {
    Path work = Files.createDirectory(folder.resolve("work"));
    for (Path pack : PACKS) {
      Folders.copy(pack, work.resolve(pack.getFileName()));
    }
    Path template = Files.createDirectories(work.resolve("templates/drafts"));
    Files.writeString(template.resolve("extends.txt"), "standard\n");
    Path precis =
        Files.writeString(
            folder.resolve("precis"),
            """
            #!/bin/sh
            if [ "$2" = --names ]; then
              answer="%s/$(printf '%%s\\n' "$@" | cksum)"
              [ -e "$answer" ] || "%s" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "%s" \\
                -Dprecis.home="%s" org.precis.cli.Main "$@" > "$answer"
              exec cat "$answer"
            fi
            printf '%%s\\n' "$*" >> %s
            """
                .formatted(
                    answers,
                    Path.of(System.getProperty("java.home"), "bin/java"),
                    Javas.CLASS_PATH,
                    Path.of("").toAbsolutePath(),
                    said));
    assertTrue(precis.toFile().setExecutable(true));
    return work;
  }

  private static byte[] printed(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, UTF_8);
    Workspace workspace = Workspace.of(Path.of(""), Path.of(""));
    Main.run(new Terminal(stream, stream, false, false, workspace), arguments);
    return out.toByteArray();
  }
}
