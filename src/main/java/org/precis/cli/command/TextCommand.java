package org.precis.cli.command;

import static org.precis.cli.command.Commands.option;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code precis text}. */
public final class TextCommand {

  private TextCommand() {}

  /**
   * The arguments of {@code precis text}.
   *
   * @param language of a multilingual pack; "" for its first
   */
  public record Options(String file, String language) {}

  static CommandSpec spec() {
    CommandSpec spec = Commands.common(CommandSpec.create().name("text"));
    spec.addPositional(briefing("0", "FILE"));
    spec.addOption(
        option("--language", "TAG", "Language, if the pack has several (default: its first)."));
    spec.usageMessage()
        .description(
            "Prints a briefing as plain text.",
            "The text is the same for HTML and PDF: one block per line, in reading order, charts as their text",
            "alternatives. To use it in 'git diff':",
            "",
            "  echo '*.pdf diff=precis' >> .gitattributes",
            "  git config diff.precis.textconv 'precis text'")
        .footer("", "Example:", "  precis text output/net-2018/net-2018.en.pdf");
    return spec;
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

  public static Options options(ParseResult parsed) {
    return new Options(
        parsed.matchedPositionalValue(0, ""), parsed.matchedOptionValue("--language", ""));
  }
}
