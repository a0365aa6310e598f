package org.precis.cli;

import static org.precis.cli.Options.option;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.precis.cli.batch.BuildFlag;
import org.precis.cli.batch.BuildOptions;
import org.precis.cli.batch.Shard;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.input.Choices;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The syntax of {@code precis build}. */
final class BuildCommand {

  static final Path OUTPUT = Path.of("output");
  private static final String FORMATS = "html,pdf";

  private BuildCommand() {}

  static CommandSpec spec() {
    return spec("build");
  }

  /** The options of {@code build} under another name. */
  static CommandSpec spec(String command) {
    CommandSpec spec = Options.command(command).addPositional(Options.packs());
    addContents(spec);
    addBatch(spec);
    spec.usageMessage()
        .description(
            "Builds briefings from data packs.",
            "If no PACK is given, builds every pack under data/. Briefings that are up to date are not built again.")
        .footer(
            "",
            "Example:",
            "  precis build data/net-2018 --format html,pdf,json -o output",
            "  PRECIS_KEYSTORE_PASSWORD=… precis build data/net-2018 --sign office.p12",
            "",
            "Exit codes: 0 success, 1 errors in the data or briefings not built, 2 usage error,",
            "3 read or write error, 70 internal error, 130 and 143 ended by a signal.");
    return spec;
  }

  /** Adds the options that say what is made. */
  private static void addContents(CommandSpec spec) {
    spec.addOption(
        Options.output(
            "Output folder, which may contain a parameter such as {period}; each briefing gets a folder of its"
                + " own (default: output)."));
    spec.addOption(
        option(
            "--format",
            "LIST",
            "Comma-separated list of html, pdf and json (default: html,pdf).",
            "html",
            "pdf",
            "json"));
    spec.addOption(
        option(
            "--template", "NAME", "Use templates/NAME instead of the template named in the pack."));
    spec.addOption(Parameters.spec());
    spec.addOption(option("--language", "TAG", "Build only this language (BCP 47 tag)."));
    spec.addOption(
        option("--each", "DIMENSION", "Build one briefing for each value of a dimension."));
    spec.addOption(
        option(
            "--sign",
            "KEYSTORE",
            "Sign the PDFs (PAdES B-B) with the RSA key in this PKCS#12 keystore; its password is read from"
                + " PRECIS_KEYSTORE_PASSWORD. The signature has the date of the briefing."));
  }

  /** Adds the options that say how the batch runs. */
  private static void addBatch(CommandSpec spec) {
    spec.addOption(
        option(
            "--jobs", "N", "Number of briefings built in parallel (default: one per processor)."));
    EnumSet.complementOf(EnumSet.of(BuildFlag.QUIET)).forEach(flag -> add(flag, spec));
    spec.addOption(
        option("--shard", "I/N", "Build only part I of N, to spread a batch over machines."));
    spec.addOption(
        option(
            "--log",
            "KIND",
            "Log format: text, or json for one JSON object per line on standard error and no other output"
                + " (default: text).",
            "text",
            "json"));
    spec.addOption(
        option(
            "--metrics",
            "FILE",
            "Write figures about the batch to FILE, such as nightly.prom, for the textfile collector of the"
                + " Prometheus node exporter."));
    add(BuildFlag.QUIET, spec);
  }

  private static void add(BuildFlag flag, CommandSpec spec) {
    spec.addOption(Options.flag(flag.option(), flag.description()));
  }

  /** The options of a build that says nothing else. */
  static BuildOptions options(List<String> packs, Path output, Choices choices) {
    return new BuildOptions(
        packs,
        output,
        BuildOptions.formats(FORMATS),
        choices,
        "",
        jobs(""),
        Set.of(),
        Optional.empty(),
        new Shard(1, 1),
        false,
        false);
  }

  static Path output(ParseResult parsed) {
    return Path.of(parsed.matchedOptionValue("--output", OUTPUT.toString()));
  }

  static BuildOptions options(ParseResult parsed) {
    return new BuildOptions(
        parsed.matchedPositionalValue(0, List.of()),
        output(parsed),
        BuildOptions.formats(parsed.matchedOptionValue("--format", FORMATS)),
        new Choices(
            parsed.matchedOptionValue("--language", ""),
            parsed.matchedOptionValue("--each", ""),
            "",
            parsed.matchedOptionValue("--template", ""),
            Parameters.of(parsed)),
        parsed.matchedOptionValue("--sign", ""),
        jobs(parsed.matchedOptionValue("--jobs", "")),
        flags(parsed),
        Optional.ofNullable(parsed.matchedOptionValue("--metrics", (String) null)).map(Path::of),
        Shard.parse(parsed.matchedOptionValue("--shard", "1/1")),
        json(parsed.matchedOptionValue("--log", "text")),
        parsed.hasMatchedOption("--debug"));
  }

  private static Set<BuildFlag> flags(ParseResult parsed) {
    Set<BuildFlag> flags = EnumSet.allOf(BuildFlag.class);
    flags.removeIf(flag -> !parsed.hasMatchedOption(flag.option()));
    return flags;
  }

  private static int jobs(String number) {
    if (number.isEmpty()) {
      return Runtime.getRuntime().availableProcessors();
    }
    if (!number.matches("[1-9]\\d{0,3}")) {
      throw new WrongUsageException(
          "invalid number of jobs '" + number + "'; give a whole number from 1 to 9999");
    }
    return Integer.parseInt(number);
  }

  private static boolean json(String log) {
    return switch (log) {
      case "text" -> false;
      case "json" -> true;
      default ->
          throw new WrongUsageException("unknown log format '" + log + "'; choose text or json");
    };
  }
}
