package org.precis.cli.command;

import static org.precis.cli.command.Commands.option;

import java.util.List;
import org.precis.cli.terminal.WrongUsageException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code precis check}. */
public final class CheckCommand {

  private CheckCommand() {}

  /**
   * The arguments of {@code precis check}.
   *
   * @param packs as typed; none means all under {@code data/}
   * @param format text, json or sarif
   */
  public record Options(List<String> packs, String format) {}

  static CommandSpec spec() {
    CommandSpec spec = Commands.common(CommandSpec.create().name("check"));
    spec.addPositional(BuildCommand.packs());
    spec.addOption(
        option(
            "--format",
            "KIND",
            "Output format: text, json or sarif (default: text).",
            "text",
            "json",
            "sarif"));
    spec.usageMessage()
        .description(
            "Lists all errors and warnings in packs.",
            "If no PACK is given, checks every pack under data/. Writes no files.",
            "The value of every statistic, and of every measure of a case, is compared with its quote, and the",
            "quote with its source. A value that its quote does not support is an error here and a warning in",
            "'build'. Values of other periods (value@…) and table cells have no quotes and are not compared.",
            "The last line counts the proven numbers and names those without a quote or a source.")
        .footer("", "Example:", "  precis check data/net-2018 --format sarif > faults.sarif");
    return spec;
  }

  public static Options options(ParseResult parsed) {
    String format = parsed.matchedOptionValue("--format", "text");
    if (!List.of("text", "json", "sarif").contains(format)) {
      throw new WrongUsageException("unknown format '" + format + "'; choose text, json or sarif");
    }
    return new Options(parsed.matchedPositionalValue(0, List.of()), format);
  }
}
