package org.precis.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Areas as squares of one size, in rows that show roughly where they lie. Where a round number
 * parts their figures into two classes, the greater are in full colour.
 *
 * @param areas those that something is known of, the greatest first; also those without a tile
 * @param most how many of them are listed beside the map
 */
public record TileMap(List<Tile> tiles, List<ChartRow> areas, int most, Words words)
    implements ChartSpec {

  public TileMap {
    tiles = List.copyOf(tiles);
    areas = List.copyOf(areas);
    if (tiles.isEmpty()) {
      throw new IllegalArgumentException("a map has a tile");
    }
  }

  @Override
  public String draw(Canvas canvas) {
    return new TileDrawing(this, canvas).draw();
  }

  /**
   * One area.
   *
   * @param label as its row has it
   * @param code what stands in the square
   */
  public record Tile(String label, String code, int row, int column) {}

  /** How a square is drawn. */
  public enum Kind {
    UPPER,
    LOWER,
    SILENT,
    NONE
  }

  /**
   * The words beside the map.
   *
   * @param head of the list: {@code People, by province}
   * @param upper {@code 100 or more}
   * @param lower {@code below 100}
   * @param silent why areas have no number: {@code not stated, confidential}
   * @param none {@code no case}
   */
  public record Words(String head, String upper, String lower, String silent, String none) {

    String of(Kind kind) {
      return switch (kind) {
        case UPPER -> upper;
        case LOWER -> lower;
        case SILENT -> silent;
        case NONE -> none;
      };
    }
  }

  /** Those whose numbers are printed. */
  @Override
  public List<ChartRow> rows() {
    return areas.subList(0, Math.min(most, areas.size()));
  }

  Optional<ChartRow> row(Tile tile) {
    return areas.stream().filter(row -> row.label().equals(tile.label())).findFirst();
  }

  Kind kind(ChartRow row) {
    if (!row.stated()) {
      return Kind.SILENT;
    }
    return threshold(areas)
        .filter(least -> TileClasses.isBelow(row, least))
        .map(least -> Kind.LOWER)
        .orElse(Kind.UPPER);
  }

  boolean has(Kind kind) {
    return tiles.stream().anyMatch(tile -> row(tile).map(this::kind).orElse(Kind.NONE) == kind);
  }

  /** The least number of the upper class, if there are two. */
  public static Optional<BigDecimal> threshold(List<ChartRow> rows) {
    return TileClasses.threshold(rows);
  }
}
