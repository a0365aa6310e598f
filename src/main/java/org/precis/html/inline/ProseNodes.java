package org.precis.html.inline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
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
import org.precis.markdown.Definitions;
import org.precis.markdown.Footnotes;
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
  private final Marks marks;
  private final List<Content> made = new ArrayList<>();

  /**
   * @param marks what only the text of a section has
   */
  ProseNodes(References references, NoBreakNumbers noBreak, Marks marks) {
    this.references = references;
    this.noBreak = noBreak;
    this.marks = marks;
  }

  /**
   * What only the text of a section has.
   *
   * @param headings the level of the headings that are outlined, or 0
   * @param notes the marks of its footnotes, by their labels
   */
  record Marks(int headings, Function<String, Optional<Content>> notes) {

    static final Marks NONE = new Marks(0, label -> Optional.empty());
  }

  /** All that was made of the nodes visited. */
  Content content() {
    return Content.of(made);
  }

  private Content children(Node node) {
    ProseNodes children = new ProseNodes(references, noBreak, marks);
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
    made.add(new Content.Heading(children(heading), heading.getLevel() == marks.headings()));
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
    String literal = noBreak.text(text.getLiteral());
    Matcher noted = Footnotes.MARK.matcher(literal);
    int end = 0;
    while (noted.find()) {
      Optional<Content> mark = marks.notes().apply(noted.group(1));
      if (mark.isPresent()) {
        made.add(text(literal.substring(end, noted.start()), references, begins && end == 0));
        made.add(mark.get());
        end = noted.end();
      }
    }
    made.add(text(literal.substring(end), references, begins && end == 0));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof Definitions list) {
      List<Content.Definition> terms = new ArrayList<>();
      for (Node term = list.getFirstChild(), next; term != null; term = next) {
        List<Content> meanings = new ArrayList<>();
        for (next = term.getNext(); next instanceof Definitions.Meaning; next = next.getNext()) {
          meanings.add(children(next));
        }
        terms.add(new Content.Definition(children(term), meanings));
      }
      made.add(new Content.Definitions(terms));
    }
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
  static Content text(String raw, References references, boolean begins) {
    if (raw.indexOf("{{") < 0) {
      return Phrase.of(raw);
    }
    String text = references.joined(raw);
    Matcher matcher = Reference.PATTERN.matcher(text);
    List<Content> pieces = new ArrayList<>();
    int end = 0;
    while (matcher.find()) {
      pieces.add(Phrase.of(text.substring(end, matcher.start())));
      String before = text.substring(0, matcher.start());
      boolean first = before.isBlank() ? begins : SENTENCE_END.matcher(before).find();
      String unit = references.unit(matcher.group(1), text.substring(matcher.end()));
      int written = text.startsWith(unit, matcher.end()) ? unit.length() : 0;
      Content quantity = quantity(matcher.group(1), references, first, unit);
      pieces.add(quantity);
      end = References.afterStop(quantity.text(), text, matcher.end() + written);
    }
    pieces.add(Phrase.of(text.substring(end)));
    return Content.of(pieces);
  }

  private static Content quantity(String id, References references, boolean first, String unit) {
    Optional<Content> place = references.place(id);
    if (place.isPresent()) {
      return place.get();
    }
    QuantityText phrase = references.withUnit(id, unit);
    String said = first ? TextForms.capital(phrase.text()) : phrase.text();
    String text = said.replace(' ', '\u00a0');
    boolean aQuantity =
        !id.startsWith("=") && !id.equals("each") && !id.startsWith(Parameter.REFERENCE);
    return aQuantity ? new Content.Quantity(text, phrase.ref()) : Phrase.of(text);
  }
}
