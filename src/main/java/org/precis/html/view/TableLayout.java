package org.precis.html.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.precis.look.Look;

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

  /** The steps of the width of labels, and of the size of type. */
  private static final int STEPS = 3;

  static TableLayout of(int columns, CellWidths cells, Look look) {
    Optional<String> inLine = together(columns, cells::line, look);
    Optional<String> stacked = inLine.or(() -> together(columns, cells::stacked, look));
    if (stacked.isPresent()) {
      return new TableLayout(stacked.get(), inLine.isEmpty(), List.of(new Block(0, columns)));
    }
    double room = look.measure() - look.points("names", 2);
    int together = Math.max(1, (int) (room / cells.stacked(look.points("table"))));
    return new TableLayout(kind(2, 1), true, blocks(columns, together));
  }

  /** The largest type, then the widest labels, that fit all columns side by side. */
  private static Optional<String> together(int columns, DoubleUnaryOperator width, Look look) {
    for (int type = 1; type <= STEPS; type++) {
      double numbers = columns * width.applyAsDouble(look.points("table", type));
      for (int names = 1; names <= STEPS; names++) {
        if (numbers + look.points("names", names) <= look.measure()) {
          return Optional.of(kind(names, type));
        }
      }
    }
    return Optional.empty();
  }

  private static String kind(int names, int type) {
    return "names-" + names + " type-" + type;
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
