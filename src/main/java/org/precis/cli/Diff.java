package org.precis.cli;

import java.io.IOException;
import java.util.List;
import org.precis.Precis;
import org.precis.diagnostic.FaultyInput;
import org.precis.input.Choices;
import org.precis.model.Edition;
import org.precis.pdf.PagePair;
import org.precis.pdf.PagesDiff;
import org.precis.pdf.PdfFile;
import org.precis.review.BriefingFile;
import org.precis.review.DiffHtml;
import org.precis.review.DiffJson;
import org.precis.review.DiffMarkdown;
import org.precis.review.DiffText;
import org.precis.review.Differences;
import org.precis.review.Form;
import org.precis.review.Side;

/** {@code precis diff}: what changed between two briefings, on standard output. */
record Diff(DiffCommand.Options options, Terminal terminal) {

  ExitCode run() throws IOException {
    try {
      BriefingFile old = BriefingFile.open(options.old());
      BriefingFile current = BriefingFile.open(options.current());
      if (old.isSameAs(current)) {
        terminal.err().println("precis: both are the same: '" + options.current() + "'");
      }
      Side then = side(old);
      Side now = side(current);
      Differences differences = Differences.between(then, now);
      List<PagePair> pages = options.pages() ? pages(pdf(old, then), pdf(current, now)) : List.of();
      terminal.out().print(written(differences, pages));
      return differences.none() && pages.isEmpty() ? ExitCode.WELL : ExitCode.SHORT;
    } catch (FaultyInput faulty) {
      terminal.err().print(new FaultText(terminal.colour()).of(faulty.diagnostics()));
      // 1 would say that the two differ
      return ExitCode.FILES;
    }
  }

  private Side side(BriefingFile file) {
    Choices choices = new Choices(options.language(), "", "");
    List<Edition> editions = file.read(terminal.workspace(), choices).editions();
    List<String> lines = file.form().isDocument() ? file.lines() : List.of();
    return new Side(file.name(), file.form(), editions, lines);
  }

  /** The document that was handed over, or the one that would be made of it. */
  private PdfFile pdf(BriefingFile file, Side side) {
    byte[] bytes =
        file.form() == Form.PDF
            ? file.bytes()
            : new Precis(terminal.workspace())
                .produce(side.editions().get(0), true)
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
    return switch (options.format()) {
      case "markdown" -> DiffMarkdown.of(differences);
      case "json" -> DiffJson.of(differences);
      case "html" -> DiffHtml.of(differences, pages);
      default -> DiffText.of(differences, terminal.colourOut());
    };
  }
}
