package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.precis.cli.terminal.Terminal;
import org.precis.workspace.Workspace;

/** A real shell completes what is typed, by the script that {@code precis completion} prints. */
@Tag("slow")
class CompletionTest {

  private static final Path BASH = Path.of("/bin/bash");

  @TempDir Path folder;

  @Test
  void commandsOptionsAndTheirValuesAreCompleted() throws Exception {
    assumeTrue(Files.isExecutable(BASH), "there is no bash here");
    assertEquals("check", completed("precis", "ch"));
    assertEquals("--language --log", completed("precis", "build", "--l"));
    assertEquals("sarif", completed("precis", "check", "--format", "s"));
  }

  private String completed(String... words) throws IOException, InterruptedException {
    Path script = Files.write(folder.resolve("precis.bash"), script());
    String asked =
        "source %s; COMP_WORDS=(%s); COMP_CWORD=%d; _complete_precis 2> /dev/null; echo ${COMPREPLY[@]}"
            .formatted(script, String.join(" ", words), words.length - 1);
    Process bash =
        new ProcessBuilder(BASH.toString(), "--norc", "-c", asked)
            .redirectErrorStream(true)
            .start();
    String said = new String(bash.getInputStream().readAllBytes(), UTF_8).strip();
    assertEquals(0, bash.waitFor(), said);
    return said;
  }

  private static byte[] script() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, UTF_8);
    Workspace workspace = Workspace.of(Path.of(""), Path.of(""));
    Main.run(new Terminal(stream, stream, false, false, workspace), "completion");
    return out.toByteArray();
  }
}
