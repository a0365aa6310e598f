package org.precis.typeset.paint;

/** A child of a structure element (ISO 32000-1, table 323, K). */
public sealed interface Kid permits Tag, Kid.Content {

  /**
   * A marked-content sequence.
   *
   * @param page from 0
   * @param mcid its number on the page
   * @param group the group that it is in, from 0; -1 if in none
   */
  record Content(int page, int mcid, int group) implements Kid {}
}
