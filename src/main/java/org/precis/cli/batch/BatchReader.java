package org.precis.cli.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.model.Edition;
import org.precis.publish.ManifestFile;

/** Reads the packs of a batch in order, except those whose files are up to date. */
public final class BatchReader {

  /** How many packs per thread are checked ahead. */
  private static final int AHEAD = 16;

  private final BuildContext context;
  private final Iterator<PackSet> rest;
  private final FreshnessCheck check;
  private final Deque<Checked> checked = new ArrayDeque<>();
  private final Map<Path, String> packsByFolder = new TreeMap<>();

  private record Checked(PackSet set, Future<Freshness> freshness) {}

  public BatchReader(BuildContext context, List<PackSet> sets) {
    this.context = context;
    this.rest = sets.iterator();
    this.check = new FreshnessCheck(context);
  }

  /** Whether there are more packs. */
  public boolean hasNext() {
    return !checked.isEmpty() || rest.hasNext();
  }

  /** Why the next pack would be built, without reading it; its reason is "" if it is up to date. */
  public Plan plan() throws Exception {
    Checked next = checkedNext();
    context.progress().done(1);
    if (next.set().missing().isPresent()) {
      throw next.set().missing().get();
    }
    return new Plan(next.set().name(), next.freshness().get().reason());
  }

  /** The next pack, read or found to be up to date; empty if no briefing of it is made here. */
  public Optional<PackBuild> next() {
    Optional<PackBuild> next = read();
    next.filter(build -> !(build instanceof PackJob))
        .ifPresent(build -> context.progress().done(build.size()));
    return next;
  }

  private Optional<PackBuild> read() {
    Checked next = checkedNext();
    PackSet set = next.set();
    if (set.missing().isPresent()) {
      return Optional.of(new FailedPack(set.name(), set.missing().get()));
    }
    try {
      Optional<ManifestFile> manifest = next.freshness().get().manifest();
      return manifest.isPresent() ? Optional.of(upToDate(set, manifest.get())) : read(set);
    } catch (ExecutionException e) {
      return Optional.of(new FailedPack(set.name(), e.getCause()));
    } catch (Throwable thrown) {
      return Optional.of(new FailedPack(set.name(), thrown));
    }
  }

  private Checked checkedNext() {
    while (rest.hasNext() && checked.size() < AHEAD * context.options().jobs()) {
      PackSet set = rest.next();
      checked.add(new Checked(set, context.threads().submit(() -> freshness(set))));
    }
    return checked.remove();
  }

  private Freshness freshness(PackSet set) {
    return set.missing().isPresent() ? Freshness.stale("missing") : check.of(set);
  }

  private PackBuild upToDate(PackSet set, ManifestFile manifest) {
    Path folder = manifest.place().getParent();
    refuseSecond(folder, set.name());
    return new UpToDatePack(set.name(), folder, manifest);
  }

  private Optional<PackBuild> read(PackSet set) throws IOException {
    context.progress().at(set.name(), "reading");
    try {
      return job(set, ReadPack.of(set, context));
    } finally {
      context.progress().over(set.name());
    }
  }

  private Optional<PackBuild> job(PackSet set, ReadPack read) throws IOException {
    Path folder = read.folder(context.options());
    refuseSecond(folder, set.name());
    if (context.options().shard().isPart()) {
      Optional<String> other = OtherPack.of(folder, set, context);
      if (other.isPresent()) {
        throw sameId(other.get(), set.name(), folder);
      }
    }
    List<Edition> all = read.editions();
    List<Edition> ours =
        IntStream.range(0, all.size()).filter(set.share()::has).mapToObj(all::get).toList();
    return ours.isEmpty() ? Optional.empty() : Optional.of(new PackJob(context, set, read, ours));
  }

  /** The second of two packs with one id would overwrite the files of the first. */
  private void refuseSecond(Path folder, String pack) {
    String first = packsByFolder.putIfAbsent(folder, pack);
    if (first != null) {
      throw sameId(first, pack, folder);
    }
  }

  private static WrongUsageException sameId(String first, String second, Path folder) {
    return new WrongUsageException(
        "'" + first + "' and '" + second + "' have the same id '" + folder.getFileName() + "'");
  }
}
