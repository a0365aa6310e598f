package org.precis.pdf.paint;

import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.RenderingContext;
import org.w3c.dom.Node;

/** The spaces at which lines were broken, and which layout trimmed on either side of the break. */
final class LineSpaces {

  private LineSpaces() {}

  /** The line of a text, or null. */
  static Box line(InlineText text) {
    Box around = text.getParent();
    while (around != null && !(around instanceof LineBox)) {
      around = around.getParent();
    }
    return around;
  }

  /**
   * The text with the trimmed spaces on both sides, which are read aloud but not visible; the one
   * before a text that begins a line hangs into the margin.
   *
   * @param last the line drawn before
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

  /** Whether the text is followed by a space that is not drawn. */
  private static boolean isCutAfter(InlineText text) {
    String whole = text.getMasterText();
    int end = text.getEnd();
    return end < whole.length() && whole.charAt(end) == ' ' && text.getStart() < end;
  }

  /** Whether a space that is not drawn precedes the text, the first on its line. */
  @SuppressWarnings("ReferenceEquality") // lines are compared by identity
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

  /** Whether the text before an element in its parent ends with white space. */
  private static boolean followsSpace(Node element) {
    Node before = element.getPreviousSibling();
    String text = before == null ? "" : before.getTextContent();
    return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
  }
}
