package org.precis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.precis.cli.batch.BuildOptions;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.diagnostic.Question;
import org.precis.input.Choices;
import org.precis.input.proposal.WorkbookProposal;
import org.precis.publish.NewFolders;

/**
 * {@code precis new --from FILE DIR}: writes a pack that reads a workbook or a CSV file as it is,
 * and builds it.
 *
 * @param output as for {@code precis build}
 */
record NewFromWorkbook(Path workbook, Path folder, Path output, Terminal terminal) {

  ExitCode run() throws IOException {
    WorkbookProposal proposal = WorkbookProposal.of(workbook, folder, terminal.workspace());
    Map<String, byte[]> files = new LinkedHashMap<>(proposal.files());
    files.put(NewPack.PACK_SCHEMA, NewPack.resource(NewPack.PACK_SCHEMA));
    NewFolders.put(folder, files);
    proposal.said().forEach(terminal.out()::println);
    files.keySet().forEach(name -> terminal.out().println(folder.resolve(name)));
    if (proposal.faults().stream().anyMatch(Diagnostic::isError)) {
      terminal.err().print(DiagnosticPrinter.print(proposal.faults()));
      terminal.err().println("fix these errors, then: " + build());
      return ExitCode.of(proposal.faults());
    }
    BuildOptions options = BuildCommand.options(List.of(folder.toString()), output, Choices.NONE);
    if (!proposal.questions().isEmpty()) {
      terminal.out().print(Question.print(proposal.questions()));
      terminal.out().println("to confirm all: precis confirm " + NewPack.typed(folder.toString()));
    }
    ExitCode built = new Build(options, terminal).run();
    terminal.err().println("to change it: edit " + typed("briefing.yaml") + ", then: " + build());
    return built;
  }

  private String build() {
    String to = output.equals(BuildCommand.OUTPUT) ? "" : " -o " + NewPack.typed(output.toString());
    return "precis build " + NewPack.typed(folder.toString()) + to;
  }

  private String typed(String name) {
    return NewPack.typed(folder.resolve(name).toString());
  }
}
