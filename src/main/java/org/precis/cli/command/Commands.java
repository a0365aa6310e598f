package org.precis.cli.command;

import java.util.List;
import org.precis.model.Version;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The commands and what they share. Defined without annotations, which take time to read. */
public final class Commands {

  private Commands() {}

  public static CommandLine all() {
    CommandSpec precis = common(CommandSpec.create().name("precis"));
    precis
        .usageMessage()
        .description(
            "Turns folders of plain data into official statistical briefings in HTML and PDF.")
        .synopsisSubcommandLabel("COMMAND")
        .footer(
            "",
            "Example:",
            "  precis build data/net-2018",
            "",
            "Exit codes: 0 success, 1 errors in the data or briefings not built, 2 usage error,",
            "3 read or write error, 70 internal error, 130 and 143 ended by a signal.");
    precis.addSubcommand("build", BuildCommand.spec());
    precis.addSubcommand("check", CheckCommand.spec());
    precis.addSubcommand("convert", ConvertCommand.spec());
    precis.addSubcommand("new", NewCommand.spec());
    precis.addSubcommand("diff", DiffCommand.spec());
    precis.addSubcommand("explain", ExplainCommand.spec());
    precis.addSubcommand("text", TextCommand.spec());
    precis.addSubcommand("verify", VerifyCommand.spec());
    precis.addSubcommand("completion", Completion.spec());
    return new CommandLine(precis);
  }

  static CommandSpec common(CommandSpec spec) {
    spec.mixinStandardHelpOptions(true).version("precis " + Version.NUMBER);
    spec.usageMessage().width(100).sortOptions(false);
    return spec.addOption(flag("--debug", "Print the stack trace of an internal error."));
  }

  static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  /**
   * An option with a value.
   *
   * @param candidates the possible values, for shell completion
   */
  static OptionSpec option(String name, String label, String description, String... candidates) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .completionCandidates(candidates.length == 0 ? null : List.of(candidates))
        .build();
  }
}
