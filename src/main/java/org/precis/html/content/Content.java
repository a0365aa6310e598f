package org.precis.html.content;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a part of the page says: words, numbers and references, and the blocks of an author's text.
 * A {@link ContentWriter} writes it; HTML ({@link ContentHtml}) is one way.
 *
 * <p>A {@code ref} is the id of a number, as {@code explain} takes it; several ids of one number
 * are separated by spaces; "" if the edition has no such number.
 */
public sealed interface Content
    permits Phrase,
        Content.Sequence,
        Content.Digits,
        Content.Quantity,
        Content.Absent,
        Content.Beside,
        Content.Below,
        Content.Former,
        Content.Held,
        Content.Mark,
        Content.Marks,
        Content.Link,
        Content.Address,
        Content.NoteMark,
        Content.Image,
        Content.Drawing,
        Content.Definitions,
        Content.Quoted,
        Content.Glyph,
        Content.Chart,
        Content.Emphasis,
        Content.Strong,
        Content.Code,
        Content.LineBreak,
        Content.Paragraph,
        Content.Heading,
        Content.BulletList,
        Content.OrderedList,
        Content.Quotation,
        Content.CodeBlock {

  /** Pieces one after another, without those that are empty. */
  static Content of(List<Content> pieces) {
    List<Content> said = pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    return switch (said.size()) {
      case 0 -> Phrase.NONE;
      case 1 -> said.get(0);
      default -> new Sequence(said);
    };
  }

  /** Pieces one after another, without those that are empty. */
  static Content of(Content... pieces) {
    return of(List.of(pieces));
  }

  /** Has it written: calls the method of its kind. */
  void writeTo(ContentWriter writer);

  /** What it is made of; nothing if it is not made of other content. */
  default List<Content> parts() {
    return List.of();
  }

  /** The ids of all numbers in it. */
  default List<String> ids() {
    return parts().stream().flatMap(part -> part.ids().stream()).toList();
  }

  default boolean isEmpty() {
    return false;
  }

  /** Its words as a plain text. */
  default String text() {
    return ContentText.of(this);
  }

  private static List<String> ids(String ref) {
    return ref.isEmpty() ? List.of() : List.of(ref.split(" "));
  }

  /** Several pieces, one after another. */
  record Sequence(List<Content> parts) implements Content {

    public Sequence {
      parts = List.copyOf(parts);
    }

    @Override
    public void writeTo(ContentWriter writer) {
      parts.forEach(part -> part.writeTo(writer));
    }
  }

  /** A number in digits, or a date, which stands out from the words beside it. */
  record Digits(String text, String ref) implements Content {

    @Override
    public List<String> ids() {
      return Content.ids(ref);
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.digits(this);
    }
  }

  /** A whole quantity within a sentence, which stands out and never breaks across lines. */
  record Quantity(String text, String ref) implements Content {

    @Override
    public List<String> ids() {
      return Content.ids(ref);
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.quantity(this);
    }
  }

  /** Words in place of a number that is not there: not stated. */
  record Absent(String text, String ref) implements Content {

    @Override
    public List<String> ids() {
      return Content.ids(ref);
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.absent(this);
    }
  }

  /**
   * A qualifier or a unit beside the digits of a number.
   *
   * @param ownLine whether it is above or below them, as in a narrow column
   */
  record Beside(String text, boolean ownLine) implements Content {

    @Override
    public boolean isEmpty() {
      return text.isEmpty();
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.beside(this);
    }
  }

  /**
   * A second line below a number: what it covers, how much it changed.
   *
   * @param room for how many marks it leaves room, so that it ends below the digits
   */
  record Below(Content content, int room) implements Content {

    @Override
    public List<Content> parts() {
      return List.of(content);
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.below(this);
    }
  }

  /**
   * A second line below a number that was revised: what it was.
   *
   * @param room for how many marks it leaves room, so that the digits of both lines align
   */
  record Former(Content content, int room) implements Content {

    @Override
    public List<Content> parts() {
      return List.of(content);
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.former(this);
    }
  }

  /**
   * What a line begins with, with room before it, so that the units digit of the number that
   * follows stands below those of its column.
   *
   * @param ems how much room
   */
  record Held(Content content, double ems) implements Content {

    /** So much room as a custom property of the style sheet. */
    public static String facts(double ems) {
      return String.format(Locale.ROOT, "--before: %.3f", ems);
    }

    @Override
    public List<Content> parts() {
      return List.of(content);
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.held(this);
    }
  }

  /** A status mark, such as [p], and the words for it. */
  record Mark(String letters, String words) implements Content {

    @Override
    public void writeTo(ContentWriter writer) {
      writer.mark(this);
    }
  }

  /**
   * The marks beside a number.
   *
   * @param room for how many marks the cells of the column have room
   */
  record Marks(Content content, int room) implements Content {

    @Override
    public List<Content> parts() {
      return List.of(content);
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.marks(this);
    }
  }

  /** A reference to a place of the document, by the name of its anchor. */
  record Link(String text, String anchor, Target target) implements Content {

    /** What is there: where a number comes from, or a table, a figure or a section. */
    public enum Target {
      SOURCE,
      PLACE
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.link(this);
    }
  }

  /** A link out of the document: to a web page or a mailbox. */
  record Address(String text, String target) implements Content {

    @Override
    public void writeTo(ContentWriter writer) {
      writer.address(this);
    }
  }

  /**
   * A link to a footnote.
   *
   * @param id by which the footnote leads back, or "" if it leads to another mark
   * @param anchor of the footnote
   */
  record NoteMark(String id, String anchor, String text) implements Content {

    @Override
    public void writeTo(ContentWriter writer) {
      writer.noteMark(this);
    }
  }

  /** A picture in a {@code data:} address, and what those hear who do not see it. */
  record Image(String address, String shows) implements Content {

    @Override
    public void writeTo(ContentWriter writer) {
      writer.image(this);
    }
  }

  /**
   * A drawing that is part of the page, and what those hear who do not see it.
   *
   * @param svg from {@code <svg} on, checked
   */
  record Drawing(String svg, String shows) implements Content {

    @Override
    public void writeTo(ContentWriter writer) {
      writer.drawing(this);
    }
  }

  /** Terms, each with its meanings. */
  record Definitions(List<Definition> terms) implements Content {

    public Definitions {
      terms = List.copyOf(terms);
    }

    @Override
    public List<Content> parts() {
      return terms.stream()
          .flatMap(one -> Stream.concat(Stream.of(one.term()), one.meanings().stream()))
          .toList();
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.definitions(this);
    }
  }

  /** A term and what it means. */
  record Definition(Content term, List<Content> meanings) {

    public Definition {
      meanings = List.copyOf(meanings);
    }
  }

  /** Quoted words of a source; {@code anchor} is for links to them, or "". */
  record Quoted(String text, String anchor) implements Content {

    @Override
    public void writeTo(ContentWriter writer) {
      writer.quoted(this);
    }
  }

  /** A drawing that only repeats the words beside it. */
  record Glyph(String svg) implements Content {

    @Override
    public void writeTo(ContentWriter writer) {
      writer.glyph(this);
    }
  }

  /**
   * A chart, which has its alternative text.
   *
   * @param narrow the same for a narrow screen
   * @param ids of the numbers that it draws
   */
  record Chart(String svg, String narrow, List<String> ids) implements Content {

    public Chart {
      ids = List.copyOf(ids);
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.chart(this);
    }
  }

  /** Words that an author stresses. */
  record Emphasis(Content content) implements Content {

    @Override
    public List<Content> parts() {
      return List.of(content);
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.emphasis(this);
    }
  }

  /** Words that an author stresses strongly. */
  record Strong(Content content) implements Content {

    @Override
    public List<Content> parts() {
      return List.of(content);
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.strong(this);
    }
  }

  /** Characters to be read one by one. */
  record Code(String text) implements Content {

    @Override
    public void writeTo(ContentWriter writer) {
      writer.code(this);
    }
  }

  /**
   * The end of a line of an author's text.
   *
   * @param kept whether the line ends on the page too; if not, a space is printed
   */
  record LineBreak(boolean kept) implements Content {

    @Override
    public void writeTo(ContentWriter writer) {
      writer.lineBreak(this);
    }
  }

  /** A paragraph. */
  record Paragraph(Content content) implements Content {

    @Override
    public List<Content> parts() {
      return List.of(content);
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.paragraph(this);
    }
  }

  /**
   * A heading within a text.
   *
   * @param outlined whether it is part of the document's outline, below the title of a section; if
   *     not, it is a strong line
   */
  record Heading(Content content, boolean outlined) implements Content {

    @Override
    public List<Content> parts() {
      return List.of(content);
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.heading(this);
    }
  }

  /** A list without an order. */
  record BulletList(List<Content> parts) implements Content {

    public BulletList {
      parts = List.copyOf(parts);
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.bulletList(this);
    }
  }

  /** A numbered list, with the number of its first item. */
  record OrderedList(List<Content> parts, int start) implements Content {

    public OrderedList {
      parts = List.copyOf(parts);
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.orderedList(this);
    }
  }

  /** Blocks that are a quotation. */
  record Quotation(Content content) implements Content {

    @Override
    public List<Content> parts() {
      return List.of(content);
    }

    @Override
    public void writeTo(ContentWriter writer) {
      writer.quotation(this);
    }
  }

  /** Lines of code in a language, which may be "". */
  record CodeBlock(String text, String language) implements Content {

    @Override
    public void writeTo(ContentWriter writer) {
      writer.codeBlock(this);
    }
  }
}
