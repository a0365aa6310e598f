package org.precis.cli;

import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Location;
import org.precis.input.Pack;

/** Warnings, a line each, that name files from inside the pack: the same wherever it lies. */
record WarningLines(Pack pack) {

  List<String> of(List<Diagnostic> warnings) {
    return warnings.stream().map(this::line).toList();
  }

  private String line(Diagnostic warning) {
    return place(warning.location())
        + ": "
        + warning.message()
        + " ["
        + warning.fault().code()
        + "]";
  }

  private String place(Location location) {
    String prefix = pack.name() + "/";
    String file = location.file();
    String inside = file.startsWith(prefix) ? file.substring(prefix.length()) : file;
    if (location.isInSheet()) {
      return inside + ":" + location.cell().get().name();
    }
    return location.line() == 0 ? inside : inside + ":" + location.line();
  }
}
