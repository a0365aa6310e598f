package org.precis.input.source;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.precis.diagnostic.Location;
import org.precis.input.file.SourceText;
import org.precis.input.file.TextSpan;
import org.precis.model.Quote;
import org.precis.provenance.SourceWords;
import org.precis.provenance.Spot;
import org.precis.text.Sha256;

/**
 * The text of a source, from a file of the pack or from the machine form.
 *
 * @param name the path as the user would type it
 * @param sha256 of the bytes of the file, or "" if unknown
 * @param text the text, with LF line ends and FF page ends
 * @param words the same text, indexed for searching
 * @param written the file itself, if its text had to be extracted
 * @param origin maps offsets in the text to offsets in the file
 */
public record SourceFile(
    String name,
    String sha256,
    String text,
    SourceWords words,
    Optional<SourceText> written,
    IntUnaryOperator origin) {

  /** A file that is plain text. */
  public static SourceFile plain(String name, String text) {
    return new SourceFile(name, "", text, new SourceWords(text), Optional.empty(), at -> at);
  }

  /** A text extracted from a file. */
  static SourceFile of(SourceText written, String text, IntUnaryOperator origin) {
    return new SourceFile(
        written.file(), "", text, new SourceWords(text), Optional.of(written), origin);
  }

  /** The same with the hash of the file's bytes. */
  SourceFile from(byte[] bytes) {
    return new SourceFile(name, Sha256.hex(bytes), text, words, written, origin);
  }

  /** A quote with its place in the source; without one if it does not occur. */
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

  /** A place in the source for a person to look up. */
  public String place(Spot spot) {
    if (spot.page() > 0) {
      return name + ", page " + spot.page();
    }
    return name + ":" + shown(spot) + ", paragraph " + spot.paragraph();
  }

  /** The same without the name of the file. */
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
    Location location = new TextSpan(written.get(), at, at + 1).location();
    return new int[] {location.line(), location.column()};
  }

  private String shown(Spot spot) {
    int[] place = lineAndColumn(spot);
    return place[0] + ":" + place[1];
  }
}
