package org.precis.model;

import org.precis.quantity.NumberType;
import org.precis.quantity.Unit;

/**
 * A number that cases carry.
 *
 * @param counted what it is a number of
 * @param note what must be known of it, Markdown, or ""
 * @param type what kind of number it is
 * @param added whether it is added up over the cases
 * @param because why numbers that are not usually added are, Markdown, or ""
 */
public record Measure(
    String id,
    String label,
    String shortLabel,
    Unit counted,
    String note,
    NumberType type,
    boolean added,
    String because) {

  /** The same where nothing is formed of its numbers. */
  public Measure unsaid() {
    return new Measure(id, label, shortLabel, counted, note, NumberType.UNSAID, false, because);
  }

  /** The words of its unit, or "". */
  public String unit() {
    return counted.text();
  }
}
