package org.precis.cli;

import java.util.List;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.model.Version;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options and arguments that commands share. */
final class Options {

  private Options() {}

  /** A command with the options that all have. */
  static CommandSpec command(String name) {
    CommandSpec spec = CommandSpec.create().name(name).version(Version.ENGINE);
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

  static PositionalParamSpec packs() {
    return PositionalParamSpec.builder()
        .index("0..*")
        .arity("0..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel("PACK")
        .description("A folder with a briefing.yaml, or a briefing.json.")
        .build();
  }

  /** A briefing in any form. */
  static PositionalParamSpec briefing(String index, String label) {
    return PositionalParamSpec.builder()
        .index(index)
        .arity("1")
        .required(true)
        .type(String.class)
        .paramLabel(label)
        .description("A pack, or the HTML, PDF or briefing.json of a briefing.")
        .build();
  }
}
