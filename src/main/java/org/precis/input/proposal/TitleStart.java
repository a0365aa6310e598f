package org.precis.input.proposal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words with which several titles begin, as <em>Road accidents</em> of two that say by what.
 */
final class TitleStart {

  private static final int FEWEST_LETTERS = 8;
  private static final int FEWEST_IDEOGRAPHS = 4;

  /** Words that lead to others: no title ends with them. */
  private static final Pattern LEADING =
      Pattern.compile(
          "(?iu)(?:[\\s,:;.–—-]+|(?<!\\p{L})(?:by|of|in|for|and|per|to|the|a|on|at|with|nach|und|je|von|in|der|die"
              + "|das|im|für|par|selon|et|de|des|du|la|le|les|en|por|según|y|del|el|los|las|по|и|в|за))+$");

  private TitleStart() {}

  /** What all of several titles begin with; "" if that says too little. */
  static String of(List<String> titles) {
    Set<String> distinct = new TreeSet<>(titles);
    if (distinct.size() < 2) {
      return "";
    }
    String start = titles.get(0);
    for (String title : titles) {
      start = common(start, title);
    }
    String whole = LEADING.matcher(start).replaceFirst("").strip();
    boolean ideographs = whole.codePoints().anyMatch(Character::isIdeographic);
    int fewest = ideographs ? FEWEST_IDEOGRAPHS : FEWEST_LETTERS;
    boolean balanced = count(whole, "[(（]") == count(whole, "[)）]");
    return balanced && (ideographs || whole.contains(" ")) && whole.length() >= fewest ? whole : "";
  }

  private static int count(String text, String bracket) {
    return text.split(bracket, -1).length - 1;
  }

  /** The longest common beginning that ends with a word of both. */
  private static String common(String one, String other) {
    int length = 0;
    int end = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
      end = isEnd(one, length) && isEnd(other, length) ? length : end;
    }
    return one.substring(0, end);
  }

  private static boolean isEnd(String text, int at) {
    return at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at))
        || Character.isIdeographic(text.charAt(at));
  }
}
