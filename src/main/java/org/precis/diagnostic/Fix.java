package org.precis.diagnostic;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The edit that mends a fault, where there is only one: a misspelt name, or a text of YAML without
 * its quotes.
 *
 * @param place what is replaced
 * @param text by what
 */
public record Fix(Location place, String text) {

  private static final Pattern NUMBER_OF_BLOCK = Pattern.compile("[>|][0-9]+");

  /** A key and its text up to the end of the line, outside of brackets. */
  private static final Pattern KEY_AND_TEXT =
      Pattern.compile("(\\s*(?:- +)*(?:[\\w@.-]+: +)?)((?:\\{\\{|[^\\s\"'\\[{|>&*!%#@`?-]).*)");

  /** A word that cannot begin a text. */
  private static final Pattern NO_BEGINNING = Pattern.compile("[%?@`][^,}\\]\\s]*");

  /** The edit that mends a fault, if it is certain. */
  public static Optional<Fix> of(Diagnostic diagnostic) {
    Location place = diagnostic.location();
    if (place.column() == 0 || place.cell().isPresent() || diagnostic.sourceLine().isEmpty()) {
      return Optional.empty();
    }
    String line = diagnostic.sourceLine();
    if (place.column() > line.codePointCount(0, line.length())) {
      return Optional.empty();
    }
    int start = line.offsetByCodePoints(0, place.column() - 1);
    int length = Math.min(place.length(), line.codePointCount(start, line.length()));
    String written = line.substring(start, line.offsetByCodePoints(start, length));
    return switch (diagnostic.fault()) {
      case YAML -> quotes(place, line, start);
      case QUANTITY_BLOCK ->
          NUMBER_OF_BLOCK.matcher(written).matches()
              ? Optional.of(new Fix(place, "'" + written + "'"))
              : Optional.empty();
      default ->
          NearestName.asked(diagnostic.hint())
              .filter(name -> digits(name).equals(digits(written)))
              .filter(name -> diagnostic.message().contains("'" + written + "'"))
              .map(name -> new Fix(place, name));
    };
  }

  /** Another year or number is no other spelling of it. */
  private static String digits(String name) {
    return name.replaceAll("[^0-9]", "");
  }

  private static Optional<Fix> quotes(Location place, String line, int start) {
    Matcher word = NO_BEGINNING.matcher(line).region(start, line.length());
    if (word.lookingAt()) {
      int length = word.group().codePointCount(0, word.group().length());
      return Optional.of(new Fix(at(place, place.column(), length), "'" + word.group() + "'"));
    }
    Matcher text = KEY_AND_TEXT.matcher(line);
    boolean reference = text.matches() && text.group(2).startsWith("{{") && start == text.start(2);
    boolean colon =
        text.matches()
            && text.group(1).contains(": ")
            && start > text.start(2)
            && line.startsWith(": ", start);
    if (!reference && !colon || text.group(2).matches(".*(?:[\"\\\\]| #).*")) {
      return Optional.empty();
    }
    String whole = text.group(2).stripTrailing();
    int column = line.codePointCount(0, text.start(2)) + 1;
    int length = whole.codePointCount(0, whole.length());
    return Optional.of(new Fix(at(place, column, length), '"' + whole + '"'));
  }

  private static Location at(Location place, int column, int length) {
    return new Location(place.file(), place.line(), column, length);
  }
}
