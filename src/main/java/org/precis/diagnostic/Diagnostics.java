package org.precis.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Collects the errors and warnings of a stage, and ends the stage if there are errors. */
public final class Diagnostics {

  private final Set<Diagnostic> found = new LinkedHashSet<>();

  /** Returns whether it was not yet there. */
  public boolean add(Diagnostic diagnostic) {
    return found.add(diagnostic);
  }

  /** Puts another diagnostic in place of each of a fault at a place. */
  public void replace(Fault fault, Location place, UnaryOperator<Diagnostic> other) {
    List<Diagnostic> all = new ArrayList<>(found);
    found.clear();
    for (Diagnostic one : all) {
      boolean meant = one.fault() == fault && one.location().equals(place);
      found.add(meant ? other.apply(one) : one);
    }
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

  /** Whether any of these faults was found in a file. */
  public boolean hasAny(Set<Fault> faults, String file) {
    return found.stream()
        .anyMatch(one -> faults.contains(one.fault()) && one.location().file().equals(file));
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
