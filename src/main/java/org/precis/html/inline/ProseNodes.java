package org.precis.html.inline;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.precis.chart.QuantityText;
import org.precis.html.page.Markup;
import org.precis.model.Reference;

/**
 * The nodes that are rendered in a special way. A link or image is printed as text, so that nothing
 * is ever requested. A heading would break the outline of the document, so it becomes a strong
 * line.
 */
final class ProseNodes implements NodeRenderer {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+$");

  private final HtmlNodeRendererContext context;
  private final HtmlWriter html;
  private final References references;
  private final NoBreakNumbers noBreak;

  ProseNodes(HtmlNodeRendererContext context, References references, NoBreakNumbers noBreak) {
    this.context = context;
    this.html = context.getWriter();
    this.references = references;
    this.noBreak = noBreak;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(
        Text.class,
        SoftLineBreak.class,
        Link.class,
        Image.class,
        Heading.class,
        ThematicBreak.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof Text text) {
      boolean begins = text.getPrevious() == null && text.getParent() instanceof Block;
      html.raw(text(noBreak.text(text.getLiteral()), references, begins).html());
    } else if (node instanceof SoftLineBreak) {
      html.raw(
          noBreak.joins(literal(node.getPrevious()), literal(node.getNext())) ? "\u00a0" : "\n");
    } else if (node instanceof Link link) {
      link(link);
    } else if (node instanceof Heading) {
      strongLine(node);
    } else if (node instanceof Image) {
      children(node);
    }
  }

  private static String literal(Node node) {
    return node instanceof Text text ? text.getLiteral() : "";
  }

  private void link(Link link) {
    children(link);
    String shown = link.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    String address = link.getDestination();
    if (!address.isEmpty() && !address.equals(shown) && !address.equals("mailto:" + shown)) {
      html.text(" (" + address + ")");
    }
  }

  private void strongLine(Node heading) {
    html.tag("p");
    html.tag("strong");
    children(heading);
    html.tag("/strong");
    html.tag("/p");
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
  }

  /** Escaped text with its references as quantities. */
  static Markup text(String text, References references) {
    return text(text, references, false);
  }

  /**
   * @param begins whether the text begins a sentence, which then begins with a capital letter
   */
  private static Markup text(String text, References references, boolean begins) {
    if (text.indexOf("{{") < 0) {
      return Markup.escape(text);
    }
    Matcher matcher = Reference.PATTERN.matcher(text);
    StringBuilder out = new StringBuilder();
    int end = 0;
    while (matcher.find()) {
      out.append(Markup.escape(text.substring(end, matcher.start())).html());
      String before = text.substring(0, matcher.start());
      boolean first = before.isBlank() ? begins : SENTENCE_END.matcher(before).find();
      String unit = references.unit(matcher.group(1), text.substring(matcher.end()));
      int written = text.startsWith(unit, matcher.end()) ? unit.length() : 0;
      out.append(quantity(matcher.group(1), references, first, unit));
      end = matcher.end() + written;
    }
    return new Markup(out.append(Markup.escape(text.substring(end)).html()).toString());
  }

  private static String quantity(String id, References references, boolean first, String unit) {
    QuantityText phrase = references.resolve(id);
    String said = first ? RenderContext.capital(phrase.text()) : phrase.text();
    String text = Markup.escape(said + unit).html().replace(' ', '\u00a0');
    boolean aQuantity = !id.startsWith("=") && !id.equals("each");
    return aQuantity
        ? "<b class=\"q\"" + Markup.refs(List.of(phrase.ref())) + ">" + text + "</b>"
        : text;
  }
}
