package org.precis.quantity;

/**
 * What is counted, an ISO 4217 currency, {@code %}, or nothing that is said.
 *
 * @param text its words in the language of the edition, in the plural where it has one
 * @param name its words in the first language of the pack, by which units are compared: one English
 *     word may be several Chinese ones
 */
public record Unit(String text, String name) {

  public static final Unit NONE = new Unit("", "");

  /** How many letters a symbol has at most. */
  private static final int SYMBOL = 3;

  /** A unit that is the same in every language, or of a pack that has but one. */
  public static Unit of(String text) {
    return new Unit(text, text);
  }

  // By hand, since the methods that a record brings take milliseconds to link at a cold start
  @Override
  public boolean equals(Object other) {
    return other instanceof Unit unit && text.equals(unit.text) && name.equals(unit.name);
  }

  @Override
  public int hashCode() {
    return text.hashCode() * 31 + name.hashCode();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether numbers in both may be compared and added: also cases with a case. */
  public boolean isSame(Unit other) {
    return name.equals(other.name) || isPlural(name, other.name) || isPlural(other.name, name);
  }

  /** A symbol such as m is another unit with an s. */
  private static boolean isPlural(String many, String one) {
    return one.length() > SYMBOL
        && many.length() == one.length() + 1
        && many.startsWith(one)
        && many.endsWith("s");
  }
}
