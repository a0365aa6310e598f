package org.precis.cli;

import java.io.IOException;
import java.util.List;
import org.precis.Precis;
import org.precis.cli.command.ExplainCommand;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.UnreadableInput;
import org.precis.cli.terminal.WrongUsageException;
import org.precis.diagnostic.FaultyInput;
import org.precis.diagnostic.Glyphs;
import org.precis.input.Choices;
import org.precis.model.Edition;
import org.precis.review.BoundedReading;
import org.precis.review.BriefingFile;
import org.precis.review.ExplainJson;
import org.precis.review.ExplainText;
import org.precis.review.Explainer;
import org.precis.review.Explanation;
import org.precis.review.Pages;
import org.precis.review.verify.Proof;
import org.precis.text.TerminalJson;

/** {@code precis explain}: the story of one number, on standard output. */
record Explain(ExplainCommand.Options options, Terminal terminal) {

  ExitCode run() throws Exception {
    try {
      Explanation told = BoundedReading.read(options.briefing(), this::told);
      terminal
          .out()
          .print(
              options.format().equals("json")
                  ? TerminalJson.harmless(ExplainJson.of(told))
                  : ExplainText.of(told));
      return ExitCode.OK;
    } catch (FaultyInput faulty) {
      return UnreadableInput.report(faulty, options.briefing(), terminal);
    }
  }

  private Explanation told() throws IOException {
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

  /** The story is of the data inside: whether the pages say it is another question. */
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
