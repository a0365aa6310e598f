package org.precis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.precis.Precis;
import org.precis.cli.batch.BatchReader;
import org.precis.cli.batch.BuildContext;
import org.precis.cli.batch.BuildFlag;
import org.precis.cli.batch.BuildOptions;
import org.precis.cli.batch.JsonLog;
import org.precis.cli.batch.Log;
import org.precis.cli.batch.Memory;
import org.precis.cli.batch.Metrics;
import org.precis.cli.batch.Outcome;
import org.precis.cli.batch.PackBuild;
import org.precis.cli.batch.PackSet;
import org.precis.cli.batch.Plan;
import org.precis.cli.batch.Signing;
import org.precis.cli.batch.Tally;
import org.precis.cli.batch.TextLog;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Failure;
import org.precis.cli.terminal.Progress;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;
import org.precis.publish.Placed;
import org.precis.workspace.Workspace;

/**
 * {@code precis build}: reads the packs in order, makes their briefings on several threads, and
 * puts them in place in the order of the packs. So the files and the output do not depend on the
 * number of threads.
 */
final class Build {

  /**
   * Seconds to wait for a pack that is being put in place; if a disk hangs, the next run recovers.
   */
  private static final int MOST_SECONDS_TO_END = 5;

  private final BuildOptions options;
  private final Terminal terminal;
  private final Log log;
  private final Progress progress;
  private final Deque<PackBuild> jobs = new ArrayDeque<>();
  private final Memory memory = new Memory();

  /**
   * Held while a pack starts, and while one is put in place and reported: neither is interrupted
   * halfway.
   */
  private final ReentrantLock step = new ReentrantLock();

  private final long start = System.nanoTime();
  private Optional<Metrics> metrics = Optional.empty();
  private Tally tally = new Tally(0);
  private ExitCode exitCode = ExitCode.OK;
  private boolean ended;

  Build(BuildOptions options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
    this.progress =
        options.has(BuildFlag.QUIET) || options.jsonLog() ? Progress.none() : Progress.on(terminal);
    this.log =
        options.jsonLog()
            ? new JsonLog(terminal)
            : new TextLog(terminal, options.has(BuildFlag.QUIET), progress);
  }

  ExitCode run() {
    terminal.interruption().before(this::interrupt);
    try {
      make();
    } catch (FaultyInputException faulty) {
      faults("", faulty.diagnostics());
      exitCode = exitCode.or(ExitCode.of(faulty.diagnostics()));
    } catch (Throwable thrown) {
      report("", thrown);
    }
    progress.end();
    writeMetrics(exitCode == ExitCode.OK);
    terminal.interruption().before(() -> {});
    return exitCode;
  }

  private void writeMetrics(boolean success) {
    if (metrics.isPresent() && !options.has(BuildFlag.DRY_RUN)) {
      try {
        metrics.get().write(tally, time(), success);
      } catch (IOException e) {
        report("", e);
      }
    }
  }

