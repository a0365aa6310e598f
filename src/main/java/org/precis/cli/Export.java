package org.precis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.precis.Precis;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Glyphs;
import org.precis.export.ExportFormat;
import org.precis.export.ExportSource;
import org.precis.export.ExportedFile;
import org.precis.export.Exporter;
import org.precis.html.page.OutputName;
import org.precis.input.BoundedReading;
import org.precis.model.Edition;
import org.precis.publish.Placed;
import org.precis.publish.Staging;
import org.precis.review.BriefingFile;
import org.precis.review.Pages;
import org.precis.review.verify.Proof;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code precis export}: writes what briefings hold in formats for use elsewhere.
 *
 * @param names of the briefings, as typed
 * @param output the folder in which each briefing gets a folder
 * @param each the dimension that packs are split by, or ""
 */
record Export(
    List<String> names,
    Set<ExportFormat> formats,
    Path output,
    Asked asked,
    String each,
    Terminal terminal) {

  private static final String DEFAULT_OUTPUT = "export";

  static CommandSpec spec() {
    CommandSpec spec = Options.command("export");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel("FILE")
            .description("A pack, or the HTML, PDF or briefing.json of a briefing.")
            .build());
    spec.addOption(
        Options.option(
            "--to",
            "LIST",
            "Comma-separated list of formats: " + String.join(", ", ExportFormat.words()) + ".",
            ExportFormat.words().toArray(String[]::new)));
    spec.addOption(
        Options.output(
            "Output folder; each briefing gets a folder of its own (default: "
                + DEFAULT_OUTPUT
                + ")."));
    Asked.addTo(spec, "Export only this language (BCP 47 tag).");
    spec.addOption(
        Options.option("--each", "DIMENSION", "Export a pack once for each value of a dimension."));
    spec.usageMessage()
        .description(
            "Writes the numbers and charts of briefings as files for use elsewhere.",
            "Each table, and the numbers of each figure, are as printed, with qualifiers and bounds in"
                + " columns of",
            "their own. A finished HTML or PDF gives the same files as its pack, from the data inside"
                + " it.",
            "Files that exist are replaced: all of them or none.",
            "",
            "  csv   a file for each table and figure, with metadata (CSV on the Web)",
            "  xlsx  a workbook: cover, contents, notes, and a sheet for each table and figure",
            "  ods   the same workbook as OpenDocument",
            "  docx  the whole briefing as a Word document: styles, tables, charts, contents",
            "  odt   the same as OpenDocument text",
            "  json  the machine form of the briefing, briefing.json",
            "  svg   each chart as a vector graphic that needs no fonts, with its text alternative",
            "  png   each chart as a picture at twice the resolution of a screen")
        .footer(
            "",
            "Example:",
            "  precis export data/net-2018 --to csv,json -o /tmp/numbers",
            "  precis export output/net-2018/net-2018.en.pdf --to csv");
    return spec;
  }

  static Export of(ParseResult parsed, Terminal terminal) {
    List<String> names = parsed.matchedPositionalValue(0, List.of());
    if (names.isEmpty()) {
      throw new WrongUsageException("no briefing given (see 'precis export --help')");
    }
    String formats = parsed.matchedOptionValue("--to", "");
    if (formats.isEmpty()) {
      throw new WrongUsageException("--to is required (see 'precis export --help')");
    }
    Path output = Path.of(parsed.matchedOptionValue("--output", DEFAULT_OUTPUT));
    return new Export(
        names,
        formats(formats),
        output,
        Asked.of(parsed),
        parsed.matchedOptionValue("--each", ""),
        terminal);
  }

  private static Set<ExportFormat> formats(String list) {
    Set<ExportFormat> formats = new LinkedHashSet<>();
    for (String word : list.split(",", -1)) {
      formats.add(
          Arrays.stream(ExportFormat.values())
              .filter(format -> format.word().equals(word.strip()))
              .findFirst()
              .orElseThrow(
                  () ->
                      new WrongUsageException(
                          "unknown format '"
                              + word.strip()
                              + "'; choose "
                              + Options.alternatives(ExportFormat.words()))));
    }
    return formats;
  }

  ExitCode run() throws Exception {
    List<Placed> placed;
    Exporter exporter = new Exporter(terminal.workspace());
    try (Staging staging = Staging.in(output)) {
      Map<String, String> taken = new LinkedHashMap<>();
      for (String name : names) {
        try {
          Exported exported = BoundedReading.read(name, () -> read(name, exporter));
          if (!exported.faults().isEmpty()) {
            terminal.show(exported.faults());
            return ExitCode.FINDINGS;
          }
          for (Map.Entry<String, byte[]> file : exported.files().entrySet()) {
            String other = taken.putIfAbsent(file.getKey(), name);
            if (other != null) {
              throw new WrongUsageException(
                  "'" + other + "' and '" + name + "' both give '" + file.getKey() + "'");
            }
            staging.add(file.getKey(), file.getValue());
          }
        } catch (FaultyInputException faulty) {
          return terminal.showUnreadable(faulty, name);
        }
      }
      placed = staging.commit();
    }
    placed.forEach(file -> terminal.out().println(Glyphs.shown(file.path().toString())));
    return ExitCode.OK;
  }

  /**
   * What is exported of a briefing.
   *
   * @param files by their paths in the output folder
   * @param faults where the pages do not print the data, of which files would then not be made
   */
  private record Exported(Map<String, byte[]> files, List<Diagnostic> faults) {}

  /** Where the pages of a document do not print the data inside it. */
  private List<Diagnostic> faults(BriefingFile file, Edition edition) throws IOException {
    Proof proof = Proof.of(file, edition, Precis.open(terminal.workspace()));
    if (proof.pages() == Pages.UNKNOWN) {
      terminal.err().println(Explain.notRebuilt(file.name()) + "; this exports the data");
    }
    return proof.pages() == Pages.OTHERWISE ? proof.faults() : List.of();
  }

  private Exported read(String name, Exporter exporter) throws IOException {
    BriefingFile file = BriefingFile.open(name);
    asked.checkParameters(file);
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Edition> editions = asked.of(file, terminal.workspace(), each);
    List<Diagnostic> faults = file.form().isDocument() ? faults(file, editions.get(0)) : List.of();
    if (!faults.isEmpty()) {
      return new Exported(files, faults);
    }
    for (Edition edition : editions) {
      // A language that a pack has alone today may have others beside it in the next edition
      OutputName output = OutputName.of(edition, true);
      ExportSource source = exporter.source(edition, output.file());
      for (ExportFormat format : formats) {
        for (ExportedFile one : format.files(source)) {
          String path = edition.masthead().id() + "/" + output.stem() + one.ending();
          files.put(path, one.bytes());
        }
      }
    }
    return new Exported(files, List.of());
  }
}
