package org.precis.cli;

import java.util.List;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.model.Version;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The commands and what they share. Defined without annotations, which take time to read. */
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

  static CommandSpec common(CommandSpec spec) {
    spec.version(Version.ENGINE);
    spec.usageMessage().width(100).sortOptions(false);
    // Not picocli's own, which it reads from annotations: that takes a tenth of the shortest start.
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .type(boolean.class)
            .usageHelp(true)
            .description("Show this help message and exit.")
            .build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .type(boolean.class)
            .versionHelp(true)
            .description("Print version information and exit.")
            .build());
    return spec.addOption(flag("--debug", "Print the stack trace of an internal error."));
  }

  /** The option for the form of the output; the first is its default. */
  static OptionSpec format(List<String> formats) {
    String description =
        "Output format: " + alternatives(formats) + " (default: " + formats.get(0) + ").";
    return option("--format", "KIND", description, formats.toArray(String[]::new));
  }

  /** What is given for it. */
  static String format(ParseResult parsed, String otherwise, List<String> formats) {
    String format = parsed.matchedOptionValue("--format", otherwise);
    if (!formats.contains(format)) {
      throw new WrongUsageException(
          "unknown format '" + format + "'; choose " + alternatives(formats));
    }
    return format;
  }

  static String alternatives(List<String> words) {
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  static OptionSpec output(String description) {
    return OptionSpec.builder("-o", "--output")
        .type(String.class)
        .paramLabel("DIR")
        .description(description)
        .build();
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
