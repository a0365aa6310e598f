package org.precis.cli.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.precis.Format;
import org.precis.Publication;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Diagnostics;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.html.page.Beside;
import org.precis.html.page.Beside.OtherEdition;
import org.precis.html.page.Beside.OtherLanguage;
import org.precis.html.page.OutputName;
import org.precis.input.NeighbourEditions;
import org.precis.input.NeighbourEditions.Neighbour;
import org.precis.input.Pack;
import org.precis.model.Edition;
import org.precis.model.Version;
import org.precis.publish.Inputs;
import org.precis.publish.Origin;
import org.precis.publish.Placed;
import org.precis.publish.PublishedBriefing;
import org.precis.publish.Staging;

/** A pack whose briefings are being made, each staged by the thread that makes it. */
final class PackJob implements PackBuild {

  private final BuildContext context;
  private final PackSet set;
  private final ReadPack read;
  private final List<Edition> editions;

  /** In all their languages, by their names without one. */
  private final Map<String, List<Edition>> briefings = new LinkedHashMap<>();

  private final Path folder;
  private final Staging staging;
  private final List<Future<BuiltBriefing>> making = new ArrayList<>();
  private final List<BuiltBriefing> made = new ArrayList<>();
  private int warningsTold;

  /** For at least one of the editions that were read. */
  PackJob(BuildContext context, PackSet set, ReadPack read, List<Edition> editions)
      throws IOException {
    this.context = context;
    this.set = set;
    this.read = read;
    this.editions = editions;
    for (Edition edition : editions) {
      briefings
          .computeIfAbsent(OutputName.of(edition, false).stem(), unused -> new ArrayList<>())
          .add(edition);
    }
    this.folder = read.folder(context.options());
    this.staging = Staging.in(folder);
  }

  @Override
  public String name() {
    return set.name();
  }

  @Override
  public int size() {
    return editions.size();
  }

  @Override
  public void start() {
    for (Edition edition : editions) {
      making.add(context.threads().submit(() -> make(edition)));
    }
  }

  @Override
  public List<Diagnostic> await() throws Exception {
    Diagnostics found = new Diagnostics();
    found.addAll(read.warnings());
    List<Throwable> failures = new ArrayList<>();
    for (Future<BuiltBriefing> briefing : making) {
      try {
        made.add(briefing.get());
      } catch (ExecutionException e) {
        failures.add(e.getCause());
      }
    }
    made.forEach(briefing -> found.addAll(briefing.warnings()));
    for (Throwable failure : failures) {
      found.addAll(FailedPack.faults(name(), failure));
    }
    if (context.options().has(BuildFlag.STRICT) && !found.sorted().isEmpty()) {
      throw new FaultyInputException(found.sorted());
    }
    found.throwIfErrors();
    return found.sorted();
  }

  @Override
  public List<Placed> publish(List<Diagnostic> warnings) throws IOException {
    Origin origin =
        new Origin(
            Version.ENGINE,
            BuiltBriefing.digest(made),
            made.get(0).template(),
            Optional.of(inputs()),
            published(),
            warnings.stream().map(this::line).toList());
    warningsTold = warnings.size();
    List<Placed> placed = staging.commit(origin, set.share().manifest());
    EngineFile.confirm(folder.resolve(set.share().manifest()));
    return placed;
  }

  private Inputs inputs() {
    SortedMap<String, String> options = FreshnessCheck.options(context, set.share());
    if (context.options().shard().isPart()) {
      options.put(OtherPack.OPTION, set.packs().get(0).name());
    }
    return new Inputs(
        options,
        editions.get(0).presentation().template(),
        read.inputs().digests(),
        read.inputs().unrepeatable());
  }

  /** By name: the machine forms of a pack may be given in any order. */
  private List<PublishedBriefing> published() {
    return IntStream.range(0, made.size())
        .mapToObj(this::published)
        .sorted(Comparator.comparing(PublishedBriefing::name))
        .toList();
  }

  private PublishedBriefing published(int number) {
    BuiltBriefing briefing = made.get(number);
    return new PublishedBriefing(
        briefing.name().stem(),
        editions.get(number).masthead().language(),
        Outcome.slice(editions.get(number)),
        briefing.pages());
  }

