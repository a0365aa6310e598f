package org.precis.input;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.precis.input.file.FileDigests;
import org.precis.input.file.InputRecord;

/**
 * What a pack was read from: as long as all of it is the same, so is what is read.
 *
 * @param digests SHA-256 by path, relative to the pack: of the bytes of a file, or of the names in
 *     a folder, whose path ends with a slash; "" of a file that is not there
 * @param unrepeatable why the digests say nothing or must not be told: what the pack does, in
 *     words; "" if they do
 */
public record PackInputs(SortedMap<String, String> digests, String unrepeatable) {

  public static final PackInputs NONE = new PackInputs(new TreeMap<>(), "");

  public PackInputs {
    digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
  }

  static PackInputs of(InputRecord record) {
    return new PackInputs(record.digests(), record.unrepeatable());
  }

  /** Those of two packs in one folder. */
  public PackInputs and(PackInputs other) {
    SortedMap<String, String> both = new TreeMap<>(digests);
    both.putAll(other.digests);
    return new PackInputs(both, unrepeatable.isEmpty() ? other.unrepeatable : unrepeatable);
  }

  public PackInputs unrepeatable(String why) {
    return new PackInputs(digests, why);
  }

  /** The first of the inputs that is not what it was; empty if all are. */
  public static Optional<String> changed(Path folder, SortedMap<String, String> digests) {
    return digests.entrySet().stream()
        .filter(input -> !now(folder, input.getKey()).equals(input.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String now(Path folder, String path) {
    return FileDigests.of(folder, path).orElse(FileDigests.MISSING);
  }
}
