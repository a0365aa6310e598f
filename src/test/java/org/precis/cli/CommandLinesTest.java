package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.fixture.ExpectedText;
import org.precis.fixture.Folders;
import org.precis.workspace.Workspace;

/**
 * Every folder under {@code src/test/resources/cli} is a command line ({@code args}) with what it
 * prints and how it ends ({@code expected.txt}). In args, {@code packs} is {@code cli-packs} and
 * {@code out} a folder for the case. The name of a case may begin with {@code colour} or {@code
 * wrapped}: then it is printed so. {@code mvn test -Dtest=CommandLinesTest -Dupdate=true} writes
 * what is printed now.
 */
class CommandLinesTest {

  private static final Path CASES = Path.of("src/test/resources/cli");
  private static final String PACKS = "src/test/resources/cli-packs";
  private static final int NARROW = 60;
  private static final Path OUT = Path.of("target/cli");

  @TestFactory
  Stream<DynamicTest> printWhatIsExpected() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }
  }

  @Test
  void everyCommandIsSummedUpInOneShortSentence() {
    Commands.all()
        .getSubcommands()
        .forEach(
            (name, command) -> {
              String first = command.getCommandSpec().usageMessage().description()[0];
              assertTrue(first.length() <= 70 && first.matches("[^.:;]+\\."), name + ": " + first);
            });
  }

  private static void check(Path folder) throws IOException {
    ExpectedText.same(folder.resolve("expected.txt"), run(folder));
  }

  private static String run(Path folder) throws IOException {
    String name = folder.getFileName().toString();
    Folders.delete(OUT.resolve(name));
    String[] args =
        Files.readString(folder.resolve("args"))
            .lines()
            .flatMap(line -> Stream.of(line.split(" ")))
            .filter(word -> !word.isEmpty())
            .map(
                word -> word.replaceAll("^packs\\b", PACKS).replaceAll("^out\\b", OUT + "/" + name))
            .toArray(String[]::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            name.startsWith("colour"),
            name.startsWith("colour"),
            0,
            name.startsWith("wrapped") ? NARROW : 0,
            Workspace.of(Path.of(""), Path.of("")),
            Optional.empty());
    ExitCode exitCode = Main.run(terminal, args);
    return "exit code "
        + exitCode.number()
        + "\n"
        + "--- standard output\n"
        + out.toString(UTF_8)
            .replaceAll("(?s)<style>.*?</style>", "<style>#</style>")
            .replaceAll("(SHA-256 of the data: |template standard )[0-9a-f]+", "$1#")
        + "--- standard error\n"
        + err.toString(UTF_8)
            .replaceAll("\\d+\\.\\d\\d s\\b", "#.## s")
            .replaceAll("\"milliseconds\":\\d+", "\"milliseconds\":#")
            .replaceAll("\"bytes\":[1-9]\\d*", "\"bytes\":#")
            .replaceAll("\"time\":\"[0-9T:.-]+Z\"", "\"time\":\"#\"");
  }
}
