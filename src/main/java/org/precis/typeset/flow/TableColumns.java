package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.flow.TableGrid.Cell;
import org.precis.typeset.value.Length;

/** The widths of the columns of a table (CSS 2.2, 17.5.2; CSS Tables 3, 3.8 and 3.9). */
final class TableColumns {

  /**
   * Of so many cells, what was made of their texts to measure them is kept for their lines. A
   * document of 20,000 rows would take 150 MB for it; the rest is made twice.
   */
  private static final int MOST_KEPT = 20_000;

  private final Widths widths;
  private final Paragraphs paragraphs;
  private final TableGrid grid;
  private final double spacing;
  private final boolean fixed;
  private final int count;

  private final double[] min;
  private final double[] max;

  /** The share of the table that is given for a column, 0 if none is. */
  private final double[] share;

  /** Whether a width is given for a column. */
  private final boolean[] given;

  /** What is added to the share of a column of a fixed table: the edges of its cell. */
  private final double[] more;

  TableColumns(Widths widths, Paragraphs paragraphs, TableGrid grid, double spacing) {
    this.widths = widths;
    this.paragraphs = paragraphs;
    this.grid = grid;
    this.spacing = spacing;
    fixed = grid.table.style.fixedTable() && !grid.table.style.width().isAuto();
    count = grid.columns();
    min = new double[count];
    max = new double[count];
    share = new double[count];
    given = new boolean[count];
    more = new double[count];
    columns();
    if (fixed) {
      if (!grid.cells.isEmpty()) {
        firstRow();
      }
    } else {
      cells();
    }
    shares();
  }

  double least() {
    return sum(min);
  }

