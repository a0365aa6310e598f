package org.precis.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.precis.Precis;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInput;
import org.precis.input.Pack;
import org.precis.workspace.Workspace;

/**
 * {@code precis build}: reads one pack after the other, makes their briefings on several threads,
 * and puts them in place in the order of the packs. So the same files are made and the same lines
 * printed however many threads there are.
 */
final class Build {

  private final BuildOptions options;
  private final Terminal terminal;
  private final Log log;
  private final Deque<PackBuild> begun = new ArrayDeque<>();
  private ExitCode exitCode = ExitCode.WELL;
  private int done;
  private int briefings;
  private int files;

  Build(BuildOptions options, Terminal terminal) {
    this.options = options;
    this.terminal = terminal;
    this.log =
        options.jsonLog()
            ? new JsonLog(terminal, options.quiet())
            : new TextLog(terminal, options.quiet());
  }

  ExitCode run() throws Exception {
    long start = System.nanoTime();
    List<Pack> packs = Packs.find(options.packs());
    Optional<Signing> signing = Signing.of(options, terminal);
    ExecutorService threads = Executors.newFixedThreadPool(options.jobs());
    try {
      make(packs, new Beginning(workshop(signing, threads)));
    } finally {
      threads.shutdownNow();
      threads.awaitTermination(1, TimeUnit.MINUTES);
      for (PackBuild abandoned : begun) {
        abandoned.close();
      }
    }
    if (stopped() && packs.size() > 1) {
      log.trouble("stopped at the first pack with faults; --keep-going makes the others");
    }
    if (files > 0) {
      log.done(briefings, files, Duration.ofNanos(System.nanoTime() - start));
    }
    return exitCode;
  }

  private Workshop workshop(Optional<Signing> signing, ExecutorService threads) {
    Workspace workspace = terminal.workspace();
    String template = options.choices().template();
    if (!template.isEmpty() && workspace.template(template).isEmpty()) {
      throw new WrongUsage(
          "there is no template '"
              + template
              + "'; there are: "
              + String.join(", ", workspace.templateNames()));
    }
    return new Workshop(options, workspace, new Precis(workspace), signing, threads);
  }

  private void make(List<Pack> packs, Beginning beginning) throws Exception {
    for (Pack pack : packs) {
      beginning.of(pack).ifPresent(begun::add);
      finishDownTo(2 * options.jobs(), packs.size());
      if (stopped()) {
        return;
      }
    }
    finishDownTo(0, packs.size());
  }

  /** Keeps the reading ahead of the threads, but not far: what is read takes memory. */
  private void finishDownTo(int waiting, int packs) throws Exception {
    while (!stopped() && begun.stream().mapToInt(PackBuild::size).sum() > waiting) {
      finish(begun.remove());
      log.progress(++done, packs);
    }
  }

  private void finish(PackBuild build) throws Exception {
    try (build) {
      List<Diagnostic> warnings = build.await();
      List<Path> made = build.publish(warnings);
      log.faults(warnings);
      made.forEach(log::made);
      briefings += build.size();
      files += made.size();
    } catch (FaultyInput faulty) {
      log.faults(faulty.diagnostics());
      exitCode = exitCode.or(ExitCode.of(faulty.diagnostics()));
    } catch (Throwable thrown) {
      exitCode = exitCode.or(report(thrown));
    }
  }

  private ExitCode report(Throwable thrown) {
    Trouble trouble = Trouble.of(thrown);
    log.trouble(trouble.sentence());
    if (options.debug()) {
      thrown.printStackTrace(terminal.err());
    }
    return trouble.exitCode();
  }

  private boolean stopped() {
    return exitCode != ExitCode.WELL && !options.keepGoing();
  }
}
