package org.precis.office;

import java.util.List;

/** By which factors the insets and letters of a table shrink that has less room than it needs. */
record Squeeze(double insets, double letters) {

  static final Squeeze NONE = new Squeeze(1, 1);

  /** Numbers in columns beside each other still stand apart. */
  private static final double LEAST_INSETS = 0.4;

  /** Letters that are smaller cannot be read, and a word breaks. */
  private static final double LEAST_SIZE = 6;

  /** First the insets give way, then the letters, as far as they may. */
  static Squeeze into(double room, List<Need> needs) {
    double words = needs.stream().mapToDouble(Need::word).sum();
    double around = needs.stream().mapToDouble(Need::around).sum();
    if (words + around <= room || words == 0) {
      return NONE;
    }
    double insets = around == 0 ? 1 : Math.min(1, Math.max(LEAST_INSETS, (room - words) / around));
    double size = needs.stream().mapToDouble(Need::size).min().orElse(LEAST_SIZE);
    double least = Math.min(1, LEAST_SIZE / size);
    return new Squeeze(insets, Math.max(least, Math.min(1, (room - insets * around) / words)));
  }

  double width(Need need) {
    return need.word() * letters + need.around() * insets;
  }
}
