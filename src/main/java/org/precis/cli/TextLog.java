package org.precis.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.precis.diagnostic.Diagnostic;

/** Tells a person: files on standard output, a line each, everything else on standard error. */
record TextLog(Terminal terminal, boolean quiet) implements Log {

  @Override
  public void faults(List<Diagnostic> diagnostics) {
    terminal.err().print(new FaultText(terminal.colour()).of(diagnostics));
  }

  @Override
  public void trouble(String sentence) {
    terminal.err().println("precis: " + sentence);
  }

  @Override
  public void made(Path file) {
    if (!quiet) {
      terminal.out().println(file);
    }
  }

  @Override
  public void done(int briefings, int files, Duration time) {
    if (!quiet) {
      String seconds = String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
      terminal
          .err()
          .println(count(briefings, "briefing") + ", " + count(files, "file") + ", " + seconds);
    }
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
