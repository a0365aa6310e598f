package org.precis.typeset.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.precis.typeset.value.Clear;

/** Floats answer as if all of them were asked each time. */
class FloatsTest {

  private static final double LEFT = 10;
  private static final double RIGHT = 210;

  private record Area(boolean left, double x, double y, double width, double height) {
    double bottom() {
      return y + height;
    }

    boolean crosses(double from, double to) {
      return y < to && bottom() > from;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theyAnswerAsIfAllWereAsked(long seed) {
    Random random = new Random(seed);
    Floats floats = new Floats();
    List<Area> placed = new ArrayList<>();
    double y = 0;
    for (int i = 0; i < 300; i++) {
      boolean left = random.nextBoolean();
      double width = 10 + random.nextInt(120);
      // now and then a long one; and some reach up, by a margin below zero
      double height = random.nextInt(20) == 0 ? 400 : random.nextInt(60) - 5;
      double[] at = floats.place(left, y, width, height, LEFT, RIGHT);
      assertTrue(at[1] >= y, "above where it stands");
      placed.add(new Area(left, at[0], at[1], width, height));
      y += random.nextInt(25);
      for (double from : new double[] {y, y - 30, y + 7.5}) {
        assertSame(placed, floats, from, from + random.nextInt(40));
      }
    }
  }

  private static void assertSame(List<Area> placed, Floats floats, double from, double to) {
    double left = LEFT;
    double right = RIGHT;
    double next = Double.POSITIVE_INFINITY;
    double lowestLeft = from;
    double lowestRight = from;
    for (Area area : placed) {
      if (area.crosses(from, to)) {
        left = area.left ? Math.max(left, area.x + area.width) : left;
        right = area.left ? right : Math.min(right, area.x);
      }
      if (area.bottom() > from + Space.EPSILON) {
        next = Math.min(next, area.bottom());
      }
      lowestLeft = area.left ? Math.max(lowestLeft, area.bottom()) : lowestLeft;
      lowestRight = area.left ? lowestRight : Math.max(lowestRight, area.bottom());
    }
    assertEquals(left, floats.left(from, to, LEFT));
    assertEquals(right, floats.right(from, to, RIGHT));
    assertEquals(Double.isInfinite(next) ? from : next, floats.nextBelow(from));
    assertEquals(from, floats.below(Clear.NONE, from));
    assertEquals(lowestLeft, floats.below(Clear.LEFT, from));
    assertEquals(lowestRight, floats.below(Clear.RIGHT, from));
    assertEquals(Math.max(lowestLeft, lowestRight), floats.below(Clear.BOTH, from));
  }

  @Test
  void whereThereAreNoneAllIsFree() {
    assertSame(List.of(), new Floats(), 5, 20);
    assertTrue(new Floats().isEmpty());
    assertEquals(Double.NEGATIVE_INFINITY, new Floats().bottom());
  }
}
