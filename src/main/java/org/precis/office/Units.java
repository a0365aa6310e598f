package org.precis.office;

/** Lengths as the file formats have them, from points. */
final class Units {

  private static final int TWIPS = 20;
  private static final int EMU = 12_700;

  private Units() {}

  /** Twentieths of a point. */
  static int twips(double points) {
    return (int) Math.round(points * TWIPS);
  }

  /** English Metric Units: 914,400 to the inch. */
  static long emu(double points) {
    return Math.round(points * EMU);
  }
}
