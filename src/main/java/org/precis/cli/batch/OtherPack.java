package org.precis.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.FaultyInputException;
import org.precis.publish.Inputs;
import org.precis.publish.ManifestFile;
import org.precis.publish.NotAManifestException;

/**
 * The other of two packs with one id in different shards, which no machine sees together: the
 * manifest that a shard writes names the pack.
 */
final class OtherPack {

  /** Under which the manifest names the pack. No reason to build again: a pack may be moved. */
  static final String OPTION = "pack";

  private OtherPack() {}

  /**
   * The pack, as it was typed, that the files in a folder were made from, if it is another than
   * this one, is still there, and still has this folder for its files.
   */
  static Optional<String> of(Path folder, PackSet set, BuildContext context) throws IOException {
    Optional<String> earlier =
        named(folder.resolve(set.share().manifest()))
            .filter(name -> !name.equals(set.packs().get(0).name()));
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    try {
      Path here = set.packs().get(0).path().toRealPath();
      PackSet other = PackSet.of(List.of(Packs.named(earlier.get())));
      boolean same = other.packs().get(0).path().toRealPath().equals(here);
      return same || !fills(folder, other, context) ? Optional.empty() : earlier;
    } catch (IOException | InvalidPathException gone) {
      return Optional.empty();
    }
  }

  private static Optional<String> named(Path manifest) throws IOException {
    if (!Files.isRegularFile(manifest)) {
      return Optional.empty();
    }
    try {
      return ManifestFile.read(manifest)
          .origin()
          .inputs()
          .map(Inputs::options)
          .map(options -> options.get(OPTION));
    } catch (NotAManifestException edited) {
      return Optional.empty();
    }
  }

  private static boolean fills(Path folder, PackSet other, BuildContext context) {
    try {
      return other
          .likelyName(context)
          .map(name -> context.options().folder(name.id(), name.parameters()))
          .filter(folder::equals)
          .isPresent();
    } catch (WrongUsageException | FaultyInputException noSuchFolder) {
      return false;
    }
  }
}
