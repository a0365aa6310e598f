package org.precis.cli.command;

import static org.precis.cli.command.Commands.flag;
import static org.precis.cli.command.Commands.option;

import java.util.List;
import org.precis.cli.terminal.WrongUsageException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code precis diff}. */
public final class DiffCommand {

  private static final List<String> FORMATS = List.of("text", "markdown", "json", "html");

  private DiffCommand() {}

  /**
   * The arguments of {@code precis diff}.
   *
   * @param language of multilingual packs; "" for all
   * @param pages whether to include images of the pages
   */
  public record Options(
      String old, String current, String format, String language, boolean pages) {}

  static CommandSpec spec() {
    CommandSpec spec = Commands.common(CommandSpec.create().name("diff"));
    spec.addPositional(TextCommand.briefing("0", "OLD"));
    spec.addPositional(TextCommand.briefing("1", "NEW"));
    spec.addOption(
        option("--format", "KIND", "Output format: text, markdown, json or html (default: text)."));
    spec.addOption(option("--language", "TAG", "Compare only this language (default: all)."));
    spec.addOption(
        flag(
            "--pages",
            "Show images of the changed pages side by side, changes boxed (implies html)."));
    spec.usageMessage()
        .description(
            "Shows what changed between two briefings.",
            "Compares numbers, cases, tables and texts by what they mean, not by how their files are written.",
            "Finished briefings are verified first: pages that differ from what the embedded data gives are",
            "reported, and count as a difference.",
            "Exit codes: 0 no differences, 1 differences, 2 usage error, 3 a briefing cannot be read.")
        .footer(
            "",
            "Example:",
            "  precis diff output/net-2018/net-2018.en.pdf data/net-2018 --format markdown");
    return spec;
  }

  public static Options options(ParseResult parsed) {
    boolean pages = parsed.hasMatchedOption("--pages");
    String format = parsed.matchedOptionValue("--format", pages ? "html" : "text");
    if (!FORMATS.contains(format)) {
      throw new WrongUsageException(
          "unknown format '" + format + "'; choose text, markdown, json or html");
    }
    if (pages && !format.equals("html")) {
      throw new WrongUsageException("--pages requires --format html");
    }
    return new Options(
        parsed.matchedPositionalValue(0, ""),
        parsed.matchedPositionalValue(1, ""),
        format,
        parsed.matchedOptionValue("--language", ""),
        pages);
  }
}
