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
   * What {@code precis diff} was asked for.
   *
   * @param language of packs in several; "" for all
   * @param pages whether images of the pages are wanted
   */
  public record Options(
      String old, String current, String format, String language, boolean pages) {}

  static CommandSpec spec() {
    CommandSpec spec = Commands.common(CommandSpec.create().name("diff"));
    spec.addPositional(TextCommand.briefing("0", "OLD"));
    spec.addPositional(TextCommand.briefing("1", "NEW"));
    spec.addOption(option("--format", "KIND", "text, markdown, json or html (default: text)."));
    spec.addOption(option("--language", "TAG", "The one language to compare (default: all)."));
    spec.addOption(
        flag("--pages", "Show changed pages side by side, changes boxed (html is the format)."));
    spec.usageMessage()
        .description(
            "Prints what changed between two briefings.",
            "Numbers, cases, tables and texts are compared by what they mean, and not by how their files are",
            "written. Each of the two is a pack, an HTML, a PDF or a briefing.json. A finished one is verified",
            "first: where its pages are not what the data inside makes, that is said and is a difference.",
            "Exit code: 0 no difference, 1 differences, 2 wrong usage, 3 one of them cannot be read.")
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
          "'" + format + "' is not a format: text, markdown, json and html are");
    }
    if (pages && !format.equals("html")) {
      throw new WrongUsageException("--pages shows images, which only html holds");
    }
    return new Options(
        parsed.matchedPositionalValue(0, ""),
        parsed.matchedPositionalValue(1, ""),
        format,
        parsed.matchedOptionValue("--language", ""),
        pages);
  }
}
