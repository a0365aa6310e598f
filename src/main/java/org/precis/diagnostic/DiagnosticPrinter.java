package org.precis.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints errors and warnings like a compiler: place, severity, message, code; the line with carets
 * below the part in question; a hint. No text of the author can control the terminal.
 */
public final class DiagnosticPrinter {

  private DiagnosticPrinter() {}

  /** All of them, each with a final line feed. */
  public static String print(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(DiagnosticPrinter::print).collect(Collectors.joining());
  }

  /** One of them, with a final line feed. */
  public static String print(Diagnostic diagnostic) {
    StringBuilder out = new StringBuilder();
    out.append(Glyphs.shown(place(diagnostic.location()))).append(": ");
    out.append(diagnostic.severity().word()).append(": ");
    out.append(Glyphs.shown(diagnostic.message()));
    out.append(" [").append(diagnostic.fault().code()).append("]\n");
    if (isShown(diagnostic)) {
      appendLine(out, diagnostic);
    }
    if (!diagnostic.hint().isEmpty()) {
      out.append("  hint: ").append(Glyphs.shown(diagnostic.hint())).append('\n');
    }
    return out.toString();
  }

  /**
   * A whole file has no line to show, nor has an empty cell of a spreadsheet, nor a place in a
   * finished file, whose lines are not kept. For a query, the cell replaces the line.
   */
  private static boolean isShown(Diagnostic diagnostic) {
    Location location = diagnostic.location();
    boolean line = location.line() > 0;
    boolean pointed = line && (location.column() > 0 || location.cell().isPresent());
    return pointed || (line || location.isInSheet()) && !diagnostic.sourceLine().isBlank();
  }

  private static String place(Location location) {
    String place = location.file();
    if (location.isInSheet()) {
      return place + ":" + location.cell().get().name();
    }
    place += location.line() > 0 ? ":" + location.line() : "";
    return place + (location.column() > 0 ? ":" + location.column() : "");
  }

  private static void appendLine(StringBuilder out, Diagnostic diagnostic) {
    Location location = diagnostic.location();
    String name =
        location.cell().map(Location.Cell::name).orElse(Integer.toString(location.line()));
    // the sheet has just been named
    String place = location.isInSheet() ? name.substring(name.lastIndexOf('!') + 1) : name;
    SourceExcerpt excerpt = SourceExcerpt.of(diagnostic.sourceLine(), location);
    out.append("  ").append(Glyphs.shown(place)).append(" | ").append(excerpt.line()).append('\n');
    if (!excerpt.carets().isEmpty()) {
      out.append(" ".repeat(Glyphs.width(place) + 2)).append(" | ");
      out.append(excerpt.carets()).append('\n');
    }
  }
}
