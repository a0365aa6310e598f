package org.precis.typeset.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.precis.typeset.box.Box;
import org.precis.typeset.cut.BreakCost;
import org.precis.typeset.cut.Slack;
import org.precis.typeset.cut.Strip;
import org.precis.typeset.style.Leeway;

/** Which of two faults of a page is the lesser one. */
class BreaksTest {

  private static final double PAGE = 100;
  private static final double IN_A_TABLE = 150;

  private final List<Strip> strips = new ArrayList<>();
  private double foot;
  private Gaps gaps;

  private void add(double height, double cost, Slack... slacks) {
    strips.add(Strip.plain(foot, foot + height, cost, List.of(slacks)));
    foot += height;
  }

  private void gap(double height) {
    foot += height;
  }

  private List<Integer> starts() {
    return starts(0, 0);
  }

  /**
   * What pages begin with.
   *
   * @param lower the share of each gap of 100 that may be taken
   * @param smaller the share of a picture that may be
   */
  private List<Integer> starts(double lower, double smaller) {
    Footnotes none =
        Footnotes.of(new Box(null, null, true), strips, strip -> null, (box, w) -> {}, null);
    gaps = new Gaps(strips, strip -> new Leeway(lower, 0, smaller, 0));
    return Breaks.of(gaps, none, strip -> PAGE, null).stream().map(Breaks.Start::strip).toList();
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
    gap(8);
    add(32, 0);
    add(50, 0);
    assertEquals(List.of(0, 2), starts(0.5, 0));
    assertEquals(2, gaps.saved(1), 0.001);
  }

  @Test
  void gapsAreNotLoweredForOneLineMore() {
    add(75, 0);
    gap(8);
    add(12, 0);
    add(7, 0);
    add(60, 0);
    assertEquals(List.of(0, 2), starts(0.5, 0));
    assertEquals(0, gaps.saved(1));
  }

  @Test
  void slackIsTakenOnlyWhereLowerGapsDoNotSuffice() {
    add(62, 0, new Slack(Slack.Kind.PICTURE, 0, 60, 60));
    gap(6);
    add(36, 0);
    add(50, 0);
    assertEquals(List.of(0, 2), starts(0.5, 4.0 / 60));
    assertEquals(3, gaps.saved(1), 0.001);
    assertEquals(0.25, gaps.slackTaken(0), 0.001);
  }

  /** The break costs what a page filled by 75 % costs more than one filled by 87.5 %. */
  @Test
  void ofTwoWaysThatCostTheSameTheFirstPageHoldsMore() {
    add(75, 0);
    add(12.5, 0);
    add(50, BreakCost.white(0.25, false) - BreakCost.white(0.125, false));
    assertEquals(List.of(0, 2), starts());
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
    add(80, BreakCost.FORBIDDEN);
    assertEquals(List.of(0, 1), starts());
  }
}
