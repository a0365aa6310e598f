package org.precis.cli;

import java.util.List;
import java.util.Optional;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.WrongUsageException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code precis completion}: the script by which a shell completes what is typed, and the names
 * that only Precis knows.
 *
 * @param shell that the script is for
 * @param typed for a script that asks for names: the command line up to the cursor
 */
record Completion(String shell, Optional<String> typed, Terminal terminal) {

  /** The option by which scripts ask for names. */
  static final String NAMES = "--names";

  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  static CommandSpec spec() {
    CommandSpec spec = Options.command("completion");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .type(String.class)
            .paramLabel("SHELL")
            .description(Options.alternatives(SHELLS) + " (default: bash).")
            .completionCandidates(SHELLS)
            .build());
    spec.addOption(
        OptionSpec.builder(NAMES).type(String.class).paramLabel("LINE").hidden(true).build());
    spec.usageMessage()
        .description(
            "Prints the script for tab completion.",
            "It completes commands, options, templates, languages, dimensions, and the ids of numbers.")
        .footer(
            "",
            "Examples:",
            "  source <(precis completion)",
            "  precis completion fish > ~/.config/fish/completions/precis.fish");
    return spec;
  }

  static Completion of(ParseResult parsed, Terminal terminal) {
    String shell = parsed.matchedPositionalValue(0, SHELLS.get(0));
    if (!SHELLS.contains(shell)) {
      throw new WrongUsageException(
          "unknown shell '" + shell + "'; choose " + Options.alternatives(SHELLS));
    }
    return new Completion(
        shell, Optional.ofNullable(parsed.matchedOptionValue(NAMES, null)), terminal);
  }

  /** Prints the script or the names, for these commands. */
  ExitCode run(CommandLine all) {
    if (typed.isPresent()) {
      CompletionNames.of(typed.get(), all, terminal.workspace()).forEach(terminal.out()::println);
    } else {
      terminal
          .out()
          .print(shell.equals("fish") ? FishCompletion.script(all) : BashCompletion.script(all));
    }
    return ExitCode.OK;
  }
}
