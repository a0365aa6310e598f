package org.precis.html.content;

import java.util.LinkedHashSet;
import java.util.List;
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
import org.precis.text.Nfc;

/**
 * Writes content as HTML. Every text is escaped; the ids of numbers are in the attribute {@code
 * data-ref} of the element that prints them.
 */
public final class ContentHtml implements ContentWriter {

  private final StringBuilder html = new StringBuilder();

  /** Whether what follows begins on a line of its own. */
  private boolean onNewLine;

  private ContentHtml() {}

  public static String of(Content content) {
    ContentHtml writer = new ContentHtml();
    content.writeTo(writer);
    return writer.html.toString();
  }

  /** A text in Normalization Form C, for an element or an attribute. */
  public static String escape(String written) {
    String text = Nfc.of(written);
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }

  /** The class of a cell whose number has fewer marks than its column has room for; or "". */
  public static String unmarked(int room) {
    return switch (room) {
      case 0 -> "";
      case 1 -> " unmarked";
      default -> " unmarked-twice";
    };
  }

  @Override
  public void phrase(Phrase phrase) {
    if (phrase.ids().isEmpty()) {
      append(escape(phrase.text()));
    } else {
      element("span", refs(phrase.ids()), phrase.text());
    }
  }

  @Override
  public void digits(Digits digits) {
    element("b", refs(digits.ids()), digits.text());
  }

  @Override
  public void quantity(Quantity quantity) {
    element("b", classes("q") + refs(quantity.ids()), quantity.text());
  }

  @Override
  public void absent(Absent absent) {
    element("span", classes("absent") + refs(absent.ids()), absent.text());
  }

  @Override
  public void beside(Beside words) {
    String kind = words.ownLine() ? " own-line" : "";
    boolean sign = words.text().codePoints().noneMatch(Character::isLetter);
    element("span", classes("ql" + kind + (sign ? " sign" : "")), words.text());
  }

  @Override
  public void below(Below line) {
    element("span", classes("coverage" + unmarked(line.room())), line.content());
  }

  @Override
  public void former(Former line) {
    element("span", classes("was" + unmarked(line.room())), line.content());
  }

  @Override
  public void held(Held number) {
    String room = attribute("style", Held.facts(number.ems()));
    element("span", classes("held") + room, number.content());
  }

  @Override
  public void mark(Mark mark) {
    element("abbr", attribute("title", mark.words()), mark.letters());
  }

  @Override
  public void marks(Marks marks) {
    element("span", classes(marks.room() > 1 ? "slot twice" : "slot"), marks.content());
  }

  @Override
  public void link(Link link) {
    String classes =
        switch (link.target()) {
          case SOURCE -> classes("source-link");
          case PLACE -> "";
        };
    element("a", classes + attribute("href", "#" + link.anchor()), link.text());
  }

  @Override
  public void address(Address address) {
    element("a", classes("address") + attribute("href", address.target()), address.text());
  }

  @Override
  public void noteMark(NoteMark mark) {
    String id = mark.id().isEmpty() ? "" : attribute("id", mark.id());
    element("a", classes("note-mark") + id + attribute("href", "#" + mark.anchor()), mark.text());
  }

  @Override
  public void image(Image image) {
    append("<img" + attribute("src", image.address()) + attribute("alt", image.shows()) + " />");
  }

  @Override
  public void drawing(Drawing drawing) {
    svg(drawing.svg(), " role=\"img\"" + attribute("aria-label", drawing.shows()));
  }

  @Override
  public void definitions(Definitions list) {
    line("<dl>");
    for (Content.Definition one : list.terms()) {
      element("dt", "", one.term());
      onNewLine = true;
      for (Content meaning : one.meanings()) {
        element("dd", "", meaning);
        onNewLine = true;
      }
    }
    line("</dl>");
  }

  @Override
  public void quoted(Quoted words) {
    boolean linked = !words.anchor().isEmpty();
    element("span", linked ? attribute("id", words.anchor()) : "", words.text());
  }

  @Override
  public void glyph(Glyph glyph) {
    svg(glyph.svg(), classes("glyph") + attribute("aria-hidden", "true"));
  }

  @Override
  public void chart(Chart chart) {
    svg(chart.svg(), classes("wide") + refs(chart.ids()));
    svg(chart.narrow(), classes("narrow screen-only") + refs(chart.ids()));
  }

  @Override
  public void emphasis(Emphasis words) {
    element("em", "", words.content());
  }

  @Override
  public void strong(Strong words) {
    element("strong", "", words.content());
  }

  @Override
  public void code(Code code) {
    element("code", "", code.text());
  }

  @Override
  public void lineBreak(LineBreak end) {
    if (end.kept()) {
      append("<br />");
      onNewLine = true;
    } else {
      append("\n");
    }
  }

  @Override
  public void paragraph(Paragraph paragraph) {
    onNewLine = true;
    element("p", "", paragraph.content());
    onNewLine = true;
  }

  @Override
  public void heading(Heading heading) {
    if (heading.outlined()) {
      onNewLine = true;
      element("h3", "", heading.content());
      onNewLine = true;
    } else {
      append("<p>");
      element("strong", "", heading.content());
      append("</p>");
    }
  }

  @Override
  public void bulletList(BulletList list) {
    list("ul", "", list.parts());
  }

  @Override
  public void orderedList(OrderedList list) {
    boolean fromOne = list.start() == 1;
    list("ol", fromOne ? "" : attribute("start", Integer.toString(list.start())), list.parts());
  }

  @Override
  public void quotation(Quotation quotation) {
    line("<blockquote>");
    quotation.content().writeTo(this);
    line("</blockquote>");
  }

  @Override
  public void codeBlock(CodeBlock code) {
    boolean named = !code.language().isEmpty();
    onNewLine = true;
    append("<pre>");
    element("code", named ? attribute("class", "language-" + code.language()) : "", code.text());
    append("</pre>");
    onNewLine = true;
  }

  private void list(String name, String attributes, List<Content> items) {
    line("<" + name + attributes + ">");
    for (Content item : items) {
      element("li", "", item);
      onNewLine = true;
    }
    line("</" + name + ">");
  }

  private void element(String name, String attributes, String text) {
    append("<" + name + attributes + ">");
    append(escape(text));
    append("</" + name + ">");
  }

  private void element(String name, String attributes, Content content) {
    append("<" + name + attributes + ">");
    content.writeTo(this);
    append("</" + name + ">");
  }

  /** A drawing with more attributes. */
  private void svg(String svg, String attributes) {
    append("<svg" + attributes);
    append(svg.substring("<svg".length()));
  }

  private static String classes(String names) {
    return " class=\"" + names + "\"";
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + escape(value) + "\"";
  }

  private static String refs(List<String> ids) {
    String refs = String.join(" ", new LinkedHashSet<>(ids));
    return refs.isEmpty() ? "" : attribute("data-ref", refs);
  }

  private void line(String tag) {
    onNewLine = true;
    append(tag);
    onNewLine = true;
  }

  private void append(String piece) {
    if (piece.isEmpty()) {
      return;
    }
    if (onNewLine && html.length() > 0 && html.charAt(html.length() - 1) != '\n') {
      html.append('\n');
    }
    onNewLine = false;
    html.append(piece);
  }
}
