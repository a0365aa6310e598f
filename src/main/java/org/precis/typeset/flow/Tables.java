package org.precis.typeset.flow;

import java.util.Arrays;
import java.util.List;
import org.precis.typeset.box.Box;
import org.precis.typeset.flow.TableGrid.Cell;
import org.precis.typeset.style.Length;
import org.precis.typeset.style.Side;
import org.precis.typeset.style.VerticalAlign;

/** Lays out tables (CSS 2.2, 17.5; CSS Tables 3). */
final class Tables {

  private final Flow flow;

  Tables(Flow flow) {
    this.flow = flow;
  }

  private static TableGrid grid(Box table) {
    if (table.prepared == null) {
      table.prepared = new TableGrid(table);
    }
    return (TableGrid) table.prepared;
  }

  private static double spacing(Box table) {
    return table.style.collapsesBorders() ? 0 : table.style.borderSpacing();
  }

  /** The least and the greatest width of the columns and captions. */
  double[] contentWidths(Box table) {
    TableGrid grid = grid(table);
    Columns columns = new Columns(grid);
    columns.ask();
    double gaps = spacing(table) * (grid.columns() + 1);
    double min = sum(columns.min) + gaps;
    double max = sum(columns.max) + gaps;
    for (Box caption : grid.captions) {
      min = Math.max(min, flow.widths().min(caption));
    }
    Length width = table.style.width();
    if (!width.isAuto() && !width.isRelative()) {
      double given =
          width.of(0) - (table.style.borderBox() ? Edges.of(table, Double.NaN).across() : 0);
      double fixed = table.style.fixedTable() ? given : Math.max(min, given);
      return new double[] {fixed, fixed};
    }
    if (!width.isAuto() && table.style.fixedTable()) {
      // No cell but those of the first row has a say (CSS 2.2, 17.5.2.1)
      min = sum(columns.fixed(0)) + gaps;
    }
    return new double[] {min, Math.max(min, max)};
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** Lays out captions and rows; returns their foot. */
  double layOut(Box table, double x, double y, double width) {
    TableGrid grid = grid(table);
    double top = captions(grid, false, x, y, width);
    double foot = new Rows(grid, x, width).layOut(top);
    table.prepared = null;
    return captions(grid, true, x, foot, width);
  }

  private double captions(TableGrid grid, boolean below, double x, double y, double width) {
    double at = y;
    for (Box caption : grid.captions) {
      if (caption.style.captionBelow() == below) {
        at += Edges.size(caption.style.margin(Side.TOP), width);
        flow.layOut(caption, x, at, width, null);
        at = caption.bottom() + Edges.size(caption.style.margin(Side.BOTTOM), width);
      }
    }
    return at;
  }

  /** The widths of columns. */
  private final class Columns {
    private final TableGrid grid;
    private final double[] min;
    private final double[] max;

    /** The width that is given for a column in points; NaN if none is. */
    private final double[] given;

    private final double[] share;

    Columns(TableGrid grid) {
      this.grid = grid;
      min = new double[grid.columns()];
      max = new double[grid.columns()];
      given = new double[grid.columns()];
      share = new double[grid.columns()];
      Arrays.fill(given, Double.NaN);
    }

    /** Asks all cells, those of one column first. */
    void ask() {
      for (int i = 0; i < Math.min(grid.columnBoxes.size(), given.length); i++) {
        give(i, grid.columnBoxes.get(i).style.width(), 0);
      }
      for (List<Cell> row : grid.cells) {
        for (Cell cell : row) {
          if (cell.columns == 1) {
            int c = cell.column;
            min[c] = Math.max(min[c], flow.widths().min(cell.box));
            max[c] = Math.max(max[c], flow.widths().max(cell.box));
            give(c, cell.box.style.width(), own(cell.box));
          }
        }
      }
      for (int c = 0; c < given.length; c++) {
        if (!Double.isNaN(given[c])) {
          max[c] = Math.max(min[c], given[c]);
        }
        max[c] = Math.max(max[c], min[c]);
      }
      for (List<Cell> row : grid.cells) {
        for (Cell cell : row) {
          if (cell.columns > 1) {
            widen(min, cell, flow.widths().min(cell.box));
            widen(max, cell, flow.widths().max(cell.box));
          }
        }
      }
    }

    private double own(Box cell) {
      return cell.style.borderBox() ? 0 : Edges.of(cell, Double.NaN).across();
    }

    private void give(int column, Length width, double more) {
      if (width.isAuto()) {
        return;
      }
      if (width.isRelative()) {
        share[column] = Math.max(share[column], width.of(1) - width.of(0));
      } else if (!(given[column] >= width.of(0) + more)) {
        given[column] = width.of(0) + more;
      }
    }

    private void widen(double[] widths, Cell cell, double needed) {
      double has = spacing(grid.table) * (cell.columns - 1);
      for (int c = cell.column; c < cell.column + cell.columns; c++) {
        has += widths[c];
      }
      if (needed > has) {
        for (int c = cell.column; c < cell.column + cell.columns; c++) {
          widths[c] += (needed - has) / cell.columns;
        }
      }
    }

    /** Shares a width out between the columns. */
    double[] widths(double width) {
      double free = width - spacing(grid.table) * (grid.columns() + 1);
      boolean fixed = grid.table.style.fixedTable() && !grid.table.style.width().isAuto();
      return fixed ? fixed(free) : automatic(free);
    }

    /** The first row decides (CSS 2.2, 17.5.2.1). */
    private double[] fixed(double free) {
      double[] widths = new double[given.length];
      Arrays.fill(widths, Double.NaN);
      for (int i = 0; i < Math.min(grid.columnBoxes.size(), widths.length); i++) {
        Length width = grid.columnBoxes.get(i).style.width();
        if (!width.isAuto()) {
          widths[i] = width.of(free);
        }
      }
      for (Cell cell : grid.cells.isEmpty() ? List.<Cell>of() : grid.cells.get(0)) {
        Length width = cell.box.style.width();
        if (!width.isAuto()) {
          double each = (width.of(free) + own(cell.box)) / cell.columns;
          for (int c = cell.column; c < cell.column + cell.columns; c++) {
            if (Double.isNaN(widths[c])) {
              widths[c] = each;
            }
          }
        }
      }
      double rest = free;
      int open = 0;
      for (double w : widths) {
        rest -= Double.isNaN(w) ? 0 : w;
        open += Double.isNaN(w) ? 1 : 0;
      }
      double taken = free - rest;
      for (int c = 0; c < widths.length; c++) {
        if (Double.isNaN(widths[c])) {
          widths[c] = Math.max(0, rest) / open;
        } else if (open == 0 && taken > 0 && rest > 0) {
          widths[c] += rest * widths[c] / taken;
        }
      }
      return widths;
    }

    /**
     * Content decides (CSS Tables 3, 4.5.2 in outline: least, then up to greatest, then beyond).
     */
    private double[] automatic(double free) {
      ask();
      double[] wanted = max.clone();
      for (int c = 0; c < wanted.length; c++) {
        if (share[c] > 0) {
          wanted[c] = Math.max(min[c], share[c] * free);
        }
      }
      double least = sum(min);
      double most = sum(wanted);
      double[] widths = new double[wanted.length];
      if (free >= most) {
        boolean anyAuto = false;
        double grow = 0;
        for (int c = 0; c < wanted.length; c++) {
          if (isAuto(c)) {
            anyAuto = true;
            grow += wanted[c];
          }
        }
        for (int c = 0; c < wanted.length; c++) {
          boolean grows = !anyAuto || isAuto(c);
          double base = anyAuto ? grow : most;
          double part = base > 0 ? wanted[c] / base : 1.0 / wanted.length;
          widths[c] = wanted[c] + (grows ? (free - most) * part : 0);
        }
      } else {
        double ratio = most > least ? Math.max(0, free - least) / (most - least) : 0;
        for (int c = 0; c < wanted.length; c++) {
          widths[c] = min[c] + (wanted[c] - min[c]) * ratio;
        }
      }
      return widths;
    }

    private boolean isAuto(int column) {
      return Double.isNaN(given[column]) && share[column] == 0;
    }
  }

  /** Puts rows below one another. */
  private final class Rows {
    private final TableGrid grid;
    private final double x;
    private final double width;
    private final double gap;
    private final double[] columns;
    private final double[] lefts;

    Rows(TableGrid grid, double x, double width) {
      this.grid = grid;
      this.x = x;
      this.width = width;
      this.gap = spacing(grid.table);
      this.columns = new Columns(grid).widths(width);
      this.lefts = new double[columns.length + 1];
      double at = x + gap;
      for (int c = 0; c < columns.length; c++) {
        lefts[c] = at;
        at += columns[c] + gap;
      }
      lefts[columns.length] = at;
    }

    double layOut(double y) {
      double[] tops = new double[grid.rows.size() + 1];
      double at = y + (grid.rows.isEmpty() ? 0 : gap);
      for (int r = 0; r < grid.rows.size(); r++) {
        tops[r] = at;
        at += height(r, at, tops) + gap;
      }
      tops[grid.rows.size()] = at;
      for (int r = 0; r < grid.rows.size(); r++) {
        settle(r, tops);
      }
      settleGroups();
      return at;
    }

    private double right(Cell cell) {
      return lefts[cell.column + cell.columns] - gap;
    }

    private double height(int r, double y, double[] tops) {
      Box row = grid.rows.get(r);
      Length given = row.style.height();
      double height = given.isAuto() || given.isRelative() ? 0 : given.of(0);
      double above = 0;
      double below = 0;
      for (Cell cell : grid.cells.get(r)) {
        double left = lefts[cell.column];
        double right = right(cell);
        double from = grid.table.style.rightToLeft() ? x + width - (right - x) : left;
        flow.layOut(cell.box, from, y, right - left, null);
        if (cell.rows == 1) {
          height = Math.max(height, cell.box.height);
          if (isOnBaseline(cell.box)) {
            double baseline = baseline(cell.box);
            above = Math.max(above, baseline);
            below = Math.max(below, cell.box.height - baseline);
          }
        }
      }
      height = Math.max(height, above + below);
      row.prepared = above;
      for (int c = 0; c < columns.length; c++) {
        Cell cell = grid.cell(r, c);
        boolean endsHere =
            cell != null && cell.column == c && cell.rows > 1 && cell.row + cell.rows - 1 == r;
        if (endsHere) {
          height = Math.max(height, cell.box.height - (y - tops[cell.row]));
        }
      }
      return height;
    }

    private boolean isOnBaseline(Box cell) {
      return switch (cell.style.verticalAlign().to()) {
        case TOP, MIDDLE, BOTTOM -> false;
        default -> true;
      };
    }

    private double baseline(Box cell) {
      double baseline = Lines.firstBaseline(cell);
      return Double.isNaN(baseline) ? 0 : baseline - cell.y;
    }

    /** Gives a row its size, and moves what is in its cells up or down. */
    private void settle(int r, double[] tops) {
      Box row = grid.rows.get(r);
      row.x = x + gap;
      row.y = tops[r];
      row.width = width - 2 * gap;
      row.height = tops[r + 1] - gap - tops[r];
      double above = (Double) row.prepared;
      row.prepared = null;
      for (Cell cell : grid.cells.get(r)) {
        Box box = cell.box;
        double height = tops[cell.row + cell.rows] - gap - tops[r];
        double free = height - box.height;
        VerticalAlign.To to = box.style.verticalAlign().to();
        double down =
            switch (to) {
              case TOP -> 0;
              case MIDDLE -> free / 2;
              case BOTTOM -> free;
              default -> cell.rows == 1 ? above - baseline(box) : 0;
            };
        box.children.forEach(child -> child.move(0, down));
        box.lines.forEach(line -> line.move(0, down));
        box.height = height;
      }
    }

    private void settleGroups() {
      Box last = null;
      for (int r = 0; r < grid.rows.size(); r++) {
        Box group = grid.groups.get(r);
        Box row = grid.rows.get(r);
        if (group == null) {
          continue;
        }
        if (group != last) {
          group.x = row.x;
          group.y = row.y;
          group.width = row.width;
          last = group;
        }
        group.height = row.bottom() - group.y;
      }
    }
  }
}
