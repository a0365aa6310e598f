package org.precis.claim;

import java.util.List;

/**
 * What is said beyond the numbers given. A claim is made only if it holds for every assignment of
 * true values within the bounds of its numbers, and if their types, units and periods give it a
 * meaning; nothing else forms a number or calls one the largest.
 */
public sealed interface Claim permits Total, Share, Rank, Change, Turn, Partition {

  /** The ids of the numbers that it is about. */
  List<String> of();
}
