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
   * What {@code precis check} was asked for.
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
            "--format", "KIND", "text, json or sarif (default: text).", "text", "json", "sarif"));
    spec.usageMessage()
        .description(
            "Prints every fault of packs at once, and makes nothing.",
            "Without PACK, of every pack under data/.",
            "The value of every statistic and every measure of a case is compared with the quoted words, and",
            "these with their source; one that they do not say is an error here and a warning in build. The",
            "values of other periods (value@…) and the cells of tables have no quote: they are not compared.",
            "The last line says how many numbers are proven, and names those without a quote or a source.")
        .footer("", "Example:", "  precis check data/net-2018 --format sarif > faults.sarif");
    return spec;
  }

  public static Options options(ParseResult parsed) {
    String format = parsed.matchedOptionValue("--format", "text");
    if (!List.of("text", "json", "sarif").contains(format)) {
      throw new WrongUsageException("'" + format + "' is not a format: text, json and sarif are");
    }
    return new Options(parsed.matchedPositionalValue(0, List.of()), format);
  }
}
