package org.precis.pdf.laws;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSInteger;
import org.precis.pdf.laws.TaggedPdf.Element;
import org.precis.pdf.laws.TaggedPdf.Kid;

/**
 * Where text stands on the finished page: it begins at the edges of the grid, and in tables at
 * those of its column and on the baseline of its row.
 */
public final class EdgeLaws {

  /** Of the page, of boxes, of the main column, of cards and of up to five facts in their rows. */
  private static final List<Double> EDGES =
      List.of(20.0, 24.0, 25.0, 78.0, 63.5, 107.0, 136.0, 150.5, 54.8, 89.6, 124.4, 159.2);

  /**
   * Beside a glyph of the key, a number of a source or note, a bullet; in a chip; reasons; in the
   * annex and in the lines to cite.
   */
  private static final List<Double> HANGING =
      List.of(
          29.5, 87.5, 145.5, 82.0, 92.5, 82.5, 22.3, 65.8, 109.3, 152.8, 140.0, 23.0, 110.0, 34.3,
          80.3, 138.3, 57.1, 91.9, 126.7, 161.5, 24.5, 116.5);

  /**
   * Of the page, the first column of the annex, the side column, and counts before what they count.
   */
  private static final List<Double> RIGHT_EDGES = List.of(190.0, 103.0, 74.0, 26.5);

  private static final Set<String> BLOCKS =
      Set.of("H1", "H2", "H3", "P", "Caption", "LBody", "Note");

  private static final Pattern MARK = Pattern.compile("(\\[[a-z]+] ?)+");
  private static final double TOLERANCE = 0.4;

  /** As wide as a space, which hangs at the end of a line within a cell. */
  private static final double A_SPACE = 0.9;

  private static final double ON_ONE_LINE = 0.13;

  private static final double PAGE = 210;

  private final List<String> broken = new ArrayList<>();
  private final boolean rightToLeft;

