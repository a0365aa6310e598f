package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.typeset.box.Box;
import org.precis.typeset.cut.Slack;
import org.precis.typeset.cut.Strip;

/** Which of two faults of a page is the lesser one. */
class BreaksTest {

  private static final double PAGE = 100;
  private static final double IN_A_TABLE = 150;

  private final List<Strip> strips = new ArrayList<>();
  private double foot;

  private void add(double height, double cost) {
    Strip strip = new Strip(foot, foot + height, foot);
    strip.cost = cost;
    strips.add(strip);
    foot += height;
  }

  private List<Integer> starts() {
    Footnotes none =
        Footnotes.of(new Box(null, null, true), strips, strip -> null, (box, w) -> {}, null);
    return Breaks.of(strips, none, strip -> PAGE, null).stream().map(Breaks.Start::strip).toList();
  }

  @Test
  void aTableIsSplitRatherThanAThirdOfAPageLeftWhite() {
    add(62, 0);
    add(25, 0);
    add(60, IN_A_TABLE);
    add(10, 0);
    assertEquals(List.of(0, 2), starts());
  }

  @Test
  void aPageThatIsNearlyFullEndsBeforeATable() {
    add(75, 0);
    add(20, 0);
    add(60, IN_A_TABLE);
    assertEquals(List.of(0, 1), starts());
  }

  @Test
  void theLastPageGetsMoreThanAFewLines() {
    add(75, 0);
    add(20, 0);
    add(20, 0);
    assertEquals(List.of(0, 1), starts());
  }

  @Test
  void aTableIsSplitRatherThanTheLastPageLeftNearlyEmpty() {
    add(72, 0);
    add(25, IN_A_TABLE);
    add(15, 0);
    assertEquals(List.of(0, 1), starts());
  }

  @Test
  void aPageTakesWhatItHoldsWithLowerGaps() {
    add(62, 0);
    add(40, 0);
    add(50, 0);
    strips.get(1).give = 4;
    assertEquals(List.of(0, 2), starts());
    assertEquals(2, strips.get(1).saved, 0.001);
  }

  @Test
  void gapsAreNotLoweredForOneLineMore() {
    add(75, 0);
    add(20, 0);
    add(7, 0);
    add(60, 0);
    strips.get(1).give = 4;
    assertEquals(List.of(0, 2), starts());
    assertEquals(0, strips.get(1).saved);
  }

  @Test
  void slackIsTakenOnlyWhereLowerGapsDoNotSuffice() {
    add(62, 0);
    add(42, 0);
    add(50, 0);
    strips.get(1).give = 3;
    Slack slack = new Slack(Slack.Kind.PICTURE, 0, 60, 60);
    slack.give = 4;
    strips.get(0).slacks = List.of(slack);
    assertEquals(List.of(0, 2), starts());
    assertEquals(3, strips.get(1).saved, 0.001);
    assertEquals(0.25, strips.get(0).slackTaken, 0.001);
  }

  @Test
  void theMarginAboveAllTakesRoomFromTheFirstPage() {
    foot = 10;
    add(80, 0);
    add(15, 0);
    add(85, 0);
    assertEquals(List.of(0, 1), starts());
  }

  @Test
  void aHeadIsNeverTheLastOfAPage() {
    add(85, 0);
    add(10, 0);
    add(80, Strip.FORBIDDEN);
    assertEquals(List.of(0, 1), starts());
  }
}
