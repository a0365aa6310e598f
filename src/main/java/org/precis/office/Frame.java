package org.precis.office;

import java.util.OptionalInt;

/** The lines around a paragraph or a cell, and what is behind it: a colour, or nothing. */
record Frame(Rule top, Rule end, Rule bottom, Rule start, OptionalInt ground) {

  static final Frame NONE =
      new Frame(Rule.NONE, Rule.NONE, Rule.NONE, Rule.NONE, OptionalInt.empty());

  Frame withTop(Rule rule) {
    return new Frame(rule, end, bottom, start, ground);
  }

  Frame withBottom(Rule rule) {
    return new Frame(top, end, rule, start, ground);
  }

  /** Whether what has it stands in a box with what is above and below it. */
  boolean isBox() {
    return start.isDrawn();
  }

  /** These lines, and those of another where there are none. */
  Frame or(Frame other) {
    return new Frame(
        top.isDrawn() ? top : other.top,
        end.isDrawn() ? end : other.end,
        bottom.isDrawn() ? bottom : other.bottom,
        start.isDrawn() ? start : other.start,
        ground.isPresent() ? ground : other.ground);
  }
}
