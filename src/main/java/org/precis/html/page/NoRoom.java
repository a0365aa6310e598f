package org.precis.html.page;

import java.util.Set;

/**
 * The figures that a page has no room for, which is known once it was laid out.
 *
 * @param leads how many of the figures that its first page could end with: they stand in their
 *     section instead, and the next one leads
 * @param brief those of a page without sections, by their place: they are left out
 */
public record NoRoom(int leads, Set<Integer> brief) {

  /** All figures have room. */
  public static final NoRoom NONE = new NoRoom(0, Set.of());

  /** The same and the next figure that could lead; all of them after so many. */
  public NoRoom andNext(int most) {
    return new NoRoom(leads + 1 < most ? leads + 1 : Integer.MAX_VALUE, brief);
  }

  public NoRoom {
    brief = Set.copyOf(brief);
  }
}
