package org.precis.office;

/** What stands in the lines of a paragraph. */
sealed interface Inline {

  /**
   * A text of one look.
   *
   * @param target where it leads: {@code #} and the name of an anchor, an address, or ""
   * @param language its BCP 47 tag
   * @param rightToLeft whether its letters run so
   */
  record Run(String text, TextLook look, String target, String language, boolean rightToLeft)
      implements Inline {}

  /** The end of a line. */
  record LineEnd() implements Inline {}

  /** A leap to the next stop. */
  record Tab() implements Inline {}

  /** A picture in the line. */
  record Image(Picture picture) implements Inline {}
}
