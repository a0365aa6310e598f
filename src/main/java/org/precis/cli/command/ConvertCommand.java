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
   * What {@code precis convert} was asked for.
   *
   * @param packs as typed
   * @param output where the new folders go
   */
  public record Options(List<String> packs, PackFormat form, Path output) {}

  static CommandSpec spec() {
    CommandSpec spec = Commands.common(CommandSpec.create().name("convert"));
    spec.addPositional(
        BuildCommand.packs().toBuilder().description("A folder with a briefing.yaml.").build());
    spec.addOption(Commands.option("--to", "FORM", "One of " + forms() + ".", WORDS));
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .type(String.class)
            .paramLabel("DIR")
            .description("Where the new packs go, each in a folder of its own.")
            .build());
    spec.usageMessage()
        .description(
            "Copies packs with their numbers in another form.",
            "Statistics, cases and tables are written anew, also of the packs that they are compared with.",
            "The copy makes the same briefing, byte for byte: that is checked before it is put in place.",
            "In md every case is a Markdown file, and statistics and tables stay as they are. What stands",
            "in briefing.yaml itself stays there.")
        .footer("", "Example:", "  precis convert data/net-2018 --to xlsx -o /tmp/sheets");
    return spec;
  }

  private static String forms() {
    return String.join(", ", WORDS);
  }

  public static Options options(ParseResult parsed) {
    List<String> packs = parsed.matchedPositionalValue(0, List.of());
    if (packs.isEmpty()) {
      throw new WrongUsageException("which pack? (see 'precis convert --help')");
    }
    return new Options(packs, form(needed(parsed, "--to")), Path.of(needed(parsed, "--output")));
  }

  private static String needed(ParseResult parsed, String option) {
    String value = parsed.matchedOptionValue(option, "");
    if (value.isEmpty()) {
      throw new WrongUsageException(option + " is not given (see 'precis convert --help')");
    }
    return value;
  }

  private static PackFormat form(String word) {
    for (PackFormat form : PackFormat.values()) {
      if (form.word().equals(word)) {
        return form;
      }
    }
    throw new WrongUsageException("'" + word + "' is not a form: " + forms() + " are");
  }

  private static String[] words() {
    return Stream.of(PackFormat.values()).map(PackFormat::word).toArray(String[]::new);
  }
}
