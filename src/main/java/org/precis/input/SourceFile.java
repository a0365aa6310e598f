package org.precis.input;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.precis.diagnostic.Location;
import org.precis.provenance.SourceWords;
import org.precis.provenance.Spot;

/**
 * The text of a source, as read from a file of the pack or as the machine form has it.
 *
 * @param name as the author would type it
 * @param text what the source says, lines ended by LF, pages by FF
 * @param words the same, to be searched
 * @param written the file itself, where its text had to be taken out of it
 * @param origin where in the file a character of the text stands
 */
record SourceFile(
    String name,
    String text,
    SourceWords words,
    Optional<SourceText> written,
    IntUnaryOperator origin) {

  /** A text as it stands. */
  static SourceFile plain(String name, String text) {
    return new SourceFile(name, text, new SourceWords(text), Optional.empty(), at -> at);
  }

  /** A text that was taken out of a file. */
  static SourceFile of(SourceText written, String text, IntUnaryOperator origin) {
    return new SourceFile(
        written.file(), text, new SourceWords(text), Optional.of(written), origin);
  }

  /** A place in it, as a person looks it up. */
  String place(Spot spot) {
    if (spot.page() > 0) {
      return name + ", page " + spot.page();
    }
    return name + ":" + lineAndColumn(spot) + ", paragraph " + spot.paragraph();
  }

  /** The same within the file. */
  String within(Spot spot) {
    return spot.page() > 0
        ? "page " + spot.page()
        : "line " + lineAndColumn(spot) + ", paragraph " + spot.paragraph();
  }

  private String lineAndColumn(Spot spot) {
    if (written.isEmpty()) {
      return spot.line() + ":" + spot.column();
    }
    int at = Math.min(origin.applyAsInt(spot.offset()), written.get().text().length());
    Location location = new Span(written.get(), at, at + 1).location();
    return location.line() + ":" + location.column();
  }
}
