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

/**
 * A way to write content: one method for each kind, so that the compiler names what a writer lacks.
 * What content is made of is written by {@link Content#writeTo}, piece by piece.
 */
public interface ContentWriter {

  void phrase(Phrase phrase);

  void digits(Digits digits);

  void quantity(Quantity quantity);

  void absent(Absent absent);

  void beside(Beside words);

  void below(Below line);

  void former(Former line);

  void held(Held number);

  void mark(Mark mark);

  void marks(Marks marks);

  void link(Link link);

  void address(Address address);

  void noteMark(NoteMark mark);

  void image(Image image);

  void drawing(Drawing drawing);

  void definitions(Definitions list);

  void quoted(Quoted words);

  void glyph(Glyph glyph);

  void chart(Chart chart);

  void emphasis(Emphasis words);

  void strong(Strong words);

  void code(Code code);

  void lineBreak(LineBreak end);

  void paragraph(Paragraph paragraph);

  void heading(Heading heading);

  void bulletList(BulletList list);

  void orderedList(OrderedList list);

  void quotation(Quotation quotation);

  void codeBlock(CodeBlock code);
}
