package org.precis.geometry;

import java.util.List;
import org.precis.diagnostic.Location;

/**
 * A piece of text on one line of a page.
 *
 * @param text what it says
 * @param size of its font, in points
 * @param ink all that its glyphs cover
 * @param glyphs where each of its glyphs leaves ink; without those that leave none, at least one
 * @param clip what of the page is left for it by the boxes around it that hide what leaves them, or
 *     by the drawing that it is in
 * @param inMargin whether it is meant to stand in the margin of its page
 * @param visibility how much is seen of it
 * @param place where the element that holds it was written, as far as that is known
 * @param tooWide the table that it is in if that is wider than its room; else null
 */
public record PrintedText(
    String text,
    double size,
    Box ink,
    List<Box> glyphs,
    Box clip,
    boolean inMargin,
    Visibility visibility,
    Location place,
    TooWide tooWide) {

  /**
   * A table for which its place has no room.
   *
   * @param place where it was written
   * @param by how much wider it is, in points
   */
  public record TooWide(Location place, double by) {}

  /** How much is seen of a text. */
  public enum Visibility {
    CLEAR,

    /** Hardly anything: it may lie over other text. */
    FAINT,

    /** Nothing, though it must be seen. */
    LOST
  }

  public PrintedText {
    glyphs = List.copyOf(glyphs);
  }
}
