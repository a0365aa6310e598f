package org.precis.cli.batch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.precis.cli.terminal.Progress;
import org.precis.cli.terminal.Terminal;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Glyphs;

/**
 * The log for people: files on standard output, one per line, everything else on standard error.
 */
public record TextLog(Terminal terminal, boolean quiet, Progress progress) implements Log {

  /** A summary lists no more names than this; each failure was reported in full. */
  private static final int MOST_NAMES = 5;

  @Override
  public void faults(String pack, List<Diagnostic> diagnostics) {
    progress.print(() -> terminal.show(diagnostics));
  }

  @Override
  public void earlierWarnings(String pack, int warnings) {
    String list = "'precis check' lists " + (warnings == 1 ? "it" : "them");
    line(pack + ": up to date, with " + count(warnings, "warning") + "; " + list);
  }

  @Override
  public void failure(String pack, String sentence, String trace) {
    progress.print(
        () -> {
          terminal.err().println("precis: " + Glyphs.shown(sentence));
          terminal.err().print(trace);
        });
  }

  @Override
  public void pack(List<Outcome> briefings, List<Path> files) {
    if (!quiet) {
      progress.print(() -> files.forEach(terminal.out()::println));
    }
  }

  @Override
  public void planned(Plan plan) {
    if (!quiet) {
      String line = Glyphs.shown(plan.pack() + ": " + plan.reason());
      progress.print(() -> terminal.out().println(line));
    }
  }

  @Override
  public void planned(int toBuild, int upToDate, Duration time) {
    if (!quiet) {
      line(count(toBuild, "pack") + " to build, " + upToDate + " up to date, " + seconds(time));
    }
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1000.0);
  }

  @Override
  public void done(Tally tally, Duration time) {
    if (!tally.failedPacks().isEmpty()) {
      failed(tally);
    } else if (!quiet && tally.files() > 0) {
      line(summary(tally) + ", " + count(tally.files(), "file") + ", " + seconds(time));
    }
  }

  private static String summary(Tally tally) {
    return tally.built() == 0
        ? count(tally.upToDate(), "briefing") + " up to date"
        : count(tally.built(), "briefing") + " built" + upToDate(tally);
  }

  /** A single pack needs no summary. */
  private void failed(Tally tally) {
    if (tally.packs() > 1) {
      line(ofAll(tally) + "; " + packs(tally.failedPacks()));
    }
  }

  @Override
  public void interrupted(Tally tally, Duration time) {
    String failed = tally.failedPacks().isEmpty() ? "" : "; " + packs(tally.failedPacks());
    line("interrupted: " + ofAll(tally) + failed);
  }

  private void line(String line) {
    progress.print(() -> terminal.err().println(Glyphs.shown(line)));
  }

  private static String ofAll(Tally tally) {
    String all = count(tally.briefings(), "briefing");
    return tally.built() + " of " + all + " built" + upToDate(tally);
  }

  private static String upToDate(Tally tally) {
    return tally.upToDate() == 0 ? "" : ", " + tally.upToDate() + " up to date";
  }

  private static String packs(List<String> failed) {
    int shown = Math.min(failed.size(), MOST_NAMES);
    String more = failed.size() == shown ? "" : ", … (and " + (failed.size() - shown) + " more)";
    String names = String.join(", ", failed.subList(0, shown));
    return count(failed.size(), "pack") + " failed: " + names + more;
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
