package org.precis.html.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.html.words.Words;
import org.precis.markdown.SectionText;

/**
 * Authors' Markdown (CommonMark) as content: raw HTML, links and images become text, references
 * become quantities that never break across lines.
 */
public final class Prose {

  private static final Parser PARSER = Parser.builder().build();

  private final References references;
  private final NoBreakNumbers noBreak;
  private final boolean spaced;
  private final String stop;

  Prose(References references, Words words) {
    this.references = references;
    this.stop = words.get("sentence", "");
    this.spaced = words.get("text.spaces").equals("yes");
    this.noBreak = new NoBreakNumbers(words);
  }

  /** Blocks: paragraphs and lists. */
  public Content blocks(String markdown) {
    return markdown.isEmpty() ? Phrase.NONE : content(parse(markdown));
  }

  /** One line of text for a context without blocks: the lines of all blocks, joined. */
  public Content inline(String markdown) {
    List<Content> lines = new ArrayList<>();
    addLines(parse(markdown), lines);
    return TextForms.join(lines);
  }

  /** The same as sentences: a full stop ends the lines that have no mark at their end. */
  public Content sentences(String markdown) {
    List<Content> lines = new ArrayList<>();
    addLines(parse(markdown), lines);
    lines.replaceAll(
        line -> TextForms.isEnded(line.text()) ? line : Content.of(List.of(line, Phrase.of(stop))));
    return TextForms.join(lines);
  }

  private Node parse(String markdown) {
    return PARSER.parse(written(markdown));
  }

  private String written(String text) {
    return spaced ? text : CjkSpacing.text(text);
  }

  private void addLines(Node block, List<Content> lines) {
    for (Node child = block.getFirstChild(), next; child != null; child = next) {
      next = child.getNext();
      if (child instanceof Paragraph || child instanceof Heading) {
        lines.add(inside(child));
      } else if (child instanceof FencedCodeBlock code) {
        lines.add(line(code.getLiteral().strip()));
      } else if (child instanceof IndentedCodeBlock code) {
        lines.add(line(code.getLiteral().strip()));
      } else if (child instanceof HtmlBlock raw) {
        lines.add(line(raw.getLiteral()));
      } else {
        addLines(child, lines);
      }
    }
  }

  /** The items of a list; a paragraph counts as an item. */
  public List<Content> items(String markdown) {
    List<Content> items = new ArrayList<>();
    for (Node block = parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof BulletList || block instanceof OrderedList) {
        addItems((ListBlock) block, items);
      } else {
        items.add(item(block));
      }
    }
    return items;
  }

  private void addItems(ListBlock list, List<Content> items) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node only = item.getFirstChild();
      boolean oneParagraph = only instanceof Paragraph && only.getNext() == null;
      items.add(inside(oneParagraph ? only : item));
    }
  }

  private Content item(Node block) {
    return block instanceof Paragraph ? inside(block) : content(block);
  }

  /** What is in a block, as a document of its own. */
  private Content inside(Node block) {
    Document inside = new Document();
    for (Node child = block.getFirstChild(), next; child != null; child = next) {
      next = child.getNext();
      inside.appendChild(child);
    }
    if (inside.getFirstChild() instanceof Text first) {
      first.setLiteral(first.getLiteral().stripLeading());
    }
    if (inside.getLastChild() instanceof Text last) {
      last.setLiteral(last.getLiteral().stripTrailing());
    }
    return content(inside);
  }

  private Content content(Node node) {
    return content(node, ProseNodes.Marks.NONE);
  }

  Content content(Node node, ProseNodes.Marks marks) {
    ProseNodes nodes = new ProseNodes(references, noBreak, marks);
    node.accept(nodes);
    return nodes.content();
  }

  /**
   * The text of a section of the author, part by part.
   *
   * @param notes the marks of its footnotes, by their labels
   */
  public List<SectionPart> section(String markdown, Function<String, Optional<Content>> notes) {
    return new SectionProse(this, SectionText.of(written(markdown)), notes).parts();
  }

  /** A plain text with its references as quantities. */
  private Content line(String text) {
    return ProseNodes.text(noBreak.line(written(text)), references, false);
  }

  /** A plain text, with its references as numbers of it. */
  public Phrase phrase(String text) {
    return references.phrase(written(text));
  }

  public String plain(String text) {
    return phrase(text).text();
  }
}
