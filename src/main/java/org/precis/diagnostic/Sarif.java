package org.precis.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.precis.text.JsonWriter;

/** Diagnostics as SARIF 2.1.0 (OASIS), for editors and code review. */
public final class Sarif {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final JsonWriter json;

  private Sarif(JsonWriter json) {
    this.json = json;
  }

  /** A log of one run. */
  public static String of(List<Diagnostic> diagnostics) {
    return JsonWriter.compact(json -> new Sarif(json).log(diagnostics));
  }

  private void log(List<Diagnostic> diagnostics) {
    json.string("$schema", SCHEMA);
    json.string("version", "2.1.0");
    json.array("runs", List.of(diagnostics), this::run);
  }

  private void run(List<Diagnostic> diagnostics) {
    json.object("tool", () -> json.object("driver", () -> driver(diagnostics)));
    json.string("columnKind", "unicodeCodePoints");
    json.array("results", diagnostics, this::result);
  }

  private void driver(List<Diagnostic> diagnostics) {
    List<Fault> rules = diagnostics.stream().map(Diagnostic::fault).distinct().sorted().toList();
    json.string("name", "precis");
    json.array("rules", rules, this::rule);
  }

  /** What viewers show beside a result: what its kind means, and what to do. */
  private void rule(Fault rule) {
    json.string("id", rule.code());
    json.object("shortDescription", () -> json.string("text", FaultText.cause(rule)));
    json.object("help", () -> json.string("text", FaultText.remedy(rule)));
  }

  private void result(Diagnostic diagnostic) {
    json.string("ruleId", diagnostic.fault().code());
    json.string("level", diagnostic.isError() ? "error" : "warning");
    json.object("message", () -> json.string("text", text(diagnostic)));
    json.array("locations", List.of(diagnostic.location()), this::location);
    Optional<Fix> fix = Fix.of(diagnostic);
    if (fix.isPresent()) {
      json.array("fixes", List.of(fix.get()), this::fix);
    }
  }

  private static String text(Diagnostic diagnostic) {
    String hint = diagnostic.hint();
    String cell = diagnostic.location().cell().map(own -> own.name() + ": ").orElse("");
    return cell + diagnostic.message() + (hint.isEmpty() ? "" : "\nhint: " + hint);
  }

  /** The edit that mends it, which editors offer. */
  private void fix(Fix fix) {
    json.object("description", () -> json.string("text", "Replace with " + fix.text()));
    json.array("artifactChanges", List.of(fix), this::change);
  }

  private void change(Fix fix) {
    json.object("artifactLocation", () -> json.string("uri", uri(fix.place().file())));
    json.array(
        "replacements",
        List.of(fix),
        one -> {
          json.object("deletedRegion", () -> region(one.place()));
          json.object("insertedContent", () -> json.string("text", one.text()));
        });
  }

  private void location(Location location) {
    json.object("physicalLocation", () -> physical(location));
  }

  private void physical(Location location) {
    json.object("artifactLocation", () -> json.string("uri", uri(location.file())));
    if (location.line() > 0) {
      json.object("region", () -> region(location));
    }
  }

  private void region(Location location) {
    json.number("startLine", location.line());
    if (location.column() > 0) {
      json.number("startColumn", location.column());
      json.number("endColumn", location.column() + Math.max(1, location.length()));
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
