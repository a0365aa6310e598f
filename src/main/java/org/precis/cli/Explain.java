package org.precis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.precis.Precis;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultText;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Glyphs;
import org.precis.diagnostic.NearestName;
import org.precis.input.BoundedReading;
import org.precis.model.Edition;
import org.precis.review.BriefingFile;
import org.precis.review.Explainer;
import org.precis.review.Explanation;
import org.precis.review.ExplanationJson;
import org.precis.review.ExplanationText;
import org.precis.review.Pages;
import org.precis.review.verify.Proof;
import org.precis.text.TerminalJson;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code precis explain}: prints where one number comes from and goes to.
 *
 * @param id of the number
 */
record Explain(String briefing, String id, String format, Asked asked, Terminal terminal) {

  /** In place of a pack: a kind of error is explained. */
  static final String ERROR = "error";

  private static final List<String> FORMATS = List.of("text", "json");

  static CommandSpec spec() {
    CommandSpec spec = Options.command("explain");
    spec.addPositional(Options.briefing("0", "PACK"));
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("1")
            .arity("1")
            .required(true)
            .type(String.class)
            .paramLabel("ID")
            .description(
                "Id of a number: suspects, suspects@2017, case.4.frozen, total.suspects,"
                    + " table.by-state.losses.ohio, …")
            .build());
    spec.addOption(Options.format(FORMATS));
    Asked.addTo(spec, "Language, if the pack has several (default: its first).");
    spec.usageMessage()
        .description(
            "Shows where a number comes from and where it is printed.",
            "Lists its source and quote, what it is part of, how it was added up, how it differs from"
                + " the",
            "previous edition, what it is not added to, and each place where the briefing prints it.",
            "Lines are wrapped to $COLUMNS if it is set, else to the terminal; in a file or a pipe they are"
                + " whole.")
        .footer(
            "",
            "'precis explain error CODE' says what a kind of error or warning means, and what to do about"
                + " it.",
            "",
            "Examples:",
            "  precis explain data/net-2018 total.suspects",
            "  precis explain error quote-qualifier");
    return spec;
  }

  static Explain of(ParseResult parsed, Terminal terminal) {
    return new Explain(
        parsed.matchedPositionalValue(0, ""),
        parsed.matchedPositionalValue(1, ""),
        Options.format(parsed, "text", FORMATS),
        Asked.of(parsed),
        terminal);
  }

  ExitCode run() throws Exception {
    if (briefing.equals(ERROR) && !Files.exists(Path.of(ERROR))) {
      Fault fault = FaultText.fault(id).orElseThrow(() -> unknownCode(id));
      terminal.out().print(FaultText.of(fault));
      return ExitCode.OK;
    }
    try {
      Explanation explanation = BoundedReading.read(briefing, this::explanation);
      terminal
          .out()
          .print(
              format.equals("json")
                  ? TerminalJson.harmless(ExplanationJson.of(explanation))
                  : ExplanationText.of(explanation, terminal.columnsOut()));
      return ExitCode.OK;
    } catch (FaultyInputException faulty) {
      return terminal.showUnreadable(faulty, briefing);
    }
  }

  private Explanation explanation() throws IOException {
    BriefingFile file = BriefingFile.open(briefing);
    asked.checkParameters(file);
    Edition edition = asked.of(file, terminal.workspace()).get(0);
    if (file.form().isDocument()) {
      warn(Proof.of(file, edition, Precis.open(terminal.workspace())).pages());
    }
    Explainer explainer = new Explainer(edition);
    return explainer.of(id, terminal.workspace()).orElseThrow(() -> unknown(explainer));
  }

  /** The explanation is of the embedded data; whether the pages match it is another question. */
  private void warn(Pages pages) {
    if (pages != Pages.AS_DATA) {
      String why =
          pages == Pages.UNKNOWN
              ? notRebuilt(briefing)
              : about(briefing) + "differs from what its data gives (see 'precis verify')";
      terminal.err().println(why + "; this explains the data");
    }
  }

  /** Says of a document by another engine or template that nobody knows what its pages say. */
  static String notRebuilt(String briefing) {
    return about(briefing)
        + "was built by another version of Precis or of its template, so its pages are not verified";
  }

  private static String about(String briefing) {
    return "precis: '" + Glyphs.shown(briefing) + "' ";
  }

  private static WrongUsageException unknownCode(String code) {
    String nearest =
        NearestName.to(code, FaultText.codes())
            .map(near -> "; " + NearestName.question(near))
            .orElse("; docs/diagnostics.md lists all");
    return new WrongUsageException("unknown error code '" + code + "'" + nearest);
  }

  private WrongUsageException unknown(Explainer explainer) {
    Optional<String> refused = explainer.refusal(id);
    if (refused.isPresent()) {
      return new WrongUsageException("'" + id + "' is not formed: " + refused.get());
    }
    List<String> near = explainer.near(id);
    String nearest = near.isEmpty() ? "" : "; similar: '" + String.join("', '", near) + "'";
    return new WrongUsageException("unknown id '" + id + "' in '" + briefing + "'" + nearest);
  }
}
