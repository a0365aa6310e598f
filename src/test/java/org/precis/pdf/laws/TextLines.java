package org.precis.pdf.laws;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines that a block of text is broken into, as they stand on the finished page. */
final class TextLines {

  /** Baselines as far apart as this are of one line. */
  private static final double SAME = 0.6;

  private TextLines() {}

  /** One line; lengths in millimetres. */
  record Line(int page, double baseline, List<Run> runs) {

    String text() {
      StringBuilder text = new StringBuilder();
      double end = runs.get(0).left();
      for (Run run : runs) {
        text.append(run.left() - end > 0.4 && !text.toString().endsWith(" ") ? " " : "");
        text.append(run.text());
        end = run.right();
      }
      return text.toString().strip();
    }

    double left() {
      return runs.get(0).left();
    }

    double right() {
      return runs.get(runs.size() - 1).right();
    }
  }

  /** In their order from the top, each with its runs from the left. */
  static List<Line> of(TaggedPdf.Kid block) {
    return of(TaggedPdf.runs(block));
  }

  static List<Line> of(List<Run> all) {
    List<Line> lines = new ArrayList<>();
    all.stream()
        .filter(run -> !run.isBlank())
        .sorted(Comparator.comparingInt(Run::page).thenComparingDouble(Run::baseline))
        .forEach(run -> add(run, lines));
    lines.forEach(line -> line.runs().sort(Comparator.comparingDouble(Run::left)));
    return lines;
  }

  private static void add(Run run, List<Line> lines) {
    Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
    if (last != null
        && last.page() == run.page()
        && Math.abs(last.baseline() - run.baseline()) < SAME) {
      last.runs().add(run);
    } else {
      lines.add(new Line(run.page(), run.baseline(), new ArrayList<>(List.of(run))));
    }
  }
}
