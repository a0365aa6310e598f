package org.precis.review;

import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;

/** The part of a long line that a message shows. */
public final class Excerpt {

  private static final int AROUND = 30;
  private static final int LONGEST = 120;

  private Excerpt() {}

  /** The same part of two lines: what differs, with some context on both sides. */
  public record Pair(String found, String expected) {

    /** What is there, instead of what. */
    public String words() {
      if (expected.isEmpty()) {
        return "'" + found + "' was added";
      }
      return found.isEmpty()
          ? "'" + expected + "' is missing"
          : "'" + found + "' instead of '" + expected + "'";
    }
  }

  public static String of(String line) {
    return line.length() <= LONGEST ? line : line.substring(0, whole(line, LONGEST)) + "…";
  }

  public static Pair of(String found, String expected) {
    int most = Math.min(found.length(), expected.length());
    int head = 0;
    while (head < most && found.charAt(head) == expected.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < most - head
        && found.charAt(found.length() - 1 - tail)
            == expected.charAt(expected.length() - 1 - tail)) {
      tail++;
    }
    if (looksLike(found, expected, head, tail)) {
      return new Pair(
          cut(named(found, head, tail), head, tail), cut(named(expected, head, tail), head, tail));
    }
    return new Pair(cut(found, head, tail), cut(expected, head, tail));
  }

  /** Whether the difference is invisible, or nearly so. */
  private static boolean looksLike(String found, String expected, int head, int tail) {
    String here = changed(found, head, tail);
    String there = changed(expected, head, tail);
    return here.length() <= AROUND && there.length() <= AROUND && seen(here).equals(seen(there));
  }

  private static String changed(String line, int head, int tail) {
    return line.substring(head, line.length() - tail);
  }

  /** The visible skeleton of a text: letters of different scripts look alike (UTS #39, 4). */
  private static String seen(String text) {
    String skeleton = new SpoofChecker.Builder().build().getSkeleton(text);
    return skeleton.replaceAll("[\\p{Z}\\s]+", " ").replaceAll("[\\p{Cc}\\p{Cf}]", "");
  }

  /** The line with the code points of the difference instead. */
  private static String named(String line, int head, int tail) {
    StringBuilder named = new StringBuilder(line.substring(0, head));
    changed(line, head, tail)
        .codePoints()
        .forEach(c -> named.append(String.format(Locale.ROOT, "<U+%04X>", c)));
    return named.append(line.substring(line.length() - tail)).toString();
  }

  private static String cut(String line, int head, int tail) {
    int from = head <= AROUND ? 0 : whole(line, head - AROUND);
    int changed = Math.min(line.length() - tail, head + LONGEST);
    int to = Math.min(line.length(), changed + AROUND);
    to = to == line.length() ? to : whole(line, to);
    return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
  }

  /** Never inside a surrogate pair. */
  private static int whole(String line, int at) {
    return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
  }
}
