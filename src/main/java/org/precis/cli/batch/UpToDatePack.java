package org.precis.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.publish.ManifestFile;
import org.precis.publish.Placed;
import org.precis.publish.PublishedBriefing;
import org.precis.publish.PublishedFile;

/**
 * A pack whose files are in place already.
 *
 * @param manifest that lists them
 */
record UpToDatePack(String name, Path folder, ManifestFile manifest) implements PackBuild {

  @Override
  public int size() {
    return manifest.origin().briefings().size();
  }

  @Override
  public void start() {}

  /** None: they were reported when it was built, and {@link #earlierWarnings} counts them. */
  @Override
  public List<Diagnostic> await() {
    return List.of();
  }

  @Override
  public int earlierWarnings() {
    return manifest.origin().warnings().size();
  }

  @Override
  public List<Placed> publish(List<Diagnostic> warnings) throws IOException {
    List<Placed> placed = new ArrayList<>();
    manifest
        .files()
        .forEach(file -> placed.add(new Placed(folder.resolve(file.path()), file.size(), false)));
    placed.add(new Placed(manifest.place(), Files.size(manifest.place()), false));
    return placed;
  }

  @Override
  public List<Outcome> outcomes(List<Placed> placed) {
    return manifest.origin().briefings().stream().map(this::outcome).toList();
  }

  private Outcome outcome(PublishedBriefing briefing) {
    List<PublishedFile> files = manifest.files().stream().filter(briefing::has).toList();
    return new Outcome(
        name,
        briefing.language(),
        briefing.slice(),
        Outcome.State.UP_TO_DATE,
        Duration.ZERO,
        files.stream().mapToLong(PublishedFile::size).sum(),
        briefing.pages(),
        earlierWarnings(),
        files.stream().map(file -> folder.resolve(file.path())).toList());
  }

  @Override
  public void close() {}
}
