package org.precis.pdf.paint;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.RenderingContext;
import org.w3c.dom.Node;

/** The spaces at which lines were broken, and which layout cut off on either side of the break. */
final class LineSpaces {

  private LineSpaces() {}

  /** The line on which a text stands, or null. */
  static Box line(InlineText text) {
    Box around = text.getParent();
    while (around != null && !(around instanceof LineBox)) {
      around = around.getParent();
    }
    return around;
  }

  /**
   * The text with the spaces on both sides of it that are read and not seen: of a text that begins
   * a line the one before it hangs out of the line.
   *
   * @param last the line on which was drawn before
   */
  static InlineText whole(InlineText text, Box last, RenderingContext context) {
    boolean before = isCutBefore(text, last);
    boolean after = isCutAfter(text);
    if (!before && !after) {
      return text;
    }
    InlineText whole = new InlineText();
    whole.setParent(text.getParent());
    whole.setTextDirection(text.getTextDirection());
    whole.setLetterSpacing(text.getLetterSpacing());
    String words = (before ? " " : "") + text.getSubstring() + (after ? " " : "");
    whole.setMasterText(words);
    whole.setSubstring(0, words.length());
    whole.setX(text.getX() - (before ? space(text, context) : 0));
    return whole;
  }

  private static int space(InlineText text, RenderingContext context) {
    var font = text.getParent().getStyle().getFSFont(context);
    int width = context.getTextRenderer().getWidth(context.getFontContext(), font, " ");
    return width + Math.round(text.getLetterSpacing());
  }

  /** Whether the text goes on with a space that is not drawn. */
  private static boolean isCutAfter(InlineText text) {
    String whole = text.getMasterText();
    int end = text.getEnd();
    return end < whole.length() && whole.charAt(end) == ' ' && text.getStart() < end;
  }

  /** Whether a space stands before the text, the first on its line, that is not drawn. */
  @SuppressWarnings("ReferenceEquality") // one line is one object
  private static boolean isCutBefore(InlineText text, Box last) {
    if (line(text) == last || text.isEmpty() || text.getSubstring().isBlank()) {
      return false;
    }
    int start = text.getStart();
    if (start > 0) {
      return text.getMasterText().charAt(start - 1) == ' ';
    }
    InlineLayoutBox parent = text.getParent();
    boolean first =
        parent.isStartsHere()
            && parent.getInlineChildCount() > 0
            && parent.getInlineChild(0) == text;
    return first && parent.getElement() != null && followsSpace(parent.getElement());
  }

  /** Whether what stands before an element in its parent ends with white space. */
  private static boolean followsSpace(Node element) {
    Node before = element.getPreviousSibling();
    String text = before == null ? "" : before.getTextContent();
    return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
  }
}
