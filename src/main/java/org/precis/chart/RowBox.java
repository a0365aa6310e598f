package org.precis.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The place of one row.
 *
 * @param top where it begins, from the top of the drawing
 * @param centre the middle line of its mark
 * @param baseline of the first line of its label
 */
record RowBox(double top, double height, double centre, double baseline) {

  private static final double WITH_TWO_LINES = 24;
  private static final double MARK = 14;

  double bottom() {
    return top + height;
  }

  /**
   * Puts rows below one another.
   *
   * @param gaps between rows, in their order
   * @param least the least pitch of rows
   */
  static List<RowBox> stack(
      Sheet sheet,
      double top,
      List<RowLabel> labels,
      List<ValueLabel> values,
      List<RowGap> gaps,
      double least) {
    List<RowBox> boxes = new ArrayList<>(labels.size());
    double pitch = Math.max(least, pitch(labels));
    double next = top;
    int gap = 0;
    for (int i = 0; i < labels.size(); i++) {
      while (gap < gaps.size() && gaps.get(gap).before() <= i) {
        next += gaps.get(gap++).height();
      }
      int lines = labels.get(i).lines().size();
      int below = values.get(i).linesBelow();
      RowBox box = sheet.stacked() ? above(next, lines, below) : beside(next, pitch, lines, below);
      boxes.add(box);
      next = box.bottom();
    }
    return boxes;
  }

  private static double pitch(List<RowLabel> labels) {
    boolean single = labels.stream().allMatch(label -> label.lines().size() == 1);
    int rows = labels.size();
    return !single ? WITH_TWO_LINES : rows <= 5 ? 19 : rows <= 9 ? 15.5 : MARK;
  }

  private static RowBox above(double top, int lines, int below) {
    double label = lines * Type.LEADING;
    double height = label + MARK + below * Type.LEADING + 5;
    return new RowBox(top, height, top + label + MARK / 2 + 0.5, top + 8);
  }

  private static RowBox beside(double top, double pitch, int lines, int below) {
    double text = (lines - 1) * Type.LEADING;
    double height = Math.max(pitch, text + MARK);
    if (below == 0) {
      double centre = top + height / 2;
      return new RowBox(top, height, centre, centre - text / 2 + Type.CENTRED);
    }
    double centre = top + MARK / 2 + 1;
    height = Math.max(height, MARK + below * Type.LEADING + 4);
    return new RowBox(top, height, centre, centre + Type.CENTRED);
  }
}
