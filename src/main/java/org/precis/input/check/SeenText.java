package org.precis.input.check;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.precis.model.Parameter;
import org.precis.model.Reference;
import org.precis.provenance.Beside;
import org.precis.provenance.Folding;

/**
 * A block of text as a reader sees it: without Markdown syntax and invisible characters, in NFKC,
 * and with {@link Beside#NUMBER} in place of each reference to a number.
 */
final class SeenText {

  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  /** Replaces printed content that is not a number. */
  private static final String OTHER = "x";

  /**
   * A reference to a number.
   *
   * @param at its offset in the words
   * @param written the reference with its braces
   * @param id the id between the braces
   */
  record Printed(int at, String written, String id) {}

  private final StringBuilder words = new StringBuilder();
  private final BitSet meant = new BitSet();
  private final List<Printed> numbers = new ArrayList<>();

  private SeenText(String text) {
    Matcher references = Reference.PATTERN.matcher(text);
    int end = 0;
    while (references.find()) {
      add(text.substring(end, references.start()));
      String id = references.group(1);
      if (id.startsWith("=")) {
        int from = words.length();
        add(id.substring(1).strip());
        meant.set(from, words.length());
      } else if (id.equals("each") || id.startsWith(Parameter.REFERENCE) || Reference.isPlace(id)) {
        words.append(OTHER);
      } else {
        numbers.add(new Printed(words.length(), references.group(), id));
        words.append(Beside.NUMBER);
      }
      end = references.end();
    }
    add(text.substring(end));
  }

  /** The blocks of a Markdown text. */
  static List<SeenText> of(String markdown) {
    Blocks blocks = new Blocks();
    PARSER.parse(markdown).accept(blocks);
    return blocks.texts;
  }

  /** A text without Markdown. */
  static SeenText plain(String text) {
    return new SeenText(text);
  }

  /** A plain text without invisible characters, in NFKC. */
  static String folded(String plain) {
    return plain(plain).words();
  }

  String words() {
    return words.toString();
  }

  /** The words up to an offset, with the references as they are written. */
  String written(int end) {
    StringBuilder written = new StringBuilder(words.substring(0, end));
    for (int i = numbers.size() - 1; i >= 0; i--) {
      int at = numbers.get(i).at();
      if (at < end) {
        written.replace(at, at + 1, numbers.get(i).written());
      }
    }
    return written.toString();
  }

  List<Printed> numbers() {
    return numbers;
  }

  /** Whether some of the range was written as {@code {{=…}}}, and so deliberately. */
  boolean isMeant(int start, int end) {
    int first = meant.nextSetBit(start);
    return first >= 0 && first < end;
  }

  private void add(String text) {
    text.codePoints().forEach(this::add);
  }

  private void add(int c) {
    switch (Character.getType(c)) {
      case Character.FORMAT, Character.ENCLOSING_MARK -> {}
      case Character.NON_SPACING_MARK -> words.append(isOfScript(c) ? Character.toString(c) : "");
      case Character.LETTER_NUMBER -> words.append('9');
      case Character.DECIMAL_DIGIT_NUMBER -> words.append(Character.digit(c, 10));
      default -> {
        // a full-width comma separates clauses, never digits
        boolean plain = c == '，' || Folding.isInert(c);
        String shown = Character.toString(c);
        words.append(plain ? shown : Normalizer2.getNFKCInstance().normalize(shown));
      }
    }
  }

  /** Whether a mark is a letter of its script, as vowels are in Thai and Hindi. */
  private static boolean isOfScript(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script != UnicodeScript.INHERITED && script != UnicodeScript.HEBREW;
  }

  /** Collects the text of each block in a document. */
  private static final class Blocks extends AbstractVisitor {

    private final List<SeenText> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    @Override
    protected void visitChildren(Node parent) {
      super.visitChildren(parent);
      if (parent instanceof Block && text.length() > 0) {
        texts.add(new SeenText(text.toString()));
        text.setLength(0);
      }
    }

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      text.append(node.getLiteral());
    }

    /** What stands in one cell of a table is not beside what stands in the next. */
    @Override
    public void visit(CustomNode node) {
      visitChildren(node);
      if (node instanceof TableCell && text.length() > 0) {
        texts.add(new SeenText(text.toString()));
        text.setLength(0);
      }
    }

    /** Printed literally, so it separates what is on either side. */
    @Override
    public void visit(HtmlInline node) {
      text.append(OTHER);
    }

    @Override
    public void visit(SoftLineBreak node) {
      text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
      text.append(' ');
    }
  }
}
