package org.precis.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.precis.diagnostic.Diagnostic;

/** Tells a program: one JSON object a line on standard error; the files on standard output too. */
record JsonLog(Terminal terminal, boolean quiet) implements Log {

  @Override
  public void faults(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      line(
          new JsonText()
              .object(json -> FaultJson.write(json.string("event", "fault"), diagnostic)));
    }
  }

  @Override
  public void trouble(String sentence) {
    line(
        new JsonText().object(json -> json.string("event", "trouble").string("message", sentence)));
  }

  @Override
  public void made(Path file) {
    String path = file.toString().replace('\\', '/');
    line(new JsonText().object(json -> json.string("event", "made").string("path", path)));
    if (!quiet) {
      terminal.out().println(file);
    }
  }

  /** A program counts the lines itself. */
  @Override
  public void progress(int done, int packs) {}

  @Override
  public void done(int briefings, int files, Duration time) {
    line(
        new JsonText()
            .object(
                json ->
                    json.string("event", "done")
                        .number("briefings", briefings)
                        .number("files", files)
                        .number("milliseconds", time.toMillis())));
  }

  private void line(JsonText json) {
    terminal.err().println(json);
  }
}
