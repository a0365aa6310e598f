package org.precis.input.source;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.precis.input.file.SourceText;

/** Takes the words out of an HTML file, as a reader sees them. */
final class HtmlSource implements NodeVisitor {

  private static final Set<String> UNSEEN =
      Set.of("head", "script", "style", "noscript", "template", "svg", "math");

  private static final Set<String> CELLS = Set.of("td", "th");

  private final TakenText text;
  private int unseen;

  private HtmlSource(TakenText text) {
    this.text = text;
  }

  static SourceFile of(SourceText file) {
    TakenText text = new TakenText(file.text());
    Document page = Jsoup.parse(file.text(), "", Parser.htmlParser().setTrackPosition(true));
    page.traverse(new HtmlSource(text));
    return SourceFile.of(file, text.toString(), text::origin);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      unseen += UNSEEN.contains(element.normalName()) ? 1 : 0;
      separate(element);
    } else if (node instanceof TextNode words && unseen == 0) {
      text.add(words.getWholeText(), words.sourceRange().start().pos());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
      separate(element);
    }
  }

  private void separate(Element element) {
    if (CELLS.contains(element.normalName()) || element.normalName().equals("br")) {
      text.space();
    } else if (element.isBlock()) {
      text.block();
    }
  }
}
