package org.precis.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.Result;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Diagnostics;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Glyphs;
import org.precis.input.Choices;
import org.precis.input.EditionReader;
import org.precis.input.House;
import org.precis.input.Pack;
import org.precis.input.ReadResult;
import org.precis.preview.Making.Looked;
import org.precis.preview.Shown.Briefing;
import org.precis.workspace.Workspace;

/**
 * A pack that is built whenever one of its files is saved, first what somebody looks at. A save
 * during a build is followed by another build, so that the newest is always shown; a fault leaves
 * the last good briefings.
 */
public final class Preview implements AutoCloseable {

  private final Pack pack;
  private final Choices choices;
  private final Workspace workspace;
  private final Consumer<String> log;
  private final Consumer<Shown> screen;
  private final Watched watched = new Watched();
  private final Watched templates = new Watched();
  private final Thread building;
  private Precis engine;
  private Shown shown = Shown.NOTHING;

  /** The last briefings that were built with their PDFs. */
  private Shown good = Shown.NOTHING;

  private int builds;
  private volatile Looked looked = Looked.AT_FIRST;
  private volatile List<Path> written = List.of();
  private volatile boolean closed;

  /**
   * Begins to build a pack, which need not be right or even there.
   *
   * @param log hears of each build, in a line
   */
  public Preview(Pack pack, Choices choices, Workspace workspace, Consumer<String> log) {
    this(pack, choices, workspace, log, shown -> {});
  }

  /**
   * The same.
   *
   * @param screen hears of all that is shown, even if something newer is shown at once
   */
  Preview(
      Pack pack,
      Choices choices,
      Workspace workspace,
      Consumer<String> log,
      Consumer<Shown> screen) {
    this.pack = pack;
    this.choices = choices;
    this.workspace = workspace;
    this.log = log;
    this.screen = screen;
    this.engine = Precis.open(workspace);
    List<Path> folders = new ArrayList<>(workspace.templates());
    workspace.home().ifPresent(folders::add);
    templates.add(folders);
    watched.add(folders);
    watched.add(List.of(pack.path()));
    watched.add(House.files(pack.path()));
    building = new Thread(this::run, "preview");
    building.setDaemon(true);
    building.start();
  }

  private void run() {
    try {
      do {
        build();
      } while (watched.await(() -> closed));
    } catch (InterruptedException e) {
      // closed
    }
  }

  private void build() {
    long start = System.nanoTime();
    if (templates.hasChanged()) {
      // An engine keeps the templates that it has read
      engine = Precis.open(workspace);
    }
    Diagnostics faults = new Diagnostics();
    int build = ++builds;
    Optional<List<Briefing>> made = Optional.empty();
    String coverage = "";
    String failure = "";
    try {
      ReadResult read = EditionReader.read(pack, workspace, choices);
      written = inputs(read);
      watched.add(written);
      faults.addAll(read.warnings());
      coverage = read.coverage().inWords();
      String quoted = coverage;
      Consumer<List<Briefing>> some =
          all -> show(all, true, quoted, read.warnings(), "", since(start));
      List<Briefing> before = shown().briefings();
      List<Result<Publication>> briefings =
          new Making(engine, read.editions(), looked, before, build, some).run();
      briefings.forEach(one -> faults.addAll(read.placed(one.diagnostics())));
      if (briefings.stream().allMatch(one -> one.value().isPresent())) {
        made =
            Optional.of(
                briefings.stream().map(one -> new Briefing(one.orElseThrow(), build)).toList());
        read.editions().forEach(edition -> faults.addAll(read.placed(engine.printLint(edition))));
      }
    } catch (FaultyInputException faulty) {
      faults.addAll(faulty.diagnostics());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
      // Such as a file that vanished while it was read: the next save is the next chance
      made = Optional.empty();
      failure = "cannot build '" + pack.name() + "': " + broken;
      log.accept(failure);
    }
    long millis = since(start);
    if (made.isPresent()) {
      show(made.get(), true, coverage, faults.sorted(), "", millis);
      good = shown();
    } else {
      show(good.briefings(), false, good.coverage(), faults.sorted(), failure, millis);
    }
    long errors = shown().faults().stream().filter(Diagnostic::isError).count();
    log.accept(
        (made.isPresent() ? "built" : "not built")
            + " in "
            + millis
            + " ms"
            + (errors == 0 ? "" : ", errors: " + errors));
  }

  private static long since(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private synchronized void show(
      List<Briefing> briefings,
      boolean current,
      String coverage,
      List<Diagnostic> faults,
      String failure,
      long millis) {
    List<Diagnostic> checked = faults.stream().map(Diagnostic::checked).toList();
    shown = new Shown(shown.number() + 1, briefings, current, coverage, checked, failure, millis);
    screen.accept(shown);
    notifyAll();
  }

  /**
   * The files that it was read from: its own, then others, such as those of the previous edition.
   */
  private List<Path> inputs(ReadResult read) {
    Path folder = pack.path().normalize();
    return read.inputs().digests().keySet().stream()
        .map(path -> folder.resolve(path).normalize())
        .sorted(Comparator.comparing((Path file) -> !file.startsWith(folder)))
        .toList();
  }

  synchronized Shown shown() {
    return shown;
  }

  /** What is made first from now on. */
  void look(Looked at) {
    looked = at;
  }

  /** Waits until the PDF of a briefing is made, for so long at most. */
  Shown withPdf(String position, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    Shown now = shown();
    while (!now.briefing(position).map(Briefing::isWhole).orElse(true) && System.nanoTime() < end) {
      now = after(now.number(), (end - System.nanoTime()) / 1_000_000);
    }
    return now;
  }

  /** Waits until something else is shown, for so long at most. */
  synchronized Shown after(int number, long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (shown.number() == number && !closed) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    return shown;
  }

  /**
   * Where a text of a page was written, as a file of the pack, the number of the line and the line.
   */
  Optional<String> place(String text) {
    return PackText.find(text, written)
        .map(
            place ->
                pack.path().relativize(place.file())
                    + ":"
                    + place.number()
                    + "\n\n"
                    + Glyphs.shown(place.line())
                    + "\n");
  }

  String name() {
    return pack.name();
  }

  Workspace workspace() {
    return workspace;
  }

  @Override
  public void close() {
    closed = true;
    building.interrupt();
    synchronized (this) {
      notifyAll();
    }
  }
}
