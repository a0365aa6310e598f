package org.precis.review;

/** The piece of a long line that a message shows. */
final class Excerpt {

  private static final int AROUND = 30;
  private static final int LONGEST = 120;

  private Excerpt() {}

  /** The same piece of two lines: what differs, with some letters on both sides. */
  record Pair(String found, String expected) {

    /** What stands there, in place of what. */
    String words() {
      if (expected.isEmpty()) {
        return "'" + found + "' is added";
      }
      return found.isEmpty()
          ? "'" + expected + "' is missing"
          : "'" + found + "' where '" + expected + "' is made";
    }
  }

  static String of(String line) {
    return line.length() <= LONGEST ? line : line.substring(0, whole(line, LONGEST)) + "…";
  }

  static Pair of(String found, String expected) {
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
    return new Pair(cut(found, head, tail), cut(expected, head, tail));
  }

  private static String cut(String line, int head, int tail) {
    int from = head <= AROUND ? 0 : whole(line, head - AROUND);
    int changed = Math.min(line.length() - tail, head + LONGEST);
    int to = Math.min(line.length(), changed + AROUND);
    to = to == line.length() ? to : whole(line, to);
    return (from > 0 ? "…" : "") + line.substring(from, to) + (to < line.length() ? "…" : "");
  }

  /** Never between the halves of a character. */
  private static int whole(String line, int at) {
    return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
  }
}
