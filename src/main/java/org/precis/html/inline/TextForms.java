package org.precis.html.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.precis.chart.QuantityText;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;

/** How texts are joined, and what they begin and end with. */
public final class TextForms {

  /** A mark that ends a sentence or a part of it, before what closes quotes and brackets. */
  private static final Pattern ENDED =
      Pattern.compile("[\\p{Po}&&[^%‰&@#*†‡§/\"'״׳]][\\p{Pe}\\p{Pf}“\"']*$");

  private static final Pattern YEAR = Pattern.compile("\\p{Nd}{4}");

  private TextForms() {}

  /** Texts joined by a space, but not next to a Chinese character. */
  public static String join(String one, String other) {
    return one + space(one, other) + other;
  }

  /** What stands between two texts: a space, but not next to a Chinese character. */
  public static String space(String one, String other) {
    return QuantityText.space(one, other).replace('\u00a0', ' ');
  }

  /** What stands between a number and its unit: nothing in Chinese, or after a Thai million. */
  public static String between(String number, String unit) {
    return QuantityText.gap(number, unit).replace('\u00a0', ' ');
  }

  /** Pieces joined by a space in the same way, empty ones left out. */
  public static Content join(List<Content> pieces) {
    List<Content> joined = new ArrayList<>();
    String end = "";
    for (Content piece : pieces) {
      String text = piece.text();
      joined.add(Phrase.of(space(end, text)));
      joined.add(piece);
      end = text.isEmpty() ? end : text;
    }
    return Content.of(joined);
  }

  /** Pieces with a space between any two. */
  public static Content spaced(List<? extends Content> pieces) {
    List<Content> spaced = new ArrayList<>();
    for (Content piece : pieces) {
      if (!spaced.isEmpty()) {
        spaced.add(Phrase.of(" "));
      }
      spaced.add(piece);
    }
    return Content.of(spaced);
  }

  /** Whether a line is empty or ends with a mark, before quotes and brackets that close. */
  static boolean isEnded(String line) {
    return line.isEmpty() || ENDED.matcher(line).find();
  }

  /** The text with an initial capital; a script such as Georgian has none there. */
  public static String capital(String text) {
    int end = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
    return end == 0
        ? text
        : Character.toString(Character.toTitleCase(text.codePointAt(0))) + text.substring(end);
  }

  /** Whether there are four digits in a row. */
  public static boolean hasYear(String text) {
    return YEAR.matcher(text).find();
  }

  /**
   * The key of "and" before a text: Hebrew joins it to a word of its own, and puts a hyphen before
   * digits and foreign letters.
   */
  public static String and(String next) {
    int first = next.isEmpty() ? ' ' : next.codePointAt(0);
    boolean own =
        Character.isLetter(first)
            && Character.UnicodeScript.of(first) != Character.UnicodeScript.LATIN;
    return own ? "and-word" : "and";
  }
}
