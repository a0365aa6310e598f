package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Glyphs;
import org.precis.typeset.box.InlineBox;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Piece;

/**
 * Widens the blanks of a line, and the space on both sides of ideographs, until the line fills its
 * room (CSS Text 3, 7.4).
 */
final class Justification {

  private final Line line;

  /** Where blanks that hang at the end of the line begin, in points from its left edge. */
  private final double end;

  /** The places that can be widened, from left to right. */
  private final List<Double> places = new ArrayList<>();

  /** For each piece the numbers of places before and within it. */
  private final List<Widened> widened = new ArrayList<>();

  /** Whether the space before the next character is one that can be widened already. */
  private boolean counted = true;

  /**
   * A piece of text.
   *
   * @param index of the piece in the line
   * @param before how many places are to the left of it
   * @param within of each glyph, how many are at its right edge
   */
  private record Widened(int index, int before, int[] within) {}

  private Justification(Line line, double end) {
    this.line = line;
    this.end = end;
  }

  /**
   * Widens a line that is not yet in its place.
   *
   * @param width that of its text without blanks that hang at the end
   * @param free how much more room there is
   * @return whether there was anything to widen
   */
  static boolean fill(Line line, double width, double free) {
    Justification justification = new Justification(line, width - Space.EPSILON);
    justification.find();
    if (justification.places.isEmpty()) {
      return false;
    }
    justification.widen(free / justification.places.size());
    line.width += free;
    return true;
  }

  private void find() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < line.pieces.size(); i++) {
      if (!(line.pieces.get(i) instanceof InlineBox)) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble(i -> line.pieces.get(i).left()));
    for (int i : order) {
      if (line.pieces.get(i) instanceof Glyphs glyphs) {
        find(i, glyphs);
      } else {
        counted = false;
      }
    }
  }

  private void find(int index, Glyphs glyphs) {
    if (glyphs.shape != null) {
      widened.add(new Widened(index, places.size(), null));
      counted = false;
      return;
    }
    double[] advances = glyphs.advances(glyphs.glyphs());
    int[] characters = glyphs.text.codePoints().toArray();
    int[] within = new int[advances.length];
    double at = glyphs.x;
    int before = places.size();
    for (int i = 0; i < advances.length; i++) {
      int c = characters[i];
      boolean ideograph = isIdeographic(c);
      if (ideograph && !counted && at < end) {
        places.add(at);
        if (i == 0) {
          before++;
        } else {
          within[i - 1]++;
        }
      }
      at += advances[i];
      counted = ideograph || c == ' ' || c == '\u00A0';
      if (counted && at > Space.EPSILON && at < end) {
        places.add(at);
        within[i]++;
      }
    }
    widened.add(new Widened(index, before, within));
  }

  /** Whether letters of its script stand without blanks between words. */
  private static boolean isIdeographic(int c) {
    return c >= 0x2E80
        && (Character.isIdeographic(c) || c >= 0x3000 && c <= 0x30FF || c >= 0xFF00 && c <= 0xFFEF);
  }

  private void widen(double each) {
    for (Piece piece : line.pieces) {
      if (piece instanceof InlineBox inline) {
        double right = inline.x + inline.width;
        double shift = each * countTo(inline.x);
        inline.width += each * countTo(right) - shift;
        inline.x += shift;
      } else if (piece instanceof Box box) {
        box.move(each * countTo(box.x), 0);
      }
    }
    for (Widened one : widened) {
      Glyphs glyphs = (Glyphs) line.pieces.get(one.index);
      Glyphs wide = glyphs;
      if (one.within != null) {
        int[] numbers = glyphs.glyphs();
        double[] advances = glyphs.advances(numbers).clone();
        for (int i = 0; i < advances.length; i++) {
          advances[i] += each * one.within[i];
        }
        wide =
            new Glyphs(glyphs.element, glyphs.style, glyphs.face, glyphs.text, numbers, advances);
        wide.baseline = glyphs.baseline;
        wide.lead = glyphs.lead;
        line.pieces.set(one.index, wide);
      }
      wide.x = glyphs.x + each * one.before;
    }
  }

  /** How many places there are up to here. */
  private int countTo(double x) {
    int count = 0;
    while (count < places.size() && places.get(count) <= x + Space.EPSILON) {
      count++;
    }
    return count;
  }
}
