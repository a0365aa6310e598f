package org.precis.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.precis.Format;
import org.precis.Precis;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Glyphs;
import org.precis.html.read.HtmlBlock;
import org.precis.html.read.HtmlFile;
import org.precis.input.BoundedReading;
import org.precis.model.Edition;
import org.precis.review.BriefingFile;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code precis text}: prints a briefing as plain text. */
record Text(String name, Asked asked, Terminal terminal) {

  static CommandSpec spec() {
    CommandSpec spec = Options.command("text");
    spec.addPositional(Options.briefing("0", "FILE"));
    Asked.addTo(spec, "Language, if the pack has several (default: its first).");
    spec.usageMessage()
        .description(
            "Prints a briefing as plain text.",
            "The text is the same for HTML and PDF: one block per line, in reading order, charts as"
                + " their text",
            "alternatives. To use it in 'git diff':",
            "",
            "  echo '*.pdf diff=precis' >> .gitattributes",
            "  git config diff.precis.textconv 'precis text'")
        .footer("", "Example:", "  precis text output/net-2018/net-2018.en.pdf");
    return spec;
  }

  static Text of(ParseResult parsed, Terminal terminal) {
    return new Text(parsed.matchedPositionalValue(0, ""), Asked.of(parsed), terminal);
  }

  ExitCode run() throws Exception {
    try {
      List<String> lines = BoundedReading.read(name, this::lines);
      String text = lines.stream().map(Glyphs::shown).collect(Collectors.joining("\n"));
      terminal.out().print(text + "\n");
      return ExitCode.OK;
    } catch (FaultyInputException faulty) {
      return terminal.showUnreadable(faulty, name);
    }
  }

  private List<String> lines() throws IOException {
    BriefingFile file = BriefingFile.open(name);
    asked.checkParameters(file);
    boolean document = file.form().isDocument();
    if (document && !asked.hasLanguage()) {
      return file.lines();
    }
    List<Edition> editions = asked.of(file, terminal.workspace());
    return document ? file.lines() : made(editions.get(0));
  }

  /** The text of the page that would be made of it. */
  private List<String> made(Edition edition) {
    String page =
        Precis.open(terminal.workspace())
            .produce(edition, Format.HTML)
            .orElseThrow()
            .html()
            .orElseThrow()
            .markup();
    return HtmlFile.parse(page).blocks().stream().map(HtmlBlock::text).toList();
  }
}
