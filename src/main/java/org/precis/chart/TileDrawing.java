package org.precis.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.chart.svg.Palette;
import org.precis.chart.svg.Span;
import org.precis.chart.svg.Style;
import org.precis.chart.svg.SvgGraphics;
import org.precis.chart.svg.TextLine;

/**
 * Lays out and draws a {@link TileMap}: the squares, and beside them (below them, where that leaves
 * no room) the areas in order of size and what the squares mean.
 */
final class TileDrawing extends ChartDrawing {

  private final TileMap map;
  private final double side;
  private final double pitch;
  private final double width;
  private final double height;

  TileDrawing(TileMap map, Canvas canvas) {
    super(canvas);
    this.map = map;
    int columns = map.tiles().stream().mapToInt(TileMap.Tile::column).max().orElse(0) + 1;
    double room = (canvas.width() + style.tiles.gap) / columns - style.tiles.gap;
    this.side = Math.min(style.tiles.side, room);
    this.pitch = side + style.tiles.gap;
    this.width = extent(columns - 1);
    this.height = extent(map.tiles().stream().mapToInt(TileMap.Tile::row).max().orElse(0));
  }

  private double extent(int last) {
    return (last + 1) * pitch - style.tiles.gap;
  }

  @Override
  String draw() {
    map.tiles().forEach(tile -> svg.titled(title(tile), () -> tile(svg, tile)));
    double beside = width + style.tiles.list;
    boolean room = !canvas.stacked() && canvas.width() - beside >= style.shortest;
    double left = room ? beside : 0;
    double top = room ? 0 : height + style.tiles.list;
    double list = list(svg, left, top);
    double bottom = Math.max(height + style.line, legend(svg, left, list + style.gap));
    return svg.document(canvas.width(), Math.ceil(bottom));
  }

  private String title(TileMap.Tile tile) {
    return map.row(tile)
        .map(words::point)
        .orElseGet(() -> words.point().apply(tile.label(), map.words().none()));
  }

  private void tile(SvgGraphics svg, TileMap.Tile tile) {
    double x = tile.column() * pitch;
    double y = tile.row() * pitch;
    Optional<ChartRow> row = map.row(tile);
    TileMap.Kind kind = row.map(map::kind).orElse(TileMap.Kind.NONE);
    square(svg, x, y, side, kind);
    String ink =
        switch (kind) {
          case UPPER -> Palette.ON_ACCENT;
          case NONE -> Palette.SECOND;
          default -> Palette.INK;
        };
    TextLine code = text.line(new Span(tile.code(), false, ink, Span.Size.FINE));
    Optional<TextLine> number =
        row.filter(at -> map.rows().stream().anyMatch(one -> one.label().equals(at.label())))
            .filter(ChartRow::stated)
            .filter(at -> at.words().before().isEmpty() && at.words().after().isEmpty())
            .map(at -> text.line(new Span(at.words().number(), true, ink, Span.Size.AXIS)))
            .filter(line -> side == style.tiles.side && line.width() <= side - style.line);
    double middle = side / 2 + style.fine * style.tiles.rise;
    double baseline = y + (number.isPresent() ? style.tiles.code : middle);
    double left = x + (side - code.width()) / 2;
    if (kind == TileMap.Kind.SILENT) {
      double from = left - style.line;
      svg.clear(from, left + code.width() + style.line, baseline - style.fine, style.clear);
    }
    svg.text(left, baseline, code);
    number.ifPresent(line -> svg.text(x + (side - line.width()) / 2, y + style.tiles.number, line));
  }

  /** A square of a kind. */
  private void square(SvgGraphics svg, double x, double y, double side, TileMap.Kind kind) {
    double inset = style.line / 2;
    String fill =
        switch (kind) {
          case UPPER -> Palette.ACCENT;
          case LOWER -> Palette.TINT;
          default -> Palette.GROUND;
        };
    if (kind == TileMap.Kind.SILENT) {
      hatch(svg, x, y, side);
      fill = "none";
    }
    String outline = kind == TileMap.Kind.NONE ? Palette.HAIR : Palette.ACCENT;
    double stroke = kind == TileMap.Kind.NONE ? style.gridLine : style.line;
    svg.rect(
        x + inset,
        y + inset,
        side - style.line,
        side - style.line,
        Style.outlined(fill, outline, stroke));
  }

  /** Lines at 45°, each cut to the square. */
  private void hatch(SvgGraphics svg, double x, double y, double side) {
    Style stroke = Style.stroke(Palette.ACCENT, style.line);
    for (double foot = style.ends.hatch; foot < 2 * side; foot += style.ends.hatch) {
      double from = Math.max(0, foot - side);
      double to = Math.min(side, foot);
      svg.line(x + from, y + foot - from, x + to, y + foot - to, stroke);
    }
  }

  /** The areas that are named, the greatest first; says where the list ends. */
  private double list(SvgGraphics svg, double left, double top) {
    double right = canvas.width();
    List<TextLine> head = text.wrap(Span.axis(map.words().head()), right - left);
    svg.text(left, top + style.axis, head);
    double next = top + head.size() * style.leading;
    svg.line(left, next, right, next, Style.stroke(Palette.INK, style.gridLine));
    for (ChartRow row : map.rows()) {
      TextLine value = ValueLabel.line(row.words(), row.stated(), text);
      double room = right - left - value.width() - style.gap;
      boolean beside = room >= (right - left) / 2;
      List<TextLine> lines = text.wrap(Span.label(row.label()), beside ? room : right - left);
      double baseline = next + style.tiles.line;
      svg.text(left, baseline, lines);
      double last = baseline + (lines.size() - (beside ? 1 : 0)) * style.leading;
      for (TextLine line : text.wrap(value, right - left)) {
        svg.text(right - line.width(), last, line);
        last += style.leading;
      }
      next = last - style.leading + style.tiles.foot;
      svg.line(left, next, right, next, Style.stroke(Palette.HAIR, style.gridLine));
    }
    return next;
  }

  /** What the squares mean; says where that ends. */
  private double legend(SvgGraphics svg, double left, double top) {
    List<TileMap.Kind> kinds = new ArrayList<>(List.of(TileMap.Kind.values()));
    kinds.removeIf(kind -> !map.has(kind));
    double next = top;
    for (TileMap.Kind kind : kinds) {
      double names = left + style.axis + style.gap;
      List<TextLine> lines = text.wrap(Span.axis(map.words().of(kind)), canvas.width() - names);
      square(svg, left, next, style.axis, kind);
      svg.text(names, next + style.axis - style.line, lines);
      next += lines.size() * style.leading + style.line;
    }
    return next;
  }
}
