package org.precis.input.tree;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.precis.sheet.Area;

/** The merged cells of a sheet: each shows what its first cell holds. */
final class MergedCells {

  static final MergedCells NONE = new MergedCells(List.of(), List.of());

  private final List<Area> areas;
  private final NavigableMap<Integer, TableGrid.Row> rows = new TreeMap<>();

  private final Set<Integer> across = new LinkedHashSet<>();

  /** What cells show that are covered by others, by row and column. */
  private final Map<Integer, Map<Integer, Node.Scalar>> covered = new LinkedHashMap<>();

  MergedCells(List<Area> areas, List<TableGrid.Row> all) {
    this.areas = List.copyOf(areas);
    all.forEach(row -> rows.put(row.number(), row));
    areas.stream()
        .filter(area -> area.lastColumn() > area.firstColumn())
        .forEach(area -> across.add(area.firstRow()));
  }

  List<Area> areas() {
    return areas;
  }

  /** The first cell of an area; empty if it shows nothing. */
  Optional<Node.Scalar> first(Area area) {
    return Optional.ofNullable(rows.get(area.firstRow()))
        .map(row -> row.cell(area.firstColumn()))
        .filter(cell -> !cell.isBlank());
  }

  /** Whether cells of a row are merged with cells beside them. */
  boolean isAcross(int row) {
    return across.contains(row);
  }

  /** Lets the cells of an area between these columns show what its first cell holds. */
  void cover(Area area, int firstColumn, int lastColumn) {
    Optional<Node.Scalar> first = first(area);
    if (first.isEmpty()) {
      return;
    }
    for (int row : rows.subMap(area.firstRow(), true, area.lastRow(), true).keySet()) {
      Map<Integer, Node.Scalar> own = covered.computeIfAbsent(row, unused -> new LinkedHashMap<>());
      for (int column = firstColumn; column <= lastColumn; column++) {
        own.put(column, first.get());
      }
    }
  }

  /** What a covered cell shows; empty if it is not covered. */
  Optional<Node.Scalar> shown(int row, int column) {
    return Optional.ofNullable(covered.getOrDefault(row, Map.of()).get(column));
  }
}
