package org.precis.golden;

import java.util.List;
import java.util.Set;

/** The colours of the standard template. */
final class Palette {

  static final String WHITE = "#FFFFFF";
  static final String PAPER = "#F6F4EE";
  static final String TINT = "#D9E6EA";

  /** What text and marks stand on. */
  static final List<String> GROUNDS = List.of(WHITE, PAPER);

  /** Rules between rows and gridlines: no more than decoration. */
  static final Set<String> LINES = Set.of("#C6CDD3", "#E1E6E9");

  /** What draws data. */
  static final Set<String> MARKS = Set.of("#0E4A5B", "#4E8C9C");

  static final Set<String> ALL =
      Set.of(
          "#16202A", "#46525D", "#66717B", "#0E4A5B", "#4E8C9C", TINT, "#B0421A", PAPER, "#C6CDD3",
          "#E1E6E9", WHITE);

  private Palette() {}
}
