package org.precis.chart;

/**
 * A quantity in words, in three parts of different weight: "more than" 22,000 "", "about" 2.96
 * million "or more". Where no number is stated only {@code before} is there ("not stated").
 *
 * @param before words before the number, regular weight, or ""
 * @param number the number with its magnitude word, semi-bold, or ""
 * @param after words after it, regular weight, or ""
 */
public record Phrase(String before, String number, String after) {

  /** The whole phrase, its parts joined by no-break spaces as they are printed. */
  public String text() {
    StringBuilder text = new StringBuilder(before);
    for (String part : new String[] {number, after}) {
      if (!part.isEmpty()) {
        text.append(text.length() == 0 ? "" : "\u00a0").append(part);
      }
    }
    return text.toString();
  }
}
