package org.precis.cli;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.precis.cli.terminal.WrongUsageException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option {@code -P} of the commands that read packs; it may be given several times. */
final class Parameters {

  private Parameters() {}

  static OptionSpec spec() {
    return OptionSpec.builder("-P", "--parameter")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel("NAME=VALUE")
        .description("Set a parameter that the pack declares; may be repeated.")
        .build();
  }

  /**
   * The values by name.
   *
   * @throws WrongUsageException if one has no name or is set twice
   */
  static SortedMap<String, String> of(ParseResult parsed) {
    List<String> given = parsed.matchedOptionValue("-P", List.of());
    SortedMap<String, String> parameters = new TreeMap<>();
    for (String one : given) {
      int sign = one.indexOf('=');
      if (sign < 1) {
        throw new WrongUsageException(
            "invalid parameter '" + one + "'; write -P NAME=VALUE, as in -P period=2024-05");
      }
      if (parameters.put(one.substring(0, sign), one.substring(sign + 1)) != null) {
        throw new WrongUsageException("parameter '" + one.substring(0, sign) + "' is set twice");
      }
    }
    return parameters;
  }
}
