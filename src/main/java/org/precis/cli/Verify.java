package org.precis.cli;

import java.util.List;
import org.precis.cli.command.VerifyCommand;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.review.verify.Verdict;
import org.precis.review.verify.VerdictJson;
import org.precis.review.verify.VerdictText;
import org.precis.review.verify.Verifier;

/** {@code precis verify}: makes finished briefings again from the data inside them. */
record Verify(VerifyCommand.Options options, Terminal terminal) {

  ExitCode run() throws Exception {
    List<Verdict> verdicts = Verifier.verify(options.files(), terminal.workspace());
    terminal
        .out()
        .print(options.json() ? VerdictJson.of(verdicts) + "\n" : VerdictText.of(verdicts));
    return verdicts.stream()
        .map(verdict -> exitCode(verdict.state()))
        .reduce(ExitCode.OK, ExitCode::or);
  }

  private static ExitCode exitCode(Verdict.State state) {
    return switch (state) {
      case VERIFIED -> ExitCode.OK;
      case UNSOUND -> ExitCode.FINDINGS;
      case UNPRINTED -> ExitCode.USAGE;
      case UNREADABLE -> ExitCode.IO_ERROR;
    };
  }
}
