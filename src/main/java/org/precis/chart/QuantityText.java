package org.precis.chart;

import java.util.List;
import org.precis.chart.svg.TextMeasurer;

/**
 * A quantity in words, in three parts of different weight: "more than" 22,000 "", "about" 2.96
 * million "or more". Where no number is stated only {@code before} is there ("not stated").
 *
 * @param before words before the number, regular weight, or ""
 * @param number the number with its magnitude word, semi-bold, or ""
 * @param after words after it, regular weight, or ""
 * @param ref the id of the number that it words, as {@code explain} takes it, or ""; several ids of
 *     one number are separated by spaces
 */
public record QuantityText(String before, String number, String after, String ref) {

  public QuantityText(String before, String number, String after) {
    this(before, number, after, "");
  }

  /** The words of the number with this id. */
  public QuantityText of(String id) {
    return new QuantityText(before, number, after, id);
  }

  /** The ids of the number that it words. */
  public List<String> ids() {
    return ref.isEmpty() ? List.of() : List.of(ref.split(" ", -1));
  }

  /** The whole phrase, its parts joined by no-break spaces as they are printed. */
  public String text() {
    StringBuilder text = new StringBuilder(before);
    for (String part : new String[] {number, after}) {
      text.append(gap(text, part)).append(part);
    }
    return text.toString();
  }

  /**
   * What stands between two parts of a quantity: as between sentences, but nothing between two
   * words of a script that does not space them, as in Thai.
   */
  public static String gap(CharSequence left, CharSequence right) {
    boolean words =
        left.length() > 0
            && right.length() > 0
            && unspaced(Character.codePointBefore(left, left.length()))
            && unspaced(Character.codePointAt(right, 0));
    return words ? "" : space(left, right);
  }

  /**
   * What stands between two sentences or names: a no-break space, but nothing beside a Chinese
   * character or after a prefix with its hyphen, as in Hebrew.
   */
  public static String space(CharSequence left, CharSequence right) {
    if (left.length() == 0 || right.length() == 0) {
      return "";
    }
    boolean close =
        isPrefix(left)
            || fullWidth(Character.codePointBefore(left, left.length()))
            || fullWidth(Character.codePointAt(right, 0));
    return close ? "" : "\u00a0";
  }

  private static boolean unspaced(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static boolean isPrefix(CharSequence text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1));
  }

  /** Chinese characters and the stops between them, which bring their own space. */
  private static boolean fullWidth(int c) {
    return TextMeasurer.ideographic(c) || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF60;
  }
}
