package org.precis.html.view;

import java.util.LinkedHashSet;
import java.util.List;
import org.precis.html.content.Content;
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
import org.precis.html.content.ContentWriter;
import org.precis.html.content.Phrase;

/** Writes content as a plain text with the ids of numbers in brackets: 7 [suspects]. */
final class NumberedText implements ContentWriter {

  private final StringBuilder text = new StringBuilder();

  private NumberedText() {}

  static String of(Content content) {
    NumberedText writer = new NumberedText();
    content.writeTo(writer);
    return writer.text.toString();
  }

  private void words(String words, List<String> ids) {
    text.append(words);
    if (!ids.isEmpty()) {
      text.append(" [").append(String.join(" ", new LinkedHashSet<>(ids))).append("]");
    }
  }

  private void words(String words) {
    words(words, List.of());
  }

  private void line(Content content) {
    content.writeTo(this);
    text.append('\n');
  }

  @Override
  public void phrase(Phrase phrase) {
    words(phrase.text(), phrase.ids());
  }

  @Override
  public void digits(Digits digits) {
    words(digits.text(), digits.ids());
  }

  @Override
  public void quantity(Quantity quantity) {
    words(quantity.text(), quantity.ids());
  }

  @Override
  public void absent(Absent absent) {
    words(absent.text(), absent.ids());
  }

  @Override
  public void beside(Beside words) {
    words(words.text());
  }

  @Override
  public void below(Below line) {
    line(line.content());
  }

  @Override
  public void former(Former line) {
    line(line.content());
  }

  @Override
  public void held(Held number) {
    number.content().writeTo(this);
  }

  @Override
  public void mark(Mark mark) {
    words(mark.letters());
  }

  @Override
  public void marks(Marks marks) {
    marks.content().writeTo(this);
  }

  @Override
  public void noteMark(NoteMark mark) {
    words(mark.text());
  }

  /** It shows no words. */
  @Override
  public void image(Image image) {}

  @Override
  public void drawing(Drawing drawing) {}

  @Override
  public void definitions(Definitions list) {
    list.parts().forEach(part -> part.writeTo(this));
  }

  @Override
  public void link(Link link) {
    words(link.text());
  }

  @Override
  public void address(Address address) {
    words(address.text());
  }

  @Override
  public void quoted(Quoted words) {
    words(words.text());
  }

  @Override
  public void glyph(Glyph glyph) {}

  /** Twice, as HTML has it for wide and narrow screens. */
  @Override
  public void chart(Chart chart) {
    words("", chart.ids());
    words("", chart.ids());
  }

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
    words(code.text());
  }

  @Override
  public void lineBreak(LineBreak end) {
    words("\n");
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    line(paragraph.content());
  }

  @Override
  public void heading(Heading heading) {
    line(heading.content());
  }

  @Override
  public void bulletList(BulletList list) {
    list.parts().forEach(this::line);
  }

  @Override
  public void orderedList(OrderedList list) {
    list.parts().forEach(this::line);
  }

  @Override
  public void quotation(Quotation quotation) {
    line(quotation.content());
  }

  @Override
  public void codeBlock(CodeBlock code) {
    words(code.text());
  }
}
