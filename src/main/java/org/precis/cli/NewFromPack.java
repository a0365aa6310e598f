package org.precis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.diagnostic.Diagnostics;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.input.proposal.NextEdition;
import org.precis.publish.NewFolders;

/** {@code precis new --from PACK DIR}: writes the next edition of a pack beside it. */
record NewFromPack(Path last, Path folder, Terminal terminal) {

  private static final Set<Fault> STALE =
      Set.of(
          Fault.STALE_PERIOD,
          Fault.STALE_REFERENCE,
          Fault.STALE_NUMBERS,
          Fault.STALE_FACT,
          Fault.TYPED_NUMBER);

  ExitCode run() throws IOException {
    Path beside = folder.toAbsolutePath().normalize().getParent();
    if (!last.toAbsolutePath().normalize().getParent().equals(beside)) {
      Path parent = last.normalize().getParent();
      throw new WrongUsageException(
          "the next edition must be beside the last, with which it is compared; give a folder in '"
              + (parent == null ? "." : parent)
              + "'");
    }
    NextEdition next = NextEdition.of(Pack.of(last), folder, terminal.workspace());
    NewFolders.put(folder, next.files());
    next.said().forEach(terminal.out()::println);
    List<Diagnostic> found = found(next);
    terminal.err().print(DiagnosticPrinter.print(found));
    boolean faulty = found.stream().anyMatch(Diagnostic::isError);
    terminal
        .err()
        .println(
            "next step: "
                + (faulty ? "fix these errors and replace the numbers" : "replace the numbers")
                + ", then: precis check "
                + NewPack.typed(folder.toString()));
    return faulty ? ExitCode.of(found) : ExitCode.OK;
  }

  /** What {@code check} says of the last edition in it, what was typed for that, and errors. */
  private List<Diagnostic> found(NextEdition next) {
    Diagnostics found = new Diagnostics();
    found.addAll(next.typed());
    try {
      EditionReader.read(Pack.of(folder), terminal.workspace()).warnings().stream()
          .filter(warning -> STALE.contains(warning.fault()))
          .forEach(found::add);
    } catch (FaultyInputException faulty) {
      faulty.diagnostics().stream()
          .filter(one -> one.isError() || STALE.contains(one.fault()))
          .forEach(found::add);
    }
    return found.sorted();
  }
}
