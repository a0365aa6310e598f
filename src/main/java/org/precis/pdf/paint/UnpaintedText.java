package org.precis.pdf.paint;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Rectangle;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.precis.pdf.document.Places;

/**
 * Finds text that was laid out but not painted, without a warning: text wholly outside the page, or
 * outside a box that clips its overflow.
 */
public final class UnpaintedText {

  /**
   * A box clipped to less than this, in CSS pixels, is hidden on purpose: it is for screen readers.
   */
  private static final int HIDDEN = 2;

  private final RenderingContext painting;
  private final PageGeometry geometry;
  private final Places places;

  /** A float appears both among those of its layer and in its line. */
  private final Set<Object> told = Collections.newSetFromMap(new IdentityHashMap<>());

  private UnpaintedText(RenderingContext painting, PageGeometry geometry, Places places) {
    this.painting = painting;
    this.geometry = geometry;
    this.places = places;
  }

  /** Records each such text of a painted document. */
  public static void note(
      BlockBox root, RenderingContext painting, PageGeometry geometry, Places places) {
    new UnpaintedText(painting, geometry, places).layer(root.getLayer());
  }

  private void layer(Layer layer) {
    box(layer.getMaster());
    layer.getFloats().forEach(this::box);
    layer.getChildren().forEach(this::layer);
  }

  private void box(Box box) {
    if (box instanceof InlineLayoutBox line) {
      line.getInlineChildren().forEach(child -> child(line, child));
    } else if (box instanceof LineBox line) {
      line.getNonFlowContent().forEach(this::box);
    } else if (box instanceof BlockBox block && block.isReplaced()) {
      picture(block);
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      box(box.getChild(i));
    }
  }

  private void child(InlineLayoutBox line, Object child) {
    if (child instanceof Box box) {
      box(box);
    } else if (child instanceof InlineText text
        && !geometry.isShown(text)
        && !text.getSubstring().isBlank()
        && isMeantToBeSeen(line)
        && told.add(text)) {
      geometry.missing(text.getSubstring(), places.of(TaggedPages.element(line)));
    }
  }

  private void picture(BlockBox box) {
    if (!geometry.isShown(box) && isMeantToBeSeen(box) && told.add(box)) {
      geometry.missing(box.getElement().getAttribute("alt"), places.of(box.getElement()));
    }
  }

  private boolean isMeantToBeSeen(Box box) {
    if (!box.getStyle().isVisible(painting, box)) {
      return false;
    }
    int least = HIDDEN * TaggedPages.DOTS_PER_PIXEL;
    for (Box around = box; around != null; around = around.getParent()) {
      if (isOfSomePagesOnly(around)) {
        return false;
      }
      if (around.getStyle().isIdent(CSSName.OVERFLOW, IdentValue.HIDDEN)) {
        Rectangle left = around.getChildrenClipEdge(painting);
        if (left.width < least || left.height < least) {
          return false;
        }
      }
    }
    return true;
  }

  /** Such as the row that marks the continuation of a table. */
  private boolean isOfSomePagesOnly(Box box) {
    return box.getElement() != null && painting.getCss().getFragmentHide(box.getElement()) != 0;
  }
}
