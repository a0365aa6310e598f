package org.precis.pdf.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.precis.pdf.laws.TaggedPdf.Element;
import org.precis.pdf.laws.TaggedPdf.Kid;
import org.precis.pdf.laws.TextLines.Line;

/**
 * Titles and the heads of tables: no title ends in a scrap of a line, and the heads of all columns
 * are of one size and end on one baseline.
 */
public final class HeadLaws {

  /** Of the longest line of a title: the shortest that its last one may be. */
  private static final double SCRAP = 0.2;

  /** Heads beside their text are smaller than titles, and their column is narrow. */
  private static final double SIDE_HEAD = 10.5;

  private static final double ON_ONE_LINE = 0.13;
  private static final double SAME_SIZE = 0.01;

  private final List<String> broken = new ArrayList<>();

  private HeadLaws() {}

  /** Each law that is broken; empty where all hold. */
  public static List<String> broken(TaggedPdf pdf) {
    HeadLaws laws = new HeadLaws();
    laws.visit(pdf.document());
    return laws.broken;
  }

  private void visit(Element element) {
    if (element.isHeading()) {
      title(TextLines.of(element));
    }
    if (element.type().equals("THead")) {
      element.kids().forEach(row -> head((Element) row));
    }
    for (Kid kid : element.kids()) {
      if (kid instanceof Element below) {
        visit(below);
      }
    }
  }

  private void title(List<Line> lines) {
    double longest = lines.stream().mapToDouble(HeadLaws::width).max().orElse(0);
    boolean title = !lines.isEmpty() && points(lines.get(0)) > SIDE_HEAD + SAME_SIZE;
    if (title && lines.size() > 1 && width(lines.get(lines.size() - 1)) < SCRAP * longest) {
      broken.add("a title ends in a scrap: " + lines.stream().map(Line::text).toList());
    }
  }

  private static double width(Line line) {
    return line.right() - line.left();
  }

  /** The cells of the last row of a head; one that spans rows ends on its baseline too. */
  private void head(Element row) {
    List<Line> last = new ArrayList<>();
    for (Kid cell : row.kids()) {
      List<Line> lines = TextLines.of(cell);
      if (!lines.isEmpty()) {
        last.add(lines.get(lines.size() - 1));
      }
    }
    for (Line line : last) {
      double apart = Math.abs(line.baseline() - last.get(0).baseline());
      double larger = Math.abs(points(line) - points(last.get(0)));
      if (apart > ON_ONE_LINE || larger > SAME_SIZE) {
        broken.add(
            String.format(
                Locale.ROOT,
                "heads of columns differ: %s (%.2f pt) and %s (%.2f pt), %.2f mm apart",
                last.get(0).text(),
                points(last.get(0)),
                line.text(),
                points(line),
                apart));
      }
    }
  }

  private static double points(Line line) {
    return line.runs().get(0).points();
  }
}
