package org.precis.office;

import java.util.ArrayList;
import java.util.List;
import org.precis.office.Inline.Run;
import org.precis.typeset.text.Levels;

/** Divides runs where the direction of letters changes (UAX #9), as word processors want it. */
final class Directions {

  private static final char LEFT = '\u2066';
  private static final char RIGHT = '\u2067';
  private static final char END = '\u2069';

  /** What stands for a picture, a leap or the end of a line. */
  private static final char OBJECT = '\uFFFC';

  private Directions() {}

  static List<Inline> divided(List<Inline> inlines, boolean rightToLeft) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Run run) {
        boolean turned = run.rightToLeft() != rightToLeft;
        text.append(turned ? run.rightToLeft() ? RIGHT : LEFT : "");
        text.append(run.text()).append(turned ? END : "");
      } else {
        text.append(OBJECT);
      }
    }
    byte[] levels = Levels.of(text.toString(), rightToLeft);
    List<Inline> divided = new ArrayList<>();
    int at = 0;
    for (Inline inline : inlines) {
      if (inline instanceof Run run) {
        int turned = run.rightToLeft() != rightToLeft ? 1 : 0;
        divide(run, levels, at + turned, divided);
        at += run.text().length() + 2 * turned;
      } else {
        divided.add(inline);
        at++;
      }
    }
    return divided;
  }

  private static void divide(Run run, byte[] levels, int at, List<Inline> divided) {
    String text = run.text();
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || isOdd(levels, at + i) != isOdd(levels, at + from)) {
        boolean turned = isOdd(levels, at + from);
        divided.add(
            new Run(text.substring(from, i), run.look(), run.target(), run.language(), turned));
        from = i;
      }
    }
  }

  private static boolean isOdd(byte[] levels, int at) {
    return levels != null && levels[at] % 2 == 1;
  }
}
