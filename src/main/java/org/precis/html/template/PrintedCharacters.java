package org.precis.html.template;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.precis.diagnostic.Diagnostic;
import org.precis.diagnostic.Fault;
import org.precis.diagnostic.FaultyInputException;
import org.precis.diagnostic.Location;
import org.precis.workspace.Fonts;
import org.precis.workspace.Scripts;

/**
 * Checks that a font has each character that a document prints. Those of the pack were checked when
 * it was read; any that is missing now comes from the template.
 */
final class PrintedCharacters {

  private static final int MOST_REPORTED = 20;
  private static final String DATA = "<script type=\"application/json\"";

  private final TemplatePaths template;
  private final Map<String, byte[]> files;

  PrintedCharacters(TemplatePaths template, Map<String, byte[]> files) {
    this.template = template;
    this.files = files;
  }

  /**
   * Checks each character of a page from an offset on.
   *
   * @param characters those that it has there
   * @throws FaultyInputException if no font has one, with its place in the template
   */
  void check(BitSet characters, String page, int from, Fonts fonts) {
    if (characters.stream().allMatch(c -> isSet(c, fonts))) {
      return;
    }
    int data = page.indexOf(DATA, from);
    String printed = data < 0 ? page : page.substring(0, data);
    List<Diagnostic> faults =
        FontFaces.characters(printed, from).stream()
            .filter(c -> !isSet(c, fonts))
            .limit(MOST_REPORTED)
            .mapToObj(this::fault)
            .toList();
    if (!faults.isEmpty()) {
      throw new FaultyInputException(faults);
    }
  }

  /** Spaces and line-breaking controls need no glyph. */
  private static boolean isSet(int c, Fonts fonts) {
    return fonts.covers(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.CONTROL
        || Character.getType(c) == Character.FORMAT;
  }

  private Diagnostic fault(int c) {
    String character = Character.toString(c);
    String named = String.format(Locale.ROOT, "U+%04X %s", c, Character.getName(c));
    Optional<String> refusal = Scripts.refusal(c);
    Fault fault = refusal.isPresent() ? Fault.SCRIPT : Fault.NO_FONT;
    for (String file : files.keySet()) {
      List<String> lines = new String(files.get(file), StandardCharsets.UTF_8).lines().toList();
      for (int i = 0; i < lines.size(); i++) {
        int at = lines.get(i).indexOf(character);
        if (at >= 0) {
          int column = lines.get(i).codePointCount(0, at) + 1;
          Location place = new Location(template.of(file), i + 1, column, 1);
          return fault.at(place, lines.get(i), character, named, refusal.orElse(""));
        }
      }
    }
    Location folder = Location.ofFile("templates/" + template.name());
    return fault.at(folder, "", character, named, refusal.orElse(""));
  }
}
