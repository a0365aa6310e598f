package org.precis.cli;

import java.util.List;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The commands by name. Defined without annotations, which take time to read. */
final class Commands {

  private static final List<String> NAMES =
      List.of(
          "build",
          "check",
          "confirm",
          "serve",
          "watch",
          "convert",
          "export",
          "new",
          "diff",
          "explain",
          "text",
          "verify",
          "completion");

  private Commands() {}

  static CommandLine all() {
    return of(NAMES);
  }

  /**
   * Those that these arguments may name: one if they begin with it, as others take time to make.
   */
  static CommandLine of(String... arguments) {
    boolean one = arguments.length > 0 && NAMES.contains(arguments[0]);
    return of(one ? List.of(arguments[0]) : NAMES);
  }

  private static CommandLine of(List<String> names) {
    CommandSpec precis = precis();
    names.forEach(name -> precis.addSubcommand(name, spec(name)));
    return new CommandLine(precis);
  }

  private static CommandSpec precis() {
    CommandSpec precis = Options.command("precis");
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
    return precis;
  }

  private static CommandSpec spec(String command) {
    return switch (command) {
      case "build" -> BuildCommand.spec();
      case "check" -> Check.spec();
      case "confirm" -> Confirm.spec();
      case "serve" -> Serve.spec();
      case "watch" -> Watch.spec();
      case "convert" -> Convert.spec();
      case "export" -> Export.spec();
      case "new" -> NewCommand.spec();
      case "diff" -> Diff.spec();
      case "explain" -> Explain.spec();
      case "text" -> Text.spec();
      case "verify" -> Verify.spec();
      case "completion" -> Completion.spec();
      default -> throw new IllegalStateException(command);
    };
  }

  /** Runs a command with its arguments. */
  static ExitCode run(ParseResult command, Terminal terminal) throws Exception {
    return switch (command.commandSpec().name()) {
      case "build" -> new Build(BuildCommand.options(command), terminal).run();
      case "check" -> Check.of(command, terminal).run();
      case "confirm" -> Confirm.of(command, terminal).run();
      case "serve" -> Serve.of(command, terminal).run();
      case "watch" -> Watch.of(command, terminal).run();
      case "convert" -> Convert.of(command, terminal).run();
      case "export" -> Export.of(command, terminal).run();
      case "new" -> NewCommand.run(command, terminal);
      case "verify" -> Verify.of(command, terminal).run();
      case "completion" -> Completion.of(command, terminal).run(all());
      case "diff" -> Diff.of(command, terminal).run();
      case "explain" -> Explain.of(command, terminal).run();
      case "text" -> Text.of(command, terminal).run();
      default -> throw new IllegalStateException(command.commandSpec().name());
    };
  }
}
