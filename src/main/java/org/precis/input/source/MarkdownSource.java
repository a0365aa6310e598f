package org.precis.input.source;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.precis.input.file.SourceText;

/** Extracts the text of a Markdown file, without its syntax. */
final class MarkdownSource extends AbstractVisitor {

  private final ExtractedText text;

  private MarkdownSource(ExtractedText text) {
    this.text = text;
  }

  static SourceFile of(SourceText file) {
    ExtractedText text = new ExtractedText(file.text());
    Parser.builder()
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .build()
        .parse(file.text())
        .accept(new MarkdownSource(text));
    return SourceFile.of(file, text.toString(), text::origin);
  }

  @Override
  protected void visitChildren(Node parent) {
    super.visitChildren(parent);
    if (parent instanceof Block) {
      text.block();
    }
  }

  @Override
  public void visit(Text words) {
    add(words.getLiteral(), words, 0);
  }

  @Override
  public void visit(Code code) {
    add(code.getLiteral(), code, 1);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    block(code.getLiteral(), code);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    block(code.getLiteral(), code);
  }

  @Override
  public void visit(HtmlBlock html) {
    block(html.getLiteral(), html);
  }

  @Override
  public void visit(SoftLineBreak end) {
    text.space();
  }

  @Override
  public void visit(HardLineBreak end) {
    text.space();
  }

  private void block(String words, Node node) {
    add(words, node, 0);
    text.block();
  }

  private void add(String words, Node node, int marks) {
    List<SourceSpan> spans = node.getSourceSpans();
    text.add(words, spans.isEmpty() ? 0 : spans.get(0).getInputIndex() + marks);
  }
}
