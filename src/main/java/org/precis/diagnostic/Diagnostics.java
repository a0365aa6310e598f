package org.precis.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the errors and warnings of a stage, and ends the stage if there are errors. */
public final class Diagnostics {

  private final Set<Diagnostic> found = new LinkedHashSet<>();

  /** Returns whether it was not yet there. */
  public boolean add(Diagnostic diagnostic) {
    return found.add(diagnostic);
  }

  public int size() {
    return found.size();
  }

  public void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** Whether any of these faults was found. */
  public boolean hasAny(Set<Fault> faults) {
    return found.stream().anyMatch(diagnostic -> faults.contains(diagnostic.fault()));
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /** The errors and warnings without duplicates, by place. */
  public List<Diagnostic> sorted() {
    return found.stream().sorted(Comparator.comparing(Diagnostic::location)).toList();
  }

  /** Ends the stage if there are errors. */
  public void throwIfErrors() {
    if (hasErrors()) {
      throw new FaultyInputException(sorted());
    }
  }
}
