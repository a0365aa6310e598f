package org.precis.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.precis.Format;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.input.Pack;
import org.precis.input.PackInputs;
import org.precis.input.PackName;
import org.precis.model.Version;
import org.precis.publish.Inputs;
import org.precis.publish.ManifestFile;
import org.precis.publish.NotAManifestException;
import org.precis.publish.Staging;

/**
 * Finds out whether the files of a pack are up to date, by the digests of what it was read from and
 * of the files themselves: it neither reads the pack nor makes anything.
 */
public record FreshnessCheck(BuildContext context) {

  /** Never wrong if it says that files are up to date; whatever it cannot tell is stale. */
  public Freshness of(PackSet set) {
    if (context.options().has(BuildFlag.FORCE)) {
      return Freshness.stale("forced");
    }
    Optional<PackName> name = set.likelyName(context);
    if (name.isEmpty()) {
      return Freshness.stale("new");
    }
    try {
      Path folder = context.options().folder(name.get().id(), name.get().parameters());
      return Files.isDirectory(folder) ? of(set, folder) : Freshness.stale("new");
    } catch (WrongUsageException | FaultyInputException e) {
      return Freshness.stale("new");
    } catch (NotAManifestException e) {
      return Freshness.stale("output edited: " + set.share().manifest());
    } catch (IOException e) {
      return Freshness.stale("output unreadable: " + set.share().manifest());
    }
  }

  private Freshness of(PackSet set, Path folder) throws IOException {
    Path place = folder.resolve(set.share().manifest());
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      return Freshness.stale("new");
    }
    ManifestFile manifest = ManifestFile.read(place);
    if (!manifest.whole()) {
      return Freshness.stale("output edited: " + set.share().manifest());
    }
    Optional<String> reason =
        Optional.<String>empty()
            .or(() -> otherEngine(manifest, place))
            .or(() -> otherOptions(set, manifest))
            .or(() -> otherData(set, manifest))
            .or(() -> otherTemplate(manifest))
            .or(() -> refusedWarnings(manifest))
            .or(() -> manifest.otherFile().map(flaw -> "output " + flaw));
    if (reason.isEmpty() && Staging.isBusy(folder)) {
      return Freshness.stale("earlier build interrupted");
    }
    return reason.map(Freshness::stale).orElseGet(() -> Freshness.upToDate(manifest));
  }

  private static Optional<String> otherEngine(ManifestFile manifest, Path place) {
    boolean same =
        manifest.origin().engine().equals(Version.ENGINE) && !EngineFile.isNewerThan(place);
    return same ? Optional.empty() : Optional.of("engine changed");
  }

  private Optional<String> otherOptions(PackSet set, ManifestFile manifest) {
    SortedMap<String, String> now = options(context, set.share());
    SortedMap<String, String> then =
        manifest.origin().inputs().map(Inputs::options).orElseGet(TreeMap::new);
    SortedSet<String> names = new TreeSet<>(now.keySet());
    names.addAll(then.keySet());
    names.remove(OtherPack.OPTION);
    names.removeIf(name -> Objects.equals(now.get(name), then.get(name)));
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of("options changed: " + String.join(", ", names));
  }

  /** The options of a build that its files depend on, by name. */
  static SortedMap<String, String> options(BuildContext context, Share share) {
    BuildOptions options = context.options();
    SortedMap<String, String> asked = new TreeMap<>();
    asked.put(
        "format", options.formats().stream().map(Format::ending).collect(Collectors.joining(",")));
    asked.put("language", options.choices().language());
    asked.put("each", options.choices().each());
    asked.put("slice", options.choices().slice());
    asked.put("template", options.choices().template());
    options.choices().parameters().forEach((name, value) -> asked.put("-P " + name, value));
    // without links to other editions, whose folders are not known
    asked.put("output", options.hasPlaceholders() ? "by parameter" : "");
    asked.put("signer", context.signing().map(Signing::digest).orElse(""));
    asked.put("share", share.isWhole() ? "" : share.toString());
    asked.entrySet().removeIf(one -> one.getValue().isEmpty() && !one.getKey().startsWith("-P "));
    return asked;
  }

  private Optional<String> otherData(PackSet set, ManifestFile manifest) {
    Inputs inputs = manifest.origin().inputs().orElseThrow();
    if (!inputs.unrepeatable().isEmpty()) {
      return Optional.of(inputs.unrepeatable());
    }
    Path folder = folder(set);
    return PackInputs.changed(folder, inputs.files())
        .map(
            path ->
                "data changed: "
                    + (path.endsWith("/") ? "files added, removed or renamed in " + path : path));
  }

  /** The folder that the inputs are relative to; machine forms of one set are beside each other. */
  static Path folder(PackSet set) {
    Path path = set.packs().get(0).path();
    return isOfMachineForms(set) ? path.toAbsolutePath().getParent() : path;
  }

  private static boolean isOfMachineForms(PackSet set) {
    return PackSet.isMachineForm(set.packs().get(0).path());
  }

  private Optional<String> otherTemplate(ManifestFile manifest) {
    String name = manifest.origin().inputs().orElseThrow().template();
    Optional<String> changed = Optional.of("template changed: " + name);
    try {
      boolean same =
          context.workspace().template(name).isPresent()
              && context.engine().templateHash(name).equals(manifest.origin().template())
              && context.workspace().shadowed(name).isPresent() == tellsOfShadow(manifest);
      return same ? Optional.empty() : changed;
    } catch (FaultyInputException e) {
      return changed;
    }
  }

  /** Another template of the same name is passed over with a warning. */
  private static boolean tellsOfShadow(ManifestFile manifest) {
    String code = "[" + Fault.SHADOWED_TEMPLATE.code() + "]";
    return manifest.origin().warnings().stream().anyMatch(line -> line.endsWith(code));
  }

  private Optional<String> refusedWarnings(ManifestFile manifest) {
    return context.options().has(BuildFlag.STRICT) && !manifest.origin().warnings().isEmpty()
        ? Optional.of("warnings are errors")
        : Optional.empty();
  }

  /** Whether the inputs of a set can be stated: of two files with one name only one could be. */
  static boolean canState(PackSet set) {
    return set.packs().size() == 1
        || set.packs().stream().allMatch(pack -> isIn(folder(set), pack))
            && set.packs().stream().map(Pack::path).distinct().count() == set.packs().size();
  }

  private static boolean isIn(Path folder, Pack pack) {
    return folder.equals(pack.path().toAbsolutePath().getParent());
  }
}