  @Override
  public List<Outcome> outcomes(List<Placed> placed) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < editions.size(); i++) {
      outcomes.add(
          placed.isEmpty()
              ? Outcome.failed(name(), editions.get(i))
              : outcome(editions.get(i), made.get(i), placed));
    }
    return outcomes;
  }

  private Outcome outcome(Edition edition, BuiltBriefing briefing, List<Placed> placed) {
    Set<Path> own =
        context.options().formats().stream()
            .map(format -> folder.resolve(briefing.name().as(format.ending())))
            .collect(Collectors.toCollection(TreeSet::new));
    List<Placed> files = placed.stream().filter(file -> own.contains(file.path())).toList();
    return Outcome.of(name(), edition, briefing, warningsTold, files);
  }

  @Override
  public void close() throws IOException {
    making.forEach(briefing -> briefing.cancel(true));
    staging.close();
  }

  private BuiltBriefing make(Edition edition) throws IOException {
    OutputName name = OutputName.of(edition, withLanguage(edition));
    try {
      return make(edition, name);
    } finally {
      context.progress().over(name.stem());
      context.progress().done(1);
    }
  }

  private BuiltBriefing make(Edition edition, OutputName name) throws IOException {
    long start = System.nanoTime();
    Set<Format> formats = context.options().formats();
    Publication publication =
        publication(
            edition,
            formats,
            beside(edition, name),
            step -> context.progress().at(name.stem(), step));
    for (Format format : formats) {
      staging.add(name.as(format.ending()), bytes(publication, format));
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    return BuiltBriefing.of(name, publication, warnings(publication), time);
  }

  /** The other forms of a briefing, and the same in other languages. */
  private Beside beside(Edition edition, OutputName name) {
    Set<Format> formats = context.options().formats();
    List<OtherLanguage> languages = new ArrayList<>();
    for (Edition other : briefings.get(OutputName.of(edition, false).stem())) {
      String tag = other.masthead().language();
      if (!tag.equals(edition.masthead().language())) {
        OutputName named = OutputName.of(other, withLanguage(other));
        languages.add(new OtherLanguage(tag, tag, named.file(Format.HTML.ending())));
      }
    }
    NeighbourEditions neighbours = read.neighbours(edition);
    return new Beside(
        Optional.of(name.file(Format.PDF.ending())).filter(file -> formats.contains(Format.PDF)),
        Optional.of(name.file(Format.JSON.ending())).filter(file -> formats.contains(Format.JSON)),
        languages,
        neighbours.previous().flatMap(other -> page(other, edition)),
        neighbours.next().flatMap(other -> page(other, edition)));
  }

  /**
   * The page of another edition in the same language, or else in its first one. None where its
   * place depends on parameters or values that only its own build knows.
   */
  private Optional<OtherEdition> page(Neighbour other, Edition edition) {
    BuildOptions options = context.options();
    String own = edition.masthead().language();
    boolean inAll = options.choices().language().isEmpty();
    boolean spoken = other.languages().contains(own);
    boolean sliced = other.sliced() || edition.selection().slice().isPresent();
    if (sliced || options.hasPlaceholders() || !inAll && !spoken) {
      return Optional.empty();
    }
    String tag = spoken ? own : other.languages().get(0);
    OutputName name = OutputName.of(other.id(), inAll && other.languages().size() == 1 ? "" : tag);
    String href = "../" + other.id() + "/" + name.file(Format.HTML.ending());
    return Optional.of(new OtherEdition(other.id(), tag, "", href));
  }

  private Publication publication(
      Edition edition, Set<Format> formats, Beside beside, Consumer<String> step) {
    try {
      return context.engine().produce(edition, formats, beside, step).orElseThrow();
    } catch (FaultyInputException faulty) {
      throw new FaultyInputException(read.placed(edition, faulty.diagnostics()));
    }
  }

  private List<Diagnostic> warnings(Publication publication) {
    List<Diagnostic> warnings = new ArrayList<>(publication.warnings());
    LocalDate published = publication.edition().masthead().published();
    context.signing().ifPresent(signed -> warnings.addAll(signed.warnings(published)));
    return List.copyOf(warnings);
  }

  private boolean withLanguage(Edition edition) {
    return languages() > 1
        || !context.options().choices().language().isEmpty()
        || set.needsLanguage(OutputName.of(edition, false));
  }

  private long languages() {
    return read.editions().stream().map(any -> any.masthead().language()).distinct().count();
  }

  private byte[] bytes(Publication publication, Format format) {
    byte[] bytes = publication.bytes(format);
    return format == Format.PDF ? signed(bytes) : bytes;
  }

  private byte[] signed(byte[] pdf) {
    return context.signing().map(by -> by.sign(pdf)).orElse(pdf);
  }

  /**
   * A warning in a line, with its path relative to the pack, so that it does not depend on where
   * that is.
   */
  private String line(Diagnostic warning) {
    return place(warning.location())
        + ": "
        + warning.message()
        + " ["
        + warning.fault().code()
        + "]";
  }

  private String place(Location location) {
    String inside = inside(location.file());
    if (location.isInSheet()) {
      return inside + ":" + location.cell().get().name();
    }
    return location.line() == 0 ? inside : inside + ":" + location.line();
  }

  /** A machine form is the only file of its pack, which has no folder. */
  private String inside(String file) {
    for (Pack pack : set.packs()) {
      String name = pack.name();
      String prefix = file.equals(name) ? name.substring(0, name.lastIndexOf('/') + 1) : name + "/";
      if (file.startsWith(prefix)) {
        return file.substring(prefix.length());
      }
    }
    return file;
  }
}
