package org.precis.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.Location;

/** Faults as SARIF 2.1.0 (OASIS), for editors and code review. */
final class Sarif {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private Sarif() {}

  static String of(List<Diagnostic> diagnostics) {
    return new JsonText()
        .object(
            json ->
                json.string("$schema", SCHEMA)
                    .string("version", "2.1.0")
                    .array("runs", List.of(diagnostics), Sarif::run))
        .toString();
  }

  private static void run(JsonText json, List<Diagnostic> diagnostics) {
    json.object("tool", tool -> tool.object("driver", driver -> driver(driver, diagnostics)))
        .string("columnKind", "unicodeCodePoints")
        .array("results", diagnostics, Sarif::result);
  }

  private static void driver(JsonText json, List<Diagnostic> diagnostics) {
    List<Fault> rules = diagnostics.stream().map(Diagnostic::fault).distinct().sorted().toList();
    json.string("name", "precis")
        .array("rules", rules, (rule, fault) -> rule.string("id", fault.code()));
  }

  private static void result(JsonText json, Diagnostic diagnostic) {
    json.string("ruleId", diagnostic.fault().code())
        .string("level", diagnostic.isError() ? "error" : "warning")
        .object("message", message -> message.string("text", text(diagnostic)))
        .array("locations", List.of(diagnostic.location()), Sarif::location);
  }

  private static String text(Diagnostic diagnostic) {
    String hint = diagnostic.hint();
    String cell = diagnostic.location().cell().map(own -> own.name() + ": ").orElse("");
    return cell + diagnostic.message() + (hint.isEmpty() ? "" : "\nhint: " + hint);
  }

  private static void location(JsonText json, Location location) {
    json.object(
        "physicalLocation",
        place -> {
          place.object("artifactLocation", file -> file.string("uri", uri(location.file())));
          if (location.line() > 0) {
            place.object("region", region -> region(region, location));
          }
        });
  }

  private static void region(JsonText json, Location location) {
    json.number("startLine", location.line());
    if (location.column() > 0) {
      json.number("startColumn", location.column())
          .number("endColumn", location.column() + Math.max(1, location.length()));
    }
  }

  /** A path as a relative reference (RFC 3986, 4.2). */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char sign = (char) (octet & 0xFF);
      boolean plain =
          sign < 0x80 && (Character.isLetterOrDigit(sign) || "-._~/".indexOf(sign) >= 0);
      uri.append(plain ? String.valueOf(sign) : String.format(Locale.ROOT, "%%%02X", (int) sign));
    }
    return uri.toString();
  }
}