  /**
   * The pack that is being put in place is finished; then the lock is kept, so that no other
   * follows.
   */
  private void interrupt() {
    try {
      if (!step.tryLock(MOST_SECONDS_TO_END, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      return;
    }
    progress.end();
    if (!ended) {
      closeBegun();
      log.interrupted(tally, time());
      writeMetrics(false);
    }
  }

  private void make() throws Exception {
    if (options.metrics().isPresent()) {
      Metrics.checkPlace(options.metrics().get());
      metrics = options.metrics().map(Metrics::new);
    }
    List<PackSet> sets = PackSet.of(options);
    tally = new Tally(sets.size());
    progress.of(tally.briefings());
    Optional<Signing> signing = Signing.of(options, terminal);
    ExecutorService threads = Executors.newFixedThreadPool(options.jobs());
    try {
      BatchReader reader = new BatchReader(context(signing, threads), sets);
      if (options.has(BuildFlag.DRY_RUN)) {
        plan(reader);
        return;
      }
      make(reader);
    } finally {
      threads.shutdownNow();
      threads.awaitTermination(1, TimeUnit.MINUTES);
      progress.end();
      closeBegun();
    }
    if (stopped() && tally.packs() > 1) {
      log.failure(
          "", "stopped at the first pack with errors; use --keep-going to build the others", "");
    }
    step.lock();
    try {
      ended = true;
      log.done(tally, time());
    } finally {
      step.unlock();
    }
  }

  private void plan(BatchReader reader) {
    int toBuild = 0;
    int upToDate = 0;
    while (reader.hasNext() && !stopped()) {
      try {
        Plan plan = reader.plan();
        if (plan.isUpToDate()) {
          upToDate++;
        } else {
          toBuild++;
          log.planned(plan);
        }
      } catch (Exception missing) {
        report("", missing);
      }
    }
    log.planned(toBuild, upToDate, time());
  }

  private Duration time() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private void closeBegun() {
    step.lock();
    try {
      jobs.forEach(this::close);
      jobs.clear();
    } finally {
      step.unlock();
    }
  }

  private void close(PackBuild build) {
    try {
      build.close();
    } catch (IOException e) {
      report(build.name(), e);
    }
  }

  private BuildContext context(Optional<Signing> signing, ExecutorService threads) {
    Workspace workspace = terminal.workspace();
    String template = options.choices().template();
    if (!template.isEmpty() && workspace.template(template).isEmpty()) {
      throw new WrongUsageException(
          "unknown template '"
              + template
              + "'; available: "
              + String.join(", ", workspace.templateNames()));
    }
    return new BuildContext(options, workspace, Precis.open(workspace), signing, threads, progress);
  }

  private void make(BatchReader reader) {
    while (reader.hasNext()) {
      reader.next().ifPresentOrElse(this::begin, () -> begun(0));
      finishDownTo(2 * options.jobs());
      if (stopped()) {
        return;
      }
    }
    finishDownTo(0);
  }

  private void begin(PackBuild build) {
    step.lock();
    try {
      begun(build.size());
      jobs.add(build);
      build.start();
    } finally {
      step.unlock();
    }
  }

  private void begun(int briefings) {
    tally.begun(briefings);
    progress.of(tally.briefings());
  }

  /** Reads ahead of the threads, but not far, to limit memory. */
  private void finishDownTo(int waiting) {
    while (!stopped() && jobs.stream().mapToInt(PackBuild::size).sum() > waiting) {
      finish(jobs.element());
    }
  }

  private void finish(PackBuild build) {
    List<Diagnostic> warnings = List.of();
    Optional<Throwable> thrown = Optional.empty();
    try {
      warnings = build.await();
    } catch (Throwable failed) {
      thrown = Optional.of(failed);
    }
    step.lock();
    try {
      jobs.remove();
      if (thrown.isEmpty()) {
        thrown = publish(build, warnings);
      }
      thrown.ifPresent(failed -> failed(build, failed));
      close(build);
    } finally {
      step.unlock();
    }
    memory.afterPack();
  }

  /** Puts a pack in place and reports it; returns what prevented that, if anything. */
  private Optional<Throwable> publish(PackBuild build, List<Diagnostic> warnings) {
    List<Placed> placed;
    try {
      placed = build.publish(warnings);
    } catch (Throwable failed) {
      return Optional.of(failed);
    }
    faults(build.name(), warnings);
    tally.found(build.earlierWarnings());
    if (build.earlierWarnings() > 0) {
      log.earlierWarnings(build.name(), build.earlierWarnings());
    }
    List<Outcome> outcomes = build.outcomes(placed);
    log.pack(outcomes, placed.stream().map(Placed::path).toList());
    tally.done(outcomes, placed.size());
    return Optional.empty();
  }

  private void failed(PackBuild build, Throwable thrown) {
    if (thrown instanceof FaultyInputException faulty) {
      faults(build.name(), faulty.diagnostics());
      exitCode = exitCode.or(ExitCode.of(faulty.diagnostics()));
    } else {
      report(build.name(), thrown);
    }
    List<Outcome> outcomes = build.outcomes(List.of());
    log.pack(outcomes, List.of());
    tally.failed(build.name(), outcomes);
  }

  private void faults(String pack, List<Diagnostic> diagnostics) {
    log.faults(pack, diagnostics);
    tally.found(diagnostics);
  }

  private void report(String pack, Throwable thrown) {
    Failure failure = Failure.of(thrown);
    log.failure(pack, failure.sentence(), options.debug() ? trace(thrown) : "");
    tally.trouble();
    exitCode = exitCode.or(failure.exitCode());
  }

  private static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private boolean stopped() {
    return exitCode != ExitCode.OK && !options.has(BuildFlag.KEEP_GOING);
  }
}
