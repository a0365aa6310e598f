package org.precis.office;

import java.util.List;

/** A part of a document, in the order of reading. */
sealed interface Block {

  /** The blocks in it. */
  default List<Block> inner() {
    return List.of();
  }

  /**
   * A paragraph.
   *
   * @param style the name of its style
   * @param level of a heading, from 1; 0 of all else
   * @param marker what stands before it
   * @param stop where a tab leads to, in points from the start; 0 if it has none
   * @param anchors the names that links call it by
   */
  record Paragraph(
      String style,
      int level,
      ParagraphLook look,
      Marker marker,
      double stop,
      boolean stopAtEnd,
      List<String> anchors,
      List<Inline> inlines)
      implements Block {}

  /**
   * What stands before the item of a list.
   *
   * @param kind of the list
   * @param list the number of the list in its document, from 1
   * @param depth how many lists are around it
   * @param first the number of its first item
   */
  record Marker(Kind kind, int list, int depth, int first) {

    static final Marker NONE = new Marker(Kind.NONE, 0, 0, 0);

    /** Of what kind. */
    enum Kind {
      NONE,
      BULLET,
      NUMBER
    }
  }

  /**
   * A table.
   *
   * @param name what it is called, for those who do not see it
   * @param columns their widths in points
   * @param isData whether it has heads; other tables are only a way to put things side by side
   */
  record Table(String name, List<Double> columns, List<Row> rows, boolean isData) implements Block {

    @Override
    public List<Block> inner() {
      return rows.stream()
          .flatMap(row -> row.cells().stream())
          .flatMap(cell -> cell.content().stream())
          .toList();
    }
  }

  /** A row. */
  record Row(boolean isHead, boolean keptWithNext, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param span over how many columns
   * @param above the space over its content, in points
   * @param below the same under it
   */
  record Cell(
      int span, boolean isHead, Frame frame, double above, double below, List<Block> content) {}

  /** Room between two tables, which would be one without it. */
  record Gap(double height) implements Block {}

  /** Blocks in columns of text. */
  record Columns(int count, double gap, List<Block> blocks) implements Block {

    @Override
    public List<Block> inner() {
      return blocks;
    }
  }

  /** The list of contents. */
  record Contents(Paragraph heading, List<Entry> entries) implements Block {}

  /** A line of the contents. */
  record Entry(String anchor, String text) {}
}
