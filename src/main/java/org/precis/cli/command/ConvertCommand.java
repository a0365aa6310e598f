package org.precis.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.input.convert.PackFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code precis convert}. */
public final class ConvertCommand {

  private static final String[] WORDS = words();

  private ConvertCommand() {}

  /**
   * The arguments of {@code precis convert}.
   *
   * @param packs as typed
   * @param output where the new folders go
   */
  public record Options(List<String> packs, PackFormat form, Path output) {}

  static CommandSpec spec() {
    CommandSpec spec = Commands.common(CommandSpec.create().name("convert"));
    spec.addPositional(
        BuildCommand.packs().toBuilder().description("A folder with a briefing.yaml.").build());
    spec.addOption(
        Commands.option("--to", "FORM", "Format of the copies: " + forms() + ".", WORDS));
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .type(String.class)
            .paramLabel("DIR")
            .description("Output folder; each pack gets a folder of its own.")
            .build());
    spec.usageMessage()
        .description(
            "Copies packs, converting their data files to another format.",
            "Converts the files of statistics, cases and tables, and those of the packs they are compared with.",
            "A copy is kept only if it gives the same briefing, byte for byte.",
            "With md, each case becomes a Markdown file; statistics and tables are copied as they are. Lists",
            "inside briefing.yaml are not converted.")
        .footer("", "Example:", "  precis convert data/net-2018 --to xlsx -o /tmp/sheets");
    return spec;
  }

  private static String forms() {
    return String.join(", ", WORDS);
  }

  public static Options options(ParseResult parsed) {
    List<String> packs = parsed.matchedPositionalValue(0, List.of());
    if (packs.isEmpty()) {
      throw new WrongUsageException("no pack given (see 'precis convert --help')");
    }
    return new Options(packs, form(needed(parsed, "--to")), Path.of(needed(parsed, "--output")));
  }

  private static String needed(ParseResult parsed, String option) {
    String value = parsed.matchedOptionValue(option, "");
    if (value.isEmpty()) {
      throw new WrongUsageException(option + " is required (see 'precis convert --help')");
    }
    return value;
  }

  private static PackFormat form(String word) {
    for (PackFormat form : PackFormat.values()) {
      if (form.word().equals(word)) {
        return form;
      }
    }
    throw new WrongUsageException("unknown format '" + word + "'; choose one of " + forms());
  }

  private static String[] words() {
    return Stream.of(PackFormat.values()).map(PackFormat::word).toArray(String[]::new);
  }
}
