package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where an element and its own text are, in CSS pixels from the corner of its document. */
final class Measured {

  /** In CSS pixels. */
  private static final double CLOSE = 0.5;

  /** What an element has in one line of its own text, without blanks. */
  static final class Part {
    final StringBuilder text = new StringBuilder();
    double left = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double top;
  }

  /** Its x, y, width and height; null if it has no box. */
  double[] box;

  final List<Part> parts = new ArrayList<>();

  /** What is different; empty if nothing is. */
  String difference(Measured other) {
    if (box != null && other.box != null) {
      for (int i = 0; i < box.length; i++) {
        if (!isClose(box[i], other.box[i])) {
          return shown(box) + ", not " + shown(other.box);
        }
      }
    }
    if (parts.size() != other.parts.size()) {
      return "lines " + shown(parts) + ", not " + shown(other.parts);
    }
    for (int i = 0; i < parts.size(); i++) {
      Part mine = parts.get(i);
      Part their = other.parts.get(i);
      // Chromium tells letters as they are written, not as capitals
      if (!mine.text.toString().equalsIgnoreCase(their.text.toString())
          || !isClose(mine.left, their.left)
          || !isClose(mine.right, their.right)
          || !isClose(mine.top, their.top)) {
        return "line " + shown(List.of(mine)) + ", not " + shown(List.of(their));
      }
    }
    return "";
  }

  private static boolean isClose(double a, double b) {
    return Math.abs(a - b) <= CLOSE;
  }

  private static String shown(double[] box) {
    return String.format(
        Locale.ROOT, "x %.2f y %.2f w %.2f h %.2f", box[0], box[1], box[2], box[3]);
  }

  private static String shown(List<Part> parts) {
    StringBuilder shown = new StringBuilder();
    for (Part part : parts) {
      shown.append(
          String.format(
              Locale.ROOT, "'%s' %.2f-%.2f y %.2f ", part.text, part.left, part.right, part.top));
    }
    return shown.toString().strip();
  }
}
