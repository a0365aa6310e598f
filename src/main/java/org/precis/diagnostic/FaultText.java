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

  /** What to do, as the hint says it; else what helps against all of its kind. */
  public static String remedy(Fault fault) {
    String hint = fault.hint();
    if (!hint.isEmpty() && !hint.equals("%s")) {
      return general(hint);
    }
    return switch (fault) {
      case TEXT_CHANGED,
          TEXT_ADDED,
          TEXT_MISSING,
          NUMBER_ADDED,
          MARKUP_CHANGED,
          DRAWING_CHANGED,
          PAGE_ADDED,
          PAGE_MISSING,
          PART_CHANGED,
          CHANGED_LATER,
          IMPRINT_MISSING,
          SIGNATURE_ROOM,
          SIGNED_THEN_CHANGED,
          SIGNED_OTHER,
          SIGNED_OTHERWISE ->
          "do not rely on the file: ask its issuer for the original";
      case DATA_DIFFERS, TEXTS_DIFFER, MANIFEST_HASH, MANIFEST_ORIGIN, MANIFEST_FILE ->
          "build the briefing again, or put back the files as they were built";
      case MORE_DIFFERENCES -> "look at the differences listed first";
      case HOUSE_FILE -> "correct the name, or put the file into the folder of house.yaml";
      case MISSING_FILE -> "correct the name, or put the file into the pack";
      case QUOTE_NUMBER, QUOTE_QUALIFIER, QUOTE_BROKEN_OFF, QUOTE_WITHOUT_NUMBER ->
          "correct the value or the quote, whichever is not as in the source";
      case TOKEN_VALUE -> "write a value like that of the standard template, with its unit";
      case UNUSED_TEMPLATE_FILE -> "remove it, correct its name, or use it in another file";
      case PRINT_CSS -> "delete the declaration, or write what docs/css.md lists";
      case INVALID_WORD -> "write it as the words files of templates/standard do";
      default -> "do as the hint below the message says";
    };
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
