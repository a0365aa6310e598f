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
    terminal.out().print(script());
    return ExitCode.OK;
  }

  /**
   * The script. It tells bash how to treat folders; zsh, which has no such command, knows itself.
   */
  static String script() {
    return AutoComplete.bash("precis", Commands.all())
        .replaceFirst("\n", "\ncommand -v compopt > /dev/null || compopt() { :; }\n");
  }
}
