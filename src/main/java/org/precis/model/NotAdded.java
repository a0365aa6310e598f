package org.precis.model;

import java.util.List;

/**
 * Counts that must not be summed, and why.
 *
 * @param what the counts in words, or "" where the labels of {@code of} serve
 * @param of ids of statistics, groups or measures ({@code cases.suspects})
 */
public record NotAdded(String what, List<String> of, String why) {

  public NotAdded {
    of = List.copyOf(of);
  }
}
