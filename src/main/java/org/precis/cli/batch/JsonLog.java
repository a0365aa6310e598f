package org.precis.cli.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.precis.cli.terminal.Terminal;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.DiagnosticJson;
import org.precis.text.JsonWriter;

/**
 * The log for programs: one JSON object per line on standard error, described by {@code
 * log.schema.json}.
 */
public record JsonLog(Terminal terminal) implements Log {

  @Override
  public void faults(String pack, List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      event(
          "fault",
          json -> {
            json.optional("pack", pack);
            DiagnosticJson.write(json, diagnostic);
          });
    }
  }

  /** The lines of its briefings have the number. */
  @Override
  public void earlierWarnings(String pack, int warnings) {}

  @Override
  public void failure(String pack, String sentence, String trace) {
    event(
        "trouble",
        json -> {
          json.optional("pack", pack);
          json.string("message", sentence);
          json.optional("trace", trace);
        });
  }

  @Override
  public void pack(List<Outcome> briefings, List<Path> files) {
    for (Outcome briefing : briefings) {
      event("briefing", json -> briefing(json, briefing));
    }
  }

  private static void briefing(JsonWriter json, Outcome briefing) {
    json.string("pack", briefing.pack());
    json.optional("language", briefing.language());
    json.optional("slice", briefing.slice());
    json.string("state", briefing.state().word());
    json.number("milliseconds", briefing.time().toMillis());
    json.number("bytes", briefing.bytes());
    json.number("pages", briefing.pages());
    json.number("warnings", briefing.warnings());
    json.list("files", briefing.files().stream().map(JsonLog::path).toList());
  }

  private static String path(Path file) {
    return file.toString().replace('\\', '/');
  }

  @Override
  public void planned(Plan plan) {
    event(
        "plan",
        json -> {
          json.string("pack", plan.pack());
          json.string("reason", plan.reason());
        });
  }

  @Override
  public void planned(int toBuild, int upToDate, Duration time) {
    event(
        "planned",
        json -> {
          json.number("toBuild", toBuild);
          json.number("upToDate", upToDate);
          json.number("milliseconds", time.toMillis());
        });
  }

  @Override
  public void done(Tally tally, Duration time) {
    event("done", json -> tally(json, tally, time));
  }

  @Override
  public void interrupted(Tally tally, Duration time) {
    event("interrupted", json -> tally(json, tally, time));
  }

  private static void tally(JsonWriter json, Tally tally, Duration time) {
    json.number("briefings", tally.briefings());
    json.number("built", tally.built());
    json.number("upToDate", tally.upToDate());
    json.number("failed", tally.failed());
    json.list("failedPacks", tally.failedPacks());
    json.number("errors", tally.errors());
    json.number("warnings", tally.warnings());
    json.number("files", tally.files());
    json.number("milliseconds", time.toMillis());
  }

  /** A log has times; a document never does. */
  private void event(String name, Consumer<JsonWriter> content) {
    terminal
        .err()
        .println(
            JsonWriter.compact(
                json -> {
                  json.string("event", name);
                  json.string("time", Instant.now().toString());
                  content.accept(json);
                }));
  }
}
