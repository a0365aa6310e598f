package org.precis.pdf.paint;

import com.openhtmltopdf.context.ContentFunctionFactory.LeaderFunction;
import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import java.util.Iterator;
import java.util.List;

/**
 * Tracks which text of a box is painted next, as openhtmltopdf names only the box: it paints the
 * background of a box, then its texts in order.
 */
final class PaintedText {

  private Iterator<InlineText> texts = List.<InlineText>of().iterator();
  private InlineText text;

  /** Painting of this box begins. */
  void starts(StructureType type, Box box) {
    if (type == StructureType.BACKGROUND && box instanceof InlineLayoutBox line) {
      texts =
          line.getInlineChildren().stream()
              .filter(InlineText.class::isInstance)
              .map(InlineText.class::cast)
              .iterator();
    }
    text = type == StructureType.TEXT && texts.hasNext() ? texts.next() : null;
  }

  /** Whether the text is empty after trimming, such as a space at a line end. */
  boolean isEmpty() {
    return text != null && text.getSubstring().isEmpty();
  }

  /** Whether it is the leader of a contents entry. */
  boolean isLeader() {
    return text != null
        && text.isDynamicFunction()
        && text.getFunctionData().getContentFunction() instanceof LeaderFunction;
  }
}
