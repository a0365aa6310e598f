package org.precis.typeset.flow;

import java.util.IdentityHashMap;
import java.util.Map;
import org.precis.shaping.LineBreaks;
import org.precis.typeset.box.Box;
import org.precis.typeset.text.Fonts;

/** The inline content of boxes as it was measured, kept until lines are made of it. */
final class Paragraphs {

  private final Fonts fonts;
  private final LineBreaks rules;
  private final Map<Box, Paragraph> known = new IdentityHashMap<>();
  private final Map<Box, Paragraph> firstLines = new IdentityHashMap<>();

  Paragraphs(Fonts fonts, LineBreaks rules) {
    this.fonts = fonts;
    this.rules = rules;
  }

  Paragraph of(Box box) {
    return known.computeIfAbsent(
        box, key -> new Paragraph(box, box.style, box.inlines, fonts, rules));
  }

  /** The same as it looks on the first line; null if it looks there as on the others. */
  Paragraph firstLine(Box box) {
    return box.firstLine == null
        ? null
        : firstLines.computeIfAbsent(
            box,
            key ->
                new Paragraph(box, box.firstLine.style(), box.firstLine.inlines(), fonts, rules));
  }

  /**
   * Lets what was made of the content of a box go.
   *
   * @return whether there was anything
   */
  boolean forget(Box box) {
    firstLines.remove(box);
    return known.remove(box) != null;
  }

  /** Lets what was made to measure a box and all in it go, as it can be made again. */
  void forgetAll(Box box) {
    forget(box);
    box.children.forEach(this::forgetAll);
  }
}
