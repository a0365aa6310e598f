package org.precis.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The text of a section, piece by piece.
 *
 * @param notes its footnotes in the order in which the text refers to them
 * @param headings the level of its highest headings, or 0
 */
public record SectionText(List<Piece> pieces, List<Footnotes.Note> notes, int headings) {

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /** A caption ends with the id that it gives. */
  private static final Pattern ID = Pattern.compile("(.*?)\\s*\\{#([^\\s{}]+)\\}\\s*");

  private static final String CAPTION = ": ";

  public SectionText {
    pieces = List.copyOf(pieces);
    notes = List.copyOf(notes);
  }

  public static SectionText of(String markdown) {
    Footnotes footnotes = Footnotes.of(markdown);
    Node document = parse(footnotes.body());
    Reading reading = new Reading(footnotes.body());
    document.accept(reading);
    List<Footnotes.Note> notes = new ArrayList<>();
    for (String label : reading.labels) {
      footnotes.note(label).ifPresent(notes::add);
    }
    return new SectionText(reading.pieces(document), notes, reading.headings);
  }

  /** A text without its footnotes, as a tree that knows where everything stands. */
  public static Node parse(String body) {
    Node document = PARSER.parse(body);
    Definitions.in(document);
    return document;
  }

  /** The image that is all that a paragraph has, but for the id after it; or null. */
  public static Image alone(Node block) {
    boolean only =
        block instanceof Paragraph
            && block.getFirstChild() instanceof Image
            && (block.getFirstChild() == block.getLastChild() || isId(block.getLastChild()));
    return only ? (Image) block.getFirstChild() : null;
  }

  private static boolean isId(Node node) {
    return node.getPrevious() instanceof Image
        && node instanceof Text text
        && ID.matcher(text.getLiteral()).matches()
        && text.getLiteral().strip().startsWith("{");
  }

  /** The words of an image. */
  public static String shows(Image image) {
    StringBuilder words = new StringBuilder();
    image.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }
        });
    return words.toString().strip();
  }

  /** What is read of a text besides its pieces, and its pieces. */
  private static final class Reading extends AbstractVisitor {

    private final String body;
    private final Set<String> labels = new LinkedHashSet<>();
    private int headings;

    Reading(String body) {
      this.body = body;
    }

    @Override
    public void visit(Text text) {
      Matcher marks = Footnotes.MARK.matcher(text.getLiteral());
      while (marks.find()) {
        labels.add(marks.group(1));
      }
    }

    @Override
    public void visit(Heading heading) {
      headings = headings == 0 ? heading.getLevel() : Math.min(headings, heading.getLevel());
      visitChildren(heading);
    }

    private List<Piece> pieces(Node document) {
      List<Piece> pieces = new ArrayList<>();
      Document prose = new Document();
      String heading = "";
      for (Node node = document.getFirstChild(), next; node != null; node = next) {
        next = node.getNext();
        Piece piece = null;
        if (node instanceof TableBlock table) {
          String caption = caption(next);
          String title = title(caption);
          piece = new Piece.Grid(table, title.isEmpty() ? heading : title, id(caption));
          next = caption.isEmpty() ? next : next.getNext();
        } else if (alone(node) != null) {
          Image image = alone(node);
          String id = image.getNext() instanceof Text text ? id(text.getLiteral()) : "";
          String title = image.getTitle() == null ? "" : image.getTitle().strip();
          piece = new Piece.Picture(image.getDestination(), shows(image), title, id);
        } else {
          heading =
              node instanceof Heading
                  ? written(node).replaceAll("^#+\\s*|\\s*[#=-]*$", "")
                  : heading;
          prose.appendChild(node);
        }
        if (piece != null) {
          add(prose, pieces);
          prose = new Document();
          pieces.add(piece);
        }
      }
      add(prose, pieces);
      return pieces;
    }

    private static void add(Document prose, List<Piece> pieces) {
      if (prose.getFirstChild() != null) {
        pieces.add(new Piece.Prose(prose));
      }
    }

    /** A paragraph that begins with a colon, without it; or "". */
    private String caption(Node node) {
      String written = node instanceof Paragraph ? written(node) : "";
      return written.startsWith(CAPTION) ? written.substring(CAPTION.length()).strip() : "";
    }

    private static String title(String caption) {
      Matcher identified = ID.matcher(caption);
      return identified.matches() ? identified.group(1) : caption;
    }

    private static String id(String caption) {
      Matcher identified = ID.matcher(caption);
      return identified.matches() ? identified.group(2) : "";
    }

    /** A block as it is written, on one line. */
    private String written(Node block) {
      var spans = block.getSourceSpans();
      int start = spans.get(0).getInputIndex();
      var last = spans.get(spans.size() - 1);
      return body.substring(start, last.getInputIndex() + last.getLength())
          .replace('\n', ' ')
          .strip();
    }
  }
}
