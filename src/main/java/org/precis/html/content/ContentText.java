package org.precis.html.content;

import org.precis.html.content.Content.Absent;
import org.precis.html.content.Content.Address;
import org.precis.html.content.Content.Below;
import org.precis.html.content.Content.Beside;
import org.precis.html.content.Content.BulletList;
import org.precis.html.content.Content.Chart;
import org.precis.html.content.Content.Code;
import org.precis.html.content.Content.CodeBlock;
import org.precis.html.content.Content.Definitions;
import org.precis.html.content.Content.Digits;
import org.precis.html.content.Content.Drawing;
import org.precis.html.content.Content.Emphasis;
import org.precis.html.content.Content.Former;
import org.precis.html.content.Content.Glyph;
import org.precis.html.content.Content.Heading;
import org.precis.html.content.Content.Held;
import org.precis.html.content.Content.Image;
import org.precis.html.content.Content.LineBreak;
import org.precis.html.content.Content.Link;
import org.precis.html.content.Content.Mark;
import org.precis.html.content.Content.Marks;
import org.precis.html.content.Content.NoteMark;
import org.precis.html.content.Content.OrderedList;
import org.precis.html.content.Content.Paragraph;
import org.precis.html.content.Content.Quantity;
import org.precis.html.content.Content.Quotation;
import org.precis.html.content.Content.Quoted;
import org.precis.html.content.Content.Strong;

/** Writes content as a plain text, with a line for each block. */
final class ContentText implements ContentWriter {

  private final StringBuilder text = new StringBuilder();

  private ContentText() {}

  static String of(Content content) {
    ContentText writer = new ContentText();
    content.writeTo(writer);
    return writer.text.toString();
  }

  @Override
  public void phrase(Phrase phrase) {
    text.append(phrase.text());
  }

  @Override
  public void digits(Digits digits) {
    text.append(digits.text());
  }

  @Override
  public void quantity(Quantity quantity) {
    text.append(quantity.text());
  }

  @Override
  public void absent(Absent absent) {
    text.append(absent.text());
  }

  @Override
  public void beside(Beside words) {
    text.append(words.text());
  }

  @Override
  public void below(Below line) {
    line.content().writeTo(this);
  }

  @Override
  public void former(Former line) {
    line.content().writeTo(this);
  }

  @Override
  public void held(Held number) {
    number.content().writeTo(this);
  }

  @Override
  public void mark(Mark mark) {
    text.append(mark.letters());
  }

  @Override
  public void marks(Marks marks) {
    marks.content().writeTo(this);
  }

  @Override
  public void link(Link link) {
    text.append(link.text());
  }

  @Override
  public void address(Address address) {
    text.append(address.text());
  }

  @Override
  public void noteMark(NoteMark mark) {
    text.append(mark.text());
  }

  @Override
  public void image(Image image) {
    text.append(image.shows());
  }

  @Override
  public void drawing(Drawing drawing) {
    text.append(drawing.shows());
  }

  @Override
  public void definitions(Definitions list) {
    list.parts().forEach(this::block);
  }

  @Override
  public void quoted(Quoted words) {
    text.append(words.text());
  }

  /** The words beside it say the same. */
  @Override
  public void glyph(Glyph glyph) {}

  /** Its message and its table say the same. */
  @Override
  public void chart(Chart chart) {}

  @Override
  public void emphasis(Emphasis words) {
    words.content().writeTo(this);
  }

  @Override
  public void strong(Strong words) {
    words.content().writeTo(this);
  }

  @Override
  public void code(Code code) {
    text.append(code.text());
  }

  @Override
  public void lineBreak(LineBreak end) {
    text.append('\n');
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    block(paragraph.content());
  }

  @Override
  public void heading(Heading heading) {
    block(heading.content());
  }

  @Override
  public void bulletList(BulletList list) {
    list.parts().forEach(this::block);
  }

  @Override
  public void orderedList(OrderedList list) {
    list.parts().forEach(this::block);
  }

  @Override
  public void quotation(Quotation quotation) {
    block(quotation.content());
  }

  @Override
  public void codeBlock(CodeBlock code) {
    line();
    text.append(code.text());
    line();
  }

  private void block(Content content) {
    line();
    content.writeTo(this);
    line();
  }

  private void line() {
    if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
