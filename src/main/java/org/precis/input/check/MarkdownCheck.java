package org.precis.input.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.precis.diagnostic.Fault;
import org.precis.input.field.Reading;
import org.precis.input.field.TextWithReferences;
import org.precis.input.file.Place;
import org.precis.input.part.SectionsReader;
import org.precis.input.tree.Node;
import org.precis.markdown.Footnotes;
import org.precis.markdown.SectionText;

/**
 * Finds Markdown that is not printed as intended: images, tables, footnotes, HTML, unused link
 * definitions, and a file name where a text was meant.
 */
public final class MarkdownCheck {

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  private static final Pattern FILE = Pattern.compile("[^\\s:]{1,200}\\.[A-Za-z0-9]{1,5}");
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^\\]\\s]+\\]");
  private static final Pattern TABLE =
      Pattern.compile(
          "(?m)^[^\\n]*\\|[^\\n]*\\n(?=[^\\n]*\\|)[ \\t>]*\\|?[ \\t]*:?-+:?[ \\t]*"
              + "(?:\\|[ \\t]*:?-+:?[ \\t]*)*+\\|?[ \\t]*$");

  private final Reading reading;

  private MarkdownCheck(Reading reading) {
    this.reading = reading;
  }

  public static void run(Reading reading) {
    MarkdownCheck check = new MarkdownCheck(reading);
    for (TextWithReferences written : reading.words().texts()) {
      if (written.key().equals(SectionsReader.TEXT)) {
        check.section(written.text());
      } else {
        check.text(written.text());
      }
    }
  }

  /** The text of a section of the author may have images, tables and footnotes. */
  private void section(Node.Scalar scalar) {
    nameOfFile(scalar);
    Footnotes footnotes = Footnotes.of(scalar.text());
    Finder finder = new Finder();
    SectionText.parse(footnotes.body()).accept(finder);
    finder.found.stream()
        .filter(one -> one.fault != Fault.PICTURE)
        .forEach(one -> report(one, scalar));
    Set<String> marked = new LinkedHashSet<>();
    Matcher marks = Footnotes.MARK.matcher(blanked(footnotes.body(), finder.code));
    while (marks.find()) {
      marked.add(marks.group(1));
      if (footnotes.note(marks.group(1)).isEmpty()) {
        report(new Found(Fault.FOOTNOTE_UNKNOWN, marks.group(), marks.start()), scalar);
      }
    }
    Set<String> written = new LinkedHashSet<>();
    for (Footnotes.Note note : footnotes.notes()) {
      String mark = "[^" + note.label() + "]";
      if (!written.add(note.label())) {
        report(new Found(Fault.FOOTNOTE_TWICE, mark, note.start()), scalar);
      } else if (!marked.contains(note.label())) {
        report(new Found(Fault.FOOTNOTE_UNUSED, mark, note.start()), scalar);
      }
    }
  }

  private void nameOfFile(Node.Scalar scalar) {
    String text = scalar.text();
    if (!reading.machine()
        && FILE.matcher(text.strip()).matches()
        && reading.files().files().isFile(text.strip())) {
      reading.report().add(Fault.NAME_OF_A_FILE, scalar.place(), text.strip());
    }
  }

  private void text(Node.Scalar scalar) {
    nameOfFile(scalar);
    String text = scalar.text();
    if (text.indexOf('[') < 0 && text.indexOf('<') < 0 && text.indexOf('|') < 0) {
      return;
    }
    Finder finder = new Finder();
    PARSER.parse(text).accept(finder);
    finder.found.forEach(one -> report(one, scalar));
    String own = blanked(text, finder.code);
    all(FOOTNOTE, own, Fault.FOOTNOTE, scalar);
    all(TABLE, own, Fault.MARKDOWN_TABLE, scalar);
  }

  private void all(Pattern form, String own, Fault fault, Node.Scalar scalar) {
    Matcher found = form.matcher(own);
    while (found.find()) {
      String first = found.group().lines().findFirst().orElse("");
      report(new Found(fault, first.strip(), found.start() + first.indexOf(first.strip())), scalar);
    }
  }

  private void report(Found found, Node.Scalar scalar) {
    Place place = scalar.placeOf(found.words, scalar.text(), found.start);
    reading.report().add(found.fault, place, found.words, found.words);
  }

  private static String blanked(String text, List<int[]> stretches) {
    StringBuilder own = new StringBuilder(text);
    for (int[] stretch : stretches) {
      for (int i = stretch[0]; i < stretch[1]; i++) {
        own.setCharAt(i, own.charAt(i) == '\n' ? '\n' : ' ');
      }
    }
    return own.toString();
  }

  /** What was found, and the text that it begins with. */
  private record Found(Fault fault, String words, int start) {}

  /** Collects what is not printed as intended, and the code spans, where everything is literal. */
  private static final class Finder extends AbstractVisitor {

    private final List<Found> found = new ArrayList<>();
    private final List<int[]> code = new ArrayList<>();
    private final Set<String> linked = new LinkedHashSet<>();
    private final List<LinkReferenceDefinition> definitions = new ArrayList<>();

    @Override
    public void visit(Document document) {
      visitChildren(document);
      for (LinkReferenceDefinition definition : definitions) {
        if (!linked.contains(definition.getDestination())) {
          add(Fault.UNUSED_LINK, "[" + definition.getLabel() + "]", definition);
        }
      }
    }

    @Override
    public void visit(Image image) {
      add(Fault.PICTURE, "![", image);
    }

    @Override
    public void visit(Link link) {
      linked.add(link.getDestination());
      visitChildren(link);
    }

    @Override
    public void visit(CustomBlock block) {
      if (block instanceof TableBlock && !(block.getParent() instanceof Document)) {
        add(Fault.TABLE_PLACE, "|", block);
      }
      visitChildren(block);
    }

    @Override
    public void visit(HtmlInline html) {
      add(Fault.HTML_IN_TEXT, html.getLiteral(), html);
    }

    @Override
    public void visit(HtmlBlock html) {
      add(Fault.HTML_IN_TEXT, html.getLiteral().lines().findFirst().orElse("").strip(), html);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
      definitions.add(definition);
    }

    @Override
    public void visit(Code node) {
      code(node);
    }

    @Override
    public void visit(FencedCodeBlock node) {
      code(node);
    }

    @Override
    public void visit(IndentedCodeBlock node) {
      code(node);
    }

    private void code(org.commonmark.node.Node node) {
      node.getSourceSpans()
          .forEach(
              span ->
                  code.add(
                      new int[] {span.getInputIndex(), span.getInputIndex() + span.getLength()}));
    }

    private void add(Fault fault, String words, org.commonmark.node.Node node) {
      int start =
          node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getInputIndex();
      found.add(new Found(fault, words.lines().findFirst().orElse(""), start));
    }
  }
}
