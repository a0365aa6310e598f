package org.precis.cli;

import static org.precis.cli.Options.flag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.precis.Format;
import org.precis.Precis;
import org.precis.Publication;
import org.precis.cli.batch.FailedPack;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.Diagnostics;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Glyphs;
import org.precis.input.BoundedReading;
import org.precis.model.Edition;
import org.precis.pdf.diff.PagePair;
import org.precis.pdf.diff.PagesDiff;
import org.precis.pdf.read.PdfFile;
import org.precis.review.BriefingFile;
import org.precis.review.DiffHtml;
import org.precis.review.DiffInput;
import org.precis.review.DiffJson;
import org.precis.review.DiffMarkdown;
import org.precis.review.DiffText;
import org.precis.review.Differences;
import org.precis.review.Form;
import org.precis.review.verify.Proof;
import org.precis.text.TerminalJson;
import org.precis.workspace.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code precis diff}: prints what changed between two briefings.
 *
 * @param images whether to include images of the pages
 */
record Diff(
    String oldName,
    String currentName,
    String format,
    Asked asked,
    boolean images,
    Terminal terminal) {

  private static final List<String> FORMATS = List.of("text", "markdown", "json", "html");

  static CommandSpec spec() {
    CommandSpec spec = Options.command("diff");
    spec.addPositional(Options.briefing("0", "OLD"));
    spec.addPositional(Options.briefing("1", "NEW"));
    spec.addOption(Options.format(FORMATS));
    Asked.addTo(spec, "Compare only this language (default: all).");
    spec.addOption(
        flag(
            "--pages",
            "Show images of the changed pages side by side, changes boxed (implies --format html)."));
    spec.usageMessage()
        .description(
            "Shows what changed between two briefings.",
            "Compares numbers, cases, tables and texts by what they mean, not by how their files"
                + " are written:",
            "numbers first, then texts as their readers see them, then sources, ids and settings.",
            "Finished briefings are verified first: pages that differ from what the embedded data"
                + " gives are",
            "reported, and count as a difference.",
            "Lines are wrapped to $COLUMNS if it is set, else to the terminal; in a file or a pipe they are"
                + " whole.",
            "Exit codes: 0 no differences, 1 differences, 2 usage error, 3 a briefing cannot be"
                + " read.")
        .footer(
            "",
            "Example:",
            "  precis diff output/net-2018/net-2018.en.pdf data/net-2018 --format markdown",
            "  precis diff output/parcels-2024-05/parcels-2024-05.pdf data/parcels -P period=2024-06");
    return spec;
  }

  static Diff of(ParseResult parsed, Terminal terminal) {
    boolean pages = parsed.hasMatchedOption("--pages");
    String format = Options.format(parsed, pages ? "html" : "text", FORMATS);
    if (pages && !format.equals("html")) {
      throw new WrongUsageException("--pages requires --format html");
    }
    return new Diff(
        parsed.matchedPositionalValue(0, ""),
        parsed.matchedPositionalValue(1, ""),
        format,
        Asked.of(parsed),
        pages,
        terminal);
  }

  ExitCode run() throws Exception {
    try {
      BriefingFile old = BoundedReading.read(oldName, () -> BriefingFile.open(oldName));
      BriefingFile current = BoundedReading.read(currentName, () -> BriefingFile.open(currentName));
      asked.checkParameters(old, current);
      if (old.isSameAs(current)) {
        say("both arguments are the same: '" + currentName + "'");
      }
      List<DiffInput> sides = sides(List.of(old, current));
      return BoundedReading.read(currentName, () -> tell(old, current, sides));
    } catch (FaultyInputException faulty) {
      terminal.show(faulty.diagnostics());
      // 1 would mean that the two differ
      return ExitCode.IO_ERROR;
    }
  }

  private ExitCode tell(BriefingFile old, BriefingFile current, List<DiffInput> sides) {
    Differences differences = Differences.between(sides.get(0), sides.get(1));
    warn(differences);
    List<PagePair> pages =
        images ? pages(pdf(old, sides.get(0)), pdf(current, sides.get(1))) : List.of();
    terminal.out().print(written(differences, pages));
    return differences.isEmpty() && pages.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private void warn(Differences differences) {
    if (differences.unrelated()) {
      say("different briefings: they have no statistic, case or table in common");
    }
    if (differences.noCommonLanguage()) {
      say("no language in common: texts are compared as they are");
    }
  }

  private void say(String sentence) {
    terminal.err().println("precis: " + Glyphs.shown(sentence));
  }

  /** Reads both concurrently, and reports the faults of both. */
  private List<DiffInput> sides(List<BriefingFile> files) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(files.size());
    try {
      Precis engine = Precis.open(terminal.workspace());
      List<Future<DiffInput>> reading = new ArrayList<>();
      files.forEach(
          file ->
              reading.add(
                  threads.submit(
                      () -> BoundedReading.read(file.name(), () -> side(file, engine)))));
      List<DiffInput> sides = new ArrayList<>();
      Diagnostics faults = new Diagnostics();
      for (Future<DiffInput> one : reading) {
        try {
          sides.add(one.get());
        } catch (ExecutionException e) {
          faults.addAll(FailedPack.faults("", e.getCause()));
        }
      }
      faults.throwIfErrors();
      return sides;
    } finally {
      threads.shutdownNow();
    }
  }

  /** The data of the file and, for a finished document, whether its pages match. */
  private DiffInput side(BriefingFile file, Precis engine) throws IOException {
    DiffInput side = file.side(asked.of(file, terminal.workspace()));
    return file.form().isDocument()
        ? side.with(Proof.of(file, side.editions().get(0), engine).pages())
        : side.with(side.editions().stream().map(edition -> printed(edition, engine)).toList());
  }

  /** As documents have it: its fonts hold no more than what they print. */
  private static Edition printed(Edition edition, Precis engine) {
    boolean whole =
        edition.presentation().fonts().isEmpty() && edition.presentation().style().face().isEmpty();
    return whole
        ? edition
        : engine.produce(edition, Format.JSON).value().map(Publication::edition).orElse(edition);
  }

  /** The PDF given, or the one that would be made from the input. */
  private PdfFile pdf(BriefingFile file, DiffInput side) {
    byte[] bytes =
        file.form() == Form.PDF
            ? file.bytes()
            : Precis.open(terminal.workspace())
                .produce(side.editions().get(0))
                .orElseThrow()
                .pdf()
                .orElseThrow()
                .bytes();
    return PdfFile.open(file.name(), bytes);
  }

  private static List<PagePair> pages(PdfFile old, PdfFile current) {
    try (old;
        current) {
      return PagesDiff.between(old, current);
    }
  }

  private String written(Differences differences, List<PagePair> pages) {
    Workspace workspace = terminal.workspace();
    return switch (format) {
      case "markdown" -> DiffMarkdown.of(differences, workspace);
      case "json" -> TerminalJson.harmless(DiffJson.of(differences, workspace));
      case "html" -> DiffHtml.of(differences, pages, workspace);
      default -> DiffText.of(differences, workspace, terminal.columnsOut(), terminal.colourOut());
    };
  }
}
