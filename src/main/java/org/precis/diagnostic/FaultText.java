package org.precis.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a kind of error or warning means and what to do about it, for those who look it up. */
public final class FaultText {

  /** Stands for what differs from one message to the next. */
  private static final String ANYTHING = "…";

  private FaultText() {}

  /** The fault with this code. */
  public static Optional<Fault> fault(String code) {
    return Arrays.stream(Fault.values()).filter(fault -> fault.code().equals(code)).findFirst();
  }

  /** All codes, in alphabetical order. */
  public static List<String> codes() {
    return Arrays.stream(Fault.values()).map(Fault::code).sorted().toList();
  }

  /** Whether it is an error, a warning, or a number that is not proven. */
  public static String severity(Fault fault) {
    return switch (fault.severity()) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case UNPROVEN -> "error in check, warning in build";
    };
  }

  /** Its message, with an ellipsis for what differs. */
  public static String cause(Fault fault) {
    return general(fault.message());
  }

  private static String general(String template) {
    return template.replaceAll("(%s)+", ANYTHING).replace("%%", "%");
  }

  /** What to do against all of its kind. */
  public static String remedy(Fault fault) {
    return general(fault.hint().remedy());
  }

  /** The fault in full, in three lines. */
  public static String of(Fault fault) {
    return String.format(
        Locale.ROOT,
        "%s (%s)\n  it says:    %s\n  what to do: %s\n",
        fault.code(),
        severity(fault),
        cause(fault),
        remedy(fault));
  }
}
