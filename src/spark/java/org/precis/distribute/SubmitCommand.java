package org.precis.distribute;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;
import org.precis.Format;
import org.precis.cli.batch.BuildOptions;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.model.Version;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The syntax of a job's arguments. */
final class SubmitCommand {

  private static final int USUAL_PACKS = 50;
  private static final Pattern SECRET = Pattern.compile("(?i)pass|secret|token|credential");

  private SubmitCommand() {}

  static CommandLine command() {
    CommandSpec spec = CommandSpec.create().name("spark-submit --class org.precis.distribute.Main precis.jar");
    spec.mixinStandardHelpOptions(true).version(Version.ENGINE);
    spec.usageMessage()
        .width(100)
        .sortOptions(false)
        .description("Builds briefings from data packs on the executors of a Spark cluster.");
    spec.addOption(
        many("--packs", "PATH", "Packs: a path or a pattern, such as hdfs:///packs/*. Repeatable."));
    spec.addOption(
        many("--list", "FILE", "A text file with the path of a pack in each line. Repeatable."));
    spec.addOption(
        one(
            "--pack",
            "PATH",
            "Instead of --packs: one pack that is split, with --each, by the rows of a table."));
    spec.addOption(one("--rows", "PATH", "The table; none for a source without paths, as jdbc."));
    spec.addOption(
        one("--rows-format", "NAME", "A data source of Spark: parquet, csv, jdbc … (default: parquet)."));
    spec.addOption(
        many("--rows-option", "KEY=VALUE", "An option of the data source. Repeatable."));
    spec.addOption(
        one("--rows-as", "FILE", "The file of the pack that the rows are: cases.csv, statistics.csv …"));
    spec.addOption(
        one(
            "--value-column",
            "NAME",
            "The column with the values of the dimension in the first language (default: its name)."));
    spec.addOption(
        one("--order-by", "COLUMNS", "Comma-separated columns that order the rows, before all others."));
    spec.addOption(one("--output", "FOLDER", "The folder for the briefings. Required."));
    spec.addOption(
        one(
            "--manifest",
            "FOLDER",
            "The Parquet table with a row for each briefing (default: briefings.parquet in the output)."));
    spec.addOption(
        one("--format", "LIST", "Comma-separated list of html, pdf and json (default: html,pdf)."));
    spec.addOption(one("--templates", "ZIP", "An archive of templates, each a folder in it."));
    spec.addOption(
        one("--template", "NAME", "Use this template instead of the one named in the pack."));
    spec.addOption(one("--language", "TAG", "Build only this language (BCP 47 tag)."));
    spec.addOption(
        one("--each", "DIMENSION", "Build one briefing for each value of a dimension."));
    spec.addOption(
        one(
            "--sign",
            "KEYSTORE",
            "Sign the PDFs with the RSA key of a PKCS#12 keystore; its password is in a credential"
                + " provider of Hadoop, as "
                + JobKey.PASSWORD
                + "."));
    spec.addOption(
        one(
            "--packs-per-task",
            "N",
            "How many packs a task builds, if there are many (default: " + USUAL_PACKS + ")."));
    spec.addOption(flag("--strict", "Treat warnings as errors."));
    spec.addOption(flag("--force", "Build briefings that are up to date, too."));
    spec.addOption(
        flag("--fail-on-faults", "Fail the job, after its end, if a briefing was not built."));
    return new CommandLine(spec);
  }

  private static OptionSpec one(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  private static OptionSpec many(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).description(description).build();
  }

  /**
   * The options.
   *
   * @throws WrongUsageException if they make no sense
   */
  static JobOptions options(String... arguments) {
    try {
      return options(command().parseArgs(arguments));
    } catch (CommandLine.ParameterException e) {
      throw new WrongUsageException(e.getMessage());
    }
  }

  /** Whether the arguments ask for help or the version, which is then printed. */
  static boolean isHelp(String... arguments) {
    try {
      return CommandLine.printHelpIfRequested(command().parseArgs(arguments));
    } catch (CommandLine.ParameterException e) {
      return false;
    }
  }

