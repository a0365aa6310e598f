package org.precis.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.precis.diagnostic.Diagnostic;

/**
 * Tells a program: one JSON object a line on standard error, and nothing else. Its form is {@code
 * log.schema.json}.
 */
record JsonLog(Terminal terminal) implements Log {

  @Override
  public void faults(String pack, List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      event(
          "fault",
          json -> {
            optional(json, "pack", pack);
            FaultJson.write(json, diagnostic);
          });
    }
  }

  @Override
  public void trouble(String pack, String sentence, String trace) {
    event(
        "trouble",
        json -> {
          optional(json, "pack", pack);
          json.string("message", sentence);
          optional(json, "trace", trace);
        });
  }

  @Override
  public void pack(List<Outcome> briefings, List<Path> files) {
    for (Outcome briefing : briefings) {
      event("briefing", json -> briefing(json, briefing));
    }
  }

  private static void briefing(JsonText json, Outcome briefing) {
    json.string("pack", briefing.pack());
    optional(json, "language", briefing.language());
    optional(json, "slice", briefing.slice());
    json.string("state", briefing.state().name().toLowerCase(Locale.ROOT))
        .number("milliseconds", briefing.time().toMillis())
        .number("bytes", briefing.bytes())
        .number("pages", briefing.pages())
        .strings("files", briefing.files().stream().map(JsonLog::path).toList());
  }

  private static String path(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** A program counts the lines itself. */
  @Override
  public void progress(int done, int packs) {}

  @Override
  public void done(Tally tally, Duration time) {
    event("done", json -> tally(json, tally, time));
  }

  @Override
  public void interrupted(Tally tally, Duration time) {
    event("interrupted", json -> tally(json, tally, time));
  }

  private static void tally(JsonText json, Tally tally, Duration time) {
    json.number("briefings", tally.briefings())
        .number("made", tally.made())
        .number("unchanged", tally.unchanged())
        .strings("failedPacks", tally.failedPacks())
        .number("files", tally.files())
        .number("milliseconds", time.toMillis());
  }

  private static void optional(JsonText json, String name, String value) {
    if (!value.isEmpty()) {
      json.string(name, value);
    }
  }

  /** A log tells when; a document never does. */
  private void event(String name, Consumer<JsonText> content) {
    terminal
        .err()
        .println(
            new JsonText()
                .object(
                    json -> {
                      json.string("event", name).string("time", Instant.now().toString());
                      content.accept(json);
                    }));
  }
}
