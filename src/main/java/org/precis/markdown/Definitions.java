package org.precis.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * A list of terms and what they mean: paragraphs whose further lines begin with a colon, as in
 * Markdown Extra. Its children are in turn a {@link Term} and one or more {@link Meaning}.
 */
public final class Definitions extends CustomBlock {

  private static final String COLON = ": ";

  /** What is explained. */
  public static final class Term extends CustomBlock {}

  /** An explanation. */
  public static final class Meaning extends CustomBlock {}

  /** Makes lists of all such paragraphs of a document; adjacent ones are one list. */
  static void in(Node parent) {
    for (Node node = parent.getFirstChild(), next; node != null; node = next) {
      next = node.getNext();
      if (node instanceof Paragraph paragraph && isDefinition(paragraph)) {
        Definitions list = list(paragraph);
        paragraph.insertBefore(list);
        paragraph.unlink();
        if (list.getPrevious() instanceof Definitions before) {
          list.unlink();
          children(list).forEach(before::appendChild);
        }
      } else {
        in(node);
      }
    }
  }

  /** Whether its second line is an explanation, and its first is not. */
  private static boolean isDefinition(Paragraph paragraph) {
    if (begins(paragraph.getFirstChild())) {
      return false;
    }
    Node line = paragraph.getFirstChild();
    while (line != null && !(line instanceof SoftLineBreak)) {
      line = line.getNext();
    }
    return line != null && begins(line.getNext());
  }

  /** Whether a line that begins with this node begins with a colon. */
  private static boolean begins(Node node) {
    return node instanceof Text text && text.getLiteral().startsWith(COLON);
  }

  private static Definitions list(Paragraph paragraph) {
    Definitions list = new Definitions();
    CustomBlock line = new Term();
    list.appendChild(line);
    for (Node node : children(paragraph)) {
      if (node instanceof SoftLineBreak && begins(node.getNext())) {
        Text first = (Text) node.getNext();
        first.setLiteral(first.getLiteral().substring(COLON.length()).stripLeading());
        line = new Meaning();
        list.appendChild(line);
      } else {
        line.appendChild(node);
      }
    }
    return list;
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
