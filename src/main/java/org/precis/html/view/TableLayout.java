package org.precis.html.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * How a table of values fits the page: which columns are side by side, how wide the labels and how
 * small the type. Number columns are equally wide, so the widest cell decides. If qualifiers do not
 * fit beside numbers, they are above them; a table that does not fit in the smallest type continues
 * in another block.
 *
 * @param kind classes for the style sheet
 * @param stacked whether qualifiers are above their numbers
 */
record TableLayout(String kind, boolean stacked, List<Block> blocks) {

  /** A range of columns, the end exclusive. */
  record Block(int from, int to) {}

  private static final double PAGE = 170;
  private static final int[] LABELS = {58, 46, 34};
  private static final double[] SIZES = {8.75, 8, 7.5};

  static TableLayout of(int columns, CellWidths cells) {
    Optional<String> inLine = together(columns, cells::line);
    Optional<String> stacked = inLine.or(() -> together(columns, cells::stacked));
    if (stacked.isPresent()) {
      return new TableLayout(stacked.get(), inLine.isEmpty(), List.of(new Block(0, columns)));
    }
    int label = LABELS[1];
    double size = SIZES[0];
    int together = Math.max(1, (int) ((PAGE - label) / cells.stacked(size)));
    return new TableLayout(kind(label, size), true, blocks(columns, together));
  }

  /** The largest type, then the widest labels, that fit all columns side by side. */
  private static Optional<String> together(int columns, DoubleUnaryOperator width) {
    for (double size : SIZES) {
      for (int label : LABELS) {
        if (columns * width.applyAsDouble(size) + label <= PAGE) {
          return Optional.of(kind(label, size));
        }
      }
    }
    return Optional.empty();
  }

  private static String kind(int label, double size) {
    return "label-" + label + " size-" + (int) Math.round(size * 100);
  }

  /** The classes for the style sheet, including that for qualifiers above numbers. */
  String classes() {
    return stacked ? kind + " stacked" : kind;
  }

  /** As few blocks as fit all columns, as equal as possible. */
  private static List<Block> blocks(int columns, int together) {
    int count = (columns + together - 1) / together;
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(new Block(columns * i / count, columns * (i + 1) / count));
    }
    return List.copyOf(blocks);
  }
}
