package org.precis.diagnostic;

import java.util.List;
import org.precis.text.JsonWriter;

/** Diagnostics as JSON: an array of objects, one for each. */
public final class DiagnosticJson {

  private DiagnosticJson() {}

  public static String of(List<Diagnostic> diagnostics) {
    return JsonWriter.compact(diagnostics, DiagnosticJson::write);
  }

  /** The keys of one diagnostic, into the object that is open. */
  public static void write(JsonWriter json, Diagnostic diagnostic) {
    json.string("severity", diagnostic.severity().word());
    json.string("code", diagnostic.fault().code());
    json.string("message", diagnostic.message());
    json.string("file", diagnostic.location().file());
    json.number("line", diagnostic.location().line());
    json.number("column", diagnostic.location().column());
    json.number("length", diagnostic.location().length());
    diagnostic.location().cell().ifPresent(cell -> json.string("cell", cell.name()));
    json.string("hint", diagnostic.hint());
  }
}
