package org.precis.cli.command;

import static org.precis.cli.command.Commands.option;

import java.util.List;
import org.precis.cli.terminal.WrongUsageException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code precis explain}. */
public final class ExplainCommand {

  private ExplainCommand() {}

  /**
   * The arguments of {@code precis explain}.
   *
   * @param id of the number
   * @param language of a multilingual pack; "" for its first
   */
  public record Options(String briefing, String id, String format, String language) {}

  static CommandSpec spec() {
    CommandSpec spec = Commands.common(CommandSpec.create().name("explain"));
    spec.addPositional(TextCommand.briefing("0", "PACK"));
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("1")
            .arity("1")
            .required(true)
            .type(String.class)
            .paramLabel("ID")
            .description(
                "Id of a number: suspects, suspects@2017, case.4.frozen, total.suspects,"
                    + " table.by-state.losses.ohio, …")
            .build());
    spec.addOption(option("--format", "KIND", "Output format: text or json (default: text)."));
    spec.addOption(
        option("--language", "TAG", "Language, if the pack has several (default: its first)."));
    spec.usageMessage()
        .description(
            "Shows where a number comes from and where it is printed.",
            "Lists its source and quote, what it is part of, how it was added up, what it is not added to, and",
            "each place where the briefing prints it.")
        .footer("", "Example:", "  precis explain data/net-2018 total.suspects");
    return spec;
  }

  public static Options options(ParseResult parsed) {
    String format = parsed.matchedOptionValue("--format", "text");
    if (!List.of("text", "json").contains(format)) {
      throw new WrongUsageException("unknown format '" + format + "'; choose text or json");
    }
    return new Options(
        parsed.matchedPositionalValue(0, ""),
        parsed.matchedPositionalValue(1, ""),
        format,
        parsed.matchedOptionValue("--language", ""));
  }
}
