package org.precis.cli;

import java.io.IOException;
import java.util.List;
import org.precis.diagnostic.FaultyInput;
import org.precis.input.Choices;
import org.precis.model.Edition;
import org.precis.review.BriefingFile;
import org.precis.review.ExplainJson;
import org.precis.review.ExplainText;
import org.precis.review.Explainer;
import org.precis.review.Explanation;

/** {@code precis explain}: the story of one number, on standard output. */
record Explain(ExplainCommand.Options options, Terminal terminal) {

  ExitCode run() throws IOException {
    try {
      Explanation told = told();
      String text = options.format().equals("json") ? ExplainJson.of(told) : ExplainText.of(told);
      terminal.out().print(text);
      return ExitCode.WELL;
    } catch (FaultyInput faulty) {
      return Unread.report(faulty, options.briefing(), terminal);
    }
  }

  private Explanation told() throws IOException {
    Choices choices = new Choices(options.language(), "", "");
    Edition edition =
        BriefingFile.open(options.briefing()).read(terminal.workspace(), choices).editions().get(0);
    Explainer explainer = new Explainer(edition);
    return explainer
        .of(options.id(), terminal.workspace())
        .orElseThrow(() -> unknown(explainer.near(options.id())));
  }

  private WrongUsage unknown(List<String> near) {
    String nearest = near.isEmpty() ? "" : "; near it: '" + String.join("', '", near) + "'";
    return new WrongUsage(
        "there is no number '" + options.id() + "' in '" + options.briefing() + "'" + nearest);
  }
}
