package org.precis.cli;

import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;

/** {@code precis completion}: the script by which a shell completes commands and options. */
record Completion(Terminal terminal) {

  static CommandSpec spec() {
    CommandSpec spec = Commands.common(CommandSpec.create().name("completion"));
    spec.usageMessage()
        .description("Prints the tab-completion script for bash and zsh.")
        .footer("", "Example:", "  source <(precis completion)");
    return spec;
  }

  ExitCode run() {
    terminal.out().print(AutoComplete.bash("precis", Commands.all()));
    return ExitCode.OK;
  }
}
