package org.precis.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How rectangles on a page lie to each other. */
class BoxTest {

  private static final Box PAGE = new Box(0, 0, 100, 100);

  @Test
  void whatTouchesAnEdgeIsInside() {
    assertTrue(PAGE.isIn(PAGE, 0, 0));
    assertTrue(new Box(-1, -2, 101, 102).isIn(PAGE, 1, 2));
    assertFalse(new Box(-1.1, 0, 100, 100).isIn(PAGE, 1, 2));
    assertFalse(new Box(0, 0, 101.1, 100).isIn(PAGE, 1, 2));
    assertFalse(new Box(0, -2.1, 100, 100).isIn(PAGE, 1, 2));
    assertFalse(new Box(0, 0, 100, 102.1).isIn(PAGE, 1, 2));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 100, 100, left",
    "0, 0, 101, 100, right",
    "0, -1, 100, 100, top",
    "0, 0, 100, 101, bottom",
    "-2, -1, 101, 101, left",
    "-1, -2, 101, 101, top",
    "-1, -1, 101, 101, right" // where it goes as far to each
  })
  void theSideIsNamedThatIsCrossedFarthest(
      double left, double top, double right, double bottom, String side) {
    assertEquals(side, new Box(left, top, right, bottom).sideCrossed(PAGE));
  }

  @Test
  void boxesOverlapByMoreThanTheyMayShare() {
    Box box = new Box(0, 0, 10, 10);
    assertFalse(box.overlaps(new Box(9, 9, 20, 20), 1));
    assertTrue(box.overlaps(new Box(8.9, 8.9, 20, 20), 1));
    assertFalse(box.overlaps(new Box(9, 0, 20, 20), 1));
    assertFalse(box.overlaps(new Box(0, 9, 20, 20), 1));
  }

  @Test
  void aThinBoxOverlapsByMoreThanItsHalf() {
    Box box = new Box(0, 0, 10, 10);
    assertFalse(box.overlaps(new Box(9.5, 0, 10.5, 10), 1));
    assertTrue(box.overlaps(new Box(9.4, 0, 10.4, 10), 1));
    assertFalse(box.overlaps(new Box(0, 9.5, 10, 10.5), 1));
    assertTrue(box.overlaps(new Box(0, 9.4, 10, 10.4), 1));
  }

  @Test
  void twoBoxesHaveAPartInCommonAndABoxAroundThem() {
    Box one = new Box(0, 1, 10, 11);
    Box other = new Box(5, -4, 15, 6);
    assertEquals(new Box(0, -4, 15, 11), Box.around(List.of(one, other)));
    assertEquals(new Box(5, 1, 10, 6), one.intersection(other));
  }
}
