package org.precis.typeset.flow;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.precis.typeset.box.Box;
import org.precis.typeset.flow.TableGrid.Cell;
import org.precis.typeset.value.Display;
import org.precis.typeset.value.Length;
import org.precis.typeset.value.Side;
import org.precis.typeset.value.VerticalAlign;

/** Lays out tables (CSS 2.2, 17.5; CSS Tables 3). */
final class Tables {

  private static final double ENDLESS = 100_000;

  private final Layout layout;
  private final Widths widths;
  private final Paragraphs paragraphs;

  /** The grids of tables that were measured, kept until they are laid out. */
  private final Map<Box, TableGrid> grids = new IdentityHashMap<>();

  Tables(Layout layout, Widths widths, Paragraphs paragraphs) {
    this.layout = layout;
    this.widths = widths;
    this.paragraphs = paragraphs;
  }

  private static double spacing(Box table) {
    return table.style.collapsesBorders() ? 0 : table.style.borderSpacing();
  }

  /** The least and the greatest width of the columns and captions. */
  double[] contentWidths(Box table) {
    TableGrid grid = grids.computeIfAbsent(table, TableGrid::of);
    TableColumns columns = new TableColumns(widths, paragraphs, grid, spacing(table));
    double gaps = gaps(grid);
    double min = columns.least() + gaps;
    double max = columns.most() + gaps;
    double edges = Edges.of(table, Double.NaN).across();
    for (Box caption : grid.captions) {
      min = Math.max(min, widths.min(caption) + Widths.margins(caption.style) - edges);
    }
    Length width = table.style.width();
    if (!width.isAuto() && !width.isRelative()) {
      double given = width.of(0) - (table.style.borderBox() ? edges : 0);
      double fixed = Math.max(min, given);
      return new double[] {fixed, fixed};
    }
    if (!width.isAuto() && table.style.fixedTable()) {
      // Cells have no say, so it is as wide as what it stands in lets it be
      max = ENDLESS;
    }
    return new double[] {min, Math.max(min, max)};
  }

  private static double gaps(TableGrid grid) {
    int columns = grid.columns();
    return columns == 0 ? 0 : spacing(grid.table) * (grid.gaps(0, columns) + 1);
  }

  /**
   * Lays out captions and rows; returns their foot, as if captions stood within the border.
   *
   * @param x the left edge of the rows, within the border
   * @param y the upper edge of the rows, if no caption is above
   */
  double layOut(Box table, double x, double y, Space space) {
    TableGrid grid = grids.computeIfAbsent(table, TableGrid::of);
    double width = space.width();
    Edges edges = Edges.of(table, width);
    double above = captions(grid, false, table.y) - table.y;
    double below = captions(grid, true, table.y) - table.y;
    table.captions = new Box.Captions(above, below);
    double room = space.height() - above - below;
    double foot = new Rows(grid, x, width).layOut(y + above, room);
    grids.remove(table);
    for (Box caption : grid.captions) {
      if (caption.style.captionBelow()) {
        caption.move(0, foot + edges.bottom() - table.y);
      }
    }
    return foot + below;
  }

  /** Captions are outside the border (CSS 2.2, 17.4). */
  private double captions(TableGrid grid, boolean below, double y) {
    double at = y;
    double width = grid.table.width;
    for (Box caption : grid.captions) {
      if (caption.style.captionBelow() == below) {
        double left = Edges.size(caption.style.margin(Side.LEFT), width);
        double right = Edges.size(caption.style.margin(Side.RIGHT), width);
        double own = widths.borderWidth(caption, width, width - left - right);
        Space space = new Space(width, Double.NaN);
        at += Edges.size(caption.style.margin(Side.TOP), width);
        layout.layOut(caption, grid.table.x + left, at, own, Double.NaN, space, null);
        at = caption.bottom() + Edges.size(caption.style.margin(Side.BOTTOM), width);
      }
    }
    return at;
  }