  private static JobOptions options(ParseResult parsed) {
    List<String> packs = parsed.matchedOptionValue("--packs", List.of());
    List<String> lists = parsed.matchedOptionValue("--list", List.of());
    String output = parsed.matchedOptionValue("--output", "");
    Optional<TableOptions> table = table(parsed);
    if (table.isPresent() == (!packs.isEmpty() || !lists.isEmpty())) {
      throw new WrongUsageException("give --packs or --list, or else --pack");
    }
    if (output.isEmpty()) {
      throw new WrongUsageException("give --output");
    }
    String templates = parsed.matchedOptionValue("--templates", "");
    Making making =
        new Making(
            List.copyOf(BuildOptions.formats(parsed.matchedOptionValue("--format", "html,pdf"))),
            parsed.matchedOptionValue("--language", ""),
            parsed.matchedOptionValue("--each", ""),
            parsed.matchedOptionValue("--template", ""),
            templates.isEmpty() ? "" : new Path(templates).getName(),
            keystore(parsed),
            parsed.hasMatchedOption("--strict"),
            parsed.hasMatchedOption("--force"));
    return new JobOptions(
        packs,
        lists,
        table,
        output,
        parsed.matchedOptionValue("--manifest", output + "/briefings.parquet"),
        templates,
        making,
        count(parsed.matchedOptionValue("--packs-per-task", String.valueOf(USUAL_PACKS))),
        parsed.hasMatchedOption("--fail-on-faults"));
  }

  private static String keystore(ParseResult parsed) {
    String keystore = parsed.matchedOptionValue("--sign", "");
    String formats = parsed.matchedOptionValue("--format", "html,pdf");
    if (!keystore.isEmpty() && !BuildOptions.formats(formats).contains(Format.PDF)) {
      throw new WrongUsageException("--sign requires pdf in --format");
    }
    return keystore;
  }

  private static Optional<TableOptions> table(ParseResult parsed) {
    String pack = parsed.matchedOptionValue("--pack", "");
    if (pack.isEmpty()) {
      return Optional.empty();
    }
    String file = parsed.matchedOptionValue("--rows-as", "");
    if (!file.endsWith(".csv") || file.startsWith("/") || List.of(file.split("/")).contains("..")) {
      throw new WrongUsageException("give a name for the rows with --rows-as, such as cases.csv");
    }
    if (parsed.matchedOptionValue("--each", "").isEmpty()) {
      throw new WrongUsageException("give the dimension with --each");
    }
    String format = parsed.matchedOptionValue("--rows-format", "parquet");
    Map<String, String> source = new TreeMap<>();
    if (format.equals("csv")) {
      source.put("header", "true");
    }
    for (String option : parsed.matchedOptionValue("--rows-option", List.<String>of())) {
      int equals = option.indexOf('=');
      if (equals < 1) {
        throw new WrongUsageException("write an option of the source as KEY=VALUE: " + option);
      }
      String key = option.substring(0, equals);
      if (SECRET.matcher(key).find()) {
        throw new WrongUsageException(
            "others would see '" + key + "' on the command line; set PRECIS_JDBC_PASSWORD in the"
                + " environment of the driver");
      }
      source.put(key, option.substring(equals + 1));
    }
    String order = parsed.matchedOptionValue("--order-by", "");
    return Optional.of(
        new TableOptions(
            pack,
            format,
            parsed.matchedOptionValue("--rows", ""),
            source,
            file,
            parsed.matchedOptionValue("--value-column", ""),
            order.isEmpty() ? List.of() : List.of(order.split(","))));
  }

  private static int count(String number) {
    if (!number.matches("[1-9]\\d{0,5}")) {
      throw new WrongUsageException(
          "invalid number of packs '" + number + "'; give a whole number from 1 to 999999");
    }
    return Integer.parseInt(number);
  }
}
