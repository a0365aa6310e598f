package org.precis.office;

import java.util.ArrayList;
import java.util.List;
import org.precis.typeset.style.PageStyle;
import org.precis.typeset.style.Style;
import org.precis.typeset.style.Styles;
import org.precis.typeset.value.Content;
import org.precis.typeset.value.Side;

/** Reads the size, the margins and the running lines of the pages. */
final class PaperReader {

  private final Styles styles;
  private final PageStyle paper;
  private final Style root;
  private final Looks looks;

  /**
   * @param root the style of the text in margins that have none of their own
   */
  PaperReader(Styles styles, Style root, Looks looks) {
    this.styles = styles;
    this.paper = styles.page(2);
    this.root = root;
    this.looks = looks;
  }

  PageLook look() {
    PageStyle first = styles.page(1);
    return new PageLook(
        paper.width(),
        paper.height(),
        paper.top(),
        paper.right(),
        paper.bottom(),
        paper.left(),
        first.top(),
        line("top", Side.BOTTOM),
        line("bottom", Side.TOP));
  }

  private PageLook.RunningLine line(String edge, Side inner) {
    double measure = paper.width() - paper.left() - paper.right();
    Style left = paper.boxes().get(edge + "-left");
    Style right = paper.boxes().get(edge + "-right");
    Style any = left == null ? right : left;
    Style style = any == null ? root : any;
    TextLook look = looks.text(style);
    return new PageLook.RunningLine(
        pieces(left),
        pieces(right),
        look,
        right == null ? look : looks.text(right),
        looks.paragraph(style).line(),
        Looks.points(style.padding(inner), measure));
  }

  private static List<PageLook.Piece> pieces(Style box) {
    List<PageLook.Piece> pieces = new ArrayList<>();
    for (Content part : box == null ? List.<Content>of() : box.content()) {
      if (part instanceof Content.Literal literal) {
        pieces.add(new PageLook.Piece(PageLook.Piece.Kind.TEXT, literal.text()));
      } else if (part instanceof Content.Counter counter) {
        boolean all = counter.name().equals("pages");
        pieces.add(
            new PageLook.Piece(all ? PageLook.Piece.Kind.PAGES : PageLook.Piece.Kind.PAGE, ""));
      }
    }
    return pieces;
  }
}
