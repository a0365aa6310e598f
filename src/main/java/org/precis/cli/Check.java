package org.precis.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.precis.Precis;
import org.precis.cli.batch.BuildContext;
import org.precis.cli.batch.Exhaustion;
import org.precis.cli.batch.FailedPack;
import org.precis.cli.batch.FreshnessCheck;
import org.precis.cli.batch.PackSet;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Progress;
import org.precis.cli.terminal.Terminal;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.DiagnosticJson;
import org.precis.diagnostic.DiagnosticPrinter;
import org.precis.diagnostic.Diagnostics;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.GithubAnnotations;
import org.precis.diagnostic.Glyphs;
import org.precis.diagnostic.Question;
import org.precis.diagnostic.Sarif;
import org.precis.input.Choices;
import org.precis.input.EditionReader;
import org.precis.input.Pack;
import org.precis.input.ReadResult;
import org.precis.model.Edition;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code precis check}: prints every fault of the packs and their templates.
 *
 * @param packs as typed; none means all under {@code data/}
 * @param output where {@code build} puts their briefings
 */
record Check(List<String> packs, String format, Path output, Choices choices, Terminal terminal) {

  private static final List<String> FORMATS = List.of("text", "json", "sarif", "github");

  static CommandSpec spec() {
    CommandSpec spec = Options.command("check");
    spec.addPositional(Options.packs());
    spec.addOption(Options.format(FORMATS));
    spec.addOption(
        Options.output(
            "Folder of the finished briefings; the pages of those that are up to date are not checked again"
                + " (default: output)."));
    spec.addOption(Parameters.spec());
    spec.usageMessage()
        .description(
            "Lists all errors and warnings in packs.",
            "If no PACK is given, checks every pack under data/. Writes no files.",
            "The value of every statistic, and of every measure of a case, is compared with its quote, and the",
            "quote with its source. A value that its quote does not support is an error here and a warning in",
            "'build'. Values of other periods (value@…) and table cells have no quotes and are not compared.",
            "The last lines count the proven numbers, name those without a quote or a source, and say whether a",
            "briefing has no issuer, no date of publication or no main points.")
        .footer(
            "",
            "Examples:",
            "  precis check data/net-2018 --format sarif > faults.sarif",
            "  precis check --format github     # annotations in a workflow of GitHub Actions");
    return spec;
  }

  static Check of(ParseResult parsed, Terminal terminal) {
    return new Check(
        parsed.matchedPositionalValue(0, List.of()),
        Options.format(parsed, "text", FORMATS),
        BuildCommand.output(parsed),
        new Choices("", "", "", "", Parameters.of(parsed)),
        terminal);
  }

  ExitCode run() throws Exception {
    Diagnostics found = new Diagnostics();
    StringBuilder coverage = new StringBuilder();
    StringBuilder asked = new StringBuilder();
    ExitCode exitCode = ExitCode.OK;
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    BuildContext context =
        new BuildContext(
            BuildCommand.options(packs, output, choices),
            terminal.workspace(),
            Precis.open(terminal.workspace()),
            Optional.empty(),
            threads,
            Progress.none());
    try {
      for (PackSet set : PackSet.of(packs, true)) {
        if (set.missing().isPresent()) {
          exitCode = exitCode.or(terminal.report(set.missing().get(), false));
        }
        for (Pack pack : set.packs()) {
          found.addAll(faults(pack, set, context, coverage, asked));
        }
      }
    } finally {
      threads.shutdownNow();
    }
    terminal.out().print(written(found.sorted(), coverage.append(asked)));
    return found.hasErrors() ? exitCode.or(ExitCode.of(found.sorted())) : exitCode;
  }

