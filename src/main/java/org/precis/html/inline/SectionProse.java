package org.precis.html.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.markdown.Piece;
import org.precis.markdown.SectionText;

/** Words the text of a section of the author, part by part. */
final class SectionProse {

  private final Prose prose;
  private final SectionText text;
  private final ProseNodes.Marks marks;

  /**
   * @param notes the marks of its footnotes, by their labels
   */
  SectionProse(Prose prose, SectionText text, Function<String, Optional<Content>> notes) {
    this.prose = prose;
    this.text = text;
    this.marks = new ProseNodes.Marks(text.headings(), notes);
  }

  List<SectionPart> parts() {
    return text.pieces().stream().map(this::part).toList();
  }

  private SectionPart part(Piece piece) {
    if (piece instanceof Piece.Grid grid) {
      return grid(grid);
    }
    if (piece instanceof Piece.Picture picture) {
      Phrase title = prose.phrase(picture.title());
      return new SectionPart.Picture(picture.file(), prose.plain(picture.shows()), title);
    }
    return new SectionPart.Text(prose.content(((Piece.Prose) piece).document(), marks));
  }

  private SectionPart grid(Piece.Grid grid) {
    List<List<Content>> rows = new ArrayList<>();
    List<Boolean> numeric = new ArrayList<>();
    for (Node part : children(grid.table())) {
      for (Node row : children(part)) {
        List<Content> cells = new ArrayList<>();
        for (Node cell : children(row)) {
          if (rows.isEmpty()) {
            numeric.add(((TableCell) cell).getAlignment() == TableCell.Alignment.RIGHT);
          }
          cells.add(cell(cell));
        }
        rows.add(cells);
      }
    }
    return new SectionPart.Grid(
        prose.phrase(grid.title()), numeric, rows.get(0), rows.subList(1, rows.size()));
  }

  private Content cell(Node cell) {
    Document inside = new Document();
    children(cell).forEach(inside::appendChild);
    return prose.content(inside, marks);
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
