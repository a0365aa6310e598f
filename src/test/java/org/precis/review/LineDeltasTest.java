package org.precis.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.review.LineDeltas.Delta;

/** Where two texts differ, line by line. */
class LineDeltasTest {

  /** Lines of which the first and the last are these. */
  private static List<String> lines(int count, String first, String last) {
    List<String> lines = new ArrayList<>(List.of("same", first));
    for (int i = 0; i < count - 2; i++) {
      lines.add("line " + i);
    }
    lines.addAll(List.of(last, "same too"));
    return lines;
  }

  @Test
  void upTo1500LinesArePairedWithThoseTheyReplace() {
    assertEquals(
        List.of(new Delta(List.of("a"), List.of("b")), new Delta(List.of("y"), List.of("z"))),
        LineDeltas.between(lines(1500, "a", "y"), lines(1500, "b", "z")));
  }

  @Test
  void ofMoreLinesThoseAreToldThatOnlyOneTextHas() {
    assertEquals(
        List.of(new Delta(List.of("a", "y"), List.of()), new Delta(List.of(), List.of("b", "z"))),
        LineDeltas.between(lines(1501, "a", "y"), lines(1501, "b", "z")));
  }

  @Test
  void linesInAnotherOrderAreToldAsTheyStand() {
    List<String> old = new ArrayList<>();
    for (int i = 0; i < 1501; i++) {
      old.add("line " + i);
    }
    List<String> current = new ArrayList<>(old);
    Collections.reverse(current);
    current.set(750, "line 750");
    assertEquals(List.of(new Delta(old, current)), LineDeltas.between(old, current));
  }

  @Test
  void textsThatAreAlikeHaveNone() {
    assertEquals(List.of(), LineDeltas.between(List.of("a", "b"), List.of("a", "b")));
    assertEquals(
        List.of(new Delta(List.of(), List.of("a"))),
        LineDeltas.between(List.of("a"), List.of("a", "a")));
  }
}
