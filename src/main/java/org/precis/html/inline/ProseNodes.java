package org.precis.html.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.precis.chart.QuantityText;
import org.precis.html.content.Content;
import org.precis.html.content.Phrase;
import org.precis.model.Parameter;
import org.precis.model.Reference;

/**
 * Makes content of the nodes of a Markdown text. A link or image is printed as text, so that
 * nothing is ever requested. A heading would break the outline of the document, so it becomes a
 * strong line.
 */
final class ProseNodes extends AbstractVisitor {

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+$");

  private final References references;
  private final NoBreakNumbers noBreak;
  private final List<Content> made = new ArrayList<>();

  ProseNodes(References references, NoBreakNumbers noBreak) {
    this.references = references;
    this.noBreak = noBreak;
  }

  /** All that was made of the nodes visited. */
  Content content() {
    return Content.of(made);
  }

  private Content children(Node node) {
    ProseNodes children = new ProseNodes(references, noBreak);
    children.visitChildren(node);
    return children.content();
  }

  private List<Content> items(ListBlock list) {
    List<Content> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(children(item));
    }
    return items;
  }

  @Override
  public void visit(Paragraph paragraph) {
    Block parent = paragraph.getParent();
    boolean tight =
        parent != null && parent.getParent() instanceof ListBlock list && list.isTight();
    made.add(tight ? children(paragraph) : new Content.Paragraph(children(paragraph)));
  }

  @Override
  public void visit(Heading heading) {
    made.add(new Content.Heading(children(heading)));
  }

  @Override
  public void visit(BulletList list) {
    made.add(new Content.BulletList(items(list)));
  }

  @Override
  public void visit(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    made.add(new Content.OrderedList(items(list), start == null ? 1 : start));
  }

  @Override
  public void visit(BlockQuote quote) {
    made.add(new Content.Quotation(children(quote)));
  }

  /** The first word after the fence is the language. */
  @Override
  public void visit(FencedCodeBlock code) {
    String language = code.getInfo() == null ? "" : code.getInfo().split(" ", 2)[0];
    made.add(new Content.CodeBlock(code.getLiteral(), language));
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    made.add(new Content.CodeBlock(code.getLiteral(), ""));
  }

  @Override
  public void visit(HtmlBlock raw) {
    made.add(new Content.Paragraph(Phrase.of(raw.getLiteral())));
  }

  @Override
  public void visit(Text text) {
    boolean begins = text.getPrevious() == null && text.getParent() instanceof Block;
    made.add(text(noBreak.text(text.getLiteral()), references, begins));
  }

  @Override
  public void visit(Emphasis words) {
    made.add(new Content.Emphasis(children(words)));
  }

  @Override
  public void visit(StrongEmphasis words) {
    made.add(new Content.Strong(children(words)));
  }

  @Override
  public void visit(Code code) {
    made.add(new Content.Code(code.getLiteral()));
  }

  @Override
  public void visit(HtmlInline raw) {
    made.add(Phrase.of(raw.getLiteral()));
  }

  @Override
  public void visit(HardLineBreak end) {
    made.add(new Content.LineBreak(true));
  }

  @Override
  public void visit(SoftLineBreak end) {
    boolean joined = noBreak.joins(literal(end.getPrevious()), literal(end.getNext()));
    made.add(joined ? Phrase.of("\u00a0") : new Content.LineBreak(false));
  }

  private static String literal(Node node) {
    return node instanceof Text text ? text.getLiteral() : "";
  }

  @Override
  public void visit(Link link) {
    visitChildren(link);
    String shown = link.getFirstChild() instanceof Text text ? text.getLiteral() : "";
    String address = link.getDestination();
    if (!address.isEmpty() && !address.equals(shown) && !address.equals("mailto:" + shown)) {
      made.add(Phrase.of(" (" + address + ")"));
    }
  }

  /**
   * A plain text with its references as quantities.
   *
   * @param begins whether the text begins a sentence, which then begins with a capital letter
   */
  static Content text(String text, References references, boolean begins) {
    if (text.indexOf("{{") < 0) {
      return Phrase.of(text);
    }
    Matcher matcher = Reference.PATTERN.matcher(text);
    List<Content> pieces = new ArrayList<>();
    int end = 0;
    while (matcher.find()) {
      pieces.add(Phrase.of(text.substring(end, matcher.start())));
      String before = text.substring(0, matcher.start());
      boolean first = before.isBlank() ? begins : SENTENCE_END.matcher(before).find();
      String unit = references.unit(matcher.group(1), text.substring(matcher.end()));
      int written = text.startsWith(unit, matcher.end()) ? unit.length() : 0;
      pieces.add(quantity(matcher.group(1), references, first, unit));
      end = matcher.end() + written;
    }
    pieces.add(Phrase.of(text.substring(end)));
    return Content.of(pieces);
  }

  private static Content quantity(String id, References references, boolean first, String unit) {
    QuantityText phrase = references.resolve(id);
    String said = first ? RenderContext.capital(phrase.text()) : phrase.text();
    String text = (said + unit).replace(' ', '\u00a0');
    boolean aQuantity =
        !id.startsWith("=") && !id.equals("each") && !id.startsWith(Parameter.REFERENCE);
    return aQuantity ? new Content.Quantity(text, phrase.ref()) : Phrase.of(text);
  }
}
