package org.precis.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.BoxBuilder;
import org.precis.typeset.document.Element;
import org.precis.typeset.flow.Flow;
import org.precis.typeset.value.FootnoteDisplay;

/** The lines of footnotes that stand in them one after the other ({@code footnote-display}). */
final class SharedLines {

  private static final double NEAR = 0.01;

  private final BoxBuilder builder;
  private final Flow flow;
  private final Element root;

  /**
   * Those of a document.
   *
   * @param root its outermost element
   */
  SharedLines(BoxBuilder builder, Flow flow, Element root) {
    this.builder = builder;
    this.flow = flow;
    this.root = root;
  }

  /** Whether a footnote may share its lines with others: it has nothing but text and pictures. */
  static boolean isShared(Box footnote) {
    return footnote.style.footnoteDisplay() != FootnoteDisplay.BLOCK && !footnote.lines.isEmpty();
  }

  /**
   * Whether a footnote stands in the same lines as some before it.
   *
   * @param before those, each in the same lines as the next
   * @param width of the lines, in points
   */
  boolean join(List<Box> before, Box footnote, double width) {
    Box last = before.get(before.size() - 1);
    FootnoteDisplay display = footnote.style.footnoteDisplay();
    if (!isShared(footnote) || !isShared(last) || last.style.footnoteDisplay() != display) {
      return false;
    }
    if (display == FootnoteDisplay.INLINE) {
      return true;
    }
    List<Box> all = new ArrayList<>(before);
    all.add(footnote);
    return flow.fit(box(all), Double.POSITIVE_INFINITY) <= width + NEAR;
  }

  /** The box of the lines of footnotes. */
  Box lines(List<Box> footnotes, double width) {
    Box box = box(footnotes);
    flow.layOut(box, width);
    return box;
  }

  private Box box(List<Box> footnotes) {
    return builder.footnotes(footnotes.stream().map(footnote -> footnote.element).toList(), root);
  }
}
