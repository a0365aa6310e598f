package org.precis.pdf.diff;

import java.util.Optional;

/**
 * A page that differs between two documents, as images in which the differences are boxed.
 *
 * @param change what happened to the page
 * @param old its number in the earlier document, from 1; 0 if it is not there
 * @param current its number in the later document, from 1; 0 if it is not there
 * @param before PNG; empty if there is no such page
 * @param after PNG; empty if there is no such page
 * @param boxes how many boxes are drawn on both
 */
public record PagePair(
    Change change,
    int old,
    int current,
    Optional<byte[]> before,
    Optional<byte[]> after,
    int boxes) {

  /** What happened to a page. */
  public enum Change {
    CHANGED,
    ADDED,
    REMOVED,
    /** The same page at another position. */
    MOVED
  }
}
