package org.precis.pdf.write;

import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.typeset.css.Problem;
import org.precis.typeset.css.Sheet;
import org.precis.typeset.document.HtmlReader;
import org.precis.typeset.style.Rules;

/** Finds the parts of a style sheet that the PDF would ignore. Rules for screens are exempt. */
public final class PrintLint {

  private PrintLint() {}

  /** A warning for each part of this file that the PDF would ignore, in order. */
  public static List<Diagnostic> warnings(String file, String css) {
    List<String> lines = css.lines().toList();
    return Rules.of(List.of(new Sheet(file, css))).problems().stream()
        .map(problem -> warning(problem, lines))
        .toList();
  }

  /** What makes this file of a template, and so every page of it, no well-formed document. */
  public static List<Diagnostic> malformed(String file, String markup) {
    try {
      HtmlReader.read(file, markup);
      return List.of();
    } catch (FaultyInputException faulty) {
      return faulty.diagnostics();
    }
  }

  private static Diagnostic warning(Problem problem, List<String> lines) {
    Location place =
        new Location(problem.file(), problem.line(), problem.column(), problem.length());
    String line = problem.line() <= lines.size() ? lines.get(problem.line() - 1) : "";
    Diagnostic warning = Fault.PRINT_CSS.at(place, line, problem.message());
    return problem.hint().isEmpty() ? warning : warning.withHint(problem.hint());
  }
}