  /** Puts rows below one another. */
  private final class Rows {
    private final TableGrid grid;
    private final double x;
    private final double width;
    private final double gap;
    private final double[] columns;
    private final double[] lefts;

    /** How far the baseline of each row is from its upper edge. */
    private final double[] baselines;

    Rows(TableGrid grid, double x, double width) {
      this.grid = grid;
      this.x = x;
      this.width = width;
      this.gap = spacing(grid.table);
      this.columns = new TableColumns(widths, paragraphs, grid, gap).widths(width - gaps(grid));
      this.lefts = new double[columns.length + 1];
      this.baselines = new double[grid.rows.size()];
      double at = x;
      for (int c = 0; c < columns.length; c++) {
        at += grid.isMerged(c) ? 0 : gap;
        lefts[c] = at;
        at += columns[c];
      }
      lefts[columns.length] = at + gap;
    }

    double layOut(double y, double room) {
      double[] heights = new double[grid.rows.size()];
      double[] measured = new double[heights.length];
      double start = y + (heights.length == 0 || columns.length == 0 ? 0 : gap);
      double at = start;
      for (int r = 0; r < heights.length; r++) {
        measured[r] = at;
        heights[r] = height(r, at);
        at += heights[r] + gap;
      }
      spanned(heights);
      stretch(heights, room);
      double[] tops = new double[heights.length + 1];
      at = start;
      for (int r = 0; r < heights.length; r++) {
        tops[r] = at;
        at += heights[r] + gap;
      }
      tops[heights.length] = at;
      for (int r = 0; r < grid.rows.size(); r++) {
        settle(r, tops, measured[r]);
      }
      settleGroups();
      return at;
    }

    private double right(Cell cell) {
      int next = cell.column + cell.columns;
      boolean merged = next < columns.length && grid.isMerged(next);
      return lefts[next] - (merged ? 0 : gap);
    }

    /** Lays out the cells of a row, at this height; returns what the row needs without others. */
    private double height(int r, double y) {
      Box row = grid.rows.get(r);
      Length given = row.style.height();
      double height = given.isAuto() || given.isRelative() ? 0 : given.of(0);
      double above = 0;
      double below = 0;
      Space space = new Space(width, Double.NaN);
      for (Cell cell : grid.cells.get(r)) {
        double left = lefts[cell.column];
        double right = right(cell);
        double from = grid.table.style.rightToLeft() ? x + width - (right - x) : left;
        layout.layOut(cell.box, from, y, right - left, Double.NaN, space, null);
        if (cell.rows == 1) {
          height = Math.max(height, wanted(cell.box));
          if (Baselines.isOnBaseline(cell.box)) {
            double baseline = baseline(cell.box);
            above = Math.max(above, baseline);
            below = Math.max(below, cell.box.height - baseline);
          }
        }
      }
      baselines[r] = above;
      return Math.max(height, above + below);
    }

    /** Gives rows what cells over several of them need: in proportion, or else the last of them. */
    private void spanned(double[] heights) {
      for (List<Cell> row : grid.cells) {
        for (Cell cell : row) {
          if (cell.rows == 1) {
            continue;
          }
          double has = gap * (cell.rows - 1);
          for (int r = cell.row; r < cell.row + cell.rows; r++) {
            has += heights[r];
          }
          double more = wanted(cell.box) - has;
          if (more > 0) {
            share(cell, heights, more);
          }
        }
      }
    }

    /** Rows whose height is given stay as they are, if there are others. */
    private void share(Cell cell, double[] heights, double more) {
      int end = cell.row + cell.rows;
      double free = 0;
      double all = 0;
      boolean anyFree = false;
      for (int r = cell.row; r < end; r++) {
        all += heights[r];
        free += isGiven(r) ? 0 : heights[r];
        anyFree |= !isGiven(r);
      }
      double weights = anyFree ? free : all;
      for (int r = cell.row; r < end; r++) {
        if (!anyFree || !isGiven(r)) {
          boolean last = r + 1 == end;
          heights[r] += weights > 0 ? more * heights[r] / weights : last ? more : 0;
        }
      }
    }

