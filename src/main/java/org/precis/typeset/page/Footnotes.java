package org.precis.typeset.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.precis.typeset.box.Atom;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.ColumnSet;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Piece;
import org.precis.typeset.cut.Strip;

/** Gives the footnotes of a galley (CSS GCPM 3, 2) to the strips that they are called in. */
final class Footnotes {

  private final List<Strip> strips;
  private final Set<Strip> calling = new LinkedHashSet<>();

  private Footnotes(List<Strip> strips) {
    this.strips = strips;
  }

  /**
   * Finds all footnotes.
   *
   * @param strips those of the galley, from the top down
   * @return the strips that have any
   */
  static Set<Strip> of(Box galley, List<Strip> strips) {
    Footnotes footnotes = new Footnotes(strips);
    if (!strips.isEmpty()) {
      footnotes.box(galley);
    }
    return footnotes.calling;
  }

  private void box(Box box) {
    if (box instanceof ColumnSet set && set.isUnrolled()) {
      box(set.content);
    }
    box.children.forEach(this::box);
    for (Line line : box.lines) {
      if (!line.footnotes.isEmpty()) {
        add(strip(line.y), line.footnotes);
      }
      for (Piece piece : line.pieces) {
        if (piece instanceof Atom atom) {
          box(atom.box());
        }
      }
    }
  }

  /** The last strip that begins at this height or above. */
  private Strip strip(double y) {
    int low = 0;
    int high = strips.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (strips.get(middle).top <= y + 0.01) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return strips.get(low);
  }

  private void add(Strip strip, List<Box> footnotes) {
    List<Box> all = new ArrayList<>(strip.footnotes);
    all.addAll(footnotes);
    // What stands side by side in a strip is not looked at in the order of the document
    all.sort(Comparator.comparingInt(footnote -> footnote.element.index()));
    strip.footnotes = all;
    calling.add(strip);
  }
}
