package org.precis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.workspace.Workspace;

/** What a command line printed, on either stream, and how it ended. */
record Said(ExitCode exitCode, String all) {

  /** As in a checkout: what is bundled lies where one works. */
  static final Workspace CHECKOUT = Workspace.of(Path.of(""), Path.of(""));

  static Said run(String... args) {
    return run(CHECKOUT, args);
  }

  static Said run(Workspace workspace, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, UTF_8);
    Terminal terminal =
        new Terminal(stream, stream, false, false, false, workspace, Optional.empty());
    ExitCode exitCode = Main.run(terminal, args);
    return new Said(exitCode, out.toString(UTF_8));
  }

  Said ends(ExitCode expected) {
    assertEquals(expected, exitCode, all);
    return this;
  }

  Said says(String... words) {
    for (String word : words) {
      assertTrue(all.contains(word), () -> "'" + word + "' is not said: " + all);
    }
    return this;
  }

  Said saysNothingOf(String... words) {
    for (String word : words) {
      assertFalse(all.contains(word), () -> "'" + word + "' is said: " + all);
    }
    return this;
  }
}
