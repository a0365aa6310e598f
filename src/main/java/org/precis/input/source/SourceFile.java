package org.precis.input.source;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.precis.diagnostic.Location;
import org.precis.input.file.SourceText;
import org.precis.input.file.Span;
import org.precis.model.Quote;
import org.precis.provenance.SourceWords;
import org.precis.provenance.Spot;
import org.precis.text.Sha256;

/**
 * The text of a source, as read from a file of the pack or as the machine form has it.
 *
 * @param name as the author would type it
 * @param sha256 of the bytes of the file, or "" where they are not known
 * @param text what the source says, lines ended by LF, pages by FF
 * @param words the same, to be searched
 * @param written the file itself, where its text had to be taken out of it
 * @param origin where in the file a character of the text stands
 */
public record SourceFile(
    String name,
    String sha256,
    String text,
    SourceWords words,
    Optional<SourceText> written,
    IntUnaryOperator origin) {

  /** A text as it stands. */
  public static SourceFile plain(String name, String text) {
    return new SourceFile(name, "", text, new SourceWords(text), Optional.empty(), at -> at);
  }

  /** A text that was taken out of a file. */
  static SourceFile of(SourceText written, String text, IntUnaryOperator origin) {
    return new SourceFile(
        written.file(), "", text, new SourceWords(text), Optional.of(written), origin);
  }

  /** The same, read from these bytes. */
  SourceFile from(byte[] bytes) {
    return new SourceFile(name, Sha256.hex(bytes), text, words, written, origin);
  }

  /** Quoted words with the place where they stand; without one where they do not. */
  public Quote quote(String quoted) {
    int at = words.find(quoted);
    if (at < 0) {
      return new Quote(quoted);
    }
    Spot spot = words.spot(at);
    int[] place = lineAndColumn(spot);
    return spot.page() > 0
        ? Quote.onPage(quoted, spot.page())
        : Quote.in(quoted, spot.paragraph(), place[0], place[1]);
  }

  /** A place in it, as a person looks it up. */
  public String place(Spot spot) {
    if (spot.page() > 0) {
      return name + ", page " + spot.page();
    }
    return name + ":" + shown(spot) + ", paragraph " + spot.paragraph();
  }

  /** The same within the file. */
  public String within(Spot spot) {
    return spot.page() > 0
        ? "page " + spot.page()
        : "line " + shown(spot) + ", paragraph " + spot.paragraph();
  }

  private int[] lineAndColumn(Spot spot) {
    if (written.isEmpty()) {
      return new int[] {spot.line(), spot.column()};
    }
    int at = Math.min(origin.applyAsInt(spot.offset()), written.get().text().length());
    Location location = new Span(written.get(), at, at + 1).location();
    return new int[] {location.line(), location.column()};
  }

  private String shown(Spot spot) {
    int[] place = lineAndColumn(spot);
    return place[0] + ":" + place[1];
  }
}
