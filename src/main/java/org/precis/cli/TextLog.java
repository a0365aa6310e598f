package org.precis.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.precis.diagnostic.Diagnostic;

/** Tells a person: files on standard output, a line each, everything else on standard error. */
record TextLog(Terminal terminal, boolean quiet, Progress progress) implements Log {

  TextLog(Terminal terminal, boolean quiet) {
    this(terminal, quiet, new Progress(terminal));
  }

  @Override
  public void progress(int done, int packs) {
    if (!quiet) {
      progress.show(done, packs);
    }
  }

  @Override
  public void faults(List<Diagnostic> diagnostics) {
    progress.hide();
    terminal.err().print(new FaultText(terminal.colour()).of(diagnostics));
  }

  @Override
  public void trouble(String sentence) {
    progress.hide();
    terminal.err().println("precis: " + sentence);
  }

  @Override
  public void made(Path file) {
    if (!quiet) {
      progress.hide();
      terminal.out().println(file);
    }
  }

  @Override
  public void done(int briefings, int files, Duration time) {
    progress.hide();
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
