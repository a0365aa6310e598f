package org.precis.cli.batch;

import java.util.Optional;
import org.precis.publish.ManifestFile;

/**
 * Whether the files of a pack are what would be made of it now.
 *
 * @param manifest of the files; empty if they are not up to date
 * @param reason to make them, in a few words; "" if they are up to date
 */
public record Freshness(Optional<ManifestFile> manifest, String reason) {

  static Freshness upToDate(ManifestFile manifest) {
    return new Freshness(Optional.of(manifest), "");
  }

  static Freshness stale(String reason) {
    return new Freshness(Optional.empty(), reason);
  }
}
