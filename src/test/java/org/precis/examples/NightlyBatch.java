package org.precis.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.precis.Format;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.Result;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.model.Edition;

/** Makes the briefings of all packs in a folder, on all cores, with one warm engine. */
public final class NightlyBatch {

  private NightlyBatch() {}

  /**
   * Runs the batch.
   *
   * @param args the folder with the packs, and one for the PDFs
   */
  public static void main(String[] args) throws IOException {
    Precis precis = Precis.open();
    Path output = Files.createDirectories(Path.of(args[1]));
    List<Path> packs;
    try (Stream<Path> folders = Files.list(Path.of(args[0]))) {
      packs = folders.sorted().toList();
    }
    long failed = packs.parallelStream().filter(pack -> !make(precis, pack, output)).count();
    System.out.println(packs.size() - failed + " of " + packs.size() + " packs built");
  }

  private static boolean make(Precis precis, Path pack, Path output) {
    Result<List<Edition>> editions = precis.read(pack);
    System.err.print(DiagnosticPrinter.print(editions.diagnostics()));
    for (Edition edition : editions.value().orElse(List.of())) {
      Result<Publication> made = precis.produce(edition, Format.PDF);
      System.err.print(DiagnosticPrinter.print(made.diagnostics()));
      if (made.value().isEmpty()) {
        return false;
      }
      write(made.orElseThrow(), output);
    }
    return editions.value().isPresent();
  }

  private static void write(Publication made, Path output) {
    String language = made.edition().masthead().language();
    Path file = output.resolve(made.edition().masthead().id() + "." + language + ".pdf");
    try (OutputStream out = Files.newOutputStream(file)) {
      made.write(Format.PDF, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
