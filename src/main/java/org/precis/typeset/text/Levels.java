package org.precis.typeset.text;

import com.ibm.icu.text.Bidi;
import org.precis.shaping.Script;

/** Which way each part of a text runs: the Unicode bidirectional algorithm (UAX #9), by ICU. */
public final class Levels {

  private Levels() {}

  /**
   * The level of embedding of each character; odd ones run from right to left.
   *
   * @return null if all characters of a text from left to right do so too
   */
  public static byte[] of(String text, boolean rightToLeft) {
    if (!rightToLeft && !Script.turns(text)) {
      return null;
    }
    Bidi bidi = new Bidi();
    bidi.setPara(text, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
    return bidi.getLevels();
  }

  /** The order from left to right of parts of a line, each of one level (UAX #9, rule L2). */
  public static int[] order(byte[] levels) {
    return Bidi.reorderVisual(levels);
  }
}
