package org.precis.cli.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import org.precis.diagnostic.FaultyInput;

/** How a command ends that cannot read the briefing it was handed. */
public final class UnreadableInput {

  private UnreadableInput() {}

  /** A pack has faults that its author mends; a file that is no briefing cannot be read. */
  public static ExitCode report(FaultyInput faulty, String handed, Terminal terminal) {
    terminal.err().print(new FaultText(terminal.colour()).of(faulty.diagnostics()));
    return Files.isDirectory(Path.of(handed)) ? ExitCode.FINDINGS : ExitCode.IO_ERROR;
  }
}
