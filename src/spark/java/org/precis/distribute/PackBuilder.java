package org.precis.distribute;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.precis.cli.batch.BatchReader;
import org.precis.cli.batch.BuildContext;
import org.precis.cli.batch.Outcome;
import org.precis.cli.batch.PackBuild;
import org.precis.cli.batch.PackSet;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.diagnostic.FaultyInputException;
import org.precis.publish.ManifestFile;
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

  PackBuilder(Making making, OutputFolder output) {
    this.making = making;
    this.output = output;
  }

  /** Builds the briefings of a set, which are to have this id; a row for each. */
  List<Row> build(PackSet set, String id, LocalFolder local) throws Exception {
    return build(set, id, "", local);
  }

  /**
   * Builds the briefings of one value. They have a manifest of their own in the folder of the value.
   *
   * @param slice the slug of the value
   */
  List<Row> build(PackSet set, String id, String slice, LocalFolder local) throws Exception {
    try {
      return built(set, id, slice, local);
    } finally {
      local.clearOutput();
    }
  }

  private List<Row> built(PackSet set, String id, String slice, LocalFolder local)
      throws Exception {
    BuildContext context = ExecutorEngine.of(making).context(making, local.output(), slice);
    try (PackBuild build = new BatchReader(context, List.of(set)).next().orElseThrow()) {
      build.start();
      try {
        List<Diagnostic> warnings = build.await();
        List<Placed> placed = build.publish(warnings);
        String below = slice.isEmpty() ? "" : making.each() + "/" + slice + "/";
        return put(build.outcomes(placed), id, below, warnings, local.output());
      } catch (FaultyInputException faulty) {
        return failed(build, id, print(faulty.diagnostics()));
      } catch (WrongUsageException refused) {
        return failed(build, id, List.of(refused.getMessage()));
      }
    }
  }

  private List<Row> put(
      List<Outcome> outcomes, String id, String below, List<Diagnostic> warnings, Path local)
      throws IOException {
    Path folder = local.resolve(id);
    Path place = folder.resolve(Staging.MANIFEST);
    if (!Files.exists(place)) {
      throw new WrongUsageException(
          "its id is not '"
              + id
              + "', as its briefing.yaml suggests: write 'id: …' on a line of its own");
    }
    ManifestFile manifest = ManifestFile.read(place);
    byte[] own = below.isEmpty() ? Files.readAllBytes(place) : manifest.of(below);
    String name = id + "/" + below + Staging.MANIFEST;
    // Where there is a manifest, the files are those that it lists.
    output.removeOther(name, own);
    for (PublishedFile file : manifest.files()) {
      output.put(id + "/" + file.path(), Files.readAllBytes(folder.resolve(file.path())));
    }
    output.put(name, own);
    List<Row> rows = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      List<Row> files = new ArrayList<>();
      for (Path file : outcome.files()) {
        PublishedFile entry = manifest.entry(file).orElseThrow();
        files.add(BriefingRow.file(id + "/" + entry.path(), entry.sha256(), entry.size()));
      }
      rows.add(BriefingRow.built(outcome, id, files, print(warnings)));
    }
    return rows;
  }

  private static List<Row> failed(PackBuild build, String id, List<String> faults) {
    return build.outcomes(List.of()).stream()
        .map(outcome -> BriefingRow.failed(outcome, id, faults))
        .toList();
  }

  private static List<String> print(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(DiagnosticPrinter::print).map(String::stripTrailing).toList();
  }
}
