package org.precis.input;

import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Diagnostics;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;

/** Takes down every fault of a pack at its place. */
final class Report {

  private final Diagnostics diagnostics = new Diagnostics();

  /**
   * @param things what the message, then what the hint, says it of
   */
  void add(Fault fault, Place place, Object... things) {
    diagnostics.add(fault.at(place.location(), place.sourceLine(), things));
  }

  /** The same with a hint that knows more than the usual one. */
  void addHinted(Fault fault, Place place, String hint, Object... things) {
    diagnostics.add(fault.at(place.location(), place.sourceLine(), things).withHint(hint));
  }

  /** A fault of a file as a whole. */
  void addFile(Fault fault, String file, Object... things) {
    diagnostics.add(fault.at(Location.ofFile(file), "", things));
  }

  void addAll(List<Diagnostic> others) {
    diagnostics.addAll(others);
  }

  boolean hasErrors() {
    return diagnostics.hasErrors();
  }

  Diagnostics diagnostics() {
    return diagnostics;
  }
}
