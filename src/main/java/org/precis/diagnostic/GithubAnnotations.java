package org.precis.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Diagnostics as workflow commands of GitHub Actions ({@code ::error file=…,line=…::…}), which a
 * log shows as annotations at the lines of a change.
 */
public final class GithubAnnotations {

  private GithubAnnotations() {}

  /** A line for each diagnostic. */
  public static String of(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(GithubAnnotations::line)
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  private static String line(Diagnostic diagnostic) {
    Location location = diagnostic.location();
    List<String> properties = new ArrayList<>();
    properties.add("file=" + property(location.file()));
    if (location.line() > 0) {
      properties.add("line=" + location.line());
    }
    if (location.column() > 0) {
      properties.add("col=" + location.column());
      properties.add("endColumn=" + (location.column() + location.length()));
    }
    properties.add("title=" + property(diagnostic.fault().code()));
    String command = diagnostic.isError() ? "error" : "warning";
    String cell = location.cell().map(place -> place.name() + ": ").orElse("");
    String hint = diagnostic.hint().isEmpty() ? "" : "\n" + diagnostic.hint();
    return "::"
        + command
        + " "
        + String.join(",", properties)
        + "::"
        + escaped(cell + diagnostic.message() + hint);
  }

  private static String property(String value) {
    return escaped(value).replace(":", "%3A").replace(",", "%2C");
  }

  private static String escaped(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
