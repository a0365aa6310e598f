package org.precis.cli.batch;

import java.util.List;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Location;
import org.precis.input.Pack;

/**
 * Warnings, one per line, with paths relative to the pack, so that they do not depend on where it
 * is.
 */
record WarningLines(PackSet set) {

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
    String inside = inside(location.file());
    if (location.isInSheet()) {
      return inside + ":" + location.cell().get().name();
    }
    return location.line() == 0 ? inside : inside + ":" + location.line();
  }

  /** A machine form is the only file of its pack, which has no folder. */
  private String inside(String file) {
    for (Pack pack : set.packs()) {
      String name = pack.name();
      String prefix = file.equals(name) ? name.substring(0, name.lastIndexOf('/') + 1) : name + "/";
      if (file.startsWith(prefix)) {
        return file.substring(prefix.length());
      }
    }
    return file;
  }
}
