package org.precis.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while a stage goes on, and ends the stage where an error is among it. */
public final class Diagnostics {

  private final List<Diagnostic> found = new ArrayList<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void addAll(List<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** What was found, by place, each once. */
  public List<Diagnostic> sorted() {
    return found.stream()
        .distinct()
        .sorted(java.util.Comparator.comparing(Diagnostic::location))
        .toList();
  }

  /** Ends the stage where an error was found. */
  public void throwIfErrors() {
    if (hasErrors()) {
      throw new FaultyInput(sorted());
    }
  }
}
