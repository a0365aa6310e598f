package org.precis.pdf.paint;

import com.openhtmltopdf.context.ContentFunctionFactory.LeaderFunction;
import com.openhtmltopdf.extend.StructureType;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import java.util.Iterator;
import java.util.List;

/**
 * Knows which text of a box is painted next: openhtmltopdf names the box alone. It paints the
 * background of a box, then its texts in order.
 */
final class PaintedText {

  private Iterator<InlineText> texts = List.<InlineText>of().iterator();
  private InlineText text;

  /** Painting of this begins. */
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

  /** Whether nothing is left of the text, such as of a space at the end of a line. */
  boolean isEmpty() {
    return text != null && text.getSubstring().isEmpty();
  }

  /** Whether it is the row of dots that leads from an entry of a contents list to its page. */
  boolean isLeader() {
    return text != null
        && text.isDynamicFunction()
        && text.getFunctionData().getContentFunction() instanceof LeaderFunction;
  }
}
