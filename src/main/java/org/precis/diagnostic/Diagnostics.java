package org.precis.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong while a stage goes on, and ends the stage where an error is among it. */
public final class Diagnostics {

  private final Set<Diagnostic> found = new LinkedHashSet<>();

  /** Whether it is new. */
  public boolean add(Diagnostic diagnostic) {
    return found.add(diagnostic);
  }

  public int size() {
    return found.size();
  }

  public void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** Whether one of these faults was found. */
  public boolean hasAny(Set<Fault> faults) {
    return found.stream().anyMatch(diagnostic -> faults.contains(diagnostic.fault()));
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** What was found, by place, each once. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted(Comparator.comparing(Diagnostic::location)).toList();
  }

  /** Ends the stage where an error was found. */
  public void throwIfErrors() {
    if (hasErrors()) {
      throw new FaultyInput(sorted());
    }
  }
}