    private boolean isGiven(int row) {
      if (!grid.rows.get(row).style.height().isAuto()) {
        return true;
      }
      for (Cell cell : grid.cells.get(row)) {
        if (cell.rows == 1 && !cell.box.style.height().isAuto()) {
          return true;
        }
      }
      return false;
    }

    /**
     * Gives the rows what the height of the table leaves: those between head and foot, if there are
     * such, in proportion to their groups.
     */
    private void stretch(double[] heights, double room) {
      double more = room - gap * (heights.length + 1);
      boolean anyBody = false;
      for (int r = 0; r < heights.length; r++) {
        more -= heights[r];
        anyBody |= isBody(r);
      }
      if (!(more > 0)) {
        return;
      }
      List<Integer> starts = new ArrayList<>();
      List<Double> weights = new ArrayList<>();
      double sum = 0;
      for (int start = 0; start < heights.length; start = groupEnd(start)) {
        if (isBody(start) == anyBody) {
          double weight = gap * (groupEnd(start) - start - 1);
          for (int r = start; r < groupEnd(start); r++) {
            weight += heights[r];
          }
          starts.add(start);
          weights.add(weight);
          sum += weight;
        }
      }
      for (int i = 0; i < starts.size(); i++) {
        double part = sum > 0 ? weights.get(i) / sum : 1.0 / starts.size();
        grow(heights, starts.get(i), groupEnd(starts.get(i)), more * part);
      }
    }

    private boolean isBody(int row) {
      Box group = grid.groups.get(row);
      return group == null || group.style.display() == Display.TABLE_ROW_GROUP;
    }

    /** The row after the group of a row. */
    private int groupEnd(int row) {
      int end = row + 1;
      while (end < grid.rows.size() && grid.groups.get(end) == grid.groups.get(row)) {
        end++;
      }
      return end;
    }

    /** Shares a height out between rows in proportion; those with a height only if all have one. */
    private void grow(double[] heights, int from, int to, double more) {
      boolean anyFree = false;
      for (int r = from; r < to; r++) {
        anyFree |= !isGiven(r);
      }
      double sum = 0;
      int count = 0;
      for (int r = from; r < to; r++) {
        if (isGiven(r) != anyFree) {
          sum += heights[r];
          count++;
        }
      }
      for (int r = from; r < to; r++) {
        if (isGiven(r) != anyFree) {
          heights[r] += sum > 0 ? more * heights[r] / sum : more / count;
        }
      }
    }

    /** The height that a cell asks for: its content's, or more if its style says so. */
    private double wanted(Box cell) {
      Length given = cell.style.height();
      if (given.isAuto() || given.isRelative()) {
        return cell.height;
      }
      double own = cell.style.borderBox() ? 0 : Edges.of(cell, width).down();
      return Math.max(cell.height, given.of(0) + own);
    }

    private double baseline(Box cell) {
      double baseline = Baselines.first(cell);
      return Double.isNaN(baseline) ? 0 : baseline - cell.y;
    }

    /** Gives a row its size, and moves what is in its cells up or down. */
    private void settle(int r, double[] tops, double measured) {
      Box row = grid.rows.get(r);
      row.x = x + gap;
      row.y = tops[r];
      row.width = width - 2 * gap;
      row.height = tops[r + 1] - gap - tops[r];
      for (Cell cell : grid.cells.get(r)) {
        Box box = cell.box;
        double height = tops[cell.row + cell.rows] - gap - tops[r];
        box.move(0, tops[r] - measured);
        double free = height - box.height;
        VerticalAlign.To to = box.style.verticalAlign().to();
        double down =
            switch (to) {
              case TOP -> 0;
              case MIDDLE -> free / 2;
              case BOTTOM -> free;
              default -> cell.rows == 1 ? baselines[r] - baseline(box) : 0;
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
