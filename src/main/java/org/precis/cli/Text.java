package org.precis.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.precis.Precis;
import org.precis.cli.command.TextCommand;
import org.precis.cli.terminal.ExitCode;
import org.precis.cli.terminal.Terminal;
import org.precis.cli.terminal.UnreadableInput;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Glyphs;
import org.precis.html.read.HtmlBlock;
import org.precis.html.read.HtmlFile;
import org.precis.input.Choices;
import org.precis.model.Edition;
import org.precis.review.BoundedReading;
import org.precis.review.BriefingFile;

/** {@code precis text}: prints a briefing as plain text. */
record Text(TextCommand.Options options, Terminal terminal) {

  ExitCode run() throws Exception {
    try {
      List<String> lines = BoundedReading.read(options.file(), this::lines);
      String text = lines.stream().map(Glyphs::shown).collect(Collectors.joining("\n"));
      terminal.out().print(text + "\n");
      return ExitCode.OK;
    } catch (FaultyInputException faulty) {
      return UnreadableInput.report(faulty, options.file(), terminal);
    }
  }

  private List<String> lines() throws IOException {
    BriefingFile file = BriefingFile.open(options.file());
    return file.form().isDocument() ? file.lines() : made(file);
  }

  /** The text of the page that would be made of it. */
  private List<String> made(BriefingFile file) {
    Choices choices = new Choices(options.language(), "", "");
    Edition edition = file.read(terminal.workspace(), choices).editions().get(0);
    String page = new Precis(terminal.workspace()).produce(edition, false).html().markup();
    return HtmlFile.parse(page).blocks().stream().map(HtmlBlock::text).toList();
  }
}