  /**
   * The faults found by reading and, if that succeeds, by making the pages: those of each edition
   * on a thread, and reported in the order of the editions.
   */
  private List<Diagnostic> faults(
      Pack pack, PackSet set, BuildContext context, StringBuilder coverage, StringBuilder asked)
      throws Exception {
    Diagnostics found = new Diagnostics();
    try {
      ReadResult read = EditionReader.read(pack, terminal.workspace(), choices);
      found.addAll(read.warnings());
      coverage.append(lines(pack, read));
      if (format.equals("text")) {
        asked.append(questions(pack, read));
      } else {
        read.questions().stream().map(Question::diagnostic).forEach(found::add);
      }
      // Once it is read: what is saved meanwhile is then new
      boolean faultless = areFaultless(set, context);
      List<Future<List<Diagnostic>>> making = new ArrayList<>();
      for (Edition edition : read.editions()) {
        making.add(
            context.threads().submit(() -> pageFaults(edition, faultless, context.engine())));
      }
      for (Future<List<Diagnostic>> faults : making) {
        found.addAll(read.placed(made(faults, pack)));
      }
    } catch (FaultyInputException faulty) {
      found.addAll(faulty.diagnostics());
    } catch (StackOverflowError | OutOfMemoryError exhausted) {
      found.addAll(Exhaustion.faults(exhausted, pack.name()));
    }
    return found.sorted().stream().map(Diagnostic::checked).toList();
  }

  /**
   * Whether the pages of a set are known to have no faults: {@code build} made them from the same
   * files, by the same engine and without a warning.
   */
  private static boolean areFaultless(PackSet set, BuildContext context) {
    return new FreshnessCheck(context)
        .of(set)
        .manifest()
        .filter(manifest -> manifest.origin().warnings().isEmpty())
        .isPresent();
  }

  private static List<Diagnostic> made(Future<List<Diagnostic>> faults, Pack pack)
      throws Exception {
    try {
      return faults.get();
    } catch (ExecutionException e) {
      return FailedPack.faults(pack.name(), e.getCause());
    }
  }

  /**
   * The faults found by making the pages: what passes here, {@code build} makes.
   *
   * @param faultless whether they are known to have none
   */
  private static List<Diagnostic> pageFaults(Edition edition, boolean faultless, Precis engine) {
    Diagnostics found = new Diagnostics();
    if (!faultless) {
      found.addAll(engine.produce(edition).diagnostics());
    }
    try {
      // After the pages: by then what it needs is loaded, and neither thread waits long for it
      found.addAll(engine.printLint(edition));
    } catch (FaultyInputException faulty) {
      found.addAll(faulty.diagnostics());
    }
    return found.sorted();
  }

  /**
   * Lines that say how many numbers are covered by quotes, whence the style is, and what a reader
   * will look for and not find.
   */
  private static String lines(Pack pack, ReadResult read) {
    boolean written = Files.isDirectory(pack.path()); // nobody can add to a finished file
    String unsaid = written ? unsaid(read.editions()) : "";
    return Stream.of(read.coverage().inWords(), read.style().inWords(), unsaid)
        .filter(words -> !words.isEmpty())
        .map(words -> Glyphs.shown(pack.name()) + ": " + words + "\n")
        .collect(Collectors.joining());
  }

  private static String unsaid(List<Edition> editions) {
    List<String> keys = new ArrayList<>();
    if (editions.stream().anyMatch(one -> one.masthead().issuer().isEmpty())) {
      keys.add("issuer");
    }
    if (editions.stream().anyMatch(one -> one.masthead().published() == null)) {
      keys.add("published");
    }
    if (editions.stream().anyMatch(one -> one.texts().summary().isEmpty())) {
      keys.add("summary");
    }
    return keys.isEmpty() ? "" : "still to say: " + String.join(", ", keys);
  }

  /** The questions about its sheets, and how to confirm them. */
  static String questions(Pack pack, ReadResult read) {
    int count = read.questions().size();
    boolean denied = read.questions().stream().anyMatch(one -> !one.objection().isEmpty());
    return count == 0
        ? ""
        : Glyphs.shown(pack.name())
            + (count == 1 ? ": a question" : ": " + count + " questions")
            + " about what its sheets are read as\n"
            + Question.print(read.questions())
            + (denied ? "" : "if all are right: precis confirm " + NewPack.typed(pack.name()))
            + (denied ? "" : ", which writes\n  reading: " + read.confirmation() + "\n");
  }

  private String written(List<Diagnostic> faults, CharSequence coverage) {
    return switch (format) {
      case "json" -> DiagnosticJson.of(faults) + "\n";
      case "sarif" -> Sarif.of(faults) + "\n";
      case "github" -> GithubAnnotations.of(faults);
      default -> DiagnosticPrinter.print(faults) + coverage;
    };
  }
}
