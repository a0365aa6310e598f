package org.precis.cli;

import java.io.IOException;
import java.util.List;
import org.precis.Precis;
import org.precis.cli.command.ExplainCommand;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.UnreadableInput;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Glyphs;
import org.precis.input.Choices;
import org.precis.model.Edition;
import org.precis.review.BoundedReading;
import org.precis.review.BriefingFile;
import org.precis.review.Explainer;
import org.precis.review.Explanation;
import org.precis.review.ExplanationJson;
import org.precis.review.ExplanationText;
import org.precis.review.Pages;
import org.precis.review.verify.Proof;
import org.precis.text.TerminalJson;

/** {@code precis explain}: prints where one number comes from and goes to. */
record Explain(ExplainCommand.Options options, Terminal terminal) {

  ExitCode run() throws Exception {
    try {
      Explanation explanation = BoundedReading.read(options.briefing(), this::explanation);
      terminal
          .out()
          .print(
              options.format().equals("json")
                  ? TerminalJson.harmless(ExplanationJson.of(explanation))
                  : ExplanationText.of(explanation));
      return ExitCode.OK;
    } catch (FaultyInputException faulty) {
      return UnreadableInput.report(faulty, options.briefing(), terminal);
    }
  }

  private Explanation explanation() throws IOException {
    Choices choices = new Choices(options.language(), "", "");
    BriefingFile file = BriefingFile.open(options.briefing());
    Edition edition = file.read(terminal.workspace(), choices).editions().get(0);
    if (file.form().isDocument()) {
      warn(Proof.of(file, edition, new Precis(terminal.workspace())).pages());
    }
    Explainer explainer = new Explainer(edition);
    return explainer
        .of(options.id(), terminal.workspace())
        .orElseThrow(() -> unknown(explainer.near(options.id())));
  }

  /** The explanation is of the embedded data; whether the pages match it is another question. */
  private void warn(Pages pages) {
    if (pages != Pages.AS_DATA) {
      String why =
          pages == Pages.UNKNOWN
              ? "cannot be rebuilt here, so its pages are not verified"
              : "differs from what its data gives (see 'precis verify')";
      terminal
          .err()
          .println(
              "precis: '"
                  + Glyphs.shown(options.briefing())
                  + "' "
                  + why
                  + "; this explains the data");
    }
  }

  private WrongUsageException unknown(List<String> near) {
    String nearest = near.isEmpty() ? "" : "; similar: '" + String.join("', '", near) + "'";
    return new WrongUsageException(
        "unknown id '" + options.id() + "' in '" + options.briefing() + "'" + nearest);
  }
}