  private EdgeLaws(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  /** Each law that is broken; empty where all hold. */
  public static List<String> broken(TaggedPdf pdf) {
    return broken(pdf, false);
  }

  /** The same of a page that may be mirrored. */
  public static List<String> broken(TaggedPdf pdf, boolean rightToLeft) {
    EdgeLaws laws = new EdgeLaws(rightToLeft);
    laws.visit(pdf.document());
    return laws.broken;
  }

  private void visit(Element element) {
    if (element.type().equals("Table")) {
      columns(element);
      baselines(element);
    }
    if (element.type().equals("Figure")) {
      return;
    }
    linesAfterWords(element);
    if (BLOCKS.contains(element.type()) && holdsText(element)) {
      Kid word = isAfterWord(element) ? element.kids().get(0) : element;
      TextLines.of(word).forEach(line -> edge(line, element));
      return;
    }
    for (Kid kid : element.kids()) {
      if (kid instanceof Element below && !below.type().matches("T[RHD]|THead|TBody|TFoot")) {
        visit(below);
      }
    }
  }

  /** Lines with a word before each, as in the box to cite, begin below one another. */
  private void linesAfterWords(Element section) {
    List<Double> starts = new ArrayList<>();
    for (Kid kid : section.kids()) {
      if (kid instanceof Element line && isAfterWord(line)) {
        TextLines.of(line.kids().get(1)).forEach(one -> starts.add(start(one)));
      }
    }
    if (starts.stream().anyMatch(start -> Math.abs(start - starts.get(0)) > TOLERANCE)) {
      broken.add("lines after words begin at different edges: " + starts);
    }
  }

  private static boolean isAfterWord(Element line) {
    return line.kids().size() == 2
        && line.kids().stream()
            .allMatch(kid -> kid instanceof Element span && span.type().equals("Span"));
  }

  private static boolean holdsText(Element element) {
    return element.kids().stream()
        .noneMatch(kid -> kid instanceof Element below && BLOCKS.contains(below.type()));
  }

  private void edge(TextLines.Line line, Element element) {
    double start = start(line);
    List<Run> runs = line.runs();
    double end = rightToLeft ? PAGE - line.left() : line.right();
    double first = rightToLeft ? PAGE - runs.get(runs.size() - 1).left() : runs.get(0).right();
    if (!isOne(EDGES, start)
        && !isOne(HANGING, start)
        && !isOne(EDGES, inkStart(line))
        && !isOne(HANGING, inkStart(line))
        && !isOne(RIGHT_EDGES, end)
        && !isOne(RIGHT_EDGES, first)) {
      broken.add(
          String.format(
              Locale.ROOT,
              "p%d: %s begins at %.1f mm: %s",
              line.page(),
              element.type(),
              start,
              line.text()));
    }
  }

  /** Where a line begins, from the side of the page at which its language begins. */
  private double start(TextLines.Line line) {
    return rightToLeft ? PAGE - line.right() : line.left();
  }

  /** The same of its ink: the blank in a bracket may stand before the edge. */
  private double inkStart(TextLines.Line line) {
    return rightToLeft ? start(line) : line.runs().get(0).inkLeft();
  }

  private static boolean isOne(List<Double> edges, double at) {
    return edges.stream().anyMatch(edge -> Math.abs(edge - at) < TOLERANCE);
  }

  /** What is in a column shares its left edge, or its numbers share their right one. */
  private void columns(Element table) {
    Map<Integer, List<TextLines.Line>> columns = new TreeMap<>();
    rows(table, columns);
    columns.forEach(
        (column, cells) -> {
          boolean left =
              share(cells.stream().map(this::start).toList())
                  || share(cells.stream().map(this::inkStart).toList());
          List<TextLines.Line> numbers =
              cells.stream().filter(line -> line.text().matches(".*\\p{Nd}.*")).toList();
          boolean right =
              rightToLeft // where these are for the laws of units digits
                  ? !numbers.isEmpty()
                  : share(numbers.stream().map(EdgeLaws::numberEnd).toList());
          if (!left && !right) {
            broken.add("column " + column + " of a table is not aligned: " + edges(cells));
          }
        });
  }

  /** Where a line ends without the marks that hang beside its number, as [b] does. */
  private static double numberEnd(TextLines.Line line) {
    List<Run> runs =
        line.runs().stream()
            .filter(run -> !run.text().isBlank() && !MARK.matcher(run.text().strip()).matches())
            .toList();
    return runs.stream().reduce((one, other) -> other).map(Run::right).orElse(line.right());
  }

  /** What is in a row begins on one line, in whatever size it is set. */
  private void baselines(Element element) {
    List<Double> first = new ArrayList<>();
    for (Kid kid : element.kids()) {
      if (kid instanceof Element cell && cell.type().matches("T[HD]")) {
        TextLines.of(cell).stream().findFirst().ifPresent(line -> first.add(line.baseline()));
      } else if (kid instanceof Element below && !below.type().equals("THead")) {
        baselines(below);
      }
    }
    double spread =
        first.stream().max(Double::compare).orElse(0.0)
            - first.stream().min(Double::compare).orElse(0.0);
    if (spread > ON_ONE_LINE) {
      broken.add("a row of several baselines: " + spread + " mm in " + TaggedPdf.text(element));
    }
  }

  private static String edges(List<TextLines.Line> cells) {
    StringBuilder text = new StringBuilder();
    for (TextLines.Line cell : cells) {
      text.append(
          String.format(Locale.ROOT, " %.1f–%.1f %s;", cell.left(), cell.right(), cell.text()));
    }
    return text.substring(0, Math.min(500, text.length()));
  }

  private static void rows(Element element, Map<Integer, List<TextLines.Line>> columns) {
    if (element.type().equals("TR")) {
      row(element, columns);
      return;
    }
    for (Kid kid : element.kids()) {
      if (kid instanceof Element below) {
        rows(below, columns);
      }
    }
  }

  private static void row(Element row, Map<Integer, List<TextLines.Line>> columns) {
    int column = 0;
    for (Kid kid : row.kids()) {
      if (kid instanceof Element cell && cell.type().matches("T[HD]")) {
        int span = cell.attribute("ColSpan") instanceof COSInteger wide ? wide.intValue() : 1;
        if (span == 1) {
          columns.computeIfAbsent(column, c -> new ArrayList<>()).addAll(TextLines.of(cell));
        }
        column += span;
      }
    }
  }

  /** A part of the row above begins 5 mm further in. */
  private static boolean share(List<Double> edges) {
    double least = edges.stream().min(Double::compare).orElse(0.0);
    double most = edges.stream().max(Double::compare).orElse(0.0);
    boolean fromLeft =
        edges.stream()
            .allMatch(edge -> edge - least < TOLERANCE || Math.abs(edge - least - 5) < TOLERANCE);
    return fromLeft || edges.stream().allMatch(edge -> most - edge < A_SPACE);
  }
}
