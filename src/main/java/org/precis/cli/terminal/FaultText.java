package org.precis.cli.terminal;

import java.util.List;
import java.util.stream.Collectors;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.DiagnosticPrinter;

/** Diagnostics for a terminal, with coloured severity if it has colour. */
public record FaultText(boolean colour) {

  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String PLAIN = "\u001b[0m";

  public String of(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(this::of).collect(Collectors.joining());
  }

  private String of(Diagnostic diagnostic) {
    String text = DiagnosticPrinter.print(diagnostic);
    if (!colour) {
      return text;
    }
    String word = diagnostic.isError() ? ": error: " : ": warning: ";
    int at = text.indexOf(word) + 2;
    int end = at + word.length() - 3;
    String paint = diagnostic.isError() ? RED : YELLOW;
    return text.substring(0, at) + paint + text.substring(at, end) + PLAIN + text.substring(end);
  }
}
