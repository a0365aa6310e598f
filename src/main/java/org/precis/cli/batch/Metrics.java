package org.precis.cli.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.precis.cli.terminal.WrongUsageException;

/**
 * Figures about the last run of a batch in the text format of Prometheus (version 0.0.4), for the
 * textfile collector of the node exporter. The label {@code batch} is the name of the file, so that
 * several batches of one machine do not have the same figures.
 */
public record Metrics(Path file) {

  private static final String ENDING = ".prom";
  private static final String LAST_SUCCESS = "precis_last_success_timestamp_seconds";

  /**
   * Refuses a place where no file can be written, before a batch is run for nothing.
   *
   * @throws NoSuchFileException if there is no such folder
   */
  public static void checkPlace(Path file) throws NoSuchFileException {
    if (Files.isDirectory(file)) {
      throw new WrongUsageException("'" + file + "' is a folder; give a file for --metrics");
    }
    // It would be replaced: the device for all who write to it
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new WrongUsageException(
          "'" + file + "' is not a regular file; give a file for --metrics");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
  }

  /**
   * Replaces the file. The collector never reads half of it.
   *
   * @param success whether the batch ended without errors; otherwise the time of the last success
   *     is kept from the earlier file
   */
  public void write(Tally tally, Duration time, boolean success) throws IOException {
    Instant now = Instant.now();
    String before = Files.isRegularFile(file) ? Files.readString(file) : "";
    String text = text(tally, time, now, success ? Optional.of(seconds(now)) : last(before));
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid();
    Path half = file.resolveSibling(name);
    try {
      Files.write(half, text.getBytes(UTF_8));
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  private String text(Tally tally, Duration time, Instant now, Optional<String> lastSuccess) {
    StringBuilder text = new StringBuilder();
    head(text, "precis_briefings", "Briefings of the last run, by what became of them.");
    sample(text, "precis_briefings", ",state=\"built\"", String.valueOf(tally.built()));
    sample(text, "precis_briefings", ",state=\"up_to_date\"", String.valueOf(tally.upToDate()));
    sample(text, "precis_briefings", ",state=\"failed\"", String.valueOf(tally.failed()));
    gauge(text, "precis_errors", "Errors of the last run.", String.valueOf(tally.errors()));
    gauge(
        text,
        "precis_warnings",
        "Warnings of the last run, including those of briefings that are up to date.",
        String.valueOf(tally.warnings()));
    gauge(
        text,
        "precis_output_bytes",
        "Size of the files of all briefings that were built or are up to date.",
        String.valueOf(tally.bytes()));
    gauge(text, "precis_run_duration_seconds", "Duration of the last run.", seconds(time));
    gauge(text, "precis_last_run_timestamp_seconds", "End of the last run.", seconds(now));
    lastSuccess.ifPresent(
        when -> gauge(text, LAST_SUCCESS, "End of the last run without errors.", when));
    return text.toString();
  }

  private void gauge(StringBuilder text, String name, String help, String value) {
    head(text, name, help);
    sample(text, name, "", value);
  }

  private static void head(StringBuilder text, String name, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(" gauge\n");
  }

  private void sample(StringBuilder text, String name, String labels, String value) {
    text.append(name).append("{batch=\"").append(batch()).append('"').append(labels);
    text.append("} ").append(value).append('\n');
  }

  /** The name of the batch as a label. */
  private String batch() {
    String name = file.getFileName().toString();
    String stem = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    return stem.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }

  private static Optional<String> last(String before) {
    return before
        .lines()
        .filter(line -> line.matches(LAST_SUCCESS + "\\{.*} \\d{1,12}\\.\\d{3}"))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .findFirst();
  }

  private static String seconds(Instant instant) {
    return seconds(Duration.ofMillis(instant.toEpochMilli()));
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%d.%03d", time.toSeconds(), time.toMillisPart());
  }
}
