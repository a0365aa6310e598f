package org.precis.typeset.paint;

import java.util.Arrays;
import org.precis.typeset.value.Radius;

/** The radii of the corners of a box on the page, from the upper left clockwise, in points. */
final class Corners {

  private static final int COUNT = 4;

  /** Of a box without round corners. */
  static final Corners NONE = new Corners(new double[COUNT], new double[COUNT]);

  private final double[] across;
  private final double[] down;

  private Corners(double[] across, double[] down) {
    this.across = across;
    this.down = down;
    for (int i = 0; i < COUNT; i++) {
      if (!(across[i] > 0 && down[i] > 0)) {
        across[i] = 0;
        down[i] = 0;
      }
    }
  }

  /** Those of a box of this size: as large as they are given where two that meet have room. */
  static Corners of(Radius[] radii, double width, double height) {
    double[] across = new double[COUNT];
    double[] down = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      across[i] = Math.max(0, radii[i].across().of(width));
      down[i] = Math.max(0, radii[i].down().of(height));
    }
    return new Corners(across, down).in(width, height);
  }

  /** All of one radius. */
  static Corners of(double radius, double width, double height) {
    double[] all = {radius, radius, radius, radius};
    return new Corners(all, all.clone()).in(width, height);
  }

  private Corners in(double width, double height) {
    double share = 1;
    for (int i = 0; i < COUNT; i++) {
      boolean level = i % 2 == 0;
      int next = (i + 1) % COUNT;
      double sum = level ? across[i] + across[next] : down[i] + down[next];
      double room = level ? width : height;
      share = sum > room ? Math.min(share, room / sum) : share;
    }
    if (share == 1) {
      return this;
    }
    return new Corners(times(across, share), times(down, share));
  }

  private static double[] times(double[] radii, double share) {
    double[] scaled = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      scaled[i] = Math.max(0, radii[i] * share);
    }
    return scaled;
  }

  /** Whether all that are round are parts of circles. */
  boolean areCircles() {
    return Arrays.equals(across, down);
  }

  /** Whether any is round. */
  boolean areRound() {
    for (int i = 0; i < COUNT; i++) {
      if (across[i] > 0) {
        return true;
      }
    }
    return false;
  }

  /** Those of a line that is farther out, or farther in if less than 0; sharp ones stay sharp. */
  Corners wider(double top, double right, double bottom, double left) {
    double[] a = {left, right, right, left};
    double[] d = {top, top, bottom, bottom};
    double[] ownAcross = new double[COUNT];
    double[] ownDown = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      boolean round = across[i] > 0;
      ownAcross[i] = round ? Math.max(0, across[i] + a[i]) : 0;
      ownDown[i] = round ? Math.max(0, down[i] + d[i]) : 0;
    }
    return new Corners(ownAcross, ownDown);
  }

  double across(int corner) {
    return across[corner];
  }

  double down(int corner) {
    return down[corner];
  }
}
