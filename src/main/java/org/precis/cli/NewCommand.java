package org.precis.cli;

import static org.precis.cli.Options.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The syntax of {@code precis new}, which writes a pack or a template. */
final class NewCommand {

  private NewCommand() {}

  static CommandSpec spec() {
    CommandSpec spec = Options.command("new");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .type(String.class)
            .paramLabel("DIR")
            .description("Folder of the new pack; its name becomes the id of the briefing.")
            .build());
    spec.addOption(
        option(
            "--from",
            "SOURCE",
            "Start from a workbook (.xlsx, .ods) or a CSV file, or from the last edition: the folder"
                + " of a pack. With --template, the template to copy: standard, one-page, bulletin or one of yours."));
    spec.addOption(
        option("--template", "NAME", "Copy a template to templates/NAME instead (see --from)."));
    spec.addOption(
        Options.output("With --from FILE: output folder of the briefing (default: output)."));
    spec.usageMessage()
        .description(
            "Creates a pack or a template to start from.",
            "The pack is small, commented and ready to build; the template is a copy of the standard one.",
            "With --from, looks for the tables of a workbook or a CSV file, copies it into the pack, and says",
            "what it took for what: heads, units, totals, notes, and signs in place of numbers; then builds",
            "the briefing, unless the pack has errors that only its author can fix (exit code 1).",
            "From a pack, it makes the next edition: a copy beside it with the period moved on, compared with",
            "the last one; what texts still say of the last edition is listed.")
        .footer(
            "",
            "Examples:",
            "  precis new data/my-briefing && precis build data/my-briefing",
            "  precis new --from fraud.xlsx data/fraud-2026-09",
            "  precis new --from data/fraud-2026-09 data/fraud-2026-10",
            "  precis new --template ours",
            "  precis new --template leaflet --from one-page");
    return spec;
  }

  /** Refuses what is neither a workbook, a CSV file nor a pack, with the way to go instead. */
  private static void refuseOther(Path source) {
    if (Files.isDirectory(source) && !Files.exists(source.resolve("briefing.yaml"))) {
      throw new WrongUsageException(
          "'"
              + source
              + "' is not a pack: it has no briefing.yaml; give a pack, a workbook or a CSV file");
    }
    if (Files.isRegularFile(source)
        && !source.toString().matches("(?i).*\\.(xlsx|xlsm|xls|xlsb|ods|csv|tsv)")) {
      throw new WrongUsageException(
          "'"
              + source
              + "' is neither a workbook (.xlsx, .ods) nor a CSV file (.csv, .tsv); save it as one, or name"
              + " it under 'file' in a pack (precis new DIR)");
    }
  }

  static ExitCode run(ParseResult parsed, Terminal terminal) throws IOException {
    Optional<String> template = Optional.ofNullable(parsed.matchedOptionValue("--template", null));
    Optional<Path> pack =
        Optional.<String>ofNullable(parsed.matchedPositionalValue(0, null)).map(Path::of);
    Optional<String> from = Optional.ofNullable(parsed.matchedOptionValue("--from", null));
    if (from.isPresent() && pack.isEmpty() && template.isEmpty()) {
      throw new WrongUsageException("give a folder for the pack after --from SOURCE");
    }
    boolean workbook =
        from.isPresent() && template.isEmpty() && !Files.isDirectory(Path.of(from.get()));
    if (parsed.hasMatchedOption("--output") && !workbook) {
      throw new WrongUsageException(
          "--output is for the briefing of a workbook or a CSV file: give one with --from");
    }
    if (pack.isPresent() == template.isPresent()) {
      throw new WrongUsageException(
          "give a folder for the pack, or --template NAME (see 'precis new --help')");
    }
    if (from.isPresent() && pack.isPresent()) {
      Path source = Path.of(from.get());
      refuseOther(source);
      return Files.isDirectory(source)
          ? new NewFromPack(source, pack.get(), terminal).run()
          : new NewFromWorkbook(source, pack.get(), BuildCommand.output(parsed), terminal).run();
    }
    if (pack.isPresent()) {
      return new NewPack(pack.get(), terminal).run();
    }
    String name = template.get();
    if (!name.matches(Workspace.TEMPLATE_NAME)) {
      throw new WrongUsageException(
          "invalid template name '" + name + "'; use letters, digits, hyphens and underscores");
    }
    String copied = from.orElse(NewTemplate.STANDARD);
    return new NewTemplate(Path.of("templates", name), copied, terminal).run();
  }
}
