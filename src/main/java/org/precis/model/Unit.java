package org.precis.model;

/**
 * What is counted, an ISO 4217 currency, {@code %}, or nothing that is said.
 *
 * @param text its words in the language of the edition, in the plural where it has one
 * @param name its words in the first language of the pack, by which units are compared: one English
 *     word may be several Chinese ones
 */
public record Unit(String text, String name) {

  public static final Unit NONE = new Unit("", "");

  /** A unit that is the same in every language, or of a pack that has but one. */
  public static Unit of(String text) {
    return new Unit(text, text);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether numbers in both may be compared and added. */
  public boolean isSame(Unit other) {
    return name.equals(other.name);
  }
}
