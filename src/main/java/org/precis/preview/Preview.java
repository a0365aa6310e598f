package org.precis.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.precis.Format;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.Result;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Diagnostics;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Glyphs;
import org.precis.html.page.Beside;
import org.precis.html.page.Beside.OtherLanguage;
import org.precis.input.Choices;
import org.precis.input.EditionReader;
import org.precis.input.House;
import org.precis.input.Pack;
import org.precis.input.ReadResult;
import org.precis.model.Edition;
import org.precis.workspace.Workspace;

/**
 * A pack that is built whenever one of its files is saved, the HTML first. A save during a build is
 * followed by another build, so that the newest is always shown; a fault leaves the last good
 * briefings.
 */
public final class Preview implements AutoCloseable {

  private static final Set<Format> FORMS = EnumSet.of(Format.HTML, Format.PDF);

  private final Pack pack;
  private final Choices choices;
  private final Workspace workspace;
  private final Consumer<String> log;
  private final Watched watched = new Watched();
  private final Watched templates = new Watched();
  private final Thread building;
  private Precis engine;
  private Shown shown = Shown.NOTHING;

  /** The last briefings that were built with their PDFs. */
  private Shown good = Shown.NOTHING;

  private volatile List<Path> written = List.of();
  private volatile boolean closed;

  /**
   * Begins to build a pack, which need not be right or even there.
   *
   * @param log hears of each build, in a line
   */
  public Preview(Pack pack, Choices choices, Workspace workspace, Consumer<String> log) {
    this.pack = pack;
    this.choices = choices;
    this.workspace = workspace;
    this.log = log;
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
    Optional<List<Publication>> made = Optional.empty();
    String coverage = "";
    String failure = "";
    try {
      ReadResult read = EditionReader.read(pack, workspace, choices);
      written = inputs(read);
      watched.add(written);
      faults.addAll(read.warnings());
      coverage = read.coverage().inWords();
      String quoted = coverage;
      Consumer<List<Publication>> pages =
          all -> show(shown.build() + 1, all, true, quoted, read.warnings(), "", since(start));
      List<Result<Publication>> briefings = publications(read.editions(), pages);
      briefings.forEach(one -> faults.addAll(read.placed(one.diagnostics())));
      if (briefings.stream().allMatch(one -> one.value().isPresent())) {
        made = Optional.of(briefings.stream().map(Result::orElseThrow).toList());
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
      show(shown.build(), made.get(), true, coverage, faults.sorted(), "", millis);
      good = shown();
    } else {
      show(
          good.build(), good.briefings(), false, good.coverage(), faults.sorted(), failure, millis);
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
      int build,
      List<Publication> briefings,
      boolean current,
      String coverage,
      List<Diagnostic> faults,
      String failure,
      long millis) {
    List<Diagnostic> checked = faults.stream().map(Diagnostic::checked).toList();
    shown =
        new Shown(
            shown.number() + 1, build, briefings, current, coverage, checked, failure, millis);
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

  /**
   * All of them at once.
   *
   * @param pages hears all of them without their PDFs, as soon as the last page is made
   */
  private List<Result<Publication>> publications(
      List<Edition> editions, Consumer<List<Publication>> pages) {
    Publication[] made = new Publication[editions.size()];
    AtomicInteger missing = new AtomicInteger(made.length);
    return IntStream.range(0, made.length)
        .parallel()
        .mapToObj(
            i ->
                engine.produce(
                    editions.get(i),
                    FORMS,
                    beside(editions, i),
                    step -> {},
                    page -> {
                      made[i] = page;
                      if (missing.decrementAndGet() == 0) {
                        pages.accept(List.of(made));
                      }
                    }))
        .toList();
  }

  /**
   * The addresses of the same briefing in other forms and languages, as {@link PreviewServer} has
   * them.
   */
  private static Beside beside(List<Edition> editions, int at) {
    List<OtherLanguage> others = new ArrayList<>();
    String own = editions.get(at).masthead().language();
    for (int i = 0; i < editions.size(); i++) {
      String language = editions.get(i).masthead().language();
      if (editions.get(i).masthead().id().equals(editions.get(at).masthead().id())
          && !language.equals(own)) {
        others.add(new OtherLanguage(language, language, i + ".html"));
      }
    }
    return new Beside(
        Optional.of(at + ".pdf"),
        Optional.of(at + ".json"),
        others,
        Optional.empty(),
        Optional.empty());
  }

  synchronized Shown shown() {
    return shown;
  }

  /** Waits until the PDFs of what is shown are made, for so long at most. */
  Shown whole(long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    Shown now = shown();
    while (!now.isWhole() && System.nanoTime() < end) {
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
