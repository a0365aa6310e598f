package org.precis.input.value;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * What stands at the end of a number in place of marks: {@code a} and {@code b} of {@code 77 a,b}.
 *
 * @param rest the text before them
 * @param signs in their order
 */
record EndSigns(String rest, List<String> signs) {

  /** Those of a text without space around it, each the longest that can be. */
  static EndSigns of(String text, Set<String> known) {
    if (known.stream().noneMatch(text::endsWith)) {
      return new EndSigns(text, List.of());
    }
    String[] last = lastSigns(text, known);
    Deque<String> signs = new ArrayDeque<>();
    int end = text.length();
    while (!last[end].isEmpty()) {
      signs.addFirst(last[end]);
      end = beforeJoint(text, beforeSpace(text, end - last[end].length()));
    }
    return new EndSigns(text.substring(0, end), List.copyOf(signs));
  }

  /** The last sign of each beginning of a text, by its length; or "". */
  private static String[] lastSigns(String text, Set<String> known) {
    String[] last = new String[text.length() + 1];
    last[0] = "";
    for (int end = 1; end <= text.length(); end++) {
      last[end] = "";
      for (String sign : known) {
        int start = end - sign.length();
        if (sign.length() > last[end].length()
            && text.startsWith(sign, start)
            && mayEnd(text, beforeSpace(text, start), sign, last)) {
          last[end] = sign;
        }
      }
    }
    return last;
  }

  /** Whether a sign may follow: after a number so far as its end shows, or after another sign. */
  private static boolean mayEnd(String text, int end, String sign, String[] last) {
    if (end == 0) {
      return false;
    }
    char before = text.charAt(end - 1);
    return Character.isDigit(text.codePointBefore(end))
        || "%)]".indexOf(before) >= 0
        || !Character.isLetter(before)
            && before != sign.charAt(0) // two stars are one sign
            && !last[beforeJoint(text, end)].isEmpty();
  }

  private static int beforeJoint(String text, int end) {
    return end > 0 && ",/".indexOf(text.charAt(end - 1)) >= 0 ? beforeSpace(text, end - 1) : end;
  }

  private static int beforeSpace(String text, int end) {
    int start = end;
    while (start > 0 && Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }
}
