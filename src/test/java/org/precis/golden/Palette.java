package org.precis.golden;

import static org.precis.fixture.Looks.COLOURS;

import java.util.List;
import java.util.Set;

/** The colours of the standard template. */
final class Palette {

  static final String WHITE = COLOURS.get("ground");
  static final String PAPER = COLOURS.get("paper");
  static final String TINT = COLOURS.get("tint");

  /** What text and marks stand on. */
  static final List<String> GROUNDS = List.of(WHITE, PAPER);

  /** Rules between rows and gridlines: no more than decoration. */
  static final Set<String> LINES = Set.of(COLOURS.get("hair"), COLOURS.get("grid"));

  /** What draws data. */
  static final Set<String> MARKS = Set.of(COLOURS.get("accent"), COLOURS.get("accent-2"));

  static final Set<String> ALL = Set.copyOf(COLOURS.values());

  private Palette() {}
}
