package org.precis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.input.proposal.WorkbookProposal;
import org.precis.publish.NewFolders;

/** {@code precis new --from WORKBOOK DIR}: writes a pack that reads a workbook as it is. */
record NewFromWorkbook(Path workbook, Path folder, Terminal terminal) {

  ExitCode run() throws IOException {
    WorkbookProposal proposal = WorkbookProposal.of(workbook, folder, terminal.workspace());
    Map<String, byte[]> files = new LinkedHashMap<>(proposal.files());
    files.put(NewPack.PACK_SCHEMA, NewPack.resource(NewPack.PACK_SCHEMA));
    NewFolders.put(folder, files);
    proposal.said().forEach(terminal.out()::println);
    files.keySet().forEach(name -> terminal.out().println(folder.resolve(name)));
    terminal.err().print(DiagnosticPrinter.print(proposal.faults()));
    boolean builds = proposal.faults().stream().noneMatch(Diagnostic::isError);
    String todo = builds ? "next step: precis build " : "fix these errors, then: precis build ";
    terminal.err().println(todo + NewPack.typed(folder.toString()));
    return ExitCode.OK;
  }
}
