package org.precis.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.precis.typeset.box.Box;
import org.precis.typeset.box.Glyphs;
import org.precis.typeset.box.Line;
import org.precis.typeset.box.Piece;
import org.precis.typeset.document.Element;
import org.precis.typeset.value.Side;

/**
 * The columns of a table as they are on paper.
 *
 * @param edges where they begin and end, in points from where the lines of the table begin
 * @param needs what each needs for its longest word in another face
 */
record TableColumns(List<Double> edges, List<Need> needs) {

  /**
   * By how much the words of a face may be wider with which a word processor replaces the page's.
   */
  private static final double WIDER_FACE = 1.3;

  TableColumns {
    edges = List.copyOf(edges);
    needs = List.copyOf(needs);
  }

  /**
   * Those of a table with these rows.
   *
   * @param boxes where its cells are
   * @param width of what it is in, which it takes if it has no box
   */
  static TableColumns of(
      Element table,
      List<Element> rows,
      Map<Element, Box> boxes,
      boolean rightToLeft,
      double width) {
    List<Double> edges = edges(boxes.get(table), rows, boxes, rightToLeft, width);
    return new TableColumns(edges, needs(edges.size() - 1, rows, boxes, width));
  }

  /** How much smaller what is in the cells has to be, so that no word breaks. */
  Squeeze squeeze() {
    return Squeeze.into(edges.get(edges.size() - 1) - edges.get(0), needs);
  }

  /**
   * The same columns, each as wide as its words in another face, at the cost of those with room.
   */
  TableColumns roomier() {
    Squeeze squeeze = squeeze();
    double[] room = new double[needs.size()];
    for (int i = 0; i < room.length; i++) {
      room[i] = edges.get(i + 1) - edges.get(i) - squeeze.width(needs.get(i));
    }
    double spare = Arrays.stream(room).filter(points -> points > 0).sum();
    double lacking = -Arrays.stream(room).filter(points -> points < 0).sum();
    if (lacking == 0 || spare == 0) {
      return this;
    }
    double moved = Math.min(spare, lacking);
    List<Double> wider = new ArrayList<>(List.of(edges.get(0)));
    double shift = 0;
    for (int i = 0; i < room.length; i++) {
      shift -= moved * (room[i] > 0 ? room[i] / spare : room[i] / lacking);
      wider.add(edges.get(i + 1) + shift);
    }
    return new TableColumns(wider, needs);
  }

  List<Double> widths() {
    List<Double> widths = new ArrayList<>();
    for (int i = 1; i < edges.size(); i++) {
      widths.add(edges.get(i) - edges.get(i - 1));
    }
    return widths;
  }

  /** The width of a cell that begins in a column; columns that the table lacks add nothing. */
  double width(int column, int span) {
    int until = Math.min(column + span, edges.size() - 1);
    return edges.get(until) - edges.get(Math.min(column, until));
  }

  static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .filter(cell -> cell.name().equals("td") || cell.name().equals("th"))
        .toList();
  }

  static int span(Element cell) {
    String span = cell.attribute("colspan");
    return span == null ? 1 : Math.max(1, Integer.parseInt(span.strip()));
  }

  private static List<Double> edges(
      Box box, List<Element> rows, Map<Element, Box> boxes, boolean rightToLeft, double width) {
    Map<Integer, Double> edges = new TreeMap<>();
    for (Element row : rows) {
      int column = 0;
      for (Element cell : cells(row)) {
        Box at = boxes.get(cell);
        int span = span(cell);
        if (at != null && box != null) {
          double from = rightToLeft ? box.x + box.width - at.x - at.width : at.x - box.x;
          edges.putIfAbsent(column, from);
          edges.put(column + span, from + at.width);
        }
        column += span;
      }
    }
    edges.put(0, 0.0);
    int last = edges.keySet().stream().max(Integer::compare).orElse(1);
    edges.putIfAbsent(Math.max(1, last), box == null ? width : box.width);
    List<Double> all = new ArrayList<>();
    for (int i = 0; i <= Math.max(1, last); i++) {
      Double edge = edges.get(i);
      all.add(edge == null ? all.get(i - 1) : Math.max(edge, i == 0 ? 0 : all.get(i - 1)));
    }
    return all;
  }

  private static List<Need> needs(
      int columns, List<Element> rows, Map<Element, Box> boxes, double width) {
    List<Need> needs = new ArrayList<>(Collections.nCopies(columns, Need.NONE));
    for (Element row : rows) {
      int column = 0;
      for (Element cell : cells(row)) {
        Box box = boxes.get(cell);
        int span = span(cell);
        if (span == 1 && column < needs.size() && box != null) {
          double around =
              Looks.inset(box.style, Side.LEFT, width) + Looks.inset(box.style, Side.RIGHT, width);
          double word = longestWord(box) * WIDER_FACE;
          Need need = new Need(word, around, box.style.fontSize());
          needs.set(column, needs.get(column).and(need));
        }
        column += span;
      }
    }
    return needs;
  }

  /** The width of the longest word in a box, in points: about that, where letters differ. */
  private static double longestWord(Box box) {
    double longest = box.children.stream().mapToDouble(TableColumns::longestWord).max().orElse(0);
    for (Line line : box.lines) {
      for (Piece piece : line.pieces) {
        if (piece instanceof Glyphs glyphs && !glyphs.text.isEmpty()) {
          for (String word : glyphs.text.split(" ")) {
            longest = Math.max(longest, glyphs.width * word.length() / glyphs.text.length());
          }
        }
      }
    }
    return longest;
  }
}
