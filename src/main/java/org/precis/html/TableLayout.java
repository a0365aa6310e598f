package org.precis.html;

import java.util.ArrayList;
import java.util.List;
import org.precis.workspace.Face;
import org.precis.workspace.Fonts;

/**
 * How a table of values fits the page: which columns stand together, how wide the labels are, how
 * small the type. Columns of numbers are equally wide, so the widest cell decides. A table that
 * does not fit in the smallest type goes on in a further block below.
 *
 * @param kind classes for the style sheet
 */
record TableLayout(String kind, List<Block> blocks) {

  /** Columns from the first to before the last. */
  record Block(int from, int to) {}

  private static final double PAGE = 170;
  private static final double GAP = 2;
  private static final double MM_IN_POINT = 25.4 / 72;
  private static final double[] LABELS = {58, 46, 34};
  private static final double[] SIZES = {8.75, 8, 7.5};

  /**
   * @param cells the texts that must not break, those of the widest columns among them
   */
  static TableLayout of(int columns, List<String> cells, Fonts fonts) {
    double widest =
        cells.stream().mapToDouble(cell -> fonts.width(Face.SANS_SEMIBOLD, cell)).max().orElse(0);
    for (double size : SIZES) {
      for (double label : LABELS) {
        if (columns * width(widest, size) + label <= PAGE) {
          return new TableLayout(kind(label, size), List.of(new Block(0, columns)));
        }
      }
    }
    double label = LABELS[1];
    double size = SIZES[0];
    int together = Math.max(1, (int) ((PAGE - label) / width(widest, size)));
    return new TableLayout(kind(label, size), blocks(columns, together));
  }

  /** The least of some column widths, in millimetres, in which no text of a table breaks. */
  static int column(List<String> texts, int[] widths, Fonts fonts) {
    double widest =
        texts.stream().mapToDouble(text -> fonts.width(Face.SANS_SEMIBOLD, text)).max().orElse(0);
    for (int width : widths) {
      if (width(widest, SIZES[0]) <= width) {
        return width;
      }
    }
    return widths[widths.length - 1];
  }

  private static double width(double em, double size) {
    return em * size * MM_IN_POINT + GAP;
  }

  private static String kind(double label, double size) {
    return "label-" + (int) label + " size-" + (int) Math.round(size * 100);
  }

  /** As few blocks as hold all columns, as equal as can be. */
  private static List<Block> blocks(int columns, int together) {
    int count = (columns + together - 1) / together;
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(new Block(columns * i / count, columns * (i + 1) / count));
    }
    return List.copyOf(blocks);
  }
}
