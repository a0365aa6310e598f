package org.precis.cli;

import java.util.List;
import org.precis.diagnostic.Diagnostic;

/** Faults as JSON: an array of objects, one for each. */
final class FaultJson {

  private FaultJson() {}

  static String of(List<Diagnostic> diagnostics) {
    return new JsonText().array(diagnostics, FaultJson::write).toString();
  }

  static void write(JsonText json, Diagnostic diagnostic) {
    json.string("severity", diagnostic.severity().word())
        .string("code", diagnostic.fault().code())
        .string("message", diagnostic.message())
        .string("file", diagnostic.location().file())
        .number("line", diagnostic.location().line())
        .number("column", diagnostic.location().column())
        .number("length", diagnostic.location().length());
    diagnostic.location().cell().ifPresent(cell -> json.string("cell", cell.name()));
    json.string("hint", diagnostic.hint());
  }
}
