package org.precis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Diagnostics;
import org.precis.diagnostic.FaultyInput;
import org.precis.input.Pack;
import org.precis.input.ReadResult;
import org.precis.model.Edition;
import org.precis.model.Version;
import org.precis.publish.Origin;
import org.precis.publish.Staging;

/** A pack whose briefings are being made, each staged by the thread that makes it. */
final class BegunPack implements PackBuild {

  private final BuildOptions options;
  private final Precis engine;
  private final Optional<Signing> signing;
  private final Pack pack;
  private final ReadResult read;
  private final Staging staging;
  private final List<Future<Made>> making = new ArrayList<>();
  private final List<Made> made = new ArrayList<>();

  private BegunPack(Workshop workshop, Pack pack, ReadResult read, Staging staging) {
    this.options = workshop.options();
    this.engine = workshop.engine();
    this.signing = workshop.signing();
    this.pack = pack;
    this.read = read;
    this.staging = staging;
  }

  /** Begins to make some of the editions that were read, at least one. */
  static BegunPack of(Workshop workshop, Pack pack, ReadResult read, List<Edition> editions)
      throws IOException {
    Path folder = workshop.options().output().resolve(editions.get(0).masthead().id());
    BegunPack begun = new BegunPack(workshop, pack, read, Staging.in(folder));
    for (Edition edition : editions) {
      begun.making.add(workshop.threads().submit(() -> begun.make(edition)));
    }
    return begun;
  }

  @Override
  public int size() {
    return making.size();
  }

  @Override
  public List<Diagnostic> await() throws Exception {
    Diagnostics found = new Diagnostics();
    found.addAll(read.warnings());
    List<Throwable> failures = new ArrayList<>();
    for (Future<Made> briefing : making) {
      try {
        made.add(briefing.get());
      } catch (ExecutionException e) {
        failures.add(e.getCause());
      }
    }
    made.forEach(briefing -> found.addAll(briefing.warnings()));
    for (Throwable failure : failures) {
      found.addAll(faults(failure));
    }
    if (options.strict() && !found.sorted().isEmpty()) {
      throw new FaultyInput(found.sorted());
    }
    found.throwIfErrors();
    return found.sorted();
  }

  private static List<Diagnostic> faults(Throwable failure) throws Exception {
    return failure instanceof FaultyInput faulty
        ? faulty.diagnostics()
        : new FailedPack(failure).await();
  }

  @Override
  public List<Path> publish(List<Diagnostic> warnings) throws IOException {
    Origin origin =
        new Origin(
            "precis " + Version.NUMBER,
            Made.digest(made),
            made.get(0).template(),
            new WarningLines(pack).of(warnings));
    return staging.commit(
        origin, options.shard().manifest(making.size() == read.editions().size())).stream().map(org.precis.publish.Placed::path).toList();
  }

  @Override
  public void close() throws IOException {
    making.forEach(briefing -> briefing.cancel(true));
    staging.close();
  }

  private Made make(Edition edition) throws IOException {
    Publication publication = engine.produce(edition, options.formats().contains(Format.PDF));
    OutputName name = OutputName.of(edition, withLanguage());
    for (Format format : options.formats()) {
      staging.add(name.as(format), bytes(publication, format));
    }
    return Made.of(name, publication, warnings(publication));
  }

  private List<Diagnostic> warnings(Publication publication) {
    List<Diagnostic> warnings = new ArrayList<>(publication.warnings());
    LocalDate published = publication.edition().masthead().published();
    signing.ifPresent(signed -> warnings.addAll(signed.warnings(published)));
    return List.copyOf(warnings);
  }

  private boolean withLanguage() {
    long languages =
        read.editions().stream().map(edition -> edition.masthead().language()).distinct().count();
    return languages > 1 || !options.choices().language().isEmpty();
  }

  private byte[] bytes(Publication publication, Format format) {
    return switch (format) {
      case HTML -> publication.html().markup().getBytes(StandardCharsets.UTF_8);
      case PDF -> signed(publication.pdf().orElseThrow().bytes());
      case JSON -> publication.json().getBytes(StandardCharsets.UTF_8);
    };
  }

  private byte[] signed(byte[] pdf) {
    return signing.map(by -> by.sign(pdf)).orElse(pdf);
  }
}
