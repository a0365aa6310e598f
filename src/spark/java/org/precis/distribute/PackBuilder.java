package org.precis.distribute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.Row;
import org.precis.cli.batch.BatchReader;
import org.precis.cli.batch.BuildContext;
import org.precis.cli.batch.Outcome;
import org.precis.cli.batch.PackBuild;
import org.precis.cli.batch.PackSet;
import org.precis.cli.batch.Signing;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.diagnostic.FaultyInputException;
import org.precis.publish.ManifestFile;
import org.precis.publish.NotAManifestException;
import org.precis.publish.Placed;
import org.precis.publish.PublishedFile;
import org.precis.publish.Staging;

/**
 * Builds packs in the local folder, just as {@code precis build} does, and puts the finished files
 * in the output. What is wrong with a pack becomes its rows; any other failure is thrown, so that
 * Spark tries again.
 */
final class PackBuilder {

  private final Making making;
  private final OutputFolder output;
  private final Optional<Signing> signing;

  /** For one attempt of a task. */
  PackBuilder(JobContext job) throws IOException {
    this.making = job.making();
    this.output = job.output();
    this.signing = JobKey.of(making, job.hadoop());
  }

  /** Builds the briefings of a set, which are to have this id; a row for each. */
  List<Row> build(PackSet set, String id, LocalFolder local) throws Exception {
    return build(set, id, "", local, UnaryOperator.identity());
  }

  /**
   * Builds the briefings of one value. They have a manifest of their own in the folder of the value.
   *
   * @param slice the slug of the value
   * @param told what is told of a fault
   */
  List<Row> build(
      PackSet set, String id, String slice, LocalFolder local, UnaryOperator<Diagnostic> told)
      throws Exception {
    try {
      return built(set, id, slice, local, told);
    } finally {
      local.clearOutput();
    }
  }

  private List<Row> built(
      PackSet set, String id, String slice, LocalFolder local, UnaryOperator<Diagnostic> told)
      throws Exception {
    String below = slice.isEmpty() ? "" : making.each() + "/" + slice + "/";
    if (!making.force()) {
      fetch(id, below, local.output());
    }
    BuildContext context = ExecutorEngine.of(making).context(making, local.output(), slice, signing);
    try (PackBuild build = new BatchReader(context, List.of(set)).next().orElseThrow()) {
      build.start();
      try {
        List<Diagnostic> warnings = build.await();
        List<Placed> placed = build.publish(warnings);
        return put(build.outcomes(placed), id, below, print(warnings, told), local.output());
      } catch (FaultyInputException faulty) {
        return failed(build, id, slice, print(faulty.diagnostics(), told));
      } catch (WrongUsageException refused) {
        return failed(build, id, slice, List.of(refused.getMessage()));
      }
    }
  }

  /** What is in the output already, which may be up to date. */
  private void fetch(String id, String below, Path local) throws IOException {
    Path folder = local.resolve(id);
    Path place = folder.resolve(below + Staging.MANIFEST);
    if (!output.copy(id + "/" + below + Staging.MANIFEST, place)) {
      return;
    }
    ManifestFile manifest;
    try {
      manifest = ManifestFile.read(place);
    } catch (NotAManifestException e) {
      return;
    }
    for (PublishedFile file : manifest.files()) {
      String name = below + file.path();
      output.copy(id + "/" + name, folder.resolve(name));
    }
    if (!below.isEmpty() && manifest.whole()) {
      Files.write(folder.resolve(Staging.MANIFEST), manifest.outOf(below));
    }
  }

  private List<Row> put(
      List<Outcome> outcomes, String id, String below, List<String> warnings, Path local)
      throws IOException {
    Path folder = local.resolve(id);
    boolean elsewhere =
        outcomes.stream()
            .flatMap(outcome -> outcome.files().stream())
            .anyMatch(file -> !file.startsWith(folder));
    if (elsewhere) {
      throw new WrongUsageException(
          "its id is not '"
              + id
              + "', as its briefing.yaml suggests: write 'id: …' on a line of its own");
    }
    Path place = folder.resolve(Staging.MANIFEST);
    ManifestFile manifest = ManifestFile.read(place);
    boolean upToDate = outcomes.get(0).state() == Outcome.State.UP_TO_DATE;
    if (!upToDate) {
      put(manifest, id, below);
    }
    List<String> told = upToDate ? manifest.origin().warnings() : warnings;
    List<Row> rows = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      List<Row> files = new ArrayList<>();
      for (Path file : outcome.files()) {
        PublishedFile entry = manifest.entry(file).orElseThrow();
        files.add(BriefingRow.file(id + "/" + entry.path(), entry.sha256(), entry.size()));
      }
      rows.add(BriefingRow.inPlace(outcome, id, files, told));
    }
    return rows;
  }

  private void put(ManifestFile manifest, String id, String below) throws IOException {
    byte[] own = below.isEmpty() ? Files.readAllBytes(manifest.place()) : manifest.of(below);
    String name = id + "/" + below + Staging.MANIFEST;
    // Where there is a manifest, the files are those that it lists.
    output.removeOther(name, own);
    for (PublishedFile file : manifest.files()) {
      Path place = manifest.place().resolveSibling(file.path());
      output.put(id + "/" + file.path(), Files.readAllBytes(place));
    }
    output.put(name, own);
  }

  private static List<Row> failed(
      PackBuild build, String id, String slice, List<String> faults) {
    return build.outcomes(List.of()).stream()
        .map(
            outcome -> {
              String own = slice.isEmpty() ? outcome.slice() : slice;
              return BriefingRow.failed(outcome.pack(), id, outcome.language(), own, faults);
            })
        .toList();
  }

  private static List<String> print(
      List<Diagnostic> diagnostics, UnaryOperator<Diagnostic> told) {
    return diagnostics.stream().map(told).map(DiagnosticPrinter::print).map(String::stripTrailing).toList();
  }
}
