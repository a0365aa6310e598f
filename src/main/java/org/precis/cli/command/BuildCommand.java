package org.precis.cli.command;

import static org.precis.cli.command.Commands.flag;
import static org.precis.cli.command.Commands.option;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.input.Choices;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code precis build}. */
public final class BuildCommand {

  private BuildCommand() {}

  static CommandSpec spec() {
    CommandSpec spec = Commands.common(CommandSpec.create().name("build"));
    spec.addPositional(packs());
    spec.addOption(
        OptionSpec.builder("-o", "--output")
            .type(String.class)
            .paramLabel("DIR")
            .description("Where the briefings go, each in a folder of its own (default: output).")
            .build());
    spec.addOption(
        option(
            "--format",
            "LIST",
            "Of html, pdf and json (default: html,pdf).",
            "html",
            "pdf",
            "json"));
    spec.addOption(
        option("--template", "NAME", "A folder under templates/, in place of the pack's."));
    spec.addOption(option("--language", "TAG", "The one language to make (BCP 47)."));
    spec.addOption(option("--each", "DIMENSION", "One briefing for each value of a dimension."));
    spec.addOption(
        option(
            "--sign",
            "KEYSTORE",
            "Sign the PDFs (PAdES B-B) with the RSA key of this PKCS#12 keystore, whose password is in"
                + " PRECIS_KEYSTORE_PASSWORD; dated as the briefing is."));
    spec.addOption(
        option("--jobs", "N", "Briefings made at once (default: one for each processor)."));
    spec.addOption(flag("--strict", "Warnings are errors."));
    spec.addOption(
        flag(
            "--keep-going",
            "After a fault, or where a pack is missing, make the briefings of the other packs."));
    spec.addOption(option("--shard", "I/N", "Make the I-th of N equal parts of the batch."));
    spec.addOption(
        option(
            "--log",
            "KIND",
            "Log format: text, or json, one object a line on standard error, and no other output"
                + " (default: text).",
            "text",
            "json"));
    spec.addOption(flag("--quiet", "Print faults only; a JSON log stays whole."));
    spec.usageMessage()
        .description("Makes the briefings of packs.", "Without PACK, of every pack under data/.")
        .footer(
            "",
            "Example:",
            "  precis build data/net-2018 --format html,pdf,json -o output",
            "  PRECIS_KEYSTORE_PASSWORD=… precis build data/net-2018 --sign office.p12",
            "",
            "Exit codes: 0 all well, 1 faults in data or briefings not made, 2 wrong usage,",
            "3 cannot read or write, 70 a fault of Precis, 130 and 143 ended by a signal.");
    return spec;
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

  public static BuildOptions options(ParseResult parsed) {
    return new BuildOptions(
        parsed.matchedPositionalValue(0, List.of()),
        Path.of(parsed.matchedOptionValue("--output", "output")),
        formats(parsed.matchedOptionValue("--format", "html,pdf")),
        new Choices(
            parsed.matchedOptionValue("--language", ""),
            parsed.matchedOptionValue("--each", ""),
            parsed.matchedOptionValue("--template", "")),
        parsed.matchedOptionValue("--sign", ""),
        jobs(parsed.matchedOptionValue("--jobs", "")),
        parsed.hasMatchedOption("--strict"),
        parsed.hasMatchedOption("--keep-going"),
        Shard.parse(parsed.matchedOptionValue("--shard", "1/1")),
        parsed.hasMatchedOption("--quiet"),
        json(parsed.matchedOptionValue("--log", "text")),
        parsed.hasMatchedOption("--debug"));
  }

  private static Set<Format> formats(String list) {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String name : list.split(",", -1)) {
      formats.add(format(name.strip()));
    }
    return formats;
  }

  private static Format format(String name) {
    for (Format format : Format.values()) {
      if (format.ending().equals(name.toLowerCase(Locale.ROOT))) {
        return format;
      }
    }
    throw new WrongUsageException("'" + name + "' is not a format: html, pdf and json are");
  }

  private static int jobs(String number) {
    if (number.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (!number.matches("[1-9]\\d{0,3}")) {
      throw new WrongUsageException("'" + number + "' is not a number of jobs");
    }
    return Integer.parseInt(number);
  }

  private static boolean json(String log) {
    return switch (log) {
      case "text" -> false;
      case "json" -> true;
      default ->
          throw new WrongUsageException("'" + log + "' is not a kind of log: text and json are");
    };
  }
}
