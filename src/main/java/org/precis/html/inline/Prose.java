package org.precis.html.inline;

import java.util.ArrayList;
import java.util.List;
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
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.precis.html.page.Markup;
import org.precis.html.page.Phrase;
import org.precis.html.words.Words;

/**
 * Authors' Markdown (CommonMark) as markup: raw HTML is escaped, links and images become text,
 * references become emphasised quantities that never break across lines.
 */
public final class Prose {

  private static final Parser PARSER = Parser.builder().build();

  private final References references;
  private final NoBreakNumbers noBreak;
  private final HtmlRenderer renderer;
  private final boolean spaced;

  Prose(References references, Words words) {
    this.references = references;
    this.spaced = words.get("text.spaces").equals("yes");
    this.noBreak = new NoBreakNumbers(words);
    this.renderer =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .nodeRendererFactory(context -> new ProseNodes(context, references, noBreak))
            .build();
  }

  /** Blocks: paragraphs and lists. */
  public Markup blocks(String markdown) {
    return markdown.isEmpty() ? Markup.NONE : render(parse(markdown));
  }

  /** One line of text for a context without blocks: the lines of all blocks, joined. */
  public Markup inline(String markdown) {
    List<String> lines = new ArrayList<>();
    addLines(parse(markdown), lines);
    return RenderContext.join(lines.stream().map(Markup::new).toList());
  }

  private Node parse(String markdown) {
    return PARSER.parse(written(markdown));
  }

  private String written(String text) {
    return spaced ? text : CjkSpacing.text(text);
  }

  private void addLines(Node block, List<String> lines) {
    for (Node child = block.getFirstChild(), next; child != null; child = next) {
      next = child.getNext();
      if (child instanceof Paragraph || child instanceof Heading) {
        lines.add(children(child).html());
      } else if (child instanceof FencedCodeBlock code) {
        lines.add(line(code.getLiteral().strip()).html());
      } else if (child instanceof IndentedCodeBlock code) {
        lines.add(line(code.getLiteral().strip()).html());
      } else if (child instanceof HtmlBlock raw) {
        lines.add(line(raw.getLiteral()).html());
      } else {
        addLines(child, lines);
      }
    }
  }

  /** The items of a list; a paragraph counts as an item. */
  public List<Markup> items(String markdown) {
    List<Markup> items = new ArrayList<>();
    for (Node block = parse(markdown).getFirstChild(); block != null; block = block.getNext()) {
      if (block instanceof BulletList || block instanceof OrderedList) {
        addItems((ListBlock) block, items);
      } else {
        items.add(inner(block));
      }
    }
    return items;
  }

  private void addItems(ListBlock list, List<Markup> items) {
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node only = item.getFirstChild();
      boolean oneParagraph = only instanceof Paragraph && only.getNext() == null;
      items.add(oneParagraph ? inner(only) : children(item));
    }
  }

  private Markup inner(Node block) {
    return block instanceof Paragraph ? children(block) : render(block);
  }

  /** Renders what is inside a block without its own tags. */
  private Markup children(Node block) {
    Document inside = new Document();
    for (Node child = block.getFirstChild(), next; child != null; child = next) {
      next = child.getNext();
      inside.appendChild(child);
    }
    return render(inside);
  }

  private Markup render(Node node) {
    return new Markup(renderer.render(node).strip());
  }

  /** A plain text, escaped, with its references as emphasised quantities. */
  Markup line(String text) {
    return ProseNodes.text(noBreak.line(written(text)), references);
  }

  /** A plain text, with its references as numbers of it. */
  public Phrase phrase(String text) {
    return references.phrase(written(text));
  }

  public String plain(String text) {
    return phrase(text).text();
  }
}
