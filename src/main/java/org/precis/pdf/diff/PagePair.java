package org.precis.pdf.diff;

import java.util.Optional;

/**
 * A page of two documents that differs, as images in which what differs is boxed.
 *
 * @param change what became of the page
 * @param old its number in the earlier document, from 1; 0 where it has none
 * @param current its number in the later document, from 1; 0 where it has none
 * @param before PNG; empty where there is no such page
 * @param after PNG; empty where there is no such page
 * @param boxes how many boxes are drawn on both
 */
public record PagePair(
    Change change,
    int old,
    int current,
    Optional<byte[]> before,
    Optional<byte[]> after,
    int boxes) {

  /** What became of a page. */
  public enum Change {
    CHANGED,
    ADDED,
    REMOVED,
    /** The same page, elsewhere among the others. */
    MOVED
  }
}