  /** The width at which no column is narrower than its content, nor than its share. */
  double most() {
    double most = 0;
    double others = 0;
    double shares = 0;
    for (int c = 0; c < count; c++) {
      if (share[c] > 0) {
        shares += share[c];
        most = Math.max(most, fixed ? 0 : max[c] / share[c]);
      } else {
        others += max[c];
      }
    }
    if (grid.table.item) {
      // Browsers do not widen the items of grids and flex containers for shares
      return sum(max);
    }
    if (shares > 0 && shares < 1 && !fixed) {
      most = Math.max(most, others / (1 - shares));
    }
    return Math.max(most, sum(max));
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  // ------------------------------------------------------------------ asking

  private void columns() {
    for (int c = 0; c < Math.min(grid.columnBoxes.size(), count); c++) {
      Length width = grid.columnBoxes.get(c).style.width();
      if (width.isRelative()) {
        share[c] = width.of(1) - width.of(0);
      } else if (!width.isAuto()) {
        given[c] = true;
        max[c] = width.of(0);
        min[c] = fixed ? max[c] : 0;
      }
    }
  }

  private double edges(Box cell) {
    return cell.style.borderBox() ? 0 : Edges.of(cell, Double.NaN).across();
  }

  /** In a fixed table the cells of the first row decide where no column does. */
  private void firstRow() {
    for (Cell cell : grid.cells.get(0)) {
      Length width = cell.box.style.width();
      if (width.isAuto()) {
        continue;
      }
      double gaps = spacing * (grid.gaps(cell.column, cell.columns) - 1);
      double each =
          width.isRelative()
              ? (width.of(1) - width.of(0)) / cell.columns
              : Math.max(0, width.of(0) + edges(cell.box) - gaps) / cell.columns;
      for (int c = cell.column; c < cell.column + cell.columns; c++) {
        if (given[c] || share[c] > 0) {
          continue;
        }
        if (width.isRelative()) {
          share[c] = each;
          more[c] = edges(cell.box) / cell.columns;
        } else {
          given[c] = true;
          min[c] = each;
          max[c] = each;
        }
      }
    }
  }

  private void cells() {
    List<Cell> spanning = new ArrayList<>(0);
    int measured = 0;
    for (List<Cell> row : grid.cells) {
      for (Cell cell : row) {
        if (cell.columns == 1) {
          cell(cell);
          if (measured++ >= MOST_KEPT) {
            paragraphs.forgetAll(cell.box);
          }
        } else {
          spanning.add(cell);
        }
      }
    }
    // CSS says nothing of those of one span; browsers take them from the first column to the last
    spanning.sort(
        Comparator.<Cell>comparingInt(cell -> cell.columns).thenComparingInt(cell -> cell.column));
    for (Cell cell : spanning) {
      spanning(cell);
    }
  }

  private static boolean isLength(Length length) {
    return !length.isAuto() && !length.isRelative();
  }

  private double least(Box cell) {
    return limited(cell, widths.leastContent(cell));
  }

  private double most(Box cell) {
    Length width = cell.style.width();
    return limited(cell, isLength(width) ? width.of(0) + edges(cell) : widths.mostContent(cell));
  }

  /** Within the limits of a cell, the least of which is the stronger (CSS Tables 3, 3.8.1). */
  private double limited(Box cell, double width) {
    Length max = widths.most(cell);
    Length min = widths.least(cell);
    double result = isLength(max) ? Math.min(width, max.of(0) + edges(cell)) : width;
    return isLength(min) ? Math.max(result, min.of(0) + edges(cell)) : result;
  }

  private void cell(Cell cell) {
    int c = cell.column;
    Length width = cell.box.style.width();
    double least = least(cell.box);
    boolean constrained = isLength(width);
    double most = Math.max(least, most(cell.box));
    if (width.isRelative()) {
      share[c] = Math.max(share[c], width.of(1) - width.of(0));
    }
    min[c] = Math.max(min[c], least);
    if (constrained) {
      // A width that is given counts for more than the content of other cells
      max[c] = given[c] ? Math.max(max[c], most) : most;
      given[c] = true;
    } else if (!given[c]) {
      max[c] = Math.max(max[c], most);
    }
    max[c] = Math.max(max[c], min[c]);
  }

  /** Shares what a cell over several columns needs out between them. */
  private void spanning(Cell cell) {
    int from = cell.column;
    int to = cell.column + cell.columns;
    Length width = cell.box.style.width();
    double gaps = spacing * (grid.gaps(cell.column, cell.columns) - 1);
    double least = least(cell.box);
    double most = Math.max(least, most(cell.box));
    if (width.isRelative()) {
      spanningShare(width.of(1) - width.of(0), from, to);
    }
    double[] needed = distributed(Math.max(0, least - gaps), from, to);
    for (int c = from; c < to; c++) {
      min[c] = Math.max(min[c], needed[c - from]);
      max[c] = Math.max(max[c], min[c]);
    }
    double[] wanted = distributed(Math.max(0, most - gaps), from, to);
    for (int c = from; c < to; c++) {
      max[c] = Math.max(max[c], wanted[c - from]);
    }
  }

  private void spanningShare(double wanted, int from, int to) {
    double left = wanted;
    double others = 0;
    int open = 0;
    for (int c = from; c < to; c++) {
      left -= share[c];
      if (share[c] == 0) {
        others += max[c];
        open++;
      }
    }
    if (left <= 0 || open == 0) {
      return;
    }
    for (int c = from; c < to; c++) {
      if (share[c] == 0) {
        share[c] = others > 0 ? left * max[c] / others : left / open;
      }
    }
  }

  /** No more than all of the table is given away; of a fixed table, each gives up a part. */
  private void shares() {
    double sum = sum(share);
    double left = 1;
    for (int c = 0; c < count; c++) {
      share[c] /= fixed && sum > 1 ? sum : 1;
      share[c] = Math.min(share[c], left);
      left -= share[c];
    }
  }

  // ------------------------------------------------------------------ widths

  /** The widths of all columns in a room of this size. */
  double[] widths(double room) {
    return fixed ? fixedWidths(room) : distributed(room, 0, count);
  }

  private double[] fixedWidths(double room) {
    double[] widths = new double[count];
    double taken = 0;
    int open = 0;
    for (int c = 0; c < count; c++) {
      widths[c] = share[c] > 0 ? share[c] * room + more[c] : given[c] ? max[c] : 0;
      taken += widths[c];
      open += share[c] == 0 && !given[c] ? 1 : 0;
    }
    if (taken > room) {
      taken = narrowed(widths, taken, room);
    }
    double rest = room - taken;
    double absolute = 0;
    for (int c = 0; c < count; c++) {
      absolute += share[c] == 0 ? max[c] : 0;
    }
    for (int c = 0; c < count; c++) {
      if (open > 0) {
        widths[c] += share[c] == 0 && !given[c] ? Math.max(0, rest) / open : 0;
      } else if (rest > 0 && absolute > 0) {
        widths[c] += share[c] > 0 ? 0 : rest * max[c] / absolute;
      } else if (rest > 0 && taken > 0) {
        widths[c] += rest * widths[c] / taken;
      } else if (rest > 0) {
        widths[c] += rest / count;
      }
    }
    return widths;
  }

  /** Takes what is too much from the columns with a share. */
  private double narrowed(double[] widths, double taken, double room) {
    double shared = 0;
    for (int c = 0; c < count; c++) {
      shared += share[c] > 0 ? widths[c] : 0;
    }
    double less = Math.min(shared, taken - room);
    for (int c = 0; c < count && shared > 0; c++) {
      widths[c] -= share[c] > 0 ? less * widths[c] / shared : 0;
    }
    return taken - less;
  }

  /**
   * Shares a width out between columns: each at least its content, then the shares, then given
   * widths, then the others up to their greatest, and what is left beyond (CSS Tables 3, 3.9.3).
   */
  private double[] distributed(double room, int from, int to) {
    int size = to - from;
    double[] widths = new double[size];
    double[] next = new double[size];
    double left = room;
    for (int i = 0; i < size; i++) {
      widths[i] = min[from + i];
      left -= widths[i];
    }
    for (int kind = 0; kind < 3 && left > 0; kind++) {
      double more = 0;
      for (int i = 0; i < size; i++) {
        int c = from + i;
        next[i] = 0;
        if (kind(c) == kind) {
          double wanted = kind == 0 ? share[c] * room : max[c];
          next[i] = Math.max(0, wanted - widths[i]);
          more += next[i];
        }
      }
      double part = more > left ? left / more : 1;
      for (int i = 0; i < size; i++) {
        widths[i] += next[i] * part;
      }
      left -= Math.min(more, left);
    }
    if (left > 0) {
      beyond(widths, left, from);
    }
    return widths;
  }

  /** 0 for a column with a share, 1 for one with a width, 2 for the others; 3 for none at all. */
  private int kind(int column) {
    if (grid.isMerged(column)) {
      return 3;
    }
    return share[column] > 0 ? 0 : given[column] ? 1 : 2;
  }

  private void beyond(double[] widths, double left, int from) {
    for (int kind = 2; kind >= 0; kind--) {
      double weights = 0;
      int open = 0;
      for (int i = 0; i < widths.length; i++) {
        if (kind(from + i) == kind) {
          weights += kind == 0 ? share[from + i] : max[from + i];
          open++;
        }
      }
      if (open == 0) {
        continue;
      }
      for (int i = 0; i < widths.length; i++) {
        if (kind(from + i) == kind) {
          double weight = kind == 0 ? share[from + i] : max[from + i];
          widths[i] += weights > 0 ? left * weight / weights : left / open;
        }
      }
      return;
    }
  }
}
