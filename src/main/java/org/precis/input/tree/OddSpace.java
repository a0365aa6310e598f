package org.precis.input.tree;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;

/** A space that looks like an ordinary one but is part of the text to a YAML parser. */
final class OddSpace {

  private static final String ODD = "[\\p{Zs}&&[^ ]]";
  private static final Pattern INDENTATION = Pattern.compile("^ *(" + ODD + ")");
  private static final Pattern AFTER_COLON = Pattern.compile("[^:]:(" + ODD + ")");

  static final String HINT = "replace it with an ordinary space";

  private OddSpace() {}

  /** The first one of the indentation or after a colon, on this line or the one above. */
  static Optional<TextSpan> near(SourceText source, int line) {
    return IntStream.of(line - 1, line)
        .filter(number -> number > 0)
        .boxed()
        .flatMap(number -> on(source, number).stream())
        .findFirst();
  }

  private static Optional<TextSpan> on(SourceText source, int line) {
    Optional<TextSpan> indentation = first(INDENTATION, source, line);
    return indentation.isPresent() ? indentation : first(AFTER_COLON, source, line);
  }

  /** The first one of the indentation of a line. */
  static Optional<TextSpan> ofIndentation(SourceText source, int line) {
    return first(INDENTATION, source, line);
  }

  private static Optional<TextSpan> first(Pattern pattern, SourceText source, int line) {
    Matcher found = pattern.matcher(source.line(line));
    if (!found.find()) {
      return Optional.empty();
    }
    int start = source.startOf(line) + found.start(1);
    return Optional.of(new TextSpan(source, start, start + 1));
  }

  /** What is wrong with one. */
  static String said(TextSpan place) {
    char space = place.source().text().charAt(place.start());
    boolean joining = space == '\u00A0' || space == '\u202F' || space == '\u2007';
    String name =
        joining ? "no-break space" : String.format(Locale.ROOT, "space U+%04X", (int) space);
    boolean afterColon =
        place.start() > 0 && place.source().text().charAt(place.start() - 1) == ':';
    return name + (afterColon ? " after ':'" : " in the indentation");
  }
}
