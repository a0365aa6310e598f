package org.precis.diagnostic;

import java.util.List;

/** Ends a stage whose input has errors; carries all of them. Caught once, in {@code cli}. */
public final class FaultyInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> diagnostics;

  public FaultyInputException(List<Diagnostic> diagnostics) {
    super(diagnostics.size() + " errors and warnings");
    this.diagnostics = List.copyOf(diagnostics);
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }
}
