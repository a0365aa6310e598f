package org.precis.html.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.precis.chart.ChartRow;
import org.precis.chart.TileMap;
import org.precis.claim.Rank;
import org.precis.html.content.Phrase;
import org.precis.html.figure.FigureContent.Place;
import org.precis.html.figure.FigureFrame.Caption;
import org.precis.html.inline.TextForms;
import org.precis.model.Dimension;
import org.precis.model.FigureSpec;
import org.precis.quantity.Absent;

/**
 * The totals of areas on a map of squares, which lists the greatest beside it; bars where the map
 * would show less.
 */
final class TileFigures extends BarFigures {

  TileFigures(FigureFrame frame) {
    super(frame);
  }

  @Override
  Optional<FigureContent> ofStatistics(FigureSpec spec) {
    return Optional.empty();
  }

  @Override
  Optional<FigureContent> ofTotals(FigureSpec spec, Breakdown all) {
    Optional<Dimension.Tiles> tiles = context.edition.dimension(all.by()).flatMap(Dimension::tiles);
    Optional<BigDecimal> least = TileMap.threshold(all.rows());
    if (!Rank.isPossible(ChartRow.numbers(all.rows()))
        || tiles.isEmpty()
        || least.isEmpty()
        || !FigurePlan.isMap(all.parts())) {
      return super.ofTotals(spec, all);
    }
    FigureContent map = map(spec, all, tiles.get(), least.get());
    List<ChartRow> unlisted = new ArrayList<>(all.rows());
    unlisted.removeAll(map.chart().rows());
    return Optional.of(map.without(silent(all, frame.silent(unlisted, frame::labels))));
  }

  private FigureContent map(
      FigureSpec spec, Breakdown all, Dimension.Tiles tiles, BigDecimal least) {
    List<ChartRow> rows = all.rows();
    List<ChartRow> ordered = FigureFrame.residualLast(FigureFrame.bySize(rows));
    TileMap.Words words =
        new TileMap.Words(
            context.words.get(
                "figure.tiles-head", counted(all.measure()).text(), dimensions.name(all.by())),
            context.words.get("figure.tiles-upper", context.numbers.compact(least)),
            context.words.get("figure.tiles-lower", context.numbers.compact(least)),
            Stream.of(Absent.values())
                .filter(why -> rows.stream().anyMatch(row -> row.quantity() == why))
                .map(why -> context.words.get("qualifier." + why.qualifier().key()))
                .reduce(
                    "", (one, next) -> one.isEmpty() ? next : context.words.get("list", one, next)),
            context.words.get("figure.tiles-none"));
    TileMap map = new TileMap(squares(tiles), ordered, FigureFrame.MOST_ROWS, words);
    Phrase subtitle =
        context
            .phrase(BY_DIMENSION.unsorted(), counted(all.measure()))
            .map(text -> TextForms.join(text, context.words.get("figure.tiles-subtitle")));
    int listed = Math.min(FigureFrame.MOST_ROWS, ordered.size());
    return frame
        .content(
            spec,
            new ChartTexts<>(context, map, "tiles"),
            Place.cases(),
            new Caption(all.title(), subtitle, sources.ofCases()))
        .with(FigureFrame.selection(ordered.subList(0, listed), rows.size(), rows));
  }

  /** The squares of a map, west always at the left: what is read from the right is mirrored. */
  private List<TileMap.Tile> squares(Dimension.Tiles tiles) {
    int last =
        tiles.rows().stream().mapToInt(row -> Dimension.Tiles.cells(row).size()).max().orElse(1)
            - 1;
    List<TileMap.Tile> squares = new ArrayList<>();
    for (int row = 0; row < tiles.rows().size(); row++) {
      List<String> cells = Dimension.Tiles.cells(tiles.rows().get(row));
      for (int column = 0; column < cells.size(); column++) {
        String code = cells.get(column);
        if (tiles.names().containsKey(code)) {
          int at = context.words.isRightToLeft() ? last - column : column;
          String label = context.prose.plain(tiles.names().get(code));
          squares.add(new TileMap.Tile(label, tiles.code(code), row, at));
        }
      }
    }
    return squares;
  }
}
