package org.precis.pdf.layout;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.precis.pdf.document.Elements;
import org.precis.pdf.paint.TaggedPages;
import org.w3c.dom.Element;

/**
 * Finds pages left underfull because the table after them is kept whole, and allows that table to
 * break: full pages matter more than a table in one piece.
 */
final class UnderfullPages {

  /** Share of a page that must be full before a table may move on whole. */
  private static final double FULL_ENOUGH = 0.62;

  /** A table that begins below this share of its page did not leave the previous page underfull. */
  private static final double AT_THE_TOP = 0.35;

  private static final int FEWEST_ROWS = 5;

  /** Rounding of layout, in dots: a table may begin this much above its page. */
  private static final float ROUNDING = TaggedPages.DOTS_PER_POINT;

  private final List<PageBox> pages;
  private final PageIndex index;
  private final int[] bottoms;
  private final List<BlockBox> kept = new ArrayList<>();

  private UnderfullPages(BlockBox root) {
    this.pages = root.getLayer().getPages();
    this.index = new PageIndex(pages);
    this.bottoms = new int[pages.size()];
    visit(root);
  }

  /** Allows the tables after underfull pages to break; the tables changed. */
  static List<Element> loosen(BlockBox root) {
    UnderfullPages thin = new UnderfullPages(root);
    List<Element> loosened = new ArrayList<>();
    for (int page = 0; page < thin.pages.size() - 1; page++) {
      if (thin.isThin(page)) {
        thin.tableAfter(page).ifPresent(loosened::add);
      }
    }
    loosened.forEach(table -> Elements.style(table, "page-break-inside: auto"));
    return loosened;
  }

  private void visit(Box box) {
    if (box instanceof LineBox || box instanceof BlockBox block && block.isReplaced()) {
      fill(box);
    }
    if (box instanceof BlockBox block && isKeptTable(block)) {
      kept.add(block);
      return; // its rows are inside it; its lines fill the page
    }
    visitChildren(box);
  }

  private void visitChildren(Box box) {
    for (int i = 0; i < box.getChildCount(); i++) {
      visit(box.getChild(i));
    }
  }

  private void fill(Box box) {
    fill(box.getAbsY(), box.getAbsY() + box.getHeight());
  }

  private void fill(int top, int bottom) {
    int page = index.at(top);
    if (page >= 0) {
      bottoms[page] = Math.max(bottoms[page], Math.min(bottom, pages.get(page).getBottom()));
    }
  }

  private boolean isKeptTable(BlockBox block) {
    boolean avoids = block.getStyle().isIdent(CSSName.PAGE_BREAK_INSIDE, IdentValue.AVOID);
    if (!avoids || block.getElement() == null || rows(block) < FEWEST_ROWS) {
      return false;
    }
    fill(block);
    return true;
  }

  private static int rows(Box box) {
    if (box instanceof TableRowBox) {
      return 1;
    }
    int rows = 0;
    for (int i = 0; i < box.getChildCount(); i++) {
      rows += rows(box.getChild(i));
    }
    return rows;
  }

  private boolean isThin(int page) {
    PageBox box = pages.get(page);
    return bottoms[page] - box.getTop() < FULL_ENOUGH * height(box);
  }

  private static int height(PageBox page) {
    return page.getBottom() - page.getTop();
  }

  private Optional<Element> tableAfter(int page) {
    PageBox next = pages.get(page + 1);
    for (BlockBox table : kept) {
      int below = table.getAbsY() - next.getTop();
      if (below > -ROUNDING && below < AT_THE_TOP * height(next)) {
        return Optional.of(table.getElement());
      }
    }
    return Optional.empty();
  }
}
