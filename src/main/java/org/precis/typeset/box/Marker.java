package org.precis.typeset.box;

import java.util.List;
import org.precis.typeset.style.Style;

/** The marker of a list item, beside its first line. */
public final class Marker {

  /** Its style, if it has rules of its own; or null. */
  public Style style;

  /** Its text, if the style sheet gives one; or null. */
  public String text;

  /** From left to right: a part for each face. Empty until it is laid out. */
  public List<Glyphs> parts = List.of();

  void move(double dx, double dy) {
    for (Glyphs part : parts) {
      part.move(dx, dy);
    }
  }
}
