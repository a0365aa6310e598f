package org.precis.office;

/**
 * What a paragraph looks like; lengths are in points.
 *
 * @param line the least height of its lines
 * @param before the space above it
 * @param after the space below it
 * @param start how far it is indented where its lines begin
 * @param end the same where they end
 * @param first how much farther its first line is; negative if it hangs
 * @param keptWithNext whether no page ends after it
 */
record ParagraphLook(
    TextLook text,
    Alignment alignment,
    double line,
    double before,
    double after,
    double start,
    double end,
    double first,
    Frame frame,
    boolean keptWithNext) {

  /** Where the words of its lines stand. */
  enum Alignment {
    START,
    END,
    CENTER,
    JUSTIFY
  }

  ParagraphLook withSpace(double above, double below, boolean kept) {
    return new ParagraphLook(text, alignment, line, above, below, start, end, first, frame, kept);
  }

  /** The same in another place: the space around it and the lines beside it are not looked at. */
  boolean isLike(ParagraphLook other) {
    return text.equals(other.text) && alignment == other.alignment && line == other.line;
  }
}
