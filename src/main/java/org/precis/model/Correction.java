package org.precis.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.precis.quantity.Value;

/**
 * An error of an earlier issue of this edition, put right. Never a planned revision.
 *
 * @param was the values as first published, by statistic id
 */
public record Correction(LocalDate on, String what, String why, Map<String, Value> was) {

  public Correction {
    was = Collections.unmodifiableMap(new LinkedHashMap<>(was));
  }
}
