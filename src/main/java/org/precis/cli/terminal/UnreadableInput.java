package org.precis.cli.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import org.precis.diagnostic.FaultyInputException;

/** Reports an input that cannot be read as a briefing. */
public final class UnreadableInput {

  private UnreadableInput() {}

  /** A pack has faults that its author can correct; a file that is no briefing is an I/O error. */
  public static ExitCode report(FaultyInputException faulty, String handed, Terminal terminal) {
    terminal.err().print(new FaultText(terminal.colour()).of(faulty.diagnostics()));
    return Files.isDirectory(Path.of(handed)) ? ExitCode.FINDINGS : ExitCode.IO_ERROR;
  }
}
